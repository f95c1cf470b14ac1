"""A day's end and its banners, as rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.views import marks, theme
from app.views.board.inks import BoardWords, hairline, icon, on_break, outline, paper
from app.views.board.layout import Layout
from app.views.board.rows import BannerRow, BreakRow
from app.views.translated import tr
from app.views.words import RIGHT


def conflicts_text(count: int) -> str:
    return tr("1 conflict") if count == 1 else tr("{0} conflicts").format(count)


def draw_banner(painter: QPainter, words: BoardWords, layout: Layout, row: BannerRow, box: QRectF) -> None:
    """A meal, a move, a note: grey, over the whole width."""
    px = words.px
    painter.fillRect(box, theme.colour("strip.banner"))
    painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), hairline())
    left = layout.sizes.left[1]
    if "move" in row.text.casefold():
        side = px(14)
        picture = icon("truck", paper("strip.int_day"), words.ratio)
        painter.drawPixmap(QPointF(px(8), (box.height() - 1 - side) / 2), picture)
    right = min(layout.cast_left - px(10), box.width() - px(10))
    wide = words.draw(painter, row.clock, "strong", "banner.text", 0, 0, right, box.height() - 1, RIGHT)
    words.draw(painter, row.text, "text", "banner.text", left, 0, right - left - wide - px(12), box.height() - 1)
    if row.changed:
        outline(painter, box, on_break("moved.text"))


def draw_break(painter: QPainter, words: BoardWords, layout: Layout, row: BreakRow, box: QRectF) -> None:
    """The dark bar after a day. Where it is narrow, title, date, lock, conflicts, pages and hours stay."""
    px, height = words.px, box.height()
    painter.fillRect(box, theme.colour("strip.day_break"))
    painter.fillRect(QRectF(0, height - 1, box.width(), 1), on_break("bar"))  # days without strips lie on each other
    x = float(layout.sizes.left[1])
    least = x + words.width(row.title, "strong") + px(12) + words.width(row.day) + px(14)
    least += words.width(row.happened, "strong") + px(14) if row.happened else 0
    least += words.width(row.ended, "strong") + px(18 + 14) if row.ended else 0
    locked, side = px(22) if row.locked else 0, px(10)
    told = conflicts_text(row.conflicts) if row.conflicts else ""
    marked = px(4) + side + px(6) if row.conflicts else 0
    least += locked + marked
    titled = x + words.width(row.title, "strong") + px(12) + locked + marked
    right = _fullness(painter, words, row, box.width() - px(10), height, least, titled) - px(14)

    def put(text: str, font: str, colour: str, gap: int, kept: float) -> None:
        nonlocal x
        if text and right - x - kept > px(20):
            x += words.draw(painter, text, font, colour, x, 0, right - x - kept, height) + px(gap)

    put(row.title, "strong", "break.text", 12, locked + marked)
    put(row.day, "text", "break.text.2", 14, locked + marked)
    if row.ended and right - x > px(38):
        painter.drawPixmap(QPointF(x, (height - px(13)) / 2), icon("check", on_break("text"), words.ratio))
        x += px(18)
        put(row.ended, "strong", "break.text", 14, locked + marked)
    put(row.happened, "strong", "break.text", 14, locked + marked)
    whole = marked + words.width(told, "strong") if told else 0
    put(row.heading, "text", "break.text.2", 8, locked + (whole if right - x - locked - whole > px(60) else marked))
    if row.locked and right - x > px(16):
        painter.drawPixmap(QPointF(x, (height - px(13)) / 2), icon("lock", on_break("text.2"), words.ratio))
        x += px(22)
    if row.conflicts and right - x > px(16):
        x += px(4)
        marks.paint(painter, QRectF(x, (height - side) / 2, side, side), "late", on_break("late.text"))
        x += side + px(6)
        put(told, "strong", "break.late.text", 10, 0)
    if row.sun and right - x > words.width(row.sun) + px(12):
        x += px(6)
        put(row.sun, "text", "break.text.2", 8, 0)
    if row.changed:
        outline(painter, box, on_break("moved.text"))


def _fullness(
    painter: QPainter, words: BoardWords, row: BreakRow, right: float, height: float, least: float, titled: float
) -> float:  # fmt: skip
    """Hours, then pages right of the title, then what there is room for right of `least`: bar, overrun, clock, scenes;
    from the right. Returns the left edge."""
    px = words.px
    for text, wide, gap in ((row.hours, px(44), px(8)), (row.pages, px(56), px(12))):
        if right - words.width(text, "strong") < titled:
            return right
        right -= max(words.draw(painter, text, "strong", "break.text", 0, 0, right, height, RIGHT), wide) + gap
    wide, tall = px(74), px(6)
    if right - wide < least:
        return right
    bar = QRectF(right - wide, (height - tall) / 2, wide, tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(on_break("bar"))
    painter.drawRoundedRect(bar, 3, 3)
    full = bar.width() * min(1.0, row.share)
    painter.setBrush(on_break("late.text") if row.over else paper("strip.int_night").darker(118))
    if full >= 1:
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), full, tall), 3, 3)
    right -= wide + px(14)
    clock, over = words.width(row.clock), words.width(row.over, "strong") + px(8) if row.over else 0.0
    if right - clock - over - px(64) >= least:
        words.draw(painter, row.scenes, "text", "break.text.2", 0, 0, right, height, RIGHT)
        right -= max(words.width(row.scenes), px(52)) + px(12)
    if row.over and right - over >= least:
        right -= words.draw(painter, row.over, "strong", "break.late.text", 0, 0, right, height, RIGHT) + px(8)
    if right - clock < least:
        return right
    return right - words.draw(painter, row.clock, "text", "break.text.2", 0, 0, right, height, RIGHT)
