"""The boneyard: strips without a day, owed ones first, with what is known of when they must be shot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)  # fmt: skip

from app.plan import rows as r
from app.plan.plan import Plan
from app.reports.sentences import owed_sentence
from app.reports.wording import delay_headline
from app.views import marks, measured, theme
from app.views.board import rows
from app.views.board.inks import paper, strip_fill
from app.views.board.rows import StripRow
from app.views.widgets import mix
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.views.board.drag import Hand

DATA = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Card:
    """A strip in the boneyard. note: why it is there, or by when it must be shot."""

    row: StripRow
    note: str
    owed: bool


def cards(workspace: Workspace, wanted: str = "") -> list[Card]:
    """What lies in the boneyard of the shown plan and holds all the wanted words, owed ones first."""
    plan, words = workspace.plan, wanted.casefold().split()
    answer = workspace.preview.answer if workspace.preview is not None else None
    owed = {item.strip_id: owed_sentence(plan, item) for item in answer.owed} if answer is not None else {}
    found = []
    for strip in plan.strips_of(None):
        scene = plan.scenes.get(strip.scene_id or 0)
        if strip.dropped or (scene is not None and scene.omitted):
            continue
        card = Card(rows.strip_row(plan, strip), _note(plan, strip, scene, owed), strip.lost_by is not None)
        cast = " ".join(f"{plan.elements[one].number} {plan.elements[one].name}" for one in card.row.cast)
        text = f"{card.row.label} {card.row.scene.slug} {card.row.scene.place} {card.row.scene.synopsis} {cast}"
        if all(word in text.casefold() for word in words):
            found.append(card)
    return sorted(found, key=lambda card: not card.owed)


def _note(plan: Plan, strip: r.Strip, scene: r.Scene | None, owed: dict[int, str]) -> str:
    if strip.id in owed:
        sentence = owed[strip.id].partition(": ")[2]
        return f"Shoot {sentence}" if sentence.startswith("by ") else sentence.capitalize()
    if strip.lost_by is not None and strip.lost_by in plan.delays:
        return f"Owed: {delay_headline(plan, plan.delays[strip.lost_by])}"
    return strip.note or (scene.note or scene.synopsis if scene is not None else "")


class CardList(QListWidget):
    """Cards that can be selected and dragged to a day; `frozen` while something is dragged."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__()
        self._workspace = workspace
        self.hand: Hand | None = None
        self.frozen = False
        self._busy = False
        self._shown: list[Card] = []
        self.setItemDelegate(CardDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(0)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListWidget { background: transparent; } QListWidget::item { border: none; }")
        self.itemSelectionChanged.connect(self._on_selected)

    def cards(self) -> list[Card]:
        """What is shown, from above."""
        return list(self._shown)

    def _found(self) -> list[Card]:
        """The cards of the workspace's plan."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Bring the cards up to the workspace's plan; not while something is dragged."""
        if self.frozen:
            return
        found = self._found() if self._workspace.is_open else []
        if found != self._shown:
            self._shown, self._busy = found, True
            self.clear()
            for card in found:
                item = QListWidgetItem()
                item.setData(DATA, card)
                said = [card.row.name, card.row.scene.slug, card.row.scene.place, card.note]
                item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in said if part))
                item.setToolTip(card.row.scene.synopsis)
                self.addItem(item)
            self._busy = False
        self.show_selection()

    def show_selection(self) -> None:
        """Select here what the workspace has selected."""
        self._busy = True
        chosen = self._workspace.selection
        for index, card in enumerate(self._shown):
            selected = card.row.ref in chosen or ("scenes", self._scene(card)) in chosen
            self.item(index).setSelected(selected)
        self._busy = False
        self.viewport().update()

    def _scene(self, card: Card) -> int:
        strip = self._workspace.plan.strips.get(card.row.ref[1])
        return (strip.scene_id or 0) if strip is not None else 0

    def selected_strips(self) -> list[int]:
        return [card.row.ref[1] for index, card in enumerate(self._shown) if self.item(index).isSelected()]

    def _on_selected(self) -> None:
        if not self._busy:
            self._workspace.select(*(("strips", strip) for strip in self.selected_strips()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # notes wrap at another width, the scroll bar's included

    # Qt ---------------------------------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        item = self.itemFromIndex(index) if index.isValid() else None
        if item is not None and item.isSelected() and plain and event.button() == Qt.MouseButton.LeftButton:
            # pressed on several selected ones: they go together
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)
        if item is not None and event.button() == Qt.MouseButton.LeftButton and self.hand is not None:
            self.hand.pick_up(self.selected_strips(), event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.hand is not None:
            self.hand.follow(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.hand is not None and self.hand.drop():
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and len(self.selectedIndexes()) > 1 and index.isValid():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = event.key() == Qt.Key.Key_Escape and self.hand is not None and self.hand.active
            if mine or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.hand is not None and self.hand.cancel():
            return
        super().keyPressEvent(event)


class Boneyard(CardList):
    """The strips without a day; lit while a drop here would do something. Attribute: wanted (the filter's words)."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "Boneyard")
        self.wanted = ""
        self._lit = False

    def _found(self) -> list[Card]:
        return cards(self._workspace, self.wanted)

    def light(self, on: bool) -> None:
        """Show that a drop here would do something."""
        if on != self._lit:
            self._lit = on
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lit:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()


class CardDelegate(QStyledItemDelegate):
    """A card: label, slug, set, pages; below, its note."""

    def __init__(self, cards_of: QListWidget) -> None:
        super().__init__(cards_of)
        self._list = cards_of

    def _height(self, card: Card, width: int) -> int:
        px = theme.px
        note = measured.height(card.note, 11, 400, width - px(16) - self._indent()) if card.note else 0
        return px(26) + min(note, px(60)) + px(10)

    @staticmethod
    def _indent() -> int:
        return theme.px(40)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._list.viewport().width()
        return QSize(width, self._height(index.data(DATA), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: Card = index.data(DATA)
        px, ink = theme.px, paper("text")
        box = QRectF(option.rect).adjusted(1.5, 1.5, -2.5, -px(4) - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = mix(strip_fill(card.row.scene.colour), paper("text.3"), 0.35)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(theme.colour("accent") if selected else edge, 2 if selected else 1))
        painter.setBrush(strip_fill(card.row.scene.colour))
        painter.drawRoundedRect(box, 4, 4)
        line = QRectF(box.left() + px(8), box.top() + px(4), box.width() - px(16), px(20))
        self._text(painter, line, card.row.pages, 12, 600, right=True)
        room = line.width() - measured.width_of(card.row.pages, 12, 600) - px(8)
        painter.setPen(ink)
        wide = max(measured.width_of(card.row.label, 13, 700) + px(6), px(32))
        self._text(painter, QRectF(line.left(), line.top(), wide, line.height()), card.row.label, 13, 700)
        slug = max(measured.width_of(card.row.scene.slug, 10, 600) + px(8), px(56)) if card.row.scene.slug else 0
        self._text(
            painter, QRectF(line.left() + wide, line.top(), slug, line.height()), card.row.scene.slug, 10, 600
        )  # fmt: skip
        left = line.left() + wide + slug
        self._text(
            painter, QRectF(left, line.top(), line.left() + room - left, line.height()), card.row.scene.place, 12, 600
        )  # fmt: skip
        if card.note:
            below = QRectF(box.left() + self._indent(), line.bottom(), box.width() - self._indent() - px(8), px(60))
            if card.owed:
                side = px(10)
                marks.paint(painter, QRectF(line.left() + px(2), below.top() + px(2), side, side), "owed", ink)
            painter.setFont(theme.font(11, 400))
            painter.setPen(mix(ink, paper("text.2"), 0.45))
            painter.drawText(below, measured.WRAP, card.note)
        painter.restore()

    def _text(
        self, painter: QPainter, box: QRectF, text: str, size: int, weight: int, right: bool = False
    ) -> None:  # fmt: skip
        painter.setPen(paper("text"))
        painter.setFont(theme.font(size, weight))
        shown = measured.elided(text, size, weight, int(box.width()))
        painter.drawText(box, measured.RIGHT if right else measured.LEFT, shown)
