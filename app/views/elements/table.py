"""The elements of a category as a table that can be typed into and sorted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.edits import elements
from app.plan import rows as r
from app.plan import units
from app.plan.errors import EditRefused
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports.scene_text import number_key
from app.views import measured, theme
from app.views.elements.facts import PEOPLE, ElementLine
from app.views.translated import noted, tr
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.views.elements.crew import CrewTable

NUMBER, NAME, OWN, SCENES, DAYS, FIRST, LAST, HOLD = range(8)
TITLES = (
    noted("Number"), noted("Name"), "", noted("Scenes"), noted("Days"), noted("First"), noted("Last"), noted("Hold"),
)  # fmt: skip
WIDTHS = (70, 190, 170, 66, 80, 96, 96, 80)
Index = QModelIndex | QPersistentModelIndex
RIGHTS = (SCENES, DAYS, HOLD)
NOWHERE = QModelIndex()


def own_field(category: str) -> tuple[str, str]:
    """The field in a category's third column, and its title."""
    if category in PEOPLE:
        return "actor", noted("Player" if category == "musician" else "Played by")
    if category == "set":
        return "parent_id", noted("Location")
    return ("address", noted("Address")) if category == "location" else ("note", noted("Note"))


class ElementModel(QAbstractTableModel):
    """Lines of one category."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.category = "cast"
        self.lines: list[ElementLine] = []
        self._order = (NUMBER, Qt.SortOrder.AscendingOrder)

    def show_lines(self, category: str, lines: list[ElementLine]) -> None:
        """Show these; rows that stay keep their selection."""
        same = category == self.category and {x.element.id for x in lines} == {x.element.id for x in self.lines}
        if same:  # the cell that is being typed into stays
            self._reorder(lines)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, HOLD))
            return
        self.beginResetModel()
        self.category, self.lines = category, self._sorted(lines, category)
        self.endResetModel()

    def _reorder(self, lines: list[ElementLine]) -> None:
        """Sort the same elements; what points at a row points at the same element afterwards."""
        ordered = self._sorted(lines, self.category)
        if [x.element.id for x in ordered] == [x.element.id for x in self.lines]:
            self.lines = ordered
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.lines[index.row()].element.id) for index in self.persistentIndexList()]
        self.lines = ordered
        rows = {line.element.id: row for row, line in enumerate(ordered)}
        for index, element in kept:
            self.changePersistentIndex(index, self.index(rows[element], index.column()))
        self.layoutChanged.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order)
        self._reorder(self.lines)

    def _sorted(self, lines: list[ElementLine], category: str) -> list[ElementLine]:
        column, order = self._order
        never = date.max
        keys: dict[int, Callable[[ElementLine], Any]] = {
            NUMBER: lambda line: number_key(line.element),
            NAME: lambda line: line.element.name.casefold(),
            OWN: lambda line: self._own(line.element, category).casefold(),
            SCENES: lambda line: line.scenes,
            DAYS: lambda line: line.days.work,
            FIRST: lambda line: line.days.start or never,
            LAST: lambda line: line.days.finish or never,
            HOLD: lambda line: line.days.hold,
        }
        return sorted(lines, key=keys[column], reverse=order == Qt.SortOrder.DescendingOrder)

    def _own(self, element: r.Element, category: str) -> str:
        field, _ = own_field(category)
        if field == "parent_id":
            parent = self._workspace.plan.elements.get(element.parent_id or 0)
            return parent.name if parent is not None else ""
        return str(getattr(element, field))

    # Qt ---------------------------------------------------------------------------------------------------------------
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if section == SCENES and self._workspace.is_open and is_music(self._workspace.plan):
                return tr("Songs")
            return tr(own_field(self.category)[1] if section == OWN else TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return measured.RIGHT if section in RIGHTS else measured.LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (NUMBER, NAME, OWN) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(line, column)
        if role == Qt.ItemDataRole.UserRole:
            return self.moved(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = own_field(self.category)[1] if column == OWN else TITLES[column]
            return f"{line.name}, {tr(title)}: {self.text(line, column) or tr('none')}"
        return None

    def text(self, line: ElementLine, column: int) -> str:
        """What a cell says; a number that a preview changes as `6 → 7`."""
        days, was = line.days, line.before
        if column == NUMBER:
            return line.element.number
        if column == NAME:
            return line.element.name
        if column == OWN:
            return self._own(line.element, self.category)
        if column == SCENES:
            return str(line.scenes)
        if column in (DAYS, HOLD):
            now, then = (days.work, was.work if was else 0) if column == DAYS else (days.hold, was.hold if was else 0)
            if was is not None and then != now:
                return f"{then} → {now}"
            return str(now) if now or column == DAYS else ""
        day = days.start if column == FIRST else days.finish
        return units.day_text(day) if day is not None else ""

    def moved(self, line: ElementLine, column: int) -> bool:
        """Whether a preview changes what a cell says."""
        if line.before is None:
            return False
        days, was = line.days, line.before
        pairs = {
            DAYS: (days.work, was.work),
            HOLD: (days.hold, was.hold),
            FIRST: (days.start, was.start),
            LAST: (days.finish, was.finish),
        }
        one, other = pairs.get(column, (None, None))
        return one != other

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line, column, text = self.lines[index.row()], index.column(), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == self.text(line, column):
            return False
        element = line.element
        field = {NUMBER: "number", NAME: "name"}.get(column, own_field(self.category)[0])
        title = tr(own_field(self.category)[1] if column == OWN else TITLES[column])
        values: dict[str, object] = {field: text}
        if field == "parent_id":
            try:
                values = {field: location_of(self._workspace.plan, text)}
            except EditRefused as error:
                self._workspace.failed.emit(str(error))
                return False
        said = (tr("{0} of {1}: {2}") if text else tr("{0} of {1}")).format(title, element.name, text)
        return bool(self._workspace.edit(said, lambda draft: elements.set_element(draft, element.id, **values)))


def location_of(plan: Plan, name: str) -> int | None:
    """The location of a name; None for no name. Raises EditRefused for one that is not there."""
    if not name:
        return None
    found = elements.find_element(plan, "location", name)
    if found is None:
        missing = tr("There is no location “{0}”. Nothing was changed. Add it to Locations first.")
        raise EditRefused(missing.format(name))
    return found.id


def press_row(table: ElementTable | CrewTable, event: QKeyEvent) -> bool:
    """Del and Insert ask the view, Return types into the cell. Whether that was it: while one types, all keys are."""
    if table.state() == QAbstractItemView.State.EditingState:  # the line lets Enter through
        return True
    if event.key() == Qt.Key.Key_Delete:
        table.deleting.emit()
    elif event.key() == Qt.Key.Key_Insert:
        table.adding.emit()
    elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and table.currentIndex().isValid():
        table.edit(table.currentIndex())
    else:
        return False
    return True


class ElementTable(QTableView):
    """Typing into a cell edits it; Del and Insert are asked of the view. Signals: deleting, adding."""

    deleting = Signal()
    adding = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicator(NUMBER, Qt.SortOrder.AscendingOrder)
        self.setAccessibleName(tr("Elements"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)

    def fit(self) -> None:
        """Columns and rows of the look at the text size in use."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, wide in enumerate(WIDTHS):
            header.resizeSection(column, theme.px(wide))
        self.verticalHeader().setDefaultSectionSize(theme.px(30))
        self._stretch()

    def _stretch(self) -> None:
        """The name and the third column share what is left."""
        fixed = sum(theme.px(wide) for column, wide in enumerate(WIDTHS) if column not in (NAME, OWN))
        left = max(self.viewport().width() - fixed, theme.px(200))
        self.horizontalHeader().resizeSection(NAME, left * 11 // 20)
        self.horizontalHeader().resizeSection(OWN, left - left * 11 // 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_row(self, event):
            super().keyPressEvent(event)


class CellDelegate(QStyledItemDelegate):
    """A cell; one that a preview changes is written in the colour of what moved, and outlined."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, theme.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        column, moved = index.column(), bool(index.data(Qt.ItemDataRole.UserRole))
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        painter.setPen(theme.colour("hairline"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        weight = 600 if moved or column == NUMBER else 400
        font: QFont = theme.font(13, weight)
        shade: QColor = theme.colour("moved.text" if moved else "text" if column in (NUMBER, NAME) else "text.2")
        painter.setFont(font)
        painter.setPen(shade)
        text: str = index.data(Qt.ItemDataRole.DisplayRole) or ""
        room = area.adjusted(theme.px(8), 0, -theme.px(8), 0)
        shown = measured.elided(text, 13, weight, round(room.width()))
        painter.drawText(room, measured.RIGHT if column in RIGHTS else measured.LEFT, shown)
        if moved:
            painter.drawRect(area.adjusted(1.5, 2.5, -2.5, -3.5))
        painter.restore()
