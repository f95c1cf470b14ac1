"""The chosen element: contact, rate, contract, holds and drops, what it brings, its papers, picture, and its days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QTabBar, QVBoxLayout, QWidget

from app.edits import elements
from app.edits.contracts import set_contract
from app.plan import rows as r
from app.plan import units
from app.plan.categories import CATEGORIES
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.plan.labels import is_music, scene_word
from app.views import theme
from app.views.breakdown.fields import Note
from app.views.deadline_facts import scene_list
from app.views.elements.availability import Availability
from app.views.elements.facts import ElementLine
from app.views.elements.fields import FIELDS, FLAGS, TIPS, Field, contract_of, spoken, text, values
from app.views.elements.picture import Picture
from app.views.side_panel import FieldGrid, SidePanel
from app.views.translated import tr
from app.views.widgets import ElidedLabel, button, line, paragraph, plural
from app.views.workspace import Workspace

BY_NAME = {field.name: field for field in (*FIELDS, *FLAGS)}


class ElementPanel(SidePanel):
    """Every line is an edit of its own, kept on leaving it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._element: int | None = None
        self.setAccessibleName(tr("The chosen element"))
        self.title, self.summary = ElidedLabel(look="panel-title"), paragraph("")
        self.lines = {field.name: self._line(field) for field in FIELDS}
        self.flags = {field.name: self._flag(field) for field in FLAGS}
        self.drop, self.brings = self.lines["drop_over"], self.lines["brings"]
        self.category = QComboBox()
        self.category.setAccessibleName(tr("Category"))
        self.category.setMinimumContentsLength(6)
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for key, title in CATEGORIES.items():
            self.category.addItem(tr(title), key)
        self.category.activated.connect(lambda _: self._set("category", self.category.currentData()))
        self.holds = QCheckBox(tr("Held on idle days"))
        self.holds.setAccessibleName(self.holds.text())
        self.holds.clicked.connect(lambda on: self._set("holds", on))
        self.note = Note()
        self.note.setAccessibleName(tr("Notes"))
        self.note.edited.connect(lambda: self._set("note", self.note.toPlainText().strip()))
        self.papers, self.where = paragraph("", "small"), paragraph("")
        self.scenes = button(tr("Show in Breakdown"), look="link")
        self.scenes.setToolTip(tr("Show its first scene in Breakdown"))
        self.scenes.clicked.connect(self._show_scene)
        self.picture = Picture(workspace, lambda name: self._set("picture", name))
        self.availability = Availability(workspace)
        self.grid = FieldGrid()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Details or days of the element"))
        for title in (tr("Details"), tr("Days")):
            self.tabs.addTab(title)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._lay_out()
        self.tabs.currentChanged.connect(self._on_tab)
        theme.current().changed.connect(self._fit_note)

    # building ---------------------------------------------------------------------------------------------------------
    def _line(self, field: Field) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(spoken(field))
        made.setPlaceholderText(tr(field.hint) if field.hint else "")
        made.setToolTip(tr(TIPS[field.name]) if field.name in TIPS else made.placeholderText())
        made.setMinimumWidth(theme.px(40))
        made.editingFinished.connect(lambda: self._kept(made, field))
        return made

    def _flag(self, field: Field) -> QCheckBox:
        made = QCheckBox(tr(field.title))
        made.setAccessibleName(tr(field.title))
        made.setToolTip(tr(field.title))
        made.clicked.connect(lambda on: self._set(field.name, on))
        return made

    def _lay_out(self) -> None:
        self.holding = FieldGrid()
        for field in FIELDS:
            grid = self.holding if field.name == "drop_over" else self.grid
            grid.add(field.name, tr(field.title), self.lines[field.name], half=field.half)
            if field.name == "name":
                self.grid.add("category", tr("Category"), self.category)
        self.grid.add("note", tr("Notes"), self.note, tall=True)
        for widget in (self.title, self.summary, self.where):
            self.body.addWidget(widget)
        self.body.addWidget(self.scenes, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.tabs)
        about: tuple[QWidget, ...] = (self.grid, *self.flags.values(), self.picture)
        days: tuple[QWidget, ...] = (self.papers, self.availability, line(), self.holds, self.holding)
        self.pages = QWidget(), QWidget()
        for page, parts in zip(self.pages, (about, days), strict=True):
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            for part in parts:
                column.addWidget(part)
            self.body.addWidget(page)
        self.body.addStretch()
        self._on_tab(0)
        self._fit_note()

    def _on_tab(self, place: int) -> None:
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus() and self.pages[1 - place].isAncestorOf(focus):
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)  # hidden, it would hand the keyboard to the toolbar
        for number, page in enumerate(self.pages):
            page.setVisible(number == place)

    def _fit_note(self) -> None:
        self.note.setFixedHeight(theme.px(54))

    # showing ----------------------------------------------------------------------------------------------------------
    def show_line(self, row: ElementLine | None) -> None:
        """Show an element of the shown plan, or nothing."""
        element = row.element if row is not None else None
        if element is None or element.id != self._element:
            self.note.keep()
            self._leave_lines()
        self._element = element.id if element is not None else None
        self.inside.setVisible(element is not None)
        if row is None or element is None:
            return
        plan = self._workspace.plan
        self.title.set_whole(row.name)
        self.summary.setText(_summary(row, is_music(plan)))
        needing = [plan.scenes[one].label for one in plan.scenes_needing(element.id)]
        self.where.setText(scene_list(needing).replace("Sc ", f"{scene_word(plan)} ", 1))
        for widget in (self.where, self.scenes):
            widget.setVisible(bool(needing))
        self.inside.setEnabled(not self._workspace.read_only)
        for field in FIELDS:
            for grid in (self.grid, self.holding):
                grid.show_row(field.name, element.category in field.only)
        for field in FLAGS:
            self.flags[field.name].setVisible(element.category in field.only)
        self.note.show_text(element.note)
        papers = [_window(paper) for paper in plan.clearances.values() if paper.element_id == element.id]
        self.papers.setText("; ".join(papers))
        self.papers.setVisible(bool(papers))
        self.picture.setVisible(element.category in ("set", "location"))
        self.picture.show_picture(element)
        self.refresh()
        self.availability.show_line(row)

    def _leave_lines(self) -> None:
        """What is half typed belongs to the element that it was typed for: kept there, or gone with it."""
        for field in FIELDS:
            self._kept(self.lines[field.name], field)

    def refresh(self) -> None:
        """Write the plan's values into the lines; a line that is being typed into keeps what is typed."""
        if not self._workspace.is_open:
            return
        plan = self._workspace.plan
        element = plan.elements.get(self._element or 0)
        if element is None:
            return
        for field in FIELDS:
            self._write(self.lines[field.name], text(plan, element, field))
        for field in FLAGS:
            self.flags[field.name].setChecked(bool(getattr(element, field.name)))
        self.category.setCurrentIndex(self.category.findData(element.category))
        self.holds.setChecked(element.holds)
        self.drop.setEnabled(element.holds)

    def _show_scene(self) -> None:
        needing = self._workspace.plan.scenes_needing(self._element or 0)
        if needing:
            self._workspace.reveal("breakdown", ("scenes", needing[0]))

    @staticmethod
    def _write(widget: QLineEdit, shown: str) -> None:
        if not (widget.isModified() and widget.hasFocus()):
            widget.setText(shown)
            widget.setModified(False)
            widget.setCursorPosition(0)

    # keeping ----------------------------------------------------------------------------------------------------------
    def _kept(self, widget: QLineEdit, field: Field) -> None:
        if not widget.isModified():
            return
        widget.setModified(False)
        if not self._workspace.is_open or self._element not in self._workspace.plan.elements:
            return
        plan = self._workspace.plan
        try:
            told = values(plan, field, widget.text().strip(), self._near())
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
        else:
            if field.kind == "day":
                self._keep_contract(field, told[field.name])
            else:
                self._edit(spoken(field), lambda draft, element: elements.set_element(draft, element, **told))
        self.refresh()

    def _near(self) -> date:
        """Dates typed without a year are near the first day of the shoot."""
        order = self._workspace.plan.session_order()
        return order[0].day if order else date.today()

    def _keep_contract(self, field: Field, day: object) -> None:
        paper = contract_of(self._workspace.plan, self._element or 0)
        ends: list[date | None] = [paper.valid_from, paper.valid_to] if paper is not None else [None, None]
        ends[field.name == "contract_to"] = day if isinstance(day, date) else None
        first, last = ends
        key = paper.id if paper is not None else None
        self._edit(spoken(field), lambda draft, element: set_contract(draft, element, first, last, key))

    def _set(self, name: str, value: object) -> None:
        field = BY_NAME.get(name)
        title = spoken(field) if field is not None else tr(name.replace("_", " ").capitalize())
        self._edit(title, lambda draft, element: elements.set_element(draft, element, **{name: value}))
        self.refresh()

    def _edit(self, title: str, edit: Callable[[Draft, int], object]) -> None:
        element = self._workspace.plan.elements.get(self._element or 0) if self._workspace.is_open else None
        if element is not None:
            what = tr("{0} of {1}").format(title, element.name)
            self._workspace.edit(what, lambda draft: edit(draft, element.id))


def _window(paper: r.Clearance) -> str:
    """`Quintero contract, granted, to Fri 14 May`."""
    first = tr("from {0}").format(units.day_text(paper.valid_from)) if paper.valid_from else ""
    last = tr("to {0}").format(units.day_text(paper.valid_to)) if paper.valid_to else ""
    return ", ".join(part for part in (paper.name, paper.status, " ".join(p for p in (first, last) if p)) if part)


def _summary(row: ElementLine, music: bool) -> str:
    """`42 scenes, 18 days of work, 5 held; Thu 6 May to Fri 4 June`."""
    days = row.days
    parts = [plural(row.scenes, "song" if music else "scene"), tr("{0} of work").format(plural(days.work, "day"))]
    if days.hold:
        parts.append(tr("{0} held").format(days.hold))
    if days.start is None or days.finish is None:
        return ", ".join(parts)
    return tr("{0}; {1} to {2}").format(", ".join(parts), units.day_text(days.start), units.day_text(days.finish))
