"""The cardboard view: strips upright beside one another, the names of the cast at their left, a day's end after it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from app.views import marks, theme
from app.views.board.day_paint import conflicts_text
from app.views.board.inks import DIM, BoardWords, hairline, icon, on_break, outline, paper, strip_fill
from app.views.board.layout import Layout
from app.views.board.rows import BannerRow, BreakRow, StripRow
from app.views.board.strip_paint import flags_of, title_of
from app.views.widgets import mix
from app.views.words import CENTRE, RIGHT


def upright(painter: QPainter, box: QRectF, draw: Callable[[float, float], object]) -> None:
    """Draw from below to above: draw(length, depth) begins at the lower left corner of a box."""
    painter.save()
    painter.translate(box.left(), box.bottom())
    painter.rotate(-90)
    draw(box.height(), box.width())
    painter.restore()


def draw_names(painter: QPainter, words: BoardWords, layout: Layout) -> None:
    """What stands in each line of the strips, at their left; it stays when they are scrolled."""
    px, wide, colours = words.px, layout.sizes.header, words.colours
    painter.fillRect(QRect(0, 0, wide, max(layout.height, layout.content)), colours["header"])
    for cell in layout.cells:
        name = title_of(cell, layout.table.music)
        words.draw(painter, name, "small", "text.2", px(10), cell.start, wide - px(20), min(cell.length, px(34)), RIGHT)
    for place, column in enumerate(layout.table.columns if layout.in_columns else ()):
        y = layout.cast_left + place * layout.cast
        painter.fillRect(QRectF(0, y, wide, 1), colours["hairline"])
        words.draw(painter, column.number, "cast", "text", 0, y, wide - px(10), layout.cast, RIGHT)
        words.draw(painter, column.name, "small", "text.2", px(10), y, wide - px(44), layout.cast)
    painter.fillRect(QRectF(wide - 1, 0, 1, max(layout.height, layout.content)), colours["border"])


def draw_card(painter: QPainter, words: BoardWords, layout: Layout, row: StripRow, box: QRectF) -> None:
    """A scene's strip."""
    fill, ink, second = strip_fill(row.scene.colour), "strip.ink", "paper.text.2"
    if row.state == "shot":
        fill, ink = mix(fill, paper("border"), DIM), second
    painter.fillRect(box, fill)
    px, width = words.px, box.width() - 1
    painter.fillRect(QRectF(width, 0, 1, box.height()), hairline())
    said = {"scene": (row.label, "card"), "pages": (row.pages, "card_small"), "estimate": (row.estimate, "card_small")}
    for cell in layout.cells:
        area = QRectF(0, cell.start, width, cell.length)
        if cell.texts:
            inner = area.adjusted(0, px(4), 0, -px(4))

            def flow(length: float, depth: float, cell_texts: tuple[str, ...] = cell.texts) -> None:
                place, x = row.scene.place if "set" in cell_texts else "", 0.0
                if place:
                    x = words.draw(painter, place, "set", ink, 0, 0, length, depth) + px(8)
                part = row.scene.slug if layout.table.music else ""
                told = " · ".join(text for text in (part, row.told(cell_texts), *flags_of(row)) if text)
                if told and length - x > px(20):
                    words.draw(painter, told, "text", second, x, 0, length - x, depth)

            upright(painter, inner, flow)
        elif cell.name == "slug" and layout.table.music:
            continue  # a part is a word: it is told upright
        elif cell.name == "slug":
            half = cell.length / 2
            ie, _, time = row.scene.slug.partition(" ")
            for text, top in ((ie, cell.start), (time, cell.start + half)):
                words.draw(painter, text, "flag", ink, 0, top, width, half, CENTRE)
        elif cell.name == "marks":
            _marks(painter, words, row, area)
        elif cell.name == "scene" and "pt" in row.label and words.width(row.label, "card") > width:
            scene, _, part = row.label.rpartition("pt")
            for text, top in ((scene, cell.start), (f"pt{part}", cell.start + cell.length / 2)):
                words.draw(painter, text, "flag", ink, 0, top, width, cell.length / 2, CENTRE)
        else:
            text, font = said[cell.name]
            words.draw(painter, text, font, ink, 0, cell.start, width, cell.length, CENTRE)
    for place, column in enumerate(layout.table.columns if layout.in_columns else ()):
        y = layout.cast_left + place * layout.cast
        painter.fillRect(QRectF(0, y, width, 1), hairline())
        if column.id not in row.cast:
            continue
        if away := column.id in row.away:
            painter.fillRect(QRectF(0, y + 1, width, layout.cast - 1), paper("late.text"))
        colour = "banner.text" if away else ink
        words.draw(painter, column.number or "•", "cast", colour, 0, y, width, layout.cast, CENTRE)
    if row.changed:
        outline(painter, box, paper("moved.text"))


def _marks(painter: QPainter, words: BoardWords, row: StripRow, area: QRectF) -> None:
    """One or two shapes: conflict, owed, moved; else shot, locked or begun."""
    px = words.px
    shown = [(row.conflict or bool(row.held), "late"), (row.owed, "owed"), (bool(row.was), "moved")]
    states = [state for on, state in shown if on][:2]
    side, gap = px(10), px(3)
    if states:
        x = area.center().x() - (len(states) * side + (len(states) - 1) * gap) / 2
        for state in states:
            marks.paint(painter, QRectF(x, area.center().y() - side / 2, side, side), state, paper(f"{state}.text"))
            x += side + gap
    elif row.state in ("shot", "started") or row.locked:
        name = "check" if row.state == "shot" else "lock" if row.locked else "clock"
        shade = paper("text") if row.state != "shot" else paper("relieved.text")
        painter.drawPixmap(
            QPointF(area.center().x() - px(7), area.center().y() - px(7)), icon(name, shade, words.ratio)
        )


def draw_card_banner(painter: QPainter, words: BoardWords, layout: Layout, row: BannerRow, box: QRectF) -> None:
    """A meal, move or note, upright."""
    px = words.px
    painter.fillRect(box, theme.colour("strip.banner"))
    painter.fillRect(QRectF(box.width() - 1, 0, 1, box.height()), hairline())

    def tell(length: float, depth: float) -> None:
        wide = words.draw(painter, row.text, "strong", "banner.text", 0, 0, length, depth)
        if row.clock and length - wide > px(60):
            words.draw(painter, row.clock, "text", "banner.text", wide + px(10), 0, length - wide - px(10), depth)

    upright(painter, _words_box(layout, box), tell)
    if row.changed:
        outline(painter, box, on_break("moved.text"))


def _words_box(layout: Layout, box: QRectF) -> QRectF:
    """Where upright words stand: from the strips' own, or the upper edge, down."""
    low = next((cell.start + cell.length for cell in layout.cells if cell.texts), 0) or min(box.height(), 420)
    return QRectF(0, theme.px(8), box.width() - 1, min(low, box.height()) - theme.px(12))


def draw_card_break(painter: QPainter, words: BoardWords, layout: Layout, row: BreakRow, box: QRectF) -> None:
    """A day's end, upright: its title, date and clock; pages and hours at its head; conflicts marked."""
    px, width = words.px, box.width()
    painter.fillRect(box, theme.colour("strip.day_break"))
    y = float(px(8))
    if row.conflicts:
        marks.paint(painter, QRectF(width / 2 - px(5), y, px(10), px(10)), "late", on_break("late.text"))
    y += px(20)
    if row.locked:
        painter.drawPixmap(QPointF(width / 2 - px(7), y), icon("lock", on_break("text.2"), words.ratio))
        y += px(18)
    if row.ended:
        painter.drawPixmap(QPointF(width / 2 - px(7), y), icon("check", on_break("text"), words.ratio))
        y += px(18)
    low = next((cell.start + cell.length for cell in layout.cells if cell.texts), int(box.height()))
    end = min(low + layout.cast * 4, box.height() - px(6))
    area = QRectF(0, y, width, max(px(80), end - y))
    told = [
        (row.title, "strong", "break.text"), (row.day, "text", "break.text.2"),
        (row.ended, "strong", "break.text"), (row.happened, "strong", "break.text"),
        (f"{row.pages}  {row.hours}".strip(), "strong", "break.text"), (row.over, "strong", "break.late.text"),
        (conflicts_text(row.conflicts) if row.conflicts else "", "strong", "break.late.text"),
        (row.clock, "text", "break.text.2"), (row.sun, "text", "break.text.2"),
    ]  # fmt: skip

    def tell(length: float, depth: float) -> None:
        x = 0.0
        for text, font, colour in told:
            if text and length - x > px(20):
                x += words.draw(painter, text, font, colour, x, 0, length - x, depth) + px(10)

    upright(painter, area, tell)
    if row.changed:
        outline(painter, box, on_break("moved.text"))
