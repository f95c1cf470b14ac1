"""Ways out beside each other, in place of a view: all of them in a table, and below the chosen ones compared."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.plan.change import Ref
from app.plan.labels import session_name
from app.reports.sentences import summary
from app.views import icons, marks, theme
from app.views.translated import noted, tr
from app.views.ways_compared import (
    LETTERS,
    by_day,
    by_department,
    can_be_done,
    days_lost,
    moves_text,
    newly_late,
    offered,
)
from app.views.widgets import button, label, line, paragraph, plural, tool
from app.views.workspace import Workspace
from app.ways_out.way import Answer, Way

COMPARE, WAY, LATE, LOST, MOVES, DONE = range(6)
HEADINGS = (
    noted("Compare"), noted("Way out"), noted("Newly late"), noted("Days lost"), noted("What moves"),
    noted("Can it be done?"),
)  # fmt: skip
REF = Qt.ItemDataRole.UserRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
LEAST, MOST = 1, len(LETTERS)
WIDE = {COMPARE: 78, LATE: 88, LOST: 92, MOVES: 190}
NARROW = 1000
"""Pixels of the look below which a way's own words need what the other columns can spare."""


class WaysPage(QWidget):
    """Space puts a way into the comparison, Enter previews it in the view behind; nothing is written here.

    left: go back to the view. wanted: preview this way, and go back. applied: preview this way, and apply it.
    """

    left = Signal()
    wanted = Signal(object)
    applied = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.answer: Answer | None = None
        self.chosen: tuple[Way, ...] = ()
        self._drawn = False  # the line between table and comparison was drawn elsewhere by hand
        self.setObjectName("ways-page")
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Ways out beside each other"))
        self.back = tool("arrow-left", tr("Back to the view"), "Ctrl+Shift+W")
        self.back.clicked.connect(self.left)
        self.title, self.detail = label("", "title"), paragraph("")
        self.table = QTableWidget(0, len(HEADINGS))
        self.against = label("", "panel-title")
        self.verdict = paragraph("")
        self.deadlines, self.days = QTreeWidget(), QTreeWidget()
        self._buttons = QHBoxLayout()
        self._dress()
        self._build()
        theme.current().changed.connect(self._fit)
        workspace.previewChanged.connect(self._mark_shown)

    def _dress(self) -> None:
        table = self.table
        table.setObjectName("ways-table")
        table.setAccessibleName(tr("Ways out"))
        table.setHorizontalHeaderLabels([tr(text) for text in HEADINGS])
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.itemChanged.connect(self._on_item)
        table.doubleClicked.connect(self._on_double_clicked)
        table.installEventFilter(self)
        for tree, name in ((self.deadlines, tr("Deadlines, by department")), (self.days, tr("Strips, day by day"))):
            tree.setAccessibleName(name)
            tree.setWordWrap(True)
            tree.setRootIsDecorated(tree is self.deadlines)
            tree.itemActivated.connect(self._reveal)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 14, 6)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.detail, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(12, 8, 14, 6)
        middle.setSpacing(8)
        middle.addWidget(self.against)
        middle.addWidget(self.verdict, 1)
        middle.addLayout(self._buttons)
        tabs = QTabWidget()
        tabs.addTab(self.deadlines, tr("By department"))
        tabs.addTab(self.days, tr("Day by day"))
        self.tabs = tabs
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(line())
        below.addLayout(middle)
        below.addWidget(tabs, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        self._split.addWidget(lower)
        self._split.setStretchFactor(1, 1)
        self._split.splitterMoved.connect(self._on_drawn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._split, 1)

    # what is shown ----------------------------------------------------------------------------------------------------
    def show_answer(self, answer: Answer, shown: Way | None) -> None:
        """Show the ways out of a delay; of an answer that was shown before, with the ways compared then."""
        if answer is not self.answer:
            self.answer, self.chosen = answer, offered(answer, shown)
            delay = answer.after.plan.delays[answer.delay_id]
            name = session_name(answer.after.plan, delay.session_id) if delay.session_id is not None else ""
            self.title.setText(tr("Ways out of {0}").format(name) if name else tr("Ways out"))
            self.detail.setText(summary(answer, answer.ways[0]))
            self._fill_table(answer)
            self._compare()
        row = answer.ways.index(shown) if shown in answer.ways else 0
        self.table.setCurrentCell(row, WAY)
        self._mark_shown()
        self._fit()

    def forget(self) -> None:
        """The delay is no longer previewed."""
        self.answer, self.chosen = None, ()

    def letter(self, way: Way) -> str:
        """`A`, of a way that is compared; else empty."""
        return LETTERS[self.chosen.index(way)] if way in self.chosen else ""

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        found = self.table.item(row, column)
        assert found is not None
        return found

    def _fill_table(self, answer: Answer) -> None:
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(answer.ways))
        for row, way in enumerate(answer.ways):
            late, unknown = newly_late(way), way.name == "owed" and bool(answer.owed)
            texts = ("", f"{way.title}\n{way.detail}" if way.detail else way.title, str(late),
                     tr("no day yet") if unknown else str(days_lost(way)), moves_text(answer, way),
                     can_be_done(answer, way))  # fmt: skip
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if not way.possible and column != DONE:
                    item.setForeground(theme.colour("text.2"))
                table.setItem(row, column, item)
            if late:
                self._cell(row, LATE).setIcon(marks.icon("late"))
                self._cell(row, LATE).setForeground(theme.colour("late.text"))
            if not way.possible:
                self._cell(row, DONE).setIcon(icons.icon("ban", "late.text"))
            if way.schedule is not None:
                mark = self._cell(row, COMPARE)
                mark.setFlags(mark.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        table.blockSignals(False)
        self._letter_rows()

    def _letter_rows(self) -> None:
        """The tick and the letter of each way that is compared."""
        answer = self.answer
        if answer is None:
            return
        self.table.blockSignals(True)
        for row, way in enumerate(answer.ways):
            item = self._cell(row, COMPARE)
            if way.schedule is not None:
                item.setCheckState(CHECKED if way in self.chosen else UNCHECKED)
            item.setText(self.letter(way))
            said = tr("{0}, compared as {1}") if way in self.chosen else tr("{0}, not compared")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said.format(way.title, self.letter(way)))
        self.table.blockSignals(False)

    def _mark_shown(self) -> None:
        """The previewed one stands in bold."""
        preview = self._workspace.preview
        for row, way in enumerate(self.answer.ways if self.answer is not None else ()):
            item = self._cell(row, WAY)
            font = item.font()
            font.setBold(preview is not None and preview.way is way)
            item.setFont(font)

    def _compare(self) -> None:
        """Lay the chosen ways beside each other."""
        answer, ways = self.answer, self.chosen
        if answer is None:
            return
        letters = LETTERS[: len(ways)]
        self.against.setText(tr(" against ").join(letters) if len(ways) > 1 else letters)
        self.verdict.setText(verdict(ways))
        self._offer(ways)
        names = [f"{self.letter(way)}  {way.title}" for way in ways]
        self.deadlines.clear()
        self.deadlines.setColumnCount(3 + len(ways))
        self.deadlines.setHeaderLabels([tr("Department, deadline"), tr("Due"), tr("Before, slack"), *names])
        for department in by_department(answer, ways):
            top = _item([department.name, "", "", *department.totals], department.ref)
            top.setFont(0, theme.font(12, 600))
            for each in department.deadlines:
                child = _item([each.name, each.due, each.before, *(cell.text for cell in each.cells)], each.ref)
                for place, cell in enumerate(each.cells):
                    if marks.family(cell.state):
                        child.setIcon(3 + place, marks.icon(cell.state))
                        child.setForeground(3 + place, theme.colour(f"{marks.family(cell.state)}.text"))
                        said = f"{marks.words(cell.state)}, {cell.text}"
                        child.setToolTip(3 + place, said)
                        child.setData(3 + place, Qt.ItemDataRole.AccessibleTextRole, said)
                top.addChild(child)
            self.deadlines.addTopLevelItem(top)
        self.deadlines.expandAll()
        self.days.clear()
        self.days.setColumnCount(2 + len(ways))
        self.days.setHeaderLabels([tr("Day"), tr("Before"), *names])
        for day in by_day(answer, ways):
            item = _item([day.name, day.before, *day.cells], day.ref)
            for place, text in enumerate(day.cells):
                if text != day.before:
                    item.setFont(2 + place, theme.font(12, 600))
            self.days.addTopLevelItem(item)
        self._fit()

    def _offer(self, ways: Sequence[Way]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for way in ways:
            letter = self.letter(way)
            if way.possible and not self._workspace.read_only:
                made = button(tr("Apply {0}").format(letter), "check")
                made.setToolTip(tr("Apply “{0}”").format(way.title))
                made.clicked.connect(partial(self.applied.emit, way))
                self._buttons.addWidget(made)
            made = button(tr("Preview {0}").format(letter), "eye")
            made.setToolTip(tr("Preview “{0}” in the view").format(way.title))
            made.clicked.connect(partial(self.wanted.emit, way))
            self._buttons.addWidget(made)

    def buttons(self) -> list[QWidget]:
        """What can be done with the compared ways, left to right."""
        items = [self._buttons.itemAt(place) for place in range(self._buttons.count())]
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    # what is done -----------------------------------------------------------------------------------------------------
    def focus_ways(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle(self, row: int) -> None:
        """Put a way into the comparison, or take it out; one always stays."""
        way = self.answer.ways[row] if self.answer is not None and row >= 0 else None
        if way is None or way.schedule is None or self.answer is None:
            return
        wanted = [each for each in self.answer.ways if (each in self.chosen) != (each is way)]
        if LEAST <= len(wanted) <= MOST:
            self.chosen = tuple(wanted)
            self._letter_rows()
            self._compare()
        else:
            self._letter_rows()

    def _on_drawn(self) -> None:
        self._drawn = True

    def _on_item(self, item: QTableWidgetItem) -> None:
        """A tick was clicked."""
        if self.answer is None or item.column() != COMPARE:
            return
        if (item.checkState() == CHECKED) != (self.answer.ways[item.row()] in self.chosen):
            self.toggle(item.row())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() != COMPARE:
            self._want(index.row())

    def _want(self, row: int) -> None:
        way = self.answer.ways[row] if self.answer is not None and row >= 0 else None
        if way is not None and way.schedule is not None:
            self.wanted.emit(way)

    def _reveal(self, item: QTreeWidgetItem) -> None:
        ref: Ref | None = item.data(0, REF)
        if ref is not None and ref[1]:
            self._workspace.select(ref)

    # Qt ---------------------------------------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if watched is self.table and isinstance(event, QKeyEvent) and event.modifiers() in plain and _pressed(event):
            if event.key() == Qt.Key.Key_Space:
                self.toggle(self.table.currentRow())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._want(self.table.currentRow())
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Columns of the look; what a way does and why it can't be done share the rest, and rows grow with them."""
        header, narrow = self.table.horizontalHeader(), self.width() < theme.px(NARROW)
        header.setSectionResizeMode(WAY, QHeaderView.ResizeMode.Stretch)
        done = QHeaderView.ResizeMode.Interactive if narrow else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(DONE, done)
        wide = {COMPARE: 68, LATE: 76, LOST: 80, MOVES: 140, DONE: 165} if narrow else WIDE
        for column, pixels in wide.items():
            header.resizeSection(column, theme.px(pixels))
        self.table.resizeRowsToContents()
        tall = header.height() + sum(self.table.rowHeight(row) for row in range(self.table.rowCount())) + 4
        self.table.setMaximumHeight(tall)
        self.table.setMinimumHeight(min(tall, theme.px(120)))
        if not self._drawn:
            self._split.setSizes([min(tall, self._split.height() * 3 // 5), self._split.height()])
        room, ways = max(self.width() - theme.px(30), 400), max(1, len(self.chosen))
        names = ((200, 92, 116), (150, 120)) if narrow else ((270, 108, 134), (170, 150))
        for tree, fixed in zip((self.deadlines, self.days), names, strict=True):
            widths = [theme.px(pixels) for pixels in fixed]
            widths += [max(theme.px(130 if narrow else 150), (room - sum(widths)) // ways)] * ways
            for column, width in enumerate(widths[: tree.columnCount()]):
                tree.setColumnWidth(column, width)


def verdict(ways: Sequence[Way]) -> str:
    """`A: 0 newly late, 9 working days lost. B: 2 newly late, 31 working days lost.`"""
    parts = []
    for letter, way in zip(LETTERS, ways, strict=False):
        text = tr("{0}: {1} newly late, {2} lost")
        parts.append(text.format(letter, newly_late(way), plural(days_lost(way), "working day")))
    return ". ".join(parts) + "." if parts else ""


def _pressed(event: QEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress


def _item(texts: Sequence[str], ref: Ref) -> QTreeWidgetItem:
    """A line whose cells say themselves whole in the tool tip."""
    made = QTreeWidgetItem(list(texts))
    made.setData(0, REF, ref)
    for column, text in enumerate(texts):
        made.setToolTip(column, text)
    return made
