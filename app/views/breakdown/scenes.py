"""The scenes of the script as a list: number, slug, pages, where they stand, how much they need."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from app.plan import rows as r
from app.plan import units
from app.plan.labels import scene_word, session_name
from app.plan.plan import Plan
from app.views import measured, theme
from app.views.list_rows import paint_ground
from app.views.translated import tr
from app.views.widgets import plural

DATA = Qt.ItemDataRole.UserRole

NARROW = 230
"""Pixels of the look below which set and pages don't fit in one line."""


@dataclass(frozen=True, slots=True)
class SceneLine:
    """state: `Day 12`, `Shot`, `No day`, `Omitted`."""

    id: int
    label: str
    place: str
    slug: str
    pages: str
    state: str
    elements: int
    words: str
    spoken: str


def state_of(plan: Plan, scene: r.Scene) -> str:
    """Where a scene stands: its days, or why it has none."""
    if scene.omitted:
        return tr("Omitted")
    strips = plan.strips_of_scene(scene.id)
    if strips and all(strip.state == "shot" or strip.dropped for strip in strips):
        return tr("Shot")
    days = list(dict.fromkeys(session_name(plan, s.session_id) for s in strips if s.session_id is not None))
    if any(strip.session_id is None and not strip.dropped for strip in strips):
        days.append(tr("part without a day") if days else tr("No day"))
    if len(days) > 2:
        return tr("{0} and {1} more").format(days[0], len(days) - 1)
    return ", ".join(days) or tr("No day")


def scene_lines(plan: Plan) -> list[SceneLine]:
    """All scenes in script order."""
    found = []
    word = scene_word(plan)
    for scene in plan.scene_order():
        the_set = plan.elements.get(scene.set_id or 0)
        place = ", ".join(part for part in (the_set.name if the_set else "", scene.place) if part)
        slug = " ".join(part for part in (scene.ie, scene.time) if part)
        elements = len({need.element_id for need in plan.needs_of(scene.id)})
        pages, state = units.eighths(scene.eighths) if scene.eighths else "", state_of(plan, scene)
        place = place or scene.heading or tr("Set to be decided")
        words = f"{scene.label} {place} {slug} {scene.synopsis} {state}".casefold()
        said = (
            f"{word} {scene.label}",
            place,
            slug,
            tr("{0} pages").format(pages) if pages else "",
            state,
            plural(elements, "element"),
        )
        spoken = ", ".join(part for part in said if part)
        found.append(SceneLine(scene.id, scene.label, place, slug, pages, state, elements, words, spoken))
    return found


class SceneList(QListWidget):
    """Signals: chosen(scene id), by hand; entered(), Enter: on to its text; all_wanted(), Shift+Enter."""

    chosen = Signal(object)
    entered = Signal()
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[SceneLine] = []
        self._busy = False
        self.wanted = ""
        self.setItemDelegate(SceneDelegate(self))
        self.setAccessibleName(tr("Scenes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.currentRowChanged.connect(self._on_row)

    def show_lines(self, every: list[SceneLine]) -> None:
        """Show those that hold all the wanted words; the current scene stays current where it is still shown."""
        words = self.wanted.casefold().split()
        lines = [each for each in every if all(word in each.words for word in words)]
        current = self.current()
        self._busy = True
        if [each.id for each in lines] != [each.id for each in self._lines]:
            self.clear()
            for _ in lines:
                self.addItem(QListWidgetItem())
        for row, each in enumerate(lines):
            item = self.item(row)
            if item.data(DATA) != each:
                item.setData(DATA, each)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, each.spoken)
        self._lines = lines
        self._busy = False
        self.show_scene(current)

    def current(self) -> int | None:
        """The chosen scene's id."""
        row = self.currentRow()
        return self._lines[row].id if 0 <= row < len(self._lines) else None

    def ids(self) -> list[int]:
        """The scenes shown, from above."""
        return [each.id for each in self._lines]

    def show_scene(self, scene_id: int | None) -> None:
        """Make a scene current, without saying so."""
        ids = self.ids()
        if scene_id in ids:
            self._busy = True
            self.setCurrentRow(ids.index(scene_id))
            self.scrollToItem(self.currentItem())
            self._busy = False

    def step(self, by: int) -> None:
        """Go on to the next scene, or back."""
        row = self.currentRow() + by
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            every = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.all_wanted if every else self.entered).emit()
        else:
            super().keyPressEvent(event)

    def _on_row(self, row: int) -> None:
        if not self._busy and 0 <= row < len(self._lines):
            self.chosen.emit(self._lines[row].id)


class SceneDelegate(QStyledItemDelegate):
    """Two lines: number, set and pages; slug, state and how many elements. In a narrow list the set has its line alone,
    and the pages stand below it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme.px(46))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: SceneLine = index.data(DATA)
        area: QRect = option.rect
        px = theme.px
        painter.save()
        paint_ground(painter, option)
        narrow = area.width() < px(NARROW)
        indent = px(36 if narrow else 44)
        top = QRectF(area.left() + px(14), area.top() + px(5), area.width() - px(28), px(18))
        below = top.translated(0, px(18))
        faint = row.state == tr("Omitted")
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.colour("text.3" if faint else "text"))
        painter.drawText(top, measured.LEFT, measured.elided(row.label, 13, 600, indent - px(4)))
        painter.setFont(theme.font(12, 600))
        painter.drawText(below if narrow else top, measured.RIGHT, row.pages)
        pages = measured.width_of(row.pages, 12, 600) + px(8)
        room = round(top.width()) - indent - (0 if narrow else pages)
        painter.setFont(theme.font(13))
        painter.drawText(top.adjusted(indent, 0, 0, 0), measured.LEFT, measured.elided(row.place, 13, 400, room))
        painter.setFont(theme.font(11))
        painter.setPen(theme.colour("text.2"))
        room = round(below.width()) - indent - pages
        if not narrow:
            count = tr("{0} el.").format(row.elements) if row.elements else tr("none")
            painter.drawText(below, measured.RIGHT, count)
            room = round(below.width()) - indent - measured.width_of(count, 11, 400) - px(8)
        text = "   ".join(part for part in (row.slug, row.state) if part)
        painter.drawText(below.adjusted(indent, 0, 0, 0), measured.LEFT, measured.elided(text, 11, 400, room))
        painter.restore()
