"""The table at the chart's side: titles, units, groups and lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

from app.views import marks
from app.views.schedule import bars
from app.views.schedule.column_texts import NAMES
from app.views.schedule.faces import Face
from app.views.schedule.layout import INDENT, TITLES, Sizes
from app.views.schedule.rows import Row
from app.views.schedule.scene import Scene
from app.views.schedule.shades import Shades
from app.views.schedule.words import LEFT, RIGHT
from app.views.translated import tr

NUMBERS = ("no", "slack", "float", "done")
"""Columns that are set to the right."""


class Side:
    """The table in one theme. What the last frame's lines said is kept by their place: mostly they say it again."""

    def __init__(self, shades: Shades) -> None:
        self._shades = shades
        self._lines: dict[int, tuple[Row, Face, QPixmap]] = {}
        self._sizes: Sizes | None = None

    def paint(self, painter: QPainter, scene: Scene, visible: range) -> None:
        """Draw the table over whatever of the chart reaches into it; the rows' grounds are there already."""
        shades, layout, sizes = self._shades, scene.layout, scene.layout.sizes
        before = self._lines if sizes is self._sizes else {}
        self._lines, self._sizes = {}, sizes
        painter.save()
        painter.setClipRect(QRect(0, layout.rows_top, layout.table, layout.height))
        for index in visible:
            row, y = scene.table.rows[index], layout.row_y(index)
            if row.kind == "group":
                _group(painter, shades, scene, row, y)
                continue
            face, known = scene.faces.of(row), before.get(index)
            if known is None or known[0] is not row or known[1] is not face:
                known = row, face, _line(shades, sizes, row, face)
            self._lines[index] = known
            painter.drawPixmap(-2, y - 2, known[2])
        painter.restore()
        _head(painter, shades, scene)


def _head(painter: QPainter, shades: Shades, scene: Scene) -> None:
    """Titles and units."""
    layout, sizes = scene.layout, scene.layout.sizes
    colours, words = shades.colours, shades.words
    painter.fillRect(QRect(0, 0, layout.table, sizes.header), colours["header"])
    painter.fillRect(QRect(0, sizes.header, layout.table, layout.rows_top - sizes.header), colours["surface"])
    top, height = sizes.header - shades.px(22), shades.px(20)
    for name, (left, width) in sizes.columns.items():
        sign = "" if name != scene.sorted_by else " ↓" if scene.descending else " ↑"
        font = "strong" if sign else "text"
        align = RIGHT if name in NUMBERS else LEFT
        words.draw(
            painter, tr(TITLES[name]) + sign, font, "text.2", left, top, width - _gap(shades, name), height, align
        )
    left, width = shades.px(12), layout.table - shades.px(20)
    for place, band in enumerate(layout.bands):
        y = sizes.header + place * sizes.band
        room = width - words.draw(painter, band.aside, "text", "text.2", left, y, width, sizes.band - 1, RIGHT)
        words.draw(painter, band.name, "strong", "text", left, y, room - shades.px(8), sizes.band - 1)
        painter.setPen(colours["hairline"])
        painter.drawLine(0, y + sizes.band - 1, layout.table, y + sizes.band - 1)
    painter.setPen(colours["border"])
    for y in (sizes.header - 1, layout.rows_top - 1):
        painter.drawLine(0, y, layout.table, y)
    painter.drawLine(layout.table - 1, 0, layout.table - 1, layout.height)


def _gap(shades: Shades, column: str) -> int:
    """What is left free after numbers, before a column that begins at its left."""
    return shades.px(10) if column in ("no", "done", "float") else 0


def _group(painter: QPainter, shades: Shades, scene: Scene, row: Row, y: int) -> None:
    sizes, words = scene.layout.sizes, shades.words
    bars.paint_chevron(painter, shades, shades.px(16), y + sizes.row / 2, row.folded)
    face = scene.faces.of_group(row, scene.table)
    left, width, height = sizes.gutter, scene.layout.table - shades.px(8) - sizes.gutter, sizes.row - 1
    font, colour = ("strong", f"{face.state}.text") if face.state else ("text", "text.2")
    taken = words.draw(painter, face.text, font, colour, left, y, width, height, RIGHT) if face.text else 0
    words.draw(painter, row.name, "strong", "text", left, y, width - taken - shades.px(8), height)


def _line(shades: Shades, sizes: Sizes, row: Row, face: Face) -> QPixmap:
    """One picture a row, kept while what it says is the same."""
    said = (
        face.name,
        face.start_text,
        face.length_text,
        face.due_text,
        face.finish_text,
        face.slack_before,
        face.slack,
        *(face.texts.get(name) for name in sizes.columns if name in NAMES),
    )
    key = ("line", *said, face.state, face.late, sizes.key, row.depth, row.folded, bool(row.span))
    return shades.words.picture(
        key, sizes.table, sizes.row - 1, lambda inner, box: _draw_line(inner, shades, sizes, row, face, box)
    )


def _draw_line(painter: QPainter, shades: Shades, sizes: Sizes, row: Row, face: Face, box: QRectF) -> None:
    words, y, height = shades.words, box.top(), box.height()
    if face.state:
        side = shades.px(9)
        marks.paint(painter, QRectF(box.left() + shades.px(12), y + (height - side) / 2, side, side), face.state)
    left, width = sizes.columns["name"]
    indent = shades.px(INDENT) * row.depth
    if row.span:
        bars.paint_chevron(painter, shades, box.left() + left + indent + 4, y + height / 2, row.folded)
        indent += shades.px(INDENT)
    font = "strong" if row.span else "text"
    words.write(painter, face.name, font, "text", box.left() + left + indent, y, width - 5 - indent, height)
    texts = {"start": face.start_text, "length": face.length_text, "due": face.due_text, "finish": face.finish_text}
    for name, text in texts.items():
        if text and name in sizes.columns:
            left, width = sizes.columns[name]
            words.draw(painter, text, "dates", "text.2", box.left() + left, y, width - 5, height)
    for name in NAMES:
        if name in sizes.columns and (said := face.texts.get(name)):
            left, width = sizes.columns[name]
            room = width - (_gap(shades, name) or 5)
            align = RIGHT if name in NUMBERS else LEFT
            words.draw(painter, said, "dates", "text.2", box.left() + left, y, room, height, align)
    if face.slack and "slack" in sizes.columns:
        left, width = sizes.columns["slack"]
        _slack(painter, shades, box.left() + left, width, y, height, face)


def _slack(painter: QPainter, shades: Shades, left: float, width: float, y: float, height: float, face: Face) -> None:
    """`+4 → −2`: the second bold in the state's colour, the first beside it."""
    words = shades.words
    state = face.state or ("late" if face.late else "")
    font, colour = ("strong", f"{state}.text") if state else ("dates", "text.2")
    taken = words.draw(painter, face.slack, font, colour, left, y, width, height, RIGHT)
    if face.slack_before:
        room = width - max(taken, shades.px(15)) - shades.px(5)
        words.draw(painter, f"{face.slack_before} →", "dates", "text.2", left, y, room, height, RIGHT)
