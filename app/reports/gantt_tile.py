"""A layer of a printed Gantt: rectangles, lines, polygons and words in mm from the corner of the margins, by style."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from app.reports.gantt_rows import Line

Rect = tuple[float, float, float, float]  # left, top, width, height
Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A text in a box: left edge, its middle, width; a box of no width is as wide as the text."""

    x: float
    y: float
    width: float
    style: str
    text: str
    align: str = "left"


@dataclass(slots=True)
class Tile:
    """A layer of pages: shapes by style, drawn in the order of the styles in the template."""

    rects: dict[str, list[Rect]] = field(default_factory=lambda: defaultdict(list))
    lines: dict[str, list[Rect]] = field(default_factory=lambda: defaultdict(list))  # x1, y1, x2, y2
    polygons: dict[str, list[Points]] = field(default_factory=lambda: defaultdict(list))
    words: list[Words] = field(default_factory=list)
    rows: list[tuple[float, Line]] = field(default_factory=list)  # height, and what its columns say
    again: bool = False  # its rows stand on an earlier page, where they are heard

    def say(self, x: float, y: float, width: float, style: str, text: str, align: str = "left") -> None:
        if text:
            self.words.append(Words(x, y, width, style, text, align))

    def flag(self, x: float, top: float) -> None:
        """A deadline."""
        self.lines["flag"].append((x, top, x, top + 4.4))
        self.polygons["flag"].append(
            ((x, top), (x - 1.8, top), (x - 1.2, top + 0.9), (x - 1.8, top + 1.8), (x, top + 1.8))
        )

    def diamond(self, x: float, y: float, state: str = "") -> None:
        """A milestone, with its middle there."""
        size = 1.6
        points = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
        self.polygons[state or "bar"].append(points)
