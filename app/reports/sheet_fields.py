"""The fields of one session's call sheet, in the order of the sheet, for an editor beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.plan.plan import Plan
from app.reports.call_sheet import call_sheet
from app.reports.sheet_day import called_day
from app.reports.sheet_office import unsettled
from app.reports.sheet_typed import Field, Group, Kind, read

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

__all__ = ["Field", "Group", "Kind", "fields", "open_points", "read"]


def fields(plan: Plan, schedule: Schedule, session_id: int) -> tuple[Field, ...]:
    """Every field of a session's sheet. Raises KeyError where there is none of that id."""
    day = called_day(plan, schedule, session_id)
    call_sheet(plan, schedule, session_id, day=day)
    return tuple(day.ask.fields.values())


def open_points(plan: Plan, schedule: Schedule, session_id: int) -> tuple[str, ...]:
    """What stands open on a session's sheet, a sentence each. Raises KeyError where there is no such session."""
    day = called_day(plan, schedule, session_id)
    call_sheet(plan, schedule, session_id, day=day)
    return tuple(f"{what}: {sentence}" for what, sentence in unsettled(day))
