"""The texts of the columns that are not always shown, each made when it is first asked for. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from app.engine.values import ActivityTimes
from app.plan import rows as r
from app.plan import units
from app.plan.plan import Plan
from app.views.schedule import waits
from app.views.schedule.lengths import work_text

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

NAMES = ("no", "done", "started", "finished", "left", "float", "pred", "notes")


class ColumnTexts(Mapping[str, str]):
    """Column → what a line says in it; a column that it says nothing in is not there.

    numbered: the plan whose numbers activities have: of a preview the one it began with. note: that of the deadline,
    before that of the work.
    """

    __slots__ = ("_activity", "_kept", "_note", "_numbered", "_schedule", "_times")

    def __init__(
        self,
        schedule: Schedule,
        numbered: Plan,
        activity: r.Activity | None,
        times: ActivityTimes | None,
        note: str,
    ) -> None:
        self._schedule, self._numbered = schedule, numbered
        self._activity, self._times, self._note = activity, times, note
        self._kept: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        text = self._kept.get(name)
        if text is None:
            text = self._kept[name] = self._make(name)
        if not text:
            raise KeyError(name)
        return text

    def __iter__(self) -> Iterator[str]:
        return (name for name in NAMES if self.get(name))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _make(self, name: str) -> str:
        activity, times, plan = self._activity, self._times, self._schedule.plan
        if activity is None or times is None:
            return self._note if name == "notes" else ""
        if name == "notes":
            return self._note or activity.note
        if name == "done":
            return f"{activity.progress} %" if activity.progress else "100 %" if activity.actual_finish else ""
        if name == "left":
            return work_text(plan, activity, activity.remaining) if activity.remaining else ""
        if name == "no":
            return waits.number_text(plan, activity.id, waits.numbers(self._numbered))
        if name == "pred":
            return waits.text_of(plan, activity.id, waits.numbers(self._numbered))
        return self._dated(name, activity, times)

    def _dated(self, name: str, activity: r.Activity, times: ActivityTimes) -> str:
        working = self._schedule.calendar_of_activity(activity)
        if name == "started" and activity.actual_start is not None:
            return units.day_text(units.local_date(activity.actual_start, working.zone))
        if name == "finished" and activity.actual_finish is not None:
            return units.day_text(units.finish_date(activity.actual_finish, working.zone))
        if name == "float" and times.late_finish is not None:
            return units.signed(working.working_days_between(times.finish, times.late_finish))
        return ""
