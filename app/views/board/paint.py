"""Painting the board: each row is drawn once into a picture and stamped from then on; marks lie on top. One painter for
both looks: what a row or a header says is `strip_paint.py`'s and `day_paint.py`'s, upright `cardboard.py`'s."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.views.board import cardboard
from app.views.board.day_paint import draw_banner, draw_break
from app.views.board.inks import BoardWords, on_break, paper
from app.views.board.layout import Layout
from app.views.board.rows import BannerRow, BreakRow, Row, StripRow
from app.views.board.strip_paint import draw_strip, draw_titles

MOST = 300  # row pictures kept, some 130 kB each


@dataclass(slots=True)
class Overlay:
    """What lies on the rows. Rows and gaps are indexes."""

    selected: frozenset[int] = frozenset()
    current: int | None = None
    focus: bool = False
    dragged: frozenset[int] = frozenset()
    gap: int | None = None  # where a drop would go
    lit: int | None = None  # the break of the day it would go to


class Painter:
    """The pictures of one theme and text size; made anew for another look or other fields."""

    def __init__(self) -> None:
        self._words: BoardWords | None = None
        self._kept: dict[tuple[Row, int], QPixmap] = {}
        self._stamps: dict[int, tuple[Row, QPixmap]] = {}  # the last frame's, by index: no row to compare or to hash
        self._stamped_for: tuple[object, ...] = ()
        self._header: tuple[tuple[object, ...], QPixmap] | None = None
        self._made_for: tuple[object, ...] = ()

    def forget(self) -> None:
        """Theme, text size or fields have changed."""
        self._words = self._header = None
        self._kept.clear()
        self._stamps.clear()

    def words(self, ratio: float) -> BoardWords:
        if self._words is None or self._words.ratio != ratio:
            self._words, self._header = BoardWords(ratio), None
            self._kept.clear()
            self._stamps.clear()
        return self._words

    def paint(self, painter: QPainter, layout: Layout, overlay: Overlay, ratio: float) -> None:
        """Draw header, rows and what lies on them."""
        words = self.words(ratio)
        visible = layout.visible()
        self._rows(painter, words, layout, visible, overlay.dragged)
        header, end = layout.sizes.header, layout.row_y(visible[-1] + 1) if visible else layout.sizes.header
        rest = QRect(0, end, layout.width, layout.height - end)
        inside = QRect(0, header, layout.width, layout.height)
        if not layout.flat:
            rest = QRect(end, 0, layout.width - end, layout.height)
            inside = QRect(header, 0, layout.width, layout.height)
        if not rest.isEmpty():
            painter.fillRect(rest, words.colours["surface"])
        painter.save()
        painter.setClipRect(inside)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in visible:
            if index in overlay.selected or (overlay.focus and index == overlay.current):
                self._ring(painter, words, layout, index, index in overlay.selected)
        if overlay.lit is not None and overlay.lit in visible:
            _frame(painter, self._seen(layout, overlay.lit), on_break("accent"))
        if overlay.gap is not None:
            self._insertion(painter, words, layout, overlay.gap)
        painter.restore()
        painter.drawPixmap(0, 0 if layout.flat else -layout.top, self._titles(words, layout))

    def _titles(self, words: BoardWords, layout: Layout) -> QPixmap:
        """The header, drawn when it differs."""
        extent = (layout.width, layout.left) if layout.flat else (layout.height, 0)
        key = (layout.table.columns, layout.table.music, layout.sizes, *extent)
        if self._header is None or self._header[0] != key:
            wide, tall = layout.width, layout.sizes.header
            if not layout.flat:
                wide, tall = layout.sizes.header, max(layout.height, layout.content)
            picture = QPixmap(round(wide * words.ratio), round(tall * words.ratio))
            picture.setDevicePixelRatio(words.ratio)
            painter = QPainter(picture)
            (draw_titles if layout.flat else cardboard.draw_names)(painter, words, layout)
            painter.end()
            self._header = key, picture
        return self._header[1]

    # rows -------------------------------------------------------------------------------------------------------------
    def _seen(self, layout: Layout, index: int) -> QRect:
        """Where a row is drawn: a break stays put when the strips are scrolled across."""
        area = layout.row_rect(index)
        if layout.table.rows[index].kind == "strip":
            return area
        if layout.flat:
            return QRect(0, area.top(), layout.width, area.height())
        return QRect(area.left(), 0, area.width(), layout.height)

    def _rows(
        self, painter: QPainter, words: BoardWords, layout: Layout, visible: range, dragged: frozenset[int]
    ) -> None:
        """Stamp the rows that are seen; what is dragged is faded."""
        made_for = (layout.table.columns, layout.sizes, layout.width, layout.height, layout.content)
        before = self._stamps if made_for == self._stamped_for else {}
        stamps: dict[int, tuple[Row, QPixmap]] = {}
        rows, tops, flat, shift = layout.table.rows, layout.tops, layout.flat, layout.sizes.header - layout.scroll
        aside = -layout.left if flat else -layout.top
        for index in visible:
            row, stamp = rows[index], before.get(index)
            if stamp is None or stamp[0] is not row:
                area = self._seen(layout, index)
                stamp = row, self.picture(words, layout, row, area.width(), area.height())
            stamps[index] = stamp
            along, across = tops[index] + shift, aside if row.kind == "strip" else 0
            if index in dragged:
                painter.fillRect(self._seen(layout, index), words.colours["surface"])
                painter.setOpacity(0.35)
            painter.drawPixmap(across if flat else along, along if flat else across, stamp[1])
            if index in dragged:
                painter.setOpacity(1)
        self._stamps, self._stamped_for = stamps, made_for

    def picture(self, words: BoardWords, layout: Layout, row: Row, width: int, height: int) -> QPixmap:
        """A row as it lies on the board."""
        made_for = (layout.table.columns, layout.sizes, None if layout.flat else (layout.height, layout.content))
        if made_for != self._made_for:
            self._made_for = made_for
            self._kept.clear()
        key = (row, width)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= MOST:
                self._kept.clear()
            found = QPixmap(round(width * words.ratio), round(height * words.ratio))
            found.setDevicePixelRatio(words.ratio)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, words, layout, row, QRectF(0, 0, width, height))
            painter.end()
            self._kept[key] = found
        return found

    def _draw(self, painter: QPainter, words: BoardWords, layout: Layout, row: Row, box: QRectF) -> None:
        match row:
            case StripRow():
                (draw_strip if layout.flat else cardboard.draw_card)(painter, words, layout, row, box)
            case BannerRow():
                (draw_banner if layout.flat else cardboard.draw_card_banner)(painter, words, layout, row, box)
            case BreakRow():
                (draw_break if layout.flat else cardboard.draw_card_break)(painter, words, layout, row, box)

    # on top -----------------------------------------------------------------------------------------------------------
    def _ring(self, painter: QPainter, words: BoardWords, layout: Layout, index: int, selected: bool) -> None:
        dark = layout.table.rows[index].kind != "strip"
        shade = on_break("accent") if dark else paper("accent")
        area = self._seen(layout, index).intersected(QRect(0, 0, layout.width, layout.height))
        if selected:
            _frame(painter, area.adjusted(0, 0, 0, -1), shade)
        else:
            painter.setPen(QPen(shade, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(area).adjusted(1, 1, -1, -2))

    def _insertion(self, painter: QPainter, words: BoardWords, layout: Layout, gap: int) -> None:
        line, shade = layout.gap_line(gap), paper("accent")
        for colour, by in ((words.colours["surface"], 2), (shade, 1)):
            box = QRect(line.p1(), line.p2())
            painter.fillRect(box.adjusted(0, -by, 0, by) if layout.flat else box.adjusted(-by, 0, by, 0), colour)
        painter.setPen(QPen(shade, 3))
        painter.setBrush(shade)
        inward = QPointF(5, 0) if layout.flat else QPointF(0, 5)
        painter.drawEllipse(QPointF(line.p1()) + inward, 4, 4)
        painter.drawEllipse(QPointF(line.p2()) - inward, 4, 4)


def _frame(painter: QPainter, box: QRect, shade: QColor) -> None:
    """Two pixels around the inside of a box: four fills, which cost a tenth of a stroke as wide as the board."""
    left, top, right, bottom = box.left(), box.top(), box.right() + 1, box.bottom() + 1
    for side in (
        QRect(left, top, right - left, 2),
        QRect(left, bottom - 2, right - left, 2),
        QRect(left, top, 2, bottom - top),
        QRect(right - 2, top, 2, bottom - top),
    ):
        painter.fillRect(side, shade)
