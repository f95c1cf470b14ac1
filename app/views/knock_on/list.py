"""The list of changed deadlines: by mouse and keyboard, causes open and close, and each selects what it is about."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.plan.change import Ref
from app.views import theme
from app.views.knock_on.face import LINE, LineDelegate
from app.views.knock_on.lines import Line, lines
from app.views.translated import tr
from app.views.workspace import Preview, Workspace

Index = QModelIndex | QPersistentModelIndex


class LinesModel(QAbstractListModel):
    """The lines shown."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []

    def show_lines(self, made: list[Line]) -> None:
        self.beginResetModel()
        self.lines = made
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.lines[index.row()]
        if role == LINE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.speech
        if role == Qt.ItemDataRole.ToolTipRole and row.kind == "deadline":
            return "\n".join(part for part in (row.title, row.detail) if part)
        return None


class ChangesList(QListView):
    """Left and Right fold and unfold causes; Enter and a click select what a line is about, in every view."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.model_ = LinesModel()
        self.model_.setParent(self)
        self.opened: set[int] = set()
        self.folded = True
        self._whole = False
        self._preview: Preview | None = None
        self.setObjectName("changes")
        self.setAccessibleName(tr("Deadlines that change, by department"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(LineDelegate(self))
        self.setModel(self.model_)
        workspace.selectionChanged.connect(self.viewport().update)

    # what is shown ----------------------------------------------------------------------------------------------------
    def show_preview(self, preview: Preview | None, keep_place: bool) -> None:
        """Show a preview's knock-on. keep_place: it is the same one, or a drag goes on; do not scroll."""
        self._preview = preview
        if preview is not None and not keep_place:
            worst = next(iter(preview.knock_on.changes), None)
            self.opened = {worst.deadline_id} if worst is not None and worst.state == "late" else set()
        self._fill(keep_place)

    def set_folded(self, folded: bool) -> None:
        """Leave out what only moved or has more slack."""
        self.folded = folded
        self._fill(True)

    def lines(self) -> list[Line]:
        """The lines shown, top to bottom."""
        return self.model_.lines

    def line_rect(self, row: int) -> QRect:
        """Where a line is drawn, in the viewport."""
        return self.visualRect(self.model_.index(row))

    def _fill(self, keep_place: bool) -> None:
        preview = self._preview
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        key = self._key(current)
        made: list[Line] = []
        if preview is not None:
            before = preview.answer.before if preview.answer is not None else self._workspace.committed
            made = lines(preview.knock_on, before, preview.schedule, self.opened, self.folded)
        self.model_.show_lines(made)
        self.doItemsLayout()
        if keep_place:
            self.verticalScrollBar().setValue(place)
            found = next((row for row in range(len(made)) if self._key(row) == key), None)
            if key and found is not None:
                self.selectionModel().setCurrentIndex(
                    self.model_.index(found), self.selectionModel().SelectionFlag.NoUpdate
                )
        else:
            self.verticalScrollBar().setValue(0)
        self.fit()

    def show_whole(self, whole: bool) -> None:
        """Be as tall as the lines, where what is around scrolls; or scroll in the room there is."""
        self._whole = whole
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        if not whole:
            self.setMaximumHeight(16777215)  # Qt's QWIDGETSIZE_MAX
        self.fit()

    def fit(self) -> None:
        """Take the height that `show_whole` asked for."""
        if self._whole:
            self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(len(self.model_.lines))))
        else:
            self.setMinimumHeight(theme.px(130))

    def _key(self, row: int) -> tuple[object, ...]:
        if not 0 <= row < len(self.model_.lines):
            return ()
        found = self.model_.lines[row]
        return (found.kind, found.deadline_id, found.refs, found.title if found.kind == "step" else "")

    def is_selected(self, row: Line) -> bool:
        """Whether the deadline a line belongs to, or what a cause is about, is selected."""
        if row.kind == "deadline":
            return any(ref in self._workspace.selection for ref in row.refs)
        return ("deadlines", row.deadline_id) in self._workspace.selection or (
            row.kind == "step" and bool(row.refs) and row.refs[0] in self._workspace.selection
        )

    # what is done -----------------------------------------------------------------------------------------------------
    def toggle(self, deadline_id: int, is_open: bool | None = None) -> None:
        """Show or hide a deadline's causes."""
        wanted = deadline_id not in self.opened if is_open is None else is_open
        if wanted != (deadline_id in self.opened):
            self.opened ^= {deadline_id}
            self._fill(True)

    def _select(self, refs: tuple[Ref, ...]) -> None:
        if refs and refs[0][0] != "departments":
            self._workspace.select(*refs)

    def _line_at(self, position: QPoint) -> Line | None:
        index = self.indexAt(position)
        return self.model_.lines[index.row()] if index.isValid() else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._line_at(event.position().toPoint())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if row.kind == "deadline":
            on_chevron = event.position().x() < theme.px(28)
            chosen = self.is_selected(row)
            if not on_chevron:
                self._select(row.refs)
            self.toggle(row.deadline_id, None if on_chevron or chosen else True)
        else:
            self._select(row.refs)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self._line_at(event.position().toPoint())
        link = row is not None and row.kind == "step" and bool(row.refs)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        found = self.model_.lines[row] if 0 <= row < len(self.model_.lines) else None
        if found is None or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._select(found.refs)
        elif key == Qt.Key.Key_Right and found.kind == "deadline":
            self.toggle(found.deadline_id, True)
        elif key == Qt.Key.Key_Left and found.deadline_id:
            if found.kind == "step":
                up = next(i for i in range(row, -1, -1) if self.model_.lines[i].kind == "deadline")
                self.setCurrentIndex(self.model_.index(up))
            else:
                self.toggle(found.deadline_id, False)
        elif key == Qt.Key.Key_Space and found.kind == "deadline":
            self.toggle(found.deadline_id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._whole:
            event.ignore()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_style_change(event):
            self.scheduleDelayedItemsLayout()
            self.fit()
