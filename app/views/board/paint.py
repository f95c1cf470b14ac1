"""Painting the board: each row is drawn once into a picture and stamped from then on; marks lie on top.

Strips are paper: what is drawn on them takes the light theme's colours in both themes.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from app.views import icons, marks, theme
from app.views.board.layout import Layout
from app.views.board.rows import BannerRow, BreakRow, Row, StripRow
from app.views.widgets import mix
from app.views.words import CENTRE, LEFT, RIGHT, Words

FONTS = {"scene": (13, 700), "set": (12.5, 600), "slug": (9.5, 600), "cast": (12, 600), "flag": (9, 600)}
MOST = 300  # row pictures kept, some 130 kB each
DIM = 0.55  # how far a shot strip's colour goes towards grey


TITLES = (
    ("scene", "Scene", LEFT), ("slug", "Slug", LEFT), ("set", "Set and synopsis", LEFT), ("pages", "Pages", RIGHT),
    ("estimate", "Est.", RIGHT),
)  # fmt: skip
SONG_TITLES = (("scene", "Song", LEFT), ("slug", "Part", LEFT), ("set", "Title", LEFT), ("estimate", "Est.", RIGHT))


def paper(token: str) -> QColor:
    """A token's colour on paper: the light theme's."""
    return QColor(theme.TOKENS[token][0])


def on_break(token: str) -> QColor:
    """A token's colour on a day break: the dark theme's."""
    return QColor(theme.TOKENS[token][1])


def strip_fill(colour: str) -> QColor:
    """The paper of a strip: a token's colour, or the production's own as `#FCEBA3`."""
    return QColor(colour) if colour.startswith("#") else theme.colour(colour)


class BoardWords(Words):
    """The board's fonts, the fields that stand beside a set, the colours of paper (`paper.…`) and of day breaks
    (`break.…`)."""

    def __init__(self, ratio: float, fields: tuple[str, ...] = ("synopsis",)) -> None:
        super().__init__(ratio)
        self.fields = fields
        self._scale = theme.current().scale / 100
        for name, size in FONTS.items():
            self.fonts[name] = theme.font(*size)
            self.metrics[name] = QFontMetricsF(self.fonts[name])
        for token in ("text", "text.2", "text.3", "late.text", "moved.text", "surface"):
            self.colours[f"paper.{token}"] = paper(token)
            self.colours[f"break.{token}"] = on_break(token)
        # the second text is darker on coloured paper than on white, for its contrast
        self.colours["paper.text.2"] = mix(paper("text"), paper("text.2"), 0.45)
        self.colours["banner.text"] = paper("strip.int_day")

    def px(self, pixels: float) -> int:
        """A length of the look at the text size in use."""
        return round(pixels * self._scale)


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
    """The pictures of one theme and text size."""

    def __init__(self) -> None:
        self.fields: tuple[str, ...] = ("synopsis",)
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
            self._words, self._header = BoardWords(ratio, self.fields), None
            self._kept.clear()
        return self._words

    def paint(self, painter: QPainter, layout: Layout, overlay: Overlay, ratio: float) -> None:
        """Draw header, rows and what lies on them."""
        words = self.words(ratio)
        visible = layout.visible()
        for index in visible:
            self._row(painter, words, layout, index, index in overlay.dragged)
        bottom = layout.row_y(visible[-1] + 1) if visible else layout.sizes.header
        if bottom < layout.height:
            painter.fillRect(QRect(0, bottom, layout.width, layout.height - bottom), words.colours["surface"])
        painter.save()
        painter.setClipRect(QRect(0, layout.sizes.header, layout.width, layout.height))
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
        painter.drawPixmap(0, 0, self._titles(words, layout))

    def _titles(self, words: BoardWords, layout: Layout) -> QPixmap:
        """The header, drawn when it differs."""
        key = (layout.table.columns, layout.table.music, layout.sizes, layout.width, layout.left)
        if self._header is None or self._header[0] != key:
            picture = QPixmap(round(layout.width * words.ratio), round(layout.sizes.header * words.ratio))
            picture.setDevicePixelRatio(words.ratio)
            painter = QPainter(picture)
            draw_titles(painter, words, layout)
            painter.end()
            self._header = key, picture
        return self._header[1]

    # rows -------------------------------------------------------------------------------------------------------------
    def _seen(self, layout: Layout, index: int) -> QRect:
        """Where a row is drawn: a break stays put when the strips are scrolled sideways."""
        area = layout.row_rect(index)
        return area if layout.table.rows[index].kind == "strip" else QRect(0, area.top(), layout.width, area.height())

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
        made_for = (layout.table.columns, layout.sizes)
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
                draw_strip(painter, words, layout, row, box)
            case BannerRow():
                draw_banner(painter, words, layout, row, box)
            case BreakRow():
                draw_break(painter, words, layout, row, box)

    # on top -----------------------------------------------------------------------------------------------------------
    def _ring(self, painter: QPainter, words: BoardWords, layout: Layout, index: int, selected: bool) -> None:
        dark = layout.table.rows[index].kind != "strip"
        shade = on_break("accent") if dark else paper("accent")
        painter.setPen(QPen(shade, 2) if selected else QPen(shade, 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(self._seen(layout, index)).intersected(QRectF(0, 0, layout.width, layout.height))
        painter.drawRect(area.adjusted(1, 1, -1, -2))

    def _insertion(self, painter: QPainter, words: BoardWords, layout: Layout, gap: int) -> None:
        y, shade = layout.gap_y(gap), paper("accent")
        painter.setPen(QPen(words.colours["surface"], 5))
        painter.drawLine(QPointF(0, y), QPointF(layout.width, y))
        painter.setPen(QPen(shade, 3))
        painter.drawLine(QPointF(0, y), QPointF(layout.width, y))
        painter.setBrush(shade)
        painter.drawEllipse(QPointF(5, y), 4, 4)
        painter.drawEllipse(QPointF(layout.width - 5, y), 4, 4)


def draw_titles(painter: QPainter, words: BoardWords, layout: Layout) -> None:
    """Titles of the columns, and the cast upright over theirs."""
    sizes, colours = layout.sizes, words.colours
    painter.fillRect(QRect(0, 0, layout.width, sizes.header), colours["header"])
    px = words.px
    top, height = sizes.header - px(22), px(20)
    spans = layout.spans()
    titles = SONG_TITLES if layout.table.music else TITLES
    for name, text, align in titles:
        x, width = spans[name]
        words.draw(painter, text, "small", "text.2", x - layout.left, top, width, height, align)
    x, width = spans["set"]
    if not layout.table.music:
        words.draw(painter, "Flags", "small", "text.2", x - layout.left, top, width, height, RIGHT)
    for place, column in enumerate(layout.table.columns):
        left = layout.cast_left + place * layout.cast - layout.left
        painter.setPen(colours["border"])
        painter.drawLine(left, 0, left, sizes.header)
        painter.save()
        painter.translate(left, sizes.header - px(5))
        painter.rotate(-90)
        wide = words.draw(painter, column.number, "cast", "text", 0, 0, px(28), layout.cast)
        gap = max(wide, px(14)) + px(5)
        words.draw(painter, column.name, "small", "text.2", gap, 0, sizes.header - px(9) - gap, layout.cast)
        painter.restore()
    painter.setPen(colours["border"])
    painter.drawLine(0, sizes.header - 1, layout.width, sizes.header - 1)


def draw_strip(painter: QPainter, words: BoardWords, layout: Layout, row: StripRow, box: QRectF) -> None:
    """A strip: text always, colour by I/E and D/N."""
    fill, ink, second = strip_fill(row.scene.colour), "strip.ink", "paper.text.2"
    shot = row.state == "shot"
    if shot:
        fill, ink = mix(fill, paper("border"), DIM), second
    painter.fillRect(box, fill)
    px, height, spans = words.px, box.height() - 1, layout.spans()
    line = QColor(paper("text"))
    line.setAlphaF(0.16)
    painter.fillRect(QRectF(0, height, box.width(), 1), line)

    def put(text: str, font: str, colour: str, name: str, align: float = LEFT) -> float:
        x, width = spans[name]
        return words.draw(painter, text, font, colour, x, 0, width - (px(4) if align == LEFT else 0), height, align)

    middle = height / 2
    if row.state in ("shot", "started") or row.locked:
        name = "check" if row.state == "shot" else "lock" if row.locked else "clock"
        side = px(14)
        picture = _icon(name, paper("text") if row.state != "shot" else paper("relieved.text"), words.ratio)
        painter.drawPixmap(QPointF(px(8), middle - side / 2), picture)
    put(row.label, "scene", ink, "scene")
    put(row.scene.slug, "slug", ink, "slug")
    put(row.pages, "set", ink, "pages", RIGHT)
    put(row.estimate, "text", ink, "estimate", RIGHT)
    x, width = spans["set"]
    room = _flags(painter, words, row, x + width, middle) - x - px(8)
    taken = words.draw(painter, row.scene.place, "set", ink, x, 0, room, height)
    left = room - taken - px(10)
    told = row.scene.told(words.fields)
    if left > px(24) and told:
        words.draw(painter, told, "text", second, x + taken + px(10), 0, left, height)
    for place, column in enumerate(layout.table.columns):
        left_edge = layout.cast_left + place * layout.cast
        painter.fillRect(QRectF(left_edge, 0, 1, box.height()), line)
        if column.id not in row.cast:
            continue
        away = column.id in row.away
        if away:
            painter.fillRect(
                QRectF(left_edge + 1, 0, layout.cast - 1, height), paper("late.text")
            )  # fmt: skip
        colour = "banner.text" if away else ink
        number = column.number or "•"
        words.draw(painter, number, "cast", colour, left_edge, 0, layout.cast + 1, height, CENTRE)
    if row.changed:
        _changed(painter, box, paper("moved.text"))


def _changed(painter: QPainter, box: QRectF, shade: QColor) -> None:
    """What the preview moves: an outline, and a bar at its left."""
    painter.fillRect(QRectF(box.left(), box.top(), theme.px(4), box.height()), shade)
    painter.setPen(QPen(shade, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _flags(painter: QPainter, words: BoardWords, row: StripRow, right: float, middle: float) -> float:
    """Conflict, owed, flags and where it was, from the right. Returns the left edge of all."""
    px = words.px
    if row.conflict:
        side = px(11)
        marks.paint(painter, QRectF(right - side, middle - side / 2, side, side), "late", paper("late.text"))
        right -= side + px(5)
    if row.owed:
        side = px(10)
        marks.paint(painter, QRectF(right - side, middle - side / 2, side, side), "owed", paper("owed.text"))
        right -= side + px(6)
    line = QColor(paper("text"))
    line.setAlphaF(0.55)
    tall = px(16)
    told = [f"AS {row.scene.shot_as}"] if row.scene.shot_as else []
    told += [row.need] if row.need else []
    told += ["COVER"] if row.cover else []
    for flag in reversed([*told, *row.scene.flags]):
        wide = words.width(flag, "flag") + px(10)
        right -= wide
        painter.setPen(QPen(line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(right + 0.5, middle - tall / 2, wide - 1, tall), 3, 3)
        words.draw(painter, flag, "flag", "strip.ink", right, middle - tall / 2, wide, tall, CENTRE)
        right -= px(4)
    if row.was:
        text = f"was {row.was}"
        wide = words.width(text, "small") + px(24)
        right -= wide
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper("moved.tint"))
        painter.drawRoundedRect(QRectF(right, middle - tall / 2, wide, tall), 3, 3)
        side = px(9)
        marks.paint(painter, QRectF(right + px(5), middle - side / 2, side, side), "moved", paper("moved.text"))
        words.draw(
            painter, text, "small", "paper.moved.text", right + px(18), middle - tall / 2, wide - px(20), tall
        )  # fmt: skip
        right -= px(4)
    return right


def _icon(name: str, colour: QColor, ratio: float) -> QPixmap:
    return icons.tinted(name, colour, 14, ratio)


def draw_banner(painter: QPainter, words: BoardWords, layout: Layout, row: BannerRow, box: QRectF) -> None:
    """A meal, a move, a note: grey, over the whole width."""
    px = words.px
    painter.fillRect(box, theme.colour("strip.banner"))
    line = QColor(paper("text"))
    line.setAlphaF(0.16)
    painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), line)
    left = layout.sizes.left[1]
    if "move" in row.text.casefold():
        side = px(14)
        picture = _icon("truck", paper("strip.int_day"), words.ratio)
        painter.drawPixmap(QPointF(px(8), (box.height() - 1 - side) / 2), picture)
    right = min(layout.cast_left - px(10), box.width() - px(10))
    wide = words.draw(painter, row.clock, "strong", "banner.text", 0, 0, right, box.height() - 1, RIGHT)
    words.draw(painter, row.text, "text", "banner.text", left, 0, right - left - wide - px(12), box.height() - 1)
    if row.changed:
        _changed(painter, box, on_break("moved.text"))


def draw_break(painter: QPainter, words: BoardWords, layout: Layout, row: BreakRow, box: QRectF) -> None:
    """The dark bar after a day. Where it is narrow, title, date, pages and hours stay."""
    px, height = words.px, box.height()
    painter.fillRect(box, theme.colour("strip.day_break"))
    x = float(layout.sizes.left[1])
    least = x + words.width(row.title, "strong") + px(12) + words.width(row.day) + px(14)
    least += words.width(row.happened, "strong") + px(14) if row.happened else 0
    titled = x + words.width(row.title, "strong") + px(12)
    right = _fullness(painter, words, row, box.width() - px(10), height, least, titled) - px(14)

    def put(text: str, font: str, colour: str, gap: int) -> None:
        nonlocal x
        if text and right - x > px(20):
            x += words.draw(painter, text, font, colour, x, 0, right - x, height) + px(gap)

    put(row.title, "strong", "break.text", 12)
    put(row.day, "text", "break.text.2", 14)
    put(row.happened, "strong", "break.text", 14)
    put(row.heading, "text", "break.text.2", 8)
    if row.locked and right - x > px(16):
        painter.drawPixmap(QPointF(x, (height - px(13)) / 2), _icon("lock", on_break("text.2"), words.ratio))
        x += px(22)
    if row.conflicts and right - x > px(16):
        side = px(10)
        x += px(4)
        marks.paint(painter, QRectF(x, (height - side) / 2, side, side), "late", on_break("late.text"))
        x += side + px(6)
        text = f"{row.conflicts} conflict{'s' if row.conflicts > 1 else ''}"
        put(text, "strong", "break.late.text", 10)
    if row.changed:
        _changed(painter, box, on_break("moved.text"))


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
