"""A line of the productions opened before: what it shows, and how it is drawn."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle as Style
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.plan import units
from app.views import icons, marks, theme
from app.views.memory import Recent
from app.views.translated import tr

ENTRY = Qt.ItemDataRole.UserRole
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
KIND_ICONS = {"film": "clapperboard", "series": "tv", "music": "disc-3"}


class RecentDelegate(QStyledItemDelegate):
    """A line of the list: icon, title and what is wrong, detail and path, when."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme.px(66))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Recent = index.data(ENTRY)
        exists: bool = index.data(ENTRY + 1)
        area: QRect = option.rect
        state: Style.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & Style.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selection"))
        elif state & Style.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.colour("panel"))
        painter.setPen(theme.colour("hairline"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        middle = area.center().y()
        tile = QRectF(area.left() + theme.px(18), middle - theme.px(19), theme.px(38), theme.px(38))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("window"))
        painter.drawRoundedRect(tile, 5, 5)
        picture = KIND_ICONS.get(entry.kind, "clapperboard") if exists else "unplug"
        side = theme.px(20)
        painter.drawPixmap(
            round(tile.center().x() - side / 2),
            round(tile.center().y() - side / 2),
            icons.pixmap(picture, "text.2", 20, painter.device().devicePixelRatioF()),
        )
        left = tile.right() + theme.px(16)
        painter.setFont(theme.font(15, 600 if exists else 400))
        painter.setPen(theme.colour("text" if exists else "text.2"))
        title = QRectF(left, middle - theme.px(21), area.width(), theme.px(21))
        painter.drawText(title, LEFT, entry.title)
        if exists and entry.state:
            x = left + painter.fontMetrics().horizontalAdvance(entry.title) + theme.px(14)
            marks.paint(painter, QRectF(x, title.center().y() - theme.px(5), theme.px(10), theme.px(10)), entry.state)
            painter.setFont(theme.font(13, 600))
            painter.setPen(theme.colour(f"{marks.family(entry.state)}.text"))
            painter.drawText(title.adjusted(x - left + theme.px(17), 0, 0, 0), LEFT, entry.state_text)
        painter.setFont(theme.font(13))
        when = _when(entry) if exists else ""
        painter.setPen(theme.colour("text.2"))
        painter.drawText(QRectF(area).adjusted(0, 0, -theme.px(20), 0), RIGHT, when)
        room = area.width() - (left - area.left()) - theme.px(150)
        detail = painter.fontMetrics().elidedText(detail_of(entry, exists), Qt.TextElideMode.ElideMiddle, round(room))
        painter.drawText(QRectF(left, middle, room, theme.px(20)), LEFT, detail)
        painter.restore()


def _short(path: str) -> str:
    home = str(Path.home())
    return f"~{path[len(home) :]}" if path.startswith(home) else path


def detail_of(entry: Recent, exists: bool) -> str:
    """What stands below the title: how far the production was and where it is; of one that is gone, what to do."""
    if not exists:
        return tr("Not found: {0}. Plug the drive in, or locate the file.").format(_short(entry.path))
    return f"{entry.detail}, {_short(entry.path)}" if entry.detail else _short(entry.path)


def _when(entry: Recent) -> str:
    if not entry.at:
        return ""
    left = units.EPOCH.timestamp() + entry.at * 60
    moment = date.fromtimestamp(left)
    if moment == date.today():
        return tr("Today {0}").format(f"{datetime.fromtimestamp(left):%H:%M}")
    return units.day_text(moment)
