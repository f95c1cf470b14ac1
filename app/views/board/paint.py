"""Painting the board: each row is drawn once into a picture and stamped from then on; marks lie on top. One painter for
both looks: what a row or a header says is `strip_paint.py`'s and `day_paint.py`'s, upright `cardboard.py`'s."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

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
        self._header: tuple[tuple[object, ...], QPixmap] | None = None
        self._made_for: tuple[object, ...] = ()

    def forget(self) -> None:
        """Theme, text size or fields have changed."""
        self._words = self._header = None
        self._kept.clear()

    def words(self, ratio: float) -> BoardWords:
        if self._words is None or self._words.ratio != ratio:
            self._words, self._header = BoardWords(ratio), None
            self._kept.clear()
        return self._words

    def paint(self, painter: QPainter, layout: Layout, overlay: Overlay, ratio: float) -> None:
        """Draw header, rows and what lies on them."""
        words = self.words(ratio)
        visible = layout.visible()
        for index in visible:
            self._row(painter, words, layout, index, index in overlay.dragged)
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
            painter.setPen(QPen(on_break("accent"), 1.5))
            painter.drawRect(QRectF(self._seen(layout, overlay.lit)).adjusted(1, 1, -1, -1))
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

    def _row(self, painter: QPainter, words: BoardWords, layout: Layout, index: int, dragged: bool) -> None:
        row, area = layout.table.rows[index], self._seen(layout, index)
        if dragged:
            painter.fillRect(area, words.colours["surface"])
            painter.setOpacity(0.35)
        painter.drawPixmap(area.topLeft(), self.picture(words, layout, row, area.width(), area.height()))
        if dragged:
            painter.setOpacity(1)

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
        painter.setPen(QPen(shade, 2) if selected else QPen(shade, 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(self._seen(layout, index)).intersected(QRectF(0, 0, layout.width, layout.height))
        painter.drawRect(area.adjusted(1, 1, -1, -2))

    def _insertion(self, painter: QPainter, words: BoardWords, layout: Layout, gap: int) -> None:
        line, shade = QLineF(layout.gap_line(gap)), paper("accent")
        for colour, wide in ((words.colours["surface"], 5), (shade, 3)):
            painter.setPen(QPen(colour, wide))
            painter.drawLine(line)
        painter.setBrush(shade)
        inward = QPointF(5, 0) if layout.flat else QPointF(0, 5)
        painter.drawEllipse(line.p1() + inward, 4, 4)
        painter.drawEllipse(line.p2() - inward, 4, 4)
