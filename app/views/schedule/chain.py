"""The critical chain, switched on: how many bars it has, from when to when, and its first one in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from app.plan import units
from app.views.translated import tr
from app.views.widgets import plural

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart


def said(chart: Chart) -> str:
    """`Critical chain: 3 bars, Fri 7 May to Mon 31 May`, and how many of them are in no row that is shown."""
    schedule, chain = chart.workspace.schedule, chart.critical()
    dated = [schedule.activities[found] for found in chain if not schedule.activities[found].unknown]
    if not dated:
        return tr("Critical chain: no bar has a date yet.")
    zone = schedule.plan.production.zone
    first = units.local_date(min(times.start for times in dated), zone)
    last = units.finish_date(max(times.finish for times in dated), zone)
    text = tr("Critical chain: {0}, {1} to {2}").format(
        plural(len(chain), "bar"), units.day_text(first), units.day_text(last)
    )
    away = sum(chart.table.index(("activities", found)) is None for found in chain)
    return tr("{0}; {1} of them in no row that is shown").format(text, away) if away else text


def reveal(chart: Chart) -> None:
    """Scroll to the chain's first bar, where none of it is in view."""
    times = chart.workspace.schedule.activities
    layout, chain = chart.layout_now(), chart.critical()
    view = QRectF(layout.table, layout.rows_top, layout.width - layout.table, layout.height - layout.rows_top)
    if chart.faces is None:
        return
    for index, row in enumerate(chart.table.rows):
        bar = chart.faces.of(row).bar if row.kind == "line" and chain.intersection(row.activities) else None
        if bar is not None and layout.bar_rect(bar, chart.faces.of(row).working, index).intersects(view):
            return
    dated = [
        found for found in chain if not times[found].unknown and chart.table.index(("activities", found)) is not None
    ]
    if dated:
        chart.show_ref(("activities", min(dated, key=lambda found: (times[found].start, found))))
