"""The categories at the left: mark, name, count, and how many of them a preview changes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from app.plan.categories import CATEGORIES
from app.plan.labels import is_music
from app.views import measured, theme
from app.views.breakdown import colours
from app.views.elements.facts import Facts
from app.views.list_rows import paint_ground
from app.views.translated import tr
from app.views.widgets import plural

DATA = Qt.ItemDataRole.UserRole
MUSIC = ("musician", "instrument", "song_part", "sample")
FILM = tuple(key for key in CATEGORIES if key not in (*MUSIC, "location", "equipment", "sound", "other"))
"""Categories that the other kind of production shows only where it has some."""
CREW = "crew"
KEYS = tuple(key for category in CATEGORIES for key in ((category, CREW) if category == "background" else (category,)))
"""The rows of the list: the categories, and the crew after those who are seen."""


def title(key: str) -> str:
    """The name of a row."""
    return tr("Crew") if key == CREW else colours.title(key)


class CategoryList(QListWidget):
    """Every category; those of the other kind of production only where they hold something."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(CategoryDelegate(self))
        self.setAccessibleName(tr("Categories"))
        for category in KEYS:
            item = QListWidgetItem()
            item.setData(DATA, (category, 0, 0))
            self.addItem(item)

    def show_counts(self, facts: Facts) -> None:
        """Show how many elements each holds, and of how many a preview changes the days."""
        music = is_music(facts.plan)
        counts = facts.counts()
        for row, category in enumerate(KEYS):
            item, count = self.item(row), len(facts.plan.people) if category == CREW else counts[category]
            changed = (
                sum(each.changed for each in facts.lines(category))
                if facts.before is not None and count and category != CREW
                else 0
            )
            if item.data(DATA) != (category, count, changed):
                item.setData(DATA, (category, count, changed))
                more = f", {plural(changed, 'changes', 'change')}" if changed else ""
                what = plural(count, "person", "people") if category == CREW else plural(count, "element")
                said = f"{title(category)}, {what}{more}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setHidden(not count and (category in FILM if music else category in MUSIC))

    def category(self, row: int) -> str:
        """The category of a row."""
        found: str = self.item(row).data(DATA)[0]
        return found

    def show_category(self, category: str) -> None:
        """Make a category current."""
        self.setCurrentRow(KEYS.index(category))


class CategoryDelegate(QStyledItemDelegate):
    """A category: its mark, name, and count; how many of it a preview changes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme.px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        category, count, changed = index.data(DATA)
        area: QRect = option.rect
        px = theme.px
        painter.save()
        paint_ground(painter, option)
        room = QRectF(area).adjusted(px(14), 0, -px(14), 0)
        shade = theme.colour("text.2") if category == CREW else colours.shade(category)
        painter.fillRect(QRectF(room.left(), area.center().y() - px(6), px(3), px(12)), shade)
        text = f"{count}"
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("text.2" if count else "text.3"))
        counted = room.adjusted(0, 0, 0, -px(12)) if changed else room
        painter.drawText(counted, measured.RIGHT, text)
        taken = measured.width_of(text, 12, 400) + px(10)
        if changed:  # below the count: beside it there would be no room for the name
            painter.setFont(theme.font(10, 600))
            painter.setPen(theme.colour("moved.text"))
            painter.drawText(room.adjusted(0, px(14), 0, 0), measured.RIGHT, f"→{changed}")
            taken = max(taken, measured.width_of(f"→{changed}", 10, 600) + px(10))
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("text" if count else "text.2"))
        wide = round(room.width()) - px(12) - taken
        shown = measured.elided(title(category), 13, 400, wide)
        painter.drawText(room.adjusted(px(12), 0, 0, 0), measured.LEFT, shown)
        painter.restore()
