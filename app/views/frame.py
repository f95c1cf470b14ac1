"""The window's fixed parts: preview banner, navigation, status line. They show and trigger; none decides."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.plan import units
from app.plan.rows import Deadline
from app.views import icons, theme
from app.views.actions import VIEWS, Actions
from app.views.toolbar import press, shorten
from app.views.translated import tr
from app.views.widgets import ElidedLabel, NavButton, label, plural
from app.views.workspace import Workspace


class Banner(QWidget):
    """42 px: what is previewed, and what can be done with it."""

    def __init__(self, workspace: Workspace, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._eye = QLabel()
        self.title = label("", "strong")
        self.detail = ElidedLabel(look="secondary")
        self.apply = press(actions["apply"], tr("Apply"), "Ctrl+↵", "check", "primary")
        self.ways = press(actions["ways_out"], tr("Ways out"), "Ctrl+Shift+W", "split")
        self.cancel = press(actions["cancel"], tr("Cancel"), "Esc", "x", "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._eye)
        row.addWidget(self.title)
        row.addWidget(label(tr("(nothing changed yet)"), "secondary"))
        row.addSpacing(12)
        row.addWidget(self.detail, 1)
        for widget in (self.apply, self.ways, self.cancel):
            row.addWidget(widget)
        workspace.previewChanged.connect(self.refresh)
        theme.current().changed.connect(self._dress)
        self._dress()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        """What is previewed has room before the keys of the buttons have."""
        room = self.width() - theme.px(300)
        buttons = (self.apply, self.ways, self.cancel)
        whole = [str(button.property("whole")) for button in buttons]
        wide = self.title.sizeHint().width() + sum(
            button.fontMetrics().horizontalAdvance(text) + theme.px(40)
            for button, text in zip(buttons, whole, strict=True)
        )
        for button, text in zip(buttons, whole, strict=True):
            shorten(button, text if wide + theme.px(220) <= room else f" {button.accessibleName()}")

    def _dress(self) -> None:
        self.setFixedHeight(theme.px(42))
        self._eye.setPixmap(icons.pixmap("eye", "squeezed.text", ratio=self.devicePixelRatioF()))

    def refresh(self) -> None:
        preview = self._workspace.preview
        shown = preview is not None and not preview.live
        if preview is not None and shown:
            first, rest = preview.label[:1], preview.label[1:]
            name = f"{first if rest[:1].isupper() else first.lower()}{rest}"
            self.title.setText(tr("Previewing: {0}").format(name))
            self.detail.set_whole(preview.detail)
            self.ways.setVisible(preview.answer is not None)
            self.apply.setVisible(not self._workspace.read_only)
            way = preview.way
            possible = way is None or way.possible
            self.apply.setToolTip(tr("Apply (Ctrl+Return)") if possible or way is None else way.why_not)
            self.setAccessibleName(tr("{0}, nothing changed yet. {1}").format(self.title.text(), preview.detail))
        self.setVisible(shown)
        self._arrange()


def _is_open(deadline: Deadline) -> bool:
    return deadline.tracked and deadline.done is None


class Navigation(QWidget):
    """The views that work, with what is wrong there, and below the units shown."""

    def __init__(self, workspace: Workspace, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Views"))
        self._workspace = workspace
        self._group = QButtonGroup(self)
        self.buttons: dict[str, NavButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(0)
        for view in VIEWS:
            made = NavButton(tr(view.text), view.icon, view.number)
            made.clicked.connect(actions[f"view.{view.name}"].trigger)
            if view.name == "board":
                made.badgeClicked.connect(actions["board.next_conflict"].trigger)
            self._group.addButton(made)
            self.buttons[view.name] = made
            column.addWidget(made)
        column.addStretch()
        self._units = QWidget()
        self._unit_column = QVBoxLayout(self._units)
        self._unit_column.setContentsMargins(16, 0, 8, 0)
        self._unit_column.setSpacing(0)
        column.addWidget(self._units)
        self._boxes: dict[int, QCheckBox] = {}
        workspace.scheduleChanged.connect(self._show_badges)
        workspace.opened.connect(self._show_units)
        workspace.planChanged.connect(lambda change: self._show_units())
        theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(min(widest + theme.px(10), theme.px(240)))

    def mark(self, view: str) -> None:
        self.buttons[view].setChecked(True)

    def _show_badges(self) -> None:
        if not self._workspace.is_open:
            return
        schedule = self._workspace.schedule
        deadlines = schedule.plan.deadlines
        tracked = [times for key, times in schedule.deadlines.items() if _is_open(deadlines[key])]
        owed, late = sum(times.owed for times in tracked), sum(times.late for times in tracked)
        if owed:
            self.buttons["deadlines"].set_badge("owed", owed, tr("{0} owed, {1} late").format(owed, late))
        else:
            self.buttons["deadlines"].set_badge("late", late, tr("{0} late").format(late))
        if self._workspace.preview is not None and self._workspace.preview.live:
            return  # they take longer than a frame of a drag; told again when it is let go
        wrong = len(schedule.conflicts)
        said = tr("{0}, F8 goes to the next").format(plural(wrong, "conflict"))
        self.buttons["board"].set_badge("late", wrong, said)

    def _show_units(self) -> None:
        shown = self._workspace.committed.plan.unit_order() if self._workspace.is_open else ()
        if [(unit.id, unit.name) for unit in shown] == [(key, box.text()) for key, box in self._boxes.items()]:
            return
        while (item := self._unit_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        self._units.setVisible(len(shown) > 1)
        self._unit_column.addWidget(label(tr("Units shown"), "small"))
        for unit in shown:
            box = QCheckBox(unit.name)
            box.setChecked(unit.id not in self._workspace.hidden_units)
            box.toggled.connect(self._on_units)
            self._boxes[unit.id] = box
            self._unit_column.addWidget(box)

    def _on_units(self) -> None:
        self._workspace.show_units(frozenset(key for key, box in self._boxes.items() if not box.isChecked()))


class StatusLine(QWidget):
    """What is selected or was just said; how much there is; the zone; when it was saved."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("statusline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.left = ElidedLabel()
        self.counts, self.zone, self.saved, self._tick = label(""), label(""), label(""), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self.left, 1)
        for widget in (self.counts, self.zone):
            row.addWidget(widget)
            row.addSpacing(14)
        row.addWidget(self._tick)
        row.addWidget(self.saved)
        workspace.opened.connect(self._on_opened)
        workspace.planChanged.connect(self._on_change)
        workspace.scheduleChanged.connect(self._show_counts)
        workspace.statusChanged.connect(self.left.set_whole)
        theme.current().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFixedHeight(theme.px(25))
        self._tick.setPixmap(icons.pixmap("check", "text.2", 13, self.devicePixelRatioF()))

    def _on_opened(self) -> None:
        document = self._workspace.document
        if document is None:
            return
        if self._workspace.read_only:
            self._say_saved(tr("Read only"), False)
        elif document.path.exists():
            when = datetime.fromtimestamp(document.path.stat().st_mtime)
            today = when.date() == datetime.now().date()
            self._say_saved(tr("Saved {0}").format(f"{when:%H:%M}" if today else units.day_text(when.date())), True)

    def _on_change(self, change: object) -> None:
        self._say_saved(tr("Saved {0}").format(f"{datetime.now():%H:%M}"), True)

    def _say_saved(self, text: str, tick: bool) -> None:
        self.saved.setText(text)
        self._tick.setVisible(tick)

    def _show_counts(self) -> None:
        if not self._workspace.is_open:
            return
        plan = self._workspace.plan
        scenes = sum(not scene.omitted for scene in plan.scenes.values())
        music = plan.production.kind == "music"
        # shoot days are the main unit's; an album has no main studio
        units_counted = plan.unit_order() if music else plan.unit_order()[:1]
        counted = [session for unit in units_counted for session in plan.session_order(unit.id)]
        days = sum(session.kind in ("shoot", "recording") or bool(plan.strips_of(session.id)) for session in counted)
        things = plural(scenes, "song" if music else "scene")
        self.counts.setText(f"{things}, {plural(days, 'session' if music else 'shoot day')}")
        self.zone.setText(plan.production.zone)
