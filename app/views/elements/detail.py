"""The chosen element: contact, rule for holds and drops, what it brings, its papers, and its days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.edits import elements
from app.plan import rows as r
from app.plan import units
from app.plan.categories import CATEGORIES
from app.plan.draft import Draft
from app.plan.errors import CoversetError, EditRefused
from app.plan.labels import is_music, scene_word
from app.plan.plan import Plan
from app.views import theme
from app.views.breakdown.fields import Note
from app.views.deadline_facts import scene_list
from app.views.elements.availability import Availability
from app.views.elements.facts import PEOPLE, ElementLine
from app.views.elements.table import location_of
from app.views.translated import tr
from app.views.widgets import ElidedLabel, button, label, line, paragraph, plural
from app.views.workspace import Workspace

PLACE = ("set", "location")


@dataclass(frozen=True, slots=True)
class Field:
    """A line of the panel. only: the categories that have it; none: all but places."""

    name: str
    title: str
    only: tuple[str, ...] = ()


FIELDS = (
    Field("number", "Number", tuple(CATEGORIES)),
    Field("name", "Name", tuple(CATEGORIES)),
    Field("actor", "Played by", PEOPLE),
    Field("phone", "Phone", tuple(CATEGORIES)),
    Field("email", "E-mail", tuple(CATEGORIES)),
    Field("agent", "Agent", PEOPLE),
    Field("parent_id", "Location", ("set",)),
    Field("address", "Address", ("location", *PEOPLE)),
    Field("parking", "Parking", ("location",)),
    Field("hospital", "Hospital", ("location",)),
)
FLAGS = (
    Field("minor", "A minor", PEOPLE),
    Field("voice_only", "Only heard, never called", PEOPLE),
    Field("private", "Address is never printed", ("location", *PEOPLE)),
)


class ElementPanel(QScrollArea):
    """Every line is an edit of its own, kept on leaving it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._element: int | None = None
        self._busy = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("The chosen element"))
        self.title, self.summary = ElidedLabel(look="panel-title"), paragraph("")
        self.lines = {field.name: self._line(field) for field in FIELDS}
        self.flags = {field.name: self._flag(field) for field in FLAGS}
        self.category = QComboBox()
        self.category.setAccessibleName(tr("Category"))
        for key, title in CATEGORIES.items():
            self.category.addItem(title, key)
        self.category.activated.connect(lambda _: self._set("category", self.category.currentData()))
        self.holds = QCheckBox(tr("Held on idle days"))
        self.holds.setAccessibleName(self.holds.text())
        self.holds.clicked.connect(lambda on: self._set("holds", on))
        self.drop = QLineEdit()
        self.drop.setAccessibleName(tr("Dropped after so many calendar days without work"))
        self.drop.setPlaceholderText(tr("never"))
        self.drop.setToolTip(tr("Dropped where the next work day is more than so many calendar days away, once"))
        self.drop.editingFinished.connect(lambda: self._kept(self.drop, self._keep_drop))
        self.brings = QLineEdit()
        self.brings.setAccessibleName(tr("Brings these elements"))
        self.brings.setPlaceholderText(tr("Names, divided by commas"))
        self.brings.editingFinished.connect(lambda: self._kept(self.brings, self._keep_brings))
        self.note = Note()
        self.note.setAccessibleName(tr("Notes"))
        self.note.edited.connect(lambda: self._set("note", self.note.toPlainText().strip()))
        self.papers, self.scenes = paragraph("", "small"), button("", look="link")
        self.scenes.setToolTip(tr("Show its first scene in Breakdown"))
        self.scenes.clicked.connect(self._show_scene)
        self.availability = Availability(workspace)
        self._titles: dict[str, QWidget] = {}
        self._lay_out()
        theme.current().changed.connect(self._fit)

    # building ---------------------------------------------------------------------------------------------------------
    def _line(self, field: Field) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(tr(field.title))
        made.editingFinished.connect(lambda: self._kept(made, lambda text: self._keep(field, text)))
        return made

    def _flag(self, field: Field) -> QCheckBox:
        made = QCheckBox(tr(field.title))
        made.setAccessibleName(tr(field.title))
        made.clicked.connect(lambda on: self._set(field.name, on))
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        parts: list[tuple[str, str, QWidget]] = [(field.name, field.title, self.lines[field.name]) for field in FIELDS]
        parts.insert(2, ("category", "Category", self.category))
        parts += [("brings", "Brings", self.brings), ("note", "Notes", self.note)]
        for row, (name, title, widget) in enumerate(parts):
            self._titles[name] = label(tr(title), "secondary")
            top = Qt.AlignmentFlag.AlignTop if name == "note" else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(self._titles[name], row, 0, top)
            grid.addWidget(widget, row, 1)
        dropping = QHBoxLayout()
        dropping.addWidget(label(tr("Dropped after"), "secondary"))
        dropping.addWidget(self.drop)
        dropping.addWidget(label(tr("idle days"), "secondary"))
        dropping.addStretch()
        self._inside = inside = QWidget()
        inside.setProperty("look", "panel")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.summary)
        column.addWidget(self.scenes, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(grid)
        for flag in self.flags.values():
            column.addWidget(flag)
        column.addWidget(line())
        column.addWidget(label(tr("Holds and drops"), "strong"))
        column.addWidget(self.holds)
        column.addLayout(dropping)
        column.addWidget(line())
        column.addWidget(label(tr("Days"), "strong"))
        column.addWidget(self.papers)
        column.addWidget(self.availability)
        column.addStretch()
        self.setWidget(inside)
        self._fit()

    def _fit(self) -> None:
        self.note.setFixedHeight(theme.px(54))
        self.drop.setFixedWidth(theme.px(56))

    # showing ----------------------------------------------------------------------------------------------------------
    def show_line(self, row: ElementLine | None) -> None:
        """Show an element of the shown plan, or nothing."""
        element = row.element if row is not None else None
        if element is None or element.id != self._element:
            self.note.keep()
        self._element = element.id if element is not None else None
        self._inside.setVisible(element is not None)
        if row is None or element is None:
            return
        plan = self._workspace.plan
        self.title.set_whole(row.name)
        self.summary.setText(_summary(row, is_music(plan)))
        needing = [plan.scenes[one].label for one in plan.scenes_needing(element.id)]
        said = scene_list(needing).replace("Sc ", f"{scene_word(plan)} ", 1)
        self.scenes.setText(said)
        self.scenes.setAccessibleName(f"Show {said} in Breakdown")
        self.scenes.setVisible(bool(needing))
        self._inside.setEnabled(not self._workspace.read_only)
        for field in FIELDS:
            shown = element.category in field.only
            self.lines[field.name].setVisible(shown)
            self._titles[field.name].setVisible(shown)
            self._write(self.lines[field.name], _text(plan, element, field.name))
        for field in FLAGS:
            self.flags[field.name].setVisible(element.category in field.only)
            self.flags[field.name].setChecked(bool(getattr(element, field.name)))
        self.category.setCurrentIndex(self.category.findData(element.category))
        self.holds.setChecked(element.holds)
        self.drop.setEnabled(element.holds)
        self._write(self.drop, str(element.drop_over) if element.drop_over is not None else "")
        self._write(self.brings, ", ".join(plan.elements[one].name for one in element.brings if one in plan.elements))
        self.note.show_text(element.note)
        papers = [_window(paper) for paper in plan.clearances.values() if paper.element_id == element.id]
        self.papers.setText("; ".join(papers))
        self.papers.setVisible(bool(papers))
        self.availability.show_element(element.id)

    def _show_scene(self) -> None:
        needing = self._workspace.plan.scenes_needing(self._element or 0)
        if needing:
            self._workspace.reveal("breakdown", ("scenes", needing[0]))

    @staticmethod
    def _write(widget: QLineEdit, text: str) -> None:
        if not (widget.isModified() and widget.hasFocus()):
            widget.setText(text)
            widget.setModified(False)
            widget.setCursorPosition(0)

    # keeping ----------------------------------------------------------------------------------------------------------
    def _kept(self, widget: QLineEdit, keep: Callable[[str], object]) -> None:
        if widget.isModified() and self._element is not None:
            widget.setModified(False)
            try:
                keep(widget.text().strip())
            except CoversetError as error:
                self._workspace.failed.emit(str(error))
            self.refresh()

    def refresh(self) -> None:
        """Write the plan's values into the lines again, after an edit that was refused."""
        element = self._workspace.plan.elements.get(self._element or 0)
        if element is None:
            return
        for field in FIELDS:
            self._write(self.lines[field.name], _text(self._workspace.plan, element, field.name))
        self._write(self.drop, str(element.drop_over) if element.drop_over is not None else "")
        names = (self._workspace.plan.elements[one].name for one in element.brings)
        self._write(self.brings, ", ".join(names))
        self.category.setCurrentIndex(self.category.findData(element.category))
        self.holds.setChecked(element.holds)

    def _keep(self, field: Field, text: str) -> None:
        value = location_of(self._workspace.plan, text) if field.name == "parent_id" else text
        self._set(field.name, value)

    def _keep_drop(self, text: str) -> None:
        if text and not text.isdigit():
            raise EditRefused(f"“{text}” is not a number of days. Nothing was changed. Maybe 10.")
        self._set("drop_over", int(text) if text else None)

    def _keep_brings(self, text: str) -> None:
        plan = self._workspace.plan
        names = [" ".join(part.split()) for part in text.split(",") if part.strip()]
        by_name = {element.name.casefold(): element.id for element in plan.elements.values()}
        unknown = [name for name in names if name.casefold() not in by_name]
        if unknown:
            raise EditRefused(f"There is no element “{unknown[0]}”. Nothing was changed. Add it first.")
        self._set("brings", tuple(dict.fromkeys(by_name[name.casefold()] for name in names)))

    def _set(self, field: str, value: object) -> None:
        element = self._workspace.plan.elements.get(self._element or 0)
        if element is None:
            return
        title = next((each.title for each in FIELDS if each.name == field), field.replace("_", " ").capitalize())

        def edit(draft: Draft) -> None:
            elements.set_element(draft, element.id, **{field: value})

        self._workspace.edit(f"{title} of {element.name}", edit)
        self.refresh()


def _text(plan: Plan, element: r.Element, field: str) -> str:
    if field == "parent_id":
        parent = plan.elements.get(element.parent_id or 0)
        return parent.name if parent is not None else ""
    return str(getattr(element, field))


def _window(paper: r.Clearance) -> str:
    """`Quintero contract, granted, to Fri 14 May`."""
    first = f"from {units.day_text(paper.valid_from)}" if paper.valid_from else ""
    last = f"to {units.day_text(paper.valid_to)}" if paper.valid_to else ""
    return ", ".join(part for part in (paper.name, paper.status, " ".join(p for p in (first, last) if p)) if part)


def _summary(row: ElementLine, music: bool) -> str:
    """`42 scenes, 18 days of work, 5 held; Thu 6 May to Fri 4 June`."""
    days = row.days
    parts = [plural(row.scenes, "song" if music else "scene"), plural(days.work, "day") + " of work"]
    if days.hold:
        parts.append(f"{days.hold} held")
    if days.start is None or days.finish is None:
        return ", ".join(parts)
    return f"{', '.join(parts)}; {units.day_text(days.start)} to {units.day_text(days.finish)}"
