"""The list of papers: every document under its group's heading, then a sheet a session; and what a paper is told."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from app.plan import rows as r
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports import catalogue
from app.reports.scene_text import locations
from app.reports.wording import session_text
from app.views import theme
from app.views.translated import noted, tr

DATA = Qt.ItemDataRole.UserRole
NAME = Qt.ItemDataRole.UserRole + 1
WITHDRAWN = Qt.ItemDataRole.UserRole + 2
LISTED_BY_SESSION = ("callsheet", "session")
OF_MUSIC = ("songs",)
Key = tuple[str, int | None]
REPORTS = noted("Reports")
NAMES = {
    "session": (noted("Session"), noted("Next session")),
    "department": (noted("Department"), noted("All departments")),
    "element": (noted("Element"), noted("All elements")),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A report of the catalogue, and what it is told; None: the next session, all departments, all elements."""

    report: str
    session_id: int | None = None
    department_id: int | None = None
    element_id: int | None = None


class PaperList(QListWidget):
    """Groups in the catalogue's order; headings can't be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Papers: schedules, deadlines, changes, lists, and a sheet a session"))
        self.setMinimumWidth(theme.px(200))

    def fill(self, plan: Plan) -> None:
        """List what there is for this production; nothing is chosen."""
        self.blockSignals(True)
        self.clear()
        music = is_music(plan)
        groups: dict[str, list[catalogue.Report]] = {}
        for report in catalogue.REPORTS.values():
            if report.name not in LISTED_BY_SESSION and (music or report.name not in OF_MUSIC):
                groups.setdefault(REPORTS if report.group == "Sheets" else report.group, []).append(report)
        for group in sorted(groups, key=lambda name: name == REPORTS):
            self._heading(tr(group))
            for report in groups[group]:
                self._add(tr(report.title), "", Choice(report.name))
        if plan.sessions:
            self._heading(tr("Session sheets") if music else tr("Call sheets"))
        for session in plan.session_order():
            self._add(session_text(plan, session.id), _places(plan, session), Choice("callsheet", session.id))
        self.blockSignals(False)

    def _heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        item.setSizeHint(QSize(0, theme.px(32)))
        self.addItem(item)

    def _add(self, text: str, detail: str, choice: Choice) -> None:
        item = QListWidgetItem(text)
        item.setToolTip(detail)
        item.setData(DATA, choice)
        item.setData(NAME, text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {detail}" if detail else text)
        item.setSizeHint(QSize(0, theme.px(28)))
        self.addItem(item)

    def mark(self, last: Mapping[Key, str], stale: Collection[Key], gone: Mapping[Key, str] | None = None) -> None:
        """Say behind each paper how it went out last (`WHITE`), and which of them are stale; at the end what of `gone`
        sheets is to be said (`Day 14 is no longer in the plan`)."""
        self._show_withdrawn({sentence: last.get(key, "") for key, sentence in (gone or {}).items()})
        for row in range(self.count()):
            item = self.item(row)
            choice: Choice | None = item.data(DATA)
            if choice is None:
                continue
            key = choice.report, choice.session_id
            words = last.get(key, "")
            if key in stale:
                words = tr("◆ {0} stale").format(words)
            name = item.data(NAME)
            item.setText(f"{name}   {words}".rstrip())
            detail = ", ".join(filter(None, (name, item.toolTip(), words)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, detail)
            font = self.font()
            font.setBold(key in stale)
            item.setFont(font)

    def _show_withdrawn(self, told: Mapping[str, str]) -> None:
        """List the sheets of sessions that are gone under a heading of their own; they can't be chosen."""
        for row in reversed(range(self.count())):
            if self.item(row).data(WITHDRAWN):
                self.takeItem(row)
        if told:
            self._heading(tr("Withdrawn"))
            self.item(self.count() - 1).setData(WITHDRAWN, True)
        for sentence, label in told.items():
            item = QListWidgetItem(f"◆ {sentence}")
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setData(WITHDRAWN, True)
            detail = tr("{0} went out and is in force nowhere; it is kept under Gone out").format(label)
            item.setToolTip(detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{sentence}, {detail}")
            item.setSizeHint(QSize(0, theme.px(28)))
            self.addItem(item)

    def choice(self) -> Choice | None:
        """What is chosen; None: nothing."""
        item = self.currentItem()
        found: Choice | None = item.data(DATA) if item is not None else None
        return found

    def name(self) -> str:
        """The chosen paper's name, as it is listed."""
        item = self.currentItem()
        return str(item.data(NAME)) if item is not None and item.data(NAME) else ""

    def row_of(self, choice: Choice) -> int | None:
        """The row of a paper, whatever else it is told."""
        listed = replace(choice, department_id=None, element_id=None)
        if choice.report not in LISTED_BY_SESSION:
            listed = Choice(choice.report)
        rows = [row for row in range(self.count()) if self.item(row).data(DATA) == listed]
        return rows[0] if rows else None


def _places(plan: Plan, session: r.Session) -> str:
    """Where a session plays: its own heading, else its locations in order."""
    names = [place.name for place in locations(plan, plan.strips_of(session.id))]
    return session.heading or tr(", then ").join(names)


class PaperChoice(QComboBox):
    """A paper is another by choosing it: the wheel over the box scrolls nothing away, unless the box has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class PaperOptions(QWidget):
    """A box for each thing the chosen paper may be told; those it may not are hidden."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.boxes: dict[str, QComboBox] = {}
        for option, (name, _) in NAMES.items():
            box = PaperChoice()
            box.setAccessibleName(tr(name))
            box.setMaximumWidth(theme.px(210))
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            box.hide()
            self.boxes[option] = box
            row.addWidget(box)

    def fill(self, plan: Plan) -> None:
        """Offer what the plan holds; what is chosen stays where it is still there."""
        sessions = [(session_text(plan, session.id), session.id) for session in plan.session_order()]
        departments = [(department.name, department.id) for department in plan.department_order()]
        elements = sorted((f"{e.number} {e.name}".strip(), e.id) for e in plan.elements.values())
        for option, entries in (("session", sessions), ("department", departments), ("element", elements)):
            box, kept = self.boxes[option], self.boxes[option].currentData()
            box.blockSignals(True)
            box.clear()
            box.addItem(tr(NAMES[option][1]), None)
            for text, key in entries:
                box.addItem(text, key)
            box.setCurrentIndex(max(0, box.findData(kept)) if kept is not None else 0)
            box.blockSignals(False)

    def show_for(self, choice: Choice) -> None:
        """Show the boxes of a paper."""
        options = catalogue.REPORTS[choice.report].options if choice.report not in LISTED_BY_SESSION else ()
        for option, box in self.boxes.items():
            box.setVisible(option in options)

    def told(self, choice: Choice) -> Choice:
        """The paper with what is chosen in its boxes."""
        if choice.report in LISTED_BY_SESSION:
            return choice
        options = catalogue.REPORTS[choice.report].options
        found = {f"{o}_id": self.boxes[o].currentData() for o in options}
        return replace(choice, **found)
