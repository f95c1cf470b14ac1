"""A scene's strip and the titles above it, as rows: text always, colour by I/E and D/N."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.views import marks
from app.views.board.inks import DIM, BoardWords, hairline, icon, outline, paper, strip_fill
from app.views.board.layout import Cell, Layout
from app.views.board.rows import StripRow
from app.views.translated import tr
from app.views.widgets import mix
from app.views.words import CENTRE, LEFT, RIGHT


def title_of(cell: Cell, music: bool) -> str:
    """What stands above a cell."""
    if cell.texts:
        names = {
            "set": tr("Title") if music else tr("Set"), "synopsis": tr("Synopsis"), "location": tr("Location"),
            "script_day": tr("Script day"), "heading": tr("Heading"), "note": tr("Note"), "unit": tr("Unit"),
        }  # fmt: skip
        if cell.texts == ("set", "synopsis"):
            return tr("Title") if music else tr("Set and synopsis")
        return " · ".join(names[name] for name in cell.texts)
    return {
        "scene": tr("Song") if music else tr("Scene"), "slug": tr("Part") if music else tr("Slug"),
        "pages": tr("Pages"), "estimate": tr("Est."), "flags": tr("Flags"), "cast_ids": tr("Cast"), "marks": "",
    }[cell.name]  # fmt: skip


def alignment(cell: Cell) -> float:
    return RIGHT if cell.name in ("pages", "estimate", "flags") else LEFT


def draw_titles(painter: QPainter, words: BoardWords, layout: Layout) -> None:
    """Titles of the cells, and the cast upright over their columns."""
    sizes, colours = layout.sizes, words.colours
    painter.fillRect(QRect(0, 0, layout.width, sizes.header), colours["header"])
    px = words.px
    top, height = sizes.header - px(22), px(20)
    for cell in layout.cells:
        x, text, flags = cell.start - layout.left, title_of(cell, layout.table.music), tr("Flags")
        width = cell.length - (words.width(flags, "small") + px(8) if cell.flags else 0)
        start = x + (px(8) if cell.name == "cast_ids" else 0)
        words.draw(painter, text, "small", "text.2", start, top, width, height, alignment(cell))
        if cell.flags:
            words.draw(painter, flags, "small", "text.2", x, top, cell.length, height, RIGHT)
    for place, column in enumerate(layout.table.columns if layout.in_columns else ()):
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
    """A strip, with what marks it."""
    fill, ink, second = strip_fill(row.scene.colour), "strip.ink", "paper.text.2"
    if row.state == "shot":
        fill, ink = mix(fill, paper("border"), DIM), second
    painter.fillRect(box, fill)
    px, height = words.px, box.height() - 1
    painter.fillRect(QRectF(0, height, box.width(), 1), hairline())
    if row.state in ("shot", "started") or row.locked:
        name = "check" if row.state == "shot" else "lock" if row.locked else "clock"
        picture = icon(name, paper("text") if row.state != "shot" else paper("relieved.text"), words.ratio)
        painter.drawPixmap(QPointF(px(8), (height - px(14)) / 2), picture)
    said = {"scene": row.label, "slug": row.scene.slug, "pages": row.pages, "estimate": row.estimate}
    fonts = {"scene": "scene", "slug": "slug", "pages": "set", "estimate": "text"}
    for cell in layout.cells:
        if cell.texts:
            _texts(painter, words, row, cell, height, ink)
        elif cell.name == "flags":
            _flags(painter, words, row, cell.start, cell.start + cell.length, height / 2)
        elif cell.name == "cast_ids":
            _ids(painter, words, row, cell, height, ink)
        else:
            align = alignment(cell)
            wide = cell.length - (px(4) if align == LEFT else 0)
            words.draw(painter, said[cell.name], fonts[cell.name], ink, cell.start, 0, wide, height, align)
    if layout.in_columns:
        _columns(painter, words, layout, row, height, ink)
    if row.changed:
        outline(painter, box, paper("moved.text"))


def _texts(painter: QPainter, words: BoardWords, row: StripRow, cell: Cell, height: float, ink: str) -> None:
    """The set in strong letters and what else flows beside it, in the fields' order; flags at the right."""
    px, x = words.px, float(cell.start)
    right = x + cell.length
    if cell.flags:
        least = min(words.width(row.scene.place, "set") if "set" in cell.texts else px(60), px(150))
        right = _flags(painter, words, row, x + least + px(6), right, height / 2) - px(8)
    place = cell.texts.index("set") if "set" in cell.texts else 0
    parts = [
        (row.told(cell.texts[:place]), "text", "paper.text.2"),
        (row.scene.place if "set" in cell.texts else "", "set", ink),
        (row.told(cell.texts[place:]), "text", "paper.text.2"),
    ]
    for text, font, colour in parts:
        if text and right - x > px(20):
            x += words.draw(painter, text, font, colour, x, 0, right - x, height) + px(10)


def _ids(painter: QPainter, words: BoardWords, row: StripRow, cell: Cell, height: float, ink: str) -> None:
    """`1, 2, 5` where the cast has no columns; who is away reversed, who has no room counted."""
    px, x, right = words.px, float(cell.start + words.px(8)), float(cell.start + cell.length)
    for place, (number, away) in enumerate(row.ids):
        text = number + ("," if place + 1 < len(row.ids) else "")
        left, wide = len(row.ids) - place, words.width(text, "cast")
        more = f"+{left}"
        if x + wide + (words.width(more, "cast") + px(4) if left > 1 else 0) > right:
            words.draw(painter, more if place else text, "cast", ink, x, 0, right - x, height)
            return
        if away:
            painter.fillRect(QRectF(x - px(2), px(5), words.width(number, "cast") + px(4), height - px(9)),
                             paper("late.text"))  # fmt: skip
        words.draw(painter, text, "cast", "banner.text" if away else ink, x, 0, wide + 2, height)
        x += wide + px(4)


def _columns(painter: QPainter, words: BoardWords, layout: Layout, row: StripRow, height: float, ink: str) -> None:
    line = hairline()
    for place, column in enumerate(layout.table.columns):
        left = layout.cast_left + place * layout.cast
        painter.fillRect(QRectF(left, 0, 1, height + 1), line)
        if column.id not in row.cast:
            continue
        away = column.id in row.away
        if away:
            painter.fillRect(QRectF(left + 1, 0, layout.cast - 1, height), paper("late.text"))
        colour = "banner.text" if away else ink
        words.draw(painter, column.number or "•", "cast", colour, left, 0, layout.cast + 1, height, CENTRE)


def flags_of(row: StripRow) -> list[str]:
    """The words in frames, from the left."""
    told = [tr("AS {0}").format(row.scene.shot_as)] if row.scene.shot_as else []
    lacks = {"PAGES": tr("TO COME"), "SET": tr("SET TBD"), "CAST": tr("CAST TBD")}
    told += [lacks[row.scene.missing]] if row.scene.missing else []
    told += [row.need] if row.need else []
    told += [tr("COVER")] if row.cover else []
    return [*told, *row.scene.flags]


def _flags(painter: QPainter, words: BoardWords, row: StripRow, left: float, right: float, middle: float) -> float:
    """Conflict, owed, where it was, the time it lost, then the flags, from the right; what would go past `left` is left
    out. Returns the left edge of all."""
    px, tall = words.px, words.px(16)
    for state, side, shown in (("late", px(11), row.conflict), ("owed", px(10), row.owed)):
        if shown and right - side >= left:
            marks.paint(painter, QRectF(right - side, middle - side / 2, side, side), state, paper(f"{state}.text"))
            right -= side + px(5)
    tags = [(tr("was {0}").format(row.was), "moved")] if row.was else []
    tags += [(row.held, "late")] if row.held else []
    for text, state in tags:
        wide = words.width(text, "small") + px(24)
        if right - wide < left:
            continue
        right -= wide
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper(f"{state}.tint"))
        painter.drawRoundedRect(QRectF(right, middle - tall / 2, wide, tall), 3, 3)
        side = px(9)
        marks.paint(painter, QRectF(right + px(5), middle - side / 2, side, side), state, paper(f"{state}.text"))
        ink = f"paper.{state}.text"
        words.draw(painter, text, "small", ink, right + px(18), middle - tall / 2, wide - px(20), tall)
        right -= px(4)
    line = paper("text")
    line.setAlphaF(0.55)
    for flag in reversed(flags_of(row)):
        wide = words.width(flag, "flag") + px(10)
        if right - wide < left:
            continue
        right -= wide
        painter.setPen(QPen(line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(right + 0.5, middle - tall / 2, wide - 1, tall), 3, 3)
        words.draw(painter, flag, "flag", "strip.ink", right, middle - tall / 2, wide, tall, CENTRE)
        right -= px(4)
    return right
