"""The one paint function of the chart: only what is visible, table and timeline in the same frame."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.engine.calendars import Working
from app.views import marks, theme
from app.views.schedule import bars
from app.views.schedule.faces import Face, Faces
from app.views.schedule.layout import TITLES, Layout
from app.views.schedule.links import Line
from app.views.schedule.rows import Row, RowTable

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(slots=True)
class Tag:
    """What is said near the pointer while dragging."""

    at: QPointF
    text: str
    refused: bool = False


@dataclass(slots=True)
class Scene:
    """All that a frame shows."""

    layout: Layout
    table: RowTable
    faces: Faces
    calendar: Working
    week: tuple[bool, ...]  # Monday first: whether such a day is usually worked
    now: int | None = None
    selected: frozenset[int] = frozenset()  # rows
    sessions: frozenset[int] = frozenset()
    links: list[Line] = field(default_factory=list)
    link: int | None = None  # the selected link
    handles: int | None = None  # the row whose bar shows its handles
    rubber: tuple[QPointF, QPointF] | None = None
    target: int | None = None  # the row a link would end at
    tag: Tag | None = None


class Painter:
    """Fonts, pens and elided texts kept between frames; `forget()` after a change of theme."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        self.text, self.strong = theme.font(12), theme.font(12, 600)
        self.small, self.tiny = theme.font(11), theme.font(9.5)
        self.tiny_strong = theme.font(9.5, 600)
        self.metrics = QFontMetricsF(self.text)
        self.strong_metrics = QFontMetricsF(self.strong)
        self._elided: dict[tuple[str, int, bool], str] = {}
        self.shades = bars.Shades()

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw the whole viewport."""
        layout = scene.layout
        visible = layout.visible(len(scene.table.rows))
        painter.fillRect(QRect(0, 0, layout.width, layout.height), theme.colour("surface"))
        self._days(painter, scene)
        self._row_grounds(painter, scene, visible)
        painter.save()
        painter.setClipRect(layout.chart)
        self._now_line(painter, scene)
        for index in visible:
            self._row_chart(painter, scene, index)
        painter.restore()
        self._header(painter, scene)
        self._bands(painter, scene)
        self._lines(painter, scene)
        self._table(painter, scene, visible)
        self._overlay(painter, scene)

    # grounds ----------------------------------------------------------------------------------------------------------
    def _days(self, painter: QPainter, scene: Scene) -> None:
        """Days off, holidays hatched, and the line at each week."""
        layout, scale, calendar = scene.layout, scene.layout.scale, scene.calendar
        top = layout.sizes.header - layout.sizes.header * 20 // 46
        first = max(scale.first, scale.day_at(layout.left))
        last = min(scale.first + scale.days - 1, scale.day_at(layout.right))
        off, hatch = theme.colour("weekend"), self.shades.hatch
        for day in range(first, last + 1):
            if not calendar.first <= day <= calendar.last or calendar.is_working(day):
                continue
            area = QRectF(layout.x(scale.day_x(day)), top, scale.per_day, layout.height - top)
            painter.fillRect(area, off)
            if scene.week[(day - 1) % 7]:
                painter.setBrushOrigin(QPointF(area.left(), 0))
                painter.fillRect(area, hatch)
        painter.setPen(theme.colour("hairline"))
        for tick in scale.upper(layout.left, layout.right):
            if tick.strong:
                x = int(layout.x(tick.x))
                painter.drawLine(x, layout.sizes.header, x, layout.height)

    def _row_grounds(self, painter: QPainter, scene: Scene, visible: range) -> None:
        layout, height = scene.layout, scene.layout.sizes.row
        painter.setClipRect(QRect(0, layout.rows_top, layout.width, layout.height))
        ground, chosen = theme.colour("panel"), theme.colour("selection")
        tint = QColor(theme.colour("accent"))
        tint.setAlphaF(0.15)
        for index in visible:
            y = layout.row_y(index)
            if index in scene.selected:
                painter.fillRect(0, y, layout.table, height - 1, chosen)
                painter.fillRect(layout.table, y, layout.width - layout.table, height - 1, tint)
            elif scene.table.rows[index].kind == "group":
                painter.fillRect(0, y, layout.table, height - 1, ground)
        painter.setPen(theme.colour("hairline"))
        for index in visible:
            y = layout.row_y(index) + height - 1
            painter.drawLine(0, y, layout.width, y)
        painter.setClipping(False)

    def _now_line(self, painter: QPainter, scene: Scene) -> None:
        if scene.now is None:
            return
        x = scene.layout.x(scene.layout.scale.x_at(scene.now))
        painter.fillRect(QRectF(round(x) - 0.75, scene.layout.rows_top, 1.5, scene.layout.height), self.shades.accent)

    # the chart --------------------------------------------------------------------------------------------------------
    def _row_chart(self, painter: QPainter, scene: Scene, index: int) -> None:
        row = scene.table.rows[index]
        if row.kind == "group":
            if row.folded:
                self._bracket(painter, scene, row, index)
            return
        face = scene.faces.of(row)
        layout = scene.layout
        middle = layout.row_y(index) + layout.sizes.row / 2
        bars.paint(painter, self.shades, layout, face, middle, scene.now)
        if index == scene.handles and face.bar is not None and row.activities:
            bars.paint_handle(painter, self.shades, layout.bar_rect(face.bar, face.working, index))

    def _bracket(self, painter: QPainter, scene: Scene, row: Row, index: int) -> None:
        """A folded group's reach: a line with two ends turned down."""
        face = scene.faces.of_group(row, scene.table)
        if face.start is None or face.finish is None:
            return
        layout, scale = scene.layout, scene.layout.scale
        left = layout.x(scale.x_start(face.start, scene.calendar)) + 1
        right = layout.x(scale.x_finish(face.finish, scene.calendar)) - 1
        y = layout.row_y(index) + layout.sizes.row / 2 - 2
        painter.setPen(QPen(theme.colour("bar.done"), 1.5))
        painter.drawPolyline([QPointF(left, y + 5), QPointF(left, y), QPointF(right, y), QPointF(right, y + 5)])

    def _lines(self, painter: QPainter, scene: Scene) -> None:
        """Links of the selection: over the bars, and over the bands where they begin at a session."""
        if not scene.links:
            return
        layout = scene.layout
        painter.save()
        painter.setClipRect(QRect(layout.table, layout.sizes.header, layout.width, layout.height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in scene.links:
            bars.paint_line(painter, self.shades, line.points, 2.4 if line.link == scene.link else 1.4)
        painter.restore()

    # header and bands -------------------------------------------------------------------------------------------------
    def _header(self, painter: QPainter, scene: Scene) -> None:
        layout, scale, sizes = scene.layout, scene.layout.scale, scene.layout.sizes
        upper, lower = sizes.header * 26 // 46, sizes.header - sizes.header * 26 // 46
        painter.save()
        painter.setClipRect(QRect(layout.table, 0, layout.width - layout.table, sizes.header))
        painter.fillRect(QRect(layout.table, 0, layout.width, upper), theme.colour("surface"))
        strong, faint = theme.colour("text"), theme.colour("text.3")
        for tick in scale.upper(layout.left, layout.right):
            x = layout.x(tick.x)
            painter.setPen(theme.colour("border"))
            painter.drawLine(QPointF(x, 0), QPointF(x, sizes.header))
            area = QRectF(x + 6, 0, tick.width - 12, upper)
            painter.setPen(strong)
            painter.setFont(self.strong)
            wide = self.strong_metrics.horizontalAdvance(tick.text)
            if wide <= area.width() + 6:
                painter.drawText(area, LEFT, tick.text)
            if tick.aside and area.width() > wide + theme.px(38):
                painter.setPen(faint)
                painter.setFont(self.small)
                painter.drawText(area, RIGHT, tick.aside)
        today = scale.day_of(scene.now) if scene.now is not None else 0
        painter.setFont(self.small if scale.zoom in ("month", "quarter") else self.tiny)
        align = CENTRE if scale.zoom == "week" else LEFT
        for tick in scale.lower(layout.left, layout.right):
            area = QRectF(layout.x(tick.x), upper, tick.width, lower)
            if tick.day == today and today and scale.zoom == "week":
                self._today_mark(painter, area, tick.text)
                continue
            painter.setPen(faint if scale.zoom != "week" else theme.colour("text.2"))
            painter.drawText(area if align == CENTRE else area.adjusted(6, 0, 40, 0), align, tick.text)
        if today and scale.zoom != "week" and scene.now is not None:
            x = layout.x(scale.x_at(scene.now))
            mark = [(x - 5, sizes.header - 6), (x + 5, sizes.header - 6), (x, sizes.header)]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.shades.accent)
            painter.drawPolygon(QPolygonF([QPointF(*point) for point in mark]))
        painter.restore()
        painter.setPen(theme.colour("border"))
        painter.drawLine(layout.table, sizes.header - 1, layout.width, sizes.header - 1)

    def _today_mark(self, painter: QPainter, area: QRectF, text: str) -> None:
        side = min(area.width(), theme.px(15))
        box = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.shades.accent)
        painter.drawRoundedRect(box, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme.colour("on_accent"))
        painter.setFont(self.tiny_strong)
        painter.drawText(box, CENTRE, text)
        painter.setFont(self.tiny)

    def _bands(self, painter: QPainter, scene: Scene) -> None:
        layout, sizes = scene.layout, scene.layout.sizes
        painter.save()
        painter.setClipRect(QRect(layout.table, sizes.header, layout.width - layout.table, layout.height))
        for place, band in enumerate(layout.bands):
            painter.setPen(theme.colour("hairline"))
            bottom = sizes.header + (place + 1) * sizes.band - 1
            painter.drawLine(layout.table, bottom, layout.width, bottom)
            for cell in band.cells:
                rect = layout.cell_of(place, cell)
                if rect.right() >= layout.table and rect.left() <= layout.width:
                    chosen = cell.session in scene.sessions
                    bars.paint_cell(painter, self.shades, self.tiny_strong, rect, cell, chosen)
        painter.restore()
        if layout.bands:
            painter.setPen(theme.colour("border"))
            painter.drawLine(layout.table, layout.rows_top - 1, layout.width, layout.rows_top - 1)

    # the table --------------------------------------------------------------------------------------------------------
    def _table(self, painter: QPainter, scene: Scene, visible: range) -> None:
        layout, sizes = scene.layout, scene.layout.sizes
        painter.save()
        painter.setClipRect(QRect(0, layout.rows_top, layout.table, layout.height))
        for index in visible:
            row = scene.table.rows[index]
            if row.kind == "group":
                self._group(painter, scene, row, layout.row_y(index))
            else:
                self._line(painter, scene, row, index)
        painter.restore()
        painter.fillRect(QRect(0, 0, layout.table, sizes.header), theme.colour("header"))
        painter.fillRect(
            QRect(0, sizes.header, layout.table, layout.rows_top - sizes.header), theme.colour("surface")
        )  # fmt: skip
        painter.setFont(self.text)
        painter.setPen(theme.colour("text.2"))
        title_top = sizes.header - theme.px(22)
        for name, (left, width) in sizes.columns.items():
            painter.drawText(
                QRectF(left, title_top, width, theme.px(20)), RIGHT if name == "slack" else LEFT, TITLES[name]
            )  # fmt: skip
        for place, band in enumerate(layout.bands):
            area = QRectF(theme.px(12), sizes.header + place * sizes.band, 0, sizes.band - 1)
            area.setRight(layout.table - theme.px(8))
            painter.setPen(theme.colour("text"))
            painter.setFont(self.strong)
            painter.drawText(area, LEFT, band.name)
            painter.setFont(self.text)
            painter.setPen(theme.colour("text.2"))
            painter.drawText(area, RIGHT, band.aside)
            painter.setPen(theme.colour("hairline"))
            painter.drawLine(0, round(area.bottom()), layout.table, round(area.bottom()))
        painter.setPen(theme.colour("border"))
        for y in (sizes.header - 1, layout.rows_top - 1):
            painter.drawLine(0, y, layout.table, y)
        painter.drawLine(layout.table - 1, 0, layout.table - 1, layout.height)

    def _group(self, painter: QPainter, scene: Scene, row: Row, y: int) -> None:
        sizes = scene.layout.sizes
        bars.paint_chevron(painter, theme.px(16), y + sizes.row / 2, row.folded)
        face = scene.faces.of_group(row, scene.table)
        area = QRectF(sizes.gutter, y, scene.layout.table - theme.px(8) - sizes.gutter, sizes.row - 1)
        painter.setFont(self.strong)
        painter.setPen(theme.colour(f"{face.state}.text" if face.state else "text.2"))
        if not face.state:
            painter.setFont(self.text)
        painter.drawText(area, RIGHT, face.text)
        painter.setFont(self.strong)
        painter.setPen(theme.colour("text"))
        room = area.width() - self.strong_metrics.horizontalAdvance(face.text) - theme.px(8)
        painter.drawText(area, LEFT, self.elided(row.name, int(room), strong=True))

    def _line(self, painter: QPainter, scene: Scene, row: Row, index: int) -> None:
        layout, sizes = scene.layout, scene.layout.sizes
        face = scene.faces.of(row)
        y, height = layout.row_y(index), sizes.row - 1
        if face.state:
            side = theme.px(9)
            marks.paint(painter, QRectF(theme.px(12), y + (height - side) / 2, side, side), face.state)
        texts = {
            "name": face.name,
            "start": face.start_text,
            "length": face.length_text,
            "due": face.due_text,
            "finish": face.finish_text,
        }
        painter.setFont(self.text)
        for name, (left, width) in sizes.columns.items():
            text = texts.get(name)
            if text:
                painter.setPen(theme.colour("text" if name == "name" else "text.2"))
                painter.drawText(QRectF(left, y, width, height), LEFT, self.elided(text, width - theme.px(5)))
        if "slack" in sizes.columns and face.slack:
            self._slack(painter, QRectF(sizes.columns["slack"][0], y, sizes.columns["slack"][1], height), face)

    def _slack(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """`+4 → −2`: the second bold in the state's colour, the first beside it."""
        state = face.state or ("late" if face.late else "squeezed" if face.tight else "")
        if state:
            painter.setFont(self.strong)
            painter.setPen(theme.colour(f"{state}.text"))
        else:
            painter.setPen(theme.colour("text.2"))
        painter.drawText(area, RIGHT, face.slack)
        if face.slack_before:
            painter.setFont(self.text)
            painter.setPen(theme.colour("text.2"))
            wide = max(self.strong_metrics.horizontalAdvance(face.slack), theme.px(15))
            painter.drawText(area.adjusted(0, 0, -wide - theme.px(5), 0), RIGHT, f"{face.slack_before} →")

    def elided(self, text: str, width: int, strong: bool = False) -> str:
        """A text cut to a width, with … at its end; kept."""
        key = (text, width, strong)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > 20_000:
                self._elided.clear()
            metrics = self.strong_metrics if strong else self.metrics
            found = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[key] = found
        return found

    # on top -----------------------------------------------------------------------------------------------------------
    def _overlay(self, painter: QPainter, scene: Scene) -> None:
        layout = scene.layout
        if scene.target is not None:
            painter.setPen(QPen(self.shades.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(
                QRectF(layout.table, layout.row_y(scene.target), layout.width - layout.table - 1, layout.sizes.row - 1)
            )  # fmt: skip
        if scene.rubber is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            bars.paint_line(painter, self.shades, scene.rubber, 1.6)
        if scene.tag is not None:
            self._tag(painter, scene.tag, QRectF(0, 0, layout.width, layout.height))

    def _tag(self, painter: QPainter, tag: Tag, frame: QRectF) -> None:
        wide = min(self.strong_metrics.horizontalAdvance(tag.text) + theme.px(20), frame.width() - 8)
        box = QRectF(tag.at.x() + 14, tag.at.y() + 16, wide, theme.px(26))
        if box.right() > frame.right() - 4:
            box.moveRight(frame.right() - 4)
        if box.bottom() > frame.bottom() - 4:
            box.moveBottom(tag.at.y() - 10)
        state = "late" if tag.refused else ""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("late.text") if state else self.shades.accent, 1))
        painter.setBrush(QBrush(theme.colour("surface")))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(theme.colour("late.text" if state else "text"))
        painter.setFont(self.strong)
        painter.drawText(box, CENTRE, self.elided(tag.text, int(wide - theme.px(12)), strong=True))
