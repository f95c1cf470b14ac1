"""Where a dragged bar comes to lie: whole days or hours of the activity's own calendar. No Qt."""

from __future__ import annotations

from app.engine.calendars import Working
from app.views.schedule.timescale import TimeScale

HOUR = 60


def moved_start(scale: TimeScale, working: Working, start: int, pixels: float, free: bool = False) -> int:
    """Where work that began at `start` begins after its bar was dragged by `pixels`.

    Snapped, it keeps its time of day on another working date (hours drawn: it begins at a full hour); free: to the
    minute. Raises CalendarExhausted.
    """
    if scale.hours or free:
        return working.next_start(_dragged(scale, scale.x_start(start, working), pixels, working, free))
    return step_start(working, start, round(pixels / scale.per_day))


def moved_finish(scale: TimeScale, working: Working, start: int, finish: int, pixels: float, free: bool = False) -> int:
    """Where work ends after its right edge was dragged by `pixels`: after its start. Raises CalendarExhausted."""
    if scale.hours or free:
        wanted = _dragged(scale, scale.x_finish(finish, working), pixels, working, free)
        least = 1 if free else HOUR
        return working.finish_of(max(working.worked(wanted), working.worked(start) + least))
    return step_finish(working, start, finish, round(pixels / scale.per_day))


def step_start(working: Working, start: int, days: int) -> int:
    """`start` some dates later or earlier, on the next working date that way, at its time of day."""
    if days == 0:
        return start
    day = working.local_date(start)
    offset = working.worked(start) - _begin(working, day)
    target = _working_date(working, day + days, 1 if days > 0 else -1)
    length = working.worked(working.day_end(target)) - _begin(working, target)
    return working.start_of(_begin(working, target) + min(max(offset, 0), length - 1))


def step_finish(working: Working, start: int, finish: int, days: int) -> int:
    """`finish` some dates later or earlier, on the next working date that way, never on or before `start`'s minute."""
    if days == 0:
        return finish
    day = working.finish_date(finish)
    left = (working.worked(working.day_end(day)) if working.is_working(day) else 0) - working.worked(finish)
    target = _working_date(working, day + days, 1 if days > 0 else -1)
    first = working.local_date(working.next_start(start))
    if target < first:
        return working.day_end(first)
    end = working.worked(working.day_end(target)) - max(left, 0)
    return working.finish_of(max(end, working.worked(start) + 1))


def _begin(working: Working, day: int) -> int:
    return working.worked(working.day_start(day)) if working.is_working(day) else working.worked(working.midnight(day))


def _working_date(working: Working, day: int, direction: int) -> int:
    if working.is_working(day):
        return day
    return working.nth_after(day, 1) if direction > 0 else working.nth_before(day, 1)


def _dragged(scale: TimeScale, x: float, pixels: float, working: Working, free: bool) -> int:
    """The instant under a dragged edge."""
    x += pixels
    if scale.hours:
        instant = scale.instant_at(x)
        return instant if free else round(instant / HOUR) * HOUR
    day = scale.day_at(x)
    if not working.is_working(day):
        return working.midnight(day)
    begin = _begin(working, day)
    length = working.worked(working.day_end(day)) - begin
    return working.start_of(begin + min(length - 1, int((x - scale.day_x(day)) / scale.per_day * length)))
