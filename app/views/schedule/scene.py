"""All that one frame of the chart shows, gathered before it is painted; the pointer's hits are looked up in it too."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF

from app.engine.calendars import Working
from app.views.schedule.faces import Faces
from app.views.schedule.layout import Layout
from app.views.schedule.links import Line
from app.views.schedule.rows import RowTable


@dataclass(slots=True)
class Tag:
    """What is said near the pointer while dragging."""

    at: QPointF
    text: str
    refused: bool = False


@dataclass(slots=True)
class Scene:
    """Rows are indexes into `table.rows`; points are in the viewport."""

    layout: Layout
    table: RowTable
    faces: Faces
    calendar: Working
    week: tuple[bool, ...]  # Monday first: whether such a day is usually worked
    now: int | None = None
    selected: frozenset[int] = frozenset()
    sessions: frozenset[int] = frozenset()
    links: list[Line] = field(default_factory=list)
    link: int | None = None  # the selected link
    handled: int | None = None  # the row whose bar shows its handle
    rubber: tuple[QPointF, QPointF] | None = None
    target: int | None = None  # the row that a link would end at
    tag: Tag | None = None
    sorted_by: str = ""  # the column by which the rows are sorted
    descending: bool = False
    critical: frozenset[int] = frozenset()  # activities that have no float to the end
    slack: bool = False  # whether lines show to where bars could slip
    message: str = ""  # said where there are no rows
