"""Lengths of work as people say them. No Qt."""

from __future__ import annotations

from app.plan import rows as r
from app.plan.plan import Plan


def length_text(plan: Plan, activity: r.Activity) -> str:
    """A duration as people type it: `5 d`, `1.5 d`, `3 h`, `0`."""
    return work_text(plan, activity, activity.duration)


def work_text(plan: Plan, activity: r.Activity, minutes: int) -> str:
    """So many working minutes of an activity's calendar, alike."""
    full = day_minutes(plan, activity)
    if minutes % full == 0:
        return f"{minutes // full} d" if minutes else "0"
    if minutes > full:
        return f"{minutes / full:.1f} d"
    return f"{minutes / 60:.2g} h"


def day_minutes(plan: Plan, activity: r.Activity) -> int:
    """Working minutes of the longest day of an activity's week; 480 where its week is empty."""
    calendar_id = activity.calendar_id
    if calendar_id is None:
        department = plan.departments.get(activity.department_id or 0)
        calendar_id = department.calendar_id if department else None
    calendar = plan.calendars.get(calendar_id if calendar_id is not None else plan.production.calendar_id)
    days = [sum(end - begin for begin, end in spans) for spans in (calendar.pattern if calendar else ())]
    return max(days, default=0) or 480
