"""What a row shows: its texts, its bar, flag and ghost as instants, its state. Made when first painted. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from app.engine.asked import is_assumed
from app.engine.calendars import Working
from app.engine.values import STATE_ORDER, ActivityTimes, DeadlineChange, DeadlineTimes, KnockOn
from app.plan import rows as r
from app.plan import units
from app.reports import wording
from app.views import marks
from app.views.schedule.column_texts import ColumnTexts
from app.views.schedule.lags import links_into
from app.views.schedule.lengths import length_text
from app.views.schedule.owed import any_owed
from app.views.schedule.rows import Row, RowTable, expected_activity
from app.views.translated import noted, tr

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

Shape = Literal["bar", "diamond", "window", "summary"]
State = Literal["", "owed", "late", "squeezed", "relieved", "moved"]
NO_DAY = noted("no day yet")
STARTS_WITH = {"last": "first", "scene_last": "scene_first"}
"""The anchor at which what ends with an anchor begins."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Where something lies, as instants.

    last_day (ordinal, else 0): it ends with that date's session, even past midnight. use_day: in a window, the date of
    the last session that needs it.
    """

    shape: Shape
    start: int
    finish: int
    last_day: int = 0
    use_day: int = 0


@dataclass(frozen=True, slots=True)
class Face:
    """A line as it is painted. `working`: the calendar of the bar; `owner`: that of the due."""

    name: str
    working: Working
    owner: Working
    state: State = ""
    start_text: str = ""
    length_text: str = ""
    due_text: str = ""
    finish_text: str = ""
    slack_before: str = ""
    slack: str = ""
    bar: Bar | None = None
    ghost: Bar | None = None
    due: int | None = None
    ghost_due: int | None = None
    done_until: int | None = None
    assumed: bool = False  # nobody said that it was done
    asked: bool = False  # its time has passed without a word: assumed to be done as planned
    late: bool = False
    note: str = ""  # `2 days late`
    slack_until: int | None = None  # to where the bar could slip
    texts: Mapping[str, str] = field(default_factory=dict)  # of the columns % done, predecessors, float, notes

    @property
    def edge_text(self) -> str:
        """What a tag says of a bar whose end lies outside the view."""
        if self.note:
            return f"{self.finish_text}, {self.note}"
        if self.due_text:
            due = tr("Due {0}").format(self.due_text)
            return f"{due}, {self.slack}" if self.slack else due
        return self.finish_text


@dataclass(frozen=True, slots=True)
class GroupFace:
    """A group's heading: what it counts, the worst state among it, and the reach of its lines when folded."""

    text: str
    state: State
    start: int | None = None
    finish: int | None = None


class Faces:
    """The faces of one schedule, before → after where `before` is what a preview started from."""

    def __init__(
        self,
        schedule: Schedule,
        before: Schedule | None = None,
        knock_on: KnockOn | None = None,
        *,
        previewed: bool = False,
        rest: Faces | None = None,
    ) -> None:
        """previewed: `schedule` is not written yet. rest: the faces of what is, for groups that nothing changes in."""
        self.schedule, self.plan, self.before, self.previewed = schedule, schedule.plan, before, previewed
        self.changes: Mapping[int, DeadlineChange] = (
            {change.deadline_id: change for change in knock_on.changes} if knock_on else {}
        )
        self._faces: dict[str, Face] = {}
        self._groups: dict[tuple[str, bool], GroupFace] = {}  # a folded heading shows its reach
        self._bars: dict[int, Bar | None] = {}
        self._bad: tuple[int, ...] | None = None
        self._counts: dict[str, dict[State, int]] | None = None
        self._rest = rest

    def of(self, row: Row) -> Face:
        face = self._faces.get(row.key)
        if face is None:
            face = self._at_rest(row) or self._spanned(row, self._make(row))
            self._faces[row.key] = face
        return face

    def _at_rest(self, row: Row) -> Face | None:
        """The face of what is written, where a preview changes nothing about a row."""
        rest = self._rest
        if rest is None or row.span or any(found in self.changes for found in row.deadlines):
            return None
        for found in row.deadlines:
            if self.plan.deadlines[found] is not rest.plan.deadlines.get(found):
                return None
            if self.schedule.deadlines[found] != rest.schedule.deadlines[found]:
                return None
        if row.activity is not None:
            if self.plan.activities[row.activity] is not rest.plan.activities.get(row.activity):
                return None
            if self.schedule.position(row.activity) != rest.schedule.position(row.activity):
                return None
        return rest.of(row)

    def lies(self, activity: int) -> Bar | None:
        """Where an activity's own bar lies; kept."""
        if activity not in self._bars:
            self._bars[activity] = _activity_bar(self.schedule.activities.get(activity))
        return self._bars[activity]

    # lines ------------------------------------------------------------------------------------------------------------
    def _make(self, row: Row) -> Face:
        schedule, plan = self.schedule, self.plan
        activity = plan.activities.get(row.activity or 0)
        times = schedule.activities.get(activity.id) if activity else None
        deadline = plan.deadlines.get(row.deadline or 0)
        working = schedule.calendar_of_activity(activity) if activity else self._owner(deadline)
        if deadline is None:
            return self._activity_face(row, activity, times, working)
        judged = schedule.deadlines[deadline.id]
        change = self.changes.get(deadline.id)
        state = self._state(row, judged, change)
        past = self.before.deadlines.get(deadline.id) if self.before else None
        bar = self._deadline_bar(schedule, deadline, judged)
        ghost = self._ghost(deadline, past, bar)
        finish = wording.expected_date(plan, deadline, judged)
        due = wording.due_date(plan, deadline, judged)
        late, unknown = judged.late, judged.owed or (times is not None and times.unknown)
        return Face(
            name=row.name,
            working=working,
            owner=self._owner(deadline),
            state=state,
            start_text=_date(times.start, working, start=True) if times else "",
            length_text=length_text(plan, activity) if activity else "",
            due_text=units.day_text(due) if due else "",
            finish_text=units.day_text(finish) if finish else tr(NO_DAY) if unknown else "",
            slack_before=units.signed(change.before.slack_days) if change and self.previewed else "",
            slack=units.signed(judged.slack_days) or ("–" if state == "owed" else ""),
            bar=bar,
            ghost=ghost,
            due=judged.due,
            ghost_due=past.due if past and past.due != judged.due else None,
            done_until=self._done(activity, times, working),
            assumed=bool(activity and not activity.progress and not activity.actual_start),
            late=late,
            asked=self._assumed(activity, times, deadline),
            note=marks.words("late", judged.slack_days) if late and judged.slack_days else "",
            slack_until=judged.due if judged.due is not None and not late else None,
            texts=self._column_texts(activity, times, deadline.note),
        )

    def _activity_face(
        self, row: Row, activity: r.Activity | None, times: ActivityTimes | None, working: Working
    ) -> Face:
        bar = _activity_bar(times)
        past = self.before.activities.get(activity.id) if self.before and activity else None
        ghost = _activity_bar(past)
        unknown = times is not None and times.unknown
        moved = ghost is not None and ghost != bar and (bar is not None or unknown)
        return Face(
            name=row.name,
            working=working,
            owner=working,
            state="owed" if unknown else "",
            start_text=_date(times.start, working, start=True) if times else "",
            length_text=length_text(self.plan, activity) if activity else "",
            finish_text=_date(times.finish, working) if bar and times else tr(NO_DAY) if unknown else "",
            bar=bar,
            ghost=ghost if moved else None,
            done_until=self._done(activity, times, working),
            assumed=bool(activity and not activity.progress and not activity.actual_start),
            asked=self._assumed(activity, times, None),
            slack_until=times.late_finish if times else None,
            texts=self._column_texts(activity, times, ""),
        )

    def _spanned(self, row: Row, face: Face) -> Face:
        """A summary bar reaches from the first to the last of what stands under it, and of its own work if others or a
        deadline wait for that; then its dates are its own, as in Deadlines."""
        bars = [bar for activity in row.span if (bar := self.lies(activity)) is not None]
        if not bars:
            return face
        if face.bar is not None and (row.deadline is not None or links_into(self.plan).get(row.activity or 0)):
            start = min(face.bar.start, *(bar.start for bar in bars))
            finish = max(face.bar.finish, *(bar.finish for bar in bars))
            return replace(face, bar=Bar("summary", start, finish), ghost=None, done_until=None)
        start, finish = min(bar.start for bar in bars), max(bar.finish for bar in bars)
        return replace(
            face, bar=Bar("summary", start, finish), ghost=None, done_until=None, asked=False, length_text="",
            start_text=_date(start, face.working, start=True), finish_text=_date(finish, face.working),
        )  # fmt: skip

    def _column_texts(self, activity: r.Activity | None, times: ActivityTimes | None, note: str) -> ColumnTexts:
        return ColumnTexts(self.schedule, self._rest.plan if self._rest else self.plan, activity, times, note)

    def _assumed(self, activity: r.Activity | None, times: ActivityTimes | None, deadline: r.Deadline | None) -> bool:
        if activity is None or times is None or (deadline is not None and deadline.done is not None):
            return False
        return is_assumed(activity, times, self.schedule.as_of)

    def _state(self, row: Row, judged: DeadlineTimes, change: DeadlineChange | None) -> State:
        if change is not None:
            shared = [found.state for other in row.deadlines if (found := self.changes.get(other))]
            return min(shared, key=STATE_ORDER.index)
        return "owed" if judged.owed else "late" if judged.late else ""

    def _owner(self, deadline: r.Deadline | None) -> Working:
        return self.schedule.calendar_of_department(deadline.department_id if deadline else None)

    def _deadline_bar(self, schedule: Schedule, deadline: r.Deadline, times: DeadlineTimes) -> Bar | None:
        activity = expected_activity(schedule, deadline)
        if activity is not None and deadline.source != "window":
            return _activity_bar(schedule.activities.get(activity))
        session = schedule.sessions.get(times.expected_session or 0)
        day = session.day.toordinal() if session else 0
        if deadline.source != "window":
            return None if times.expected is None else Bar("diamond", times.expected, times.expected, day)
        clearance = schedule.plan.clearances.get(deadline.clearance_id or 0)
        if clearance is not None and times.due is not None:
            if clearance.valid_from is not None:
                begin = units.local_midnight(clearance.valid_from, self._owner(deadline).zone)
                return Bar("window", begin, times.due, 0, day)
            if clearance.kind != "contract":  # open at its beginning: it holds as soon as anything is shot
                first_call = min((found.call for found in schedule.sessions.values()), default=times.due)
                return Bar("window", min(first_call, times.due), times.due, 0, day)
        if times.expected is None:
            return None
        first = schedule.sessions.get(self._first_session(schedule, deadline, clearance) or 0)
        if first is None:
            return Bar("diamond", times.expected, times.expected, day)
        return Bar("bar", first.call, times.expected, day)

    @staticmethod
    def _first_session(schedule: Schedule, deadline: r.Deadline, clearance: r.Clearance | None) -> int | None:
        if deadline.expected_kind in STARTS_WITH:
            return schedule.anchor(STARTS_WITH[deadline.expected_kind], deadline.expected_id)
        if clearance is not None and clearance.element_id is not None:
            return schedule.anchor("first", clearance.element_id)
        if clearance is not None and clearance.scene_id is not None:
            return schedule.anchor("scene_first", clearance.scene_id)
        return None

    def _ghost(self, deadline: r.Deadline, past: DeadlineTimes | None, bar: Bar | None) -> Bar | None:
        if self.before is None or past is None:
            return None
        ghost = self._deadline_bar(self.before, deadline, past)
        return ghost if ghost != bar else None

    def _done(self, activity: r.Activity | None, times: ActivityTimes | None, working: Working) -> int | None:
        """Up to where the bar counts as done: reported, else as planned up to the status date."""
        if activity is None or times is None or times.finish <= times.start:
            return None
        if activity.actual_finish is not None or activity.progress >= 100:
            return times.finish
        if activity.progress:
            length = working.between(times.start, times.finish)
            return working.add(times.start, max(1, length * activity.progress // 100)) if length > 0 else None
        as_of = self.schedule.as_of
        return min(times.finish, as_of) if as_of is not None and as_of > times.start else None

    # groups -----------------------------------------------------------------------------------------------------------
    def of_group(self, row: Row, table: RowTable) -> GroupFace:
        face = self._groups.get((row.key, row.folded))
        if face is None:
            counts = self._counted(table).get(row.key)
            if counts is None and self._rest is not None:
                face = self._rest.of_group(row, table)
            else:
                face = self._make_group(row, table.lines[row.key], counts or {})
            self._groups[row.key, row.folded] = face
        return face

    def _counted(self, table: RowTable) -> dict[str, dict[State, int]]:
        """Group → state → lines, of the groups in which something changed or is late."""
        if self._counts is not None:
            return self._counts
        counts: dict[str, dict[State, int]] = {}
        seen: set[str] = set()
        for deadline in {*self.changes, *(self._rest or self).bad}:
            key, line = table.line_of.get(deadline, ("", None))
            if line is None or line.key in seen:
                continue
            seen.add(line.key)
            judged = self.schedule.deadlines.get(deadline)
            state = self._state(line, judged, self.changes.get(deadline)) if judged is not None else ""
            if not state:
                continue
            group = counts.setdefault(key, {})
            group[state] = group.get(state, 0) + 1
        if any_owed(self.plan):  # work without a deadline hangs on what is owed too
            position = self.schedule.position
            for key, lines in table.lines.items():
                found = sum(bool(line.activity and not line.deadlines and position(line.activity)[2])
                            for line in lines)  # fmt: skip
                if found:
                    group = counts.setdefault(key, {})
                    group["owed"] = group.get("owed", 0) + found
        self._counts = counts
        return counts

    @property
    def bad(self) -> tuple[int, ...]:
        """Deadlines that are late or owed, compared with nothing."""
        if self._bad is None:
            self._bad = tuple(found for found, times in self.schedule.deadlines.items() if times.late or times.owed)
        return self._bad

    def _make_group(self, row: Row, lines: Sequence[Row], counts: Mapping[State, int]) -> GroupFace:
        worst = next((state for state in STATE_ORDER if state in counts), None)
        text = ", ".join(f"{counts[state]} {marks.counted(state)}" for state in STATE_ORDER if state in counts)
        if worst is None:
            deadlines = self.schedule.deadlines
            slacks = [
                found.slack_days
                for line in lines
                if line.deadlines
                and (found := deadlines.get(line.deadlines[0])) is not None  # a preview may have made it
                and found.slack_days is not None
            ]
            text = tr("least slack {0}").format(units.signed(min(slacks))) if slacks else ""
        reach = self._reach(lines) if row.folded else None
        return GroupFace(text, worst or "", *(reach or (None, None)))

    def _reach(self, lines: Sequence[Row]) -> tuple[int, int] | None:
        known, position = self.plan.activities, self.schedule.position
        places = [position(line.activity) for line in lines if line.activity is not None and line.activity in known]
        times = [(start, finish) for start, finish, unknown in places if not unknown]
        if times:
            return min(start for start, _ in times), max(finish for _, finish in times)
        bars = [bar for line in lines if (bar := self.of(line).bar)]
        return (min(bar.start for bar in bars), max(bar.finish for bar in bars)) if bars else None


def _activity_bar(times: ActivityTimes | None) -> Bar | None:
    if times is None or times.unknown:
        return None
    return Bar("bar" if times.finish > times.start else "diamond", times.start, times.finish)


def _date(instant: int, working: Working, start: bool = False) -> str:
    return units.day_text((units.local_date if start else units.finish_date)(instant, working.zone))
