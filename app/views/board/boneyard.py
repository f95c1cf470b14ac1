"""The boneyard: strips without a day, owed ones first, with what is known of when they must be shot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
)  # fmt: skip

from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports.sentences import owed_sentence
from app.reports.wording import delay_headline
from app.views import theme
from app.views.board import bone_menu, rows
from app.views.board.card_paint import DATA, Card, CardDelegate
from app.views.board.form import Field, Form
from app.views.memory import Memory
from app.views.translated import tr
from app.views.waiting import waiting, waiting_for
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.views.board.drag import Hand

SORT_KEY = "boneyard_sort"


SORTS: dict[str, str] = {
    "lies": "As it lies", "script": "Script order", "set": "Set", "time": "Day and night", "cast": "Cast",
    "pages": "Longest first",
}  # fmt: skip
"""How cards may be sorted; owed ones come first in each."""
TIMES = ("DAWN", "DAY", "DUSK", "NIGHT")


def _sorted_by(plan: Plan, card: Card, by: str) -> tuple[object, ...]:
    strip = plan.strips[card.row.ref[1]]
    scene = plan.scenes.get(strip.scene_id or 0)
    time = scene.time if scene is not None else ""
    order: dict[str, tuple[object, ...]] = {
        "lies": (),
        "script": (scene.rank if scene is not None else 0, strip.part),
        "set": (card.row.scene.place,),
        "time": (TIMES.index(time) if time in TIMES else len(TIMES), card.row.scene.slug),
        "cast": (not card.row.ids, tuple((len(number), number) for number, _ in card.row.ids)),
        "pages": (-strip_eighths(plan, strip), -strip_minutes(plan, strip)),
    }
    return (not card.owed, card.dropped, *order[by])


def cards(workspace: Workspace, wanted: str = "", by: str = "lies", dropped: bool = False) -> list[Card]:
    """What lies in the boneyard of the shown plan and holds all the wanted words, owed ones first. dropped: also what
    is no longer to be shot."""
    plan, words = workspace.plan, wanted.casefold().split()
    answer = workspace.preview.answer if workspace.preview is not None else None
    owed = {item.strip_id: owed_sentence(plan, item) for item in answer.owed} if answer is not None else {}
    waits = waiting_for(plan, waiting(workspace.schedule))
    found = []
    for strip in plan.strips_of(None):
        scene = plan.scenes.get(strip.scene_id or 0)
        if (strip.dropped and not dropped) or (scene is not None and scene.omitted):
            continue
        note = (
            tr("Dropped: no longer to be shot")
            if strip.dropped
            else waits.get(strip.id) or _note(plan, strip, scene, owed)
        )
        lost = strip.lost_by is not None and not strip.dropped
        row = rows.strip_row(plan, strip)
        card = Card(row, note, lost, strip.dropped, cast_text(plan, row))
        cast = " ".join(f"{plan.elements[one].number} {plan.elements[one].name}" for one in card.row.cast)
        text = f"{card.row.label} {card.row.scene.slug} {card.row.scene.place} {card.row.scene.synopsis} {cast}"
        if all(word in text.casefold() for word in words):
            found.append(card)
    return sorted(found, key=lambda card: _sorted_by(plan, card, by))


def cast_text(plan: Plan, row: rows.StripRow) -> str:
    """`Cast 1, 3`; `Players Ada, Bo` in a production of music; empty: nobody."""
    if not row.ids:
        return ""
    said = tr("Players {0}") if is_music(plan) else tr("Cast {0}")
    return said.format(", ".join(number for number, _ in row.ids))


def _note(plan: Plan, strip: r.Strip, scene: r.Scene | None, owed: dict[int, str]) -> str:
    if strip.id in owed:
        sentence = owed[strip.id].partition(": ")[2]
        return tr("Shoot {0}").format(sentence) if sentence.startswith("by ") else sentence.capitalize()
    if strip.lost_by is not None and strip.lost_by in plan.delays:
        return tr("Owed: {0}").format(delay_headline(plan, plan.delays[strip.lost_by]))
    return strip.note or (scene.note or scene.synopsis if scene is not None else "")


class CardList(QListWidget):
    """Cards that can be selected and dragged to a day; `frozen` while something is dragged.

    found: the cards of the workspace's plan, from above.
    """

    def __init__(self, workspace: Workspace, name: str, found: Callable[[], list[Card]]) -> None:
        super().__init__()
        self.workspace = self._workspace = workspace
        self._found = found
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
                said = [card.row.name, card.row.scene.slug, card.row.scene.place, card.note, card.cast]
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
    """The strips without a day; a line where a drop would go. Attributes: wanted (the filter's words), by (one of
    SORTS), dropped (whether what was dropped is seen too).

    Signal: placeRequested(): the selected cards are to go where the keys stand on the board.
    """

    placeRequested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, tr("Boneyard"), lambda: cards(workspace, self.wanted, self.by, self.dropped))
        self.wanted = ""
        known = str(Memory().get(SORT_KEY, "lies"))
        self.by, self.dropped = known if known in SORTS else "lies", False
        self._gap: int | None = None
        self.form: Form | None = None

    def sort(self, by: str) -> None:
        """Sort by one of SORTS, remembered."""
        self.by = by
        Memory().put(SORT_KEY, by)
        self.refresh()

    def show_dropped(self, shown: bool) -> None:
        self.dropped = shown
        self.refresh()

    # where a drop goes ------------------------------------------------------------------------------------------------
    def gap_at(self, at: QPoint) -> int:
        """The gap between cards nearest to a point of the viewport: 0 is above the first."""
        for index in range(self.count()):
            if at.y() < self.visualItemRect(self.item(index)).center().y():
                return index
        return self.count()

    def place_of_gap(self, gap: int, moving: Sequence[int]) -> int | None:
        """The place in the boneyard, among what is not moved, that a gap between cards means; None: its end.

        Sorted other than as it lies, there are no places to choose from.
        """
        if self.by != "lies":
            return None
        away, plan = set(moving), self._workspace.committed.plan
        staying = [strip.id for strip in plan.strips_of(None) if strip.id not in away]
        for card in self._shown[max(0, gap) :]:
            if card.row.ref[1] in staying:
                return staying.index(card.row.ref[1])
        return len(staying)

    def light(self, on: bool, gap: int | None = None) -> None:
        """Show that a drop here would do something, and where it would go."""
        gap = (gap if gap is not None else self.count()) if on else None
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is None:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        if self.by == "lies" and self.count():
            last = self.visualItemRect(self.item(min(self._gap, self.count() - 1)))
            y = last.top() if self._gap < self.count() else last.bottom()
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.drawLine(4, y, self.viewport().width() - 4, y)
        painter.end()

    # menu, keys, forms ------------------------------------------------------------------------------------------------
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualItemRect(self.currentItem()).center() if self.currentItem() is not None else at
        else:
            item = self.itemAt(at)
            if item is not None and not item.isSelected():
                self.setCurrentItem(item)
        bone_menu.show_menu(self, self.viewport().mapToGlobal(at))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _steps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _steps(event)
        if by:
            bone_menu.step(self, by)
        else:
            super().keyPressEvent(event)

    def open_form(self, title: str, fields: Sequence[Field], verb: str, keep: Callable[[list[str]], object]) -> None:
        """Ask in a small form over the cards, in place of another."""
        if self.form is not None:
            self.form.close_form()
        over = self.window()
        form = self.form = Form(over, title, fields, verb, keep)
        item = self.currentItem()
        below = self.visualItemRect(item).bottomLeft() if item is not None else QPoint()
        form.closed.connect(self._on_form_closed)
        form.show_at(over.mapFromGlobal(self.viewport().mapToGlobal(below)))

    def _on_form_closed(self) -> None:
        self.form = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _steps(event: QKeyEvent) -> int:
    """−1 or 1 for Alt+Up and Alt+Down, else 0."""
    if event.modifiers() != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
