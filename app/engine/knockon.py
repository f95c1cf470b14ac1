"""Knock-on: the difference between two computed plans, by department, each deadline with the chain that moved it."""

from __future__ import annotations

from app.engine.anchors import strips_of_anchor
from app.engine.schedule import Schedule
from app.engine.values import (
    STATE_ORDER,
    DeadlineChange,
    DeadlineState,
    DeadlineTimes,
    DepartmentChange,
    KnockOn,
    Step,
    StripMove,
)
from app.plan import rows as r
from app.plan.change import Change, Ref


def compare(before: Schedule, after: Schedule, change: Change | None = None) -> KnockOn:
    """What differs between two schedules. change: what led from one to the other, for its *because*.

    Only tracked deadlines that stand in both plans count; those that are done don't change. Departments come by newly
    late, then working days of slack lost, then plan order; their deadlines by state, then least slack, then due.
    """
    tracer = _Tracer(before, after, change)
    by_department: dict[int, list[DeadlineChange]] = {}
    tracked = 0
    limit = after.plan.production.squeeze_limit
    for deadline in after.plan.deadlines.values():
        if not deadline.tracked or deadline.id not in before.deadlines:
            continue
        tracked += 1
        if deadline.done is not None:
            continue  # met: whatever moves now, nobody owes it
        was, now = before.deadlines[deadline.id], after.deadlines[deadline.id]
        if was is now:
            continue
        state = state_between(was, now, limit)
        if state is not None:
            newly = now.late and not was.late
            found = DeadlineChange(deadline.id, state, newly, was, now, tracer.chain(deadline, was, now))
            by_department.setdefault(deadline.department_id, []).append(found)
    departments = [_department(key, changes) for key, changes in by_department.items()]
    place = {department.id: index for index, department in enumerate(after.plan.department_order())}
    departments.sort(key=lambda d: (-d.newly_late, -d.days_lost, place.get(d.department_id, 0)))
    return KnockOn(tuple(departments), tuple(tracer.moved.values()), tracked)


def state_between(was: DeadlineTimes, now: DeadlineTimes, limit: int) -> DeadlineState | None:
    """The first state that applies, None where neither due nor expected changed (DESIGN 5, Deadlines)."""
    if (was.due, was.expected, was.owed) == (now.due, now.expected, now.owed):
        return None
    if now.owed:
        return "owed"
    if now.late:
        return "late"
    if was.slack_days is None or now.slack_days is None:
        return "moved"
    if now.slack_days < was.slack_days and now.slack_days <= limit:
        return "squeezed"
    return "relieved" if now.slack_days > was.slack_days else "moved"


def _department(department_id: int, changes: list[DeadlineChange]) -> DepartmentChange:
    def badness(change: DeadlineChange) -> tuple[int, int, int, int]:
        slack, due = change.after.slack_days, change.after.due
        return (STATE_ORDER.index(change.state), slack if slack is not None else 0, due or 0, change.deadline_id)

    lost = sum(
        max(0, change.before.slack_days - change.after.slack_days)
        for change in changes
        if change.before.slack_days is not None and change.after.slack_days is not None
    )
    newly = sum(change.newly_late for change in changes)
    return DepartmentChange(department_id, tuple(sorted(changes, key=badness)), newly, lost)


def strip_moves(before: Schedule, after: Schedule, change: Change | None = None) -> tuple[StripMove, ...]:
    """Scene strips that end in another session, in the order of the sessions they were in."""
    because = change.because() if change else {}
    moves = []
    known = before.plan.strips
    changed = [strip for strip in after.plan.strips.values() if known.get(strip.id) is not strip]
    for strip in changed:
        was = known.get(strip.id)
        if strip.kind != "scene":
            continue
        if was is None or was.session_id != strip.session_id:
            old = was.session_id if was else None
            delay = after.plan.delays.get(strip.lost_by or 0)
            if was is None and delay is not None:  # the owed part of a strip part shot
                old = delay.session_id
            if old == strip.session_id:
                continue
            moves.append(StripMove(strip.id, old, strip.session_id, because.get(("strips", strip.id))))
    if len(moves) < 2:
        return tuple(moves)
    order = {session.id: index for index, session in enumerate(after.plan.session_order())}
    return tuple(
        sorted(moves, key=lambda m: (order.get(m.before or 0, -1), before_rank(before, m.strip_id), m.strip_id))
    )


def before_rank(before: Schedule, strip_id: int) -> int:
    strip = before.plan.strips.get(strip_id)
    return strip.rank if strip else 0


class _Tracer:
    """Walks what bound each position back through what moved, to what the change began with."""

    def __init__(self, before: Schedule, after: Schedule, change: Change | None) -> None:
        self.before, self.after = before, after
        self.because = change.because() if change else {}
        self.changed: set[Ref] = {(delta.table, delta.id) for delta in change.deltas} if change else set()
        self.moved = {move.strip_id: move for move in strip_moves(before, after, change)}
        self.delay = next(
            (
                delta.id
                for delta in (change.deltas if change else ())
                if delta.table == r.Delay.TABLE and delta.before is None
            ),
            None,
        )
        lost = after.plan.delays[self.delay].lost if self.delay is not None else ()
        self.lost = {strip_id for strip_id, _minutes, _eighths in lost}
        self.lost |= {strip_id for strip_id in self.moved if after.plan.strips[strip_id].lost_by == self.delay}

    def chain(self, deadline: r.Deadline, was: DeadlineTimes, now: DeadlineTimes) -> tuple[Step, ...]:
        """First the delay (or what was changed), last the deadline."""
        steps: list[Step] = []
        if now.expected != was.expected:
            steps = self._expected(deadline)
        if not steps and now.due != was.due:
            steps = self._due(deadline)
        if not steps:  # only whether it is owed has changed
            steps = self._expected(deadline) or self._due(deadline)
        if self.delay is not None and (not steps or steps[0].kind != "delay"):
            steps = [Step("delay", ("delays", self.delay)), *steps]
        return (*steps, Step("deadline", ("deadlines", deadline.id), now.due))

    def _expected(self, deadline: r.Deadline) -> list[Step]:
        clearance = self.after.plan.clearances.get(deadline.clearance_id or 0)
        if deadline.source in ("window", "from") and clearance is not None:
            if clearance.element_id is not None:
                return self._placed("last" if deadline.source == "window" else "first", clearance.element_id)
            if clearance.scene_id is not None:
                return self._placed("scene_last", clearance.scene_id)
        kind = deadline.expected_kind
        activity = deadline.expected_id if kind == "activity" else self.after.key_activity(kind)
        if activity is not None:
            return self._activity(activity, frozenset())
        return self._placed(kind, deadline.expected_id)

    def _due(self, deadline: r.Deadline) -> list[Step]:
        if deadline.due_kind is None:
            return self._row(("deadlines", deadline.id))
        activity = deadline.due_id if deadline.due_kind == "activity" else self.after.key_activity(deadline.due_kind)
        if activity is not None:
            return self._activity(activity, frozenset())
        return self._placed(deadline.due_kind, deadline.due_id)

    def _activity(self, activity_id: int, seen: frozenset[int]) -> list[Step]:
        """Steps up to and including an activity that moved or that nobody can know."""
        start, finish, unknown = self.after.position(activity_id)
        step = Step("activity", ("activities", activity_id), None if unknown else finish)
        if activity_id in seen:
            return [step]
        if ("activities", activity_id) in self.changed:
            return [*self._root(("activities", activity_id)), step]
        bound = self.after.bound(activity_id).link_id
        links = [self.after.plan.links[bound]] if bound is not None else []
        if unknown:
            links = [
                link
                for link in self.after.plan.links.values()
                if ("activity", activity_id) == (link.succ_kind, link.succ_id)
            ]
            links = [link for link in links if self._unknown(link.pred_kind, link.pred_id)] or links
        for link in links:
            earlier = self._end(link.pred_kind, link.pred_id, seen | {activity_id})
            if earlier:
                return [*earlier, Step(step.kind, step.ref, step.at, link_id=link.id)]
        # It moved back to where it was laid, or starts as the status date allows: what let go of it is its old bound.
        if activity_id in self.before.plan.activities:
            link_before = self.after.plan.links.get(self.before.bound(activity_id).link_id or 0)
            if self.before.position(activity_id)[:2] != (start, finish) and link_before is not None:
                link = link_before
                return [*self._end(link.pred_kind, link.pred_id, seen | {activity_id}), step]
        return [step] if seen == frozenset() else []

    def _unknown(self, kind: str, end: int) -> bool:
        if kind == "activity":
            return self.after.position(end)[2]
        return self.after.anchor_owed(kind, end) or (kind == "strip" and end in self.lost)

    def _end(self, kind: str, end: int, seen: frozenset[int]) -> list[Step]:
        activity = end if kind == "activity" else self.after.key_activity(kind)
        if activity is None:
            return self._placed(kind, end)
        if activity in self.before.plan.activities:
            old, new = self.before.position(activity), self.after.position(activity)
            if not new[2] and old[:2] == new[:2]:
                return []
        return self._activity(activity, seen)

    def _placed(self, kind: str, end: int) -> list[Step]:
        """Steps up to the strip (or session) that moved an anchor."""
        session = self.after.anchor(kind, end)
        ends = (strips_of_anchor(plan, kind, end) for plan in (self.after.plan, self.before.plan))
        moved = [self.moved[key] for key in {strip.id for strips in ends for strip in strips} if key in self.moved]
        if session is None:
            moved = [move for move in moved if move.after is None] or moved
        else:
            old = self.before.anchor(kind, end)
            arrived = [move for move in moved if move.after == session]
            left = [move for move in moved if move.before is not None and move.before == old]
            moved = arrived or left or moved
        moved.sort(key=lambda move: (move.strip_id not in self.lost, move.strip_id))
        for move in moved:
            return [
                *self._because(("strips", move.strip_id)),
                Step("strip", ("strips", move.strip_id), None, move.after),
            ]
        if kind == "strip" and session is not None and self.before.strips.get(end) != self.after.strips.get(end):
            return [*self._root(("strips", end)), Step("strip", ("strips", end), None, session)]
        if session is not None and self.before.sessions.get(session, None) not in (None, self.after.sessions[session]):
            return [*self._root(("sessions", session)), Step("session", ("sessions", session), None, session)]
        return []

    def _because(self, ref: Ref, depth: int = 0) -> list[Step]:
        """What made a row move, back to the delay: `67 displaced by 42`, 42 by the delay."""
        reason = self.because.get(ref)
        if reason is None or depth > 8 or reason == ref:
            return self._root(ref)
        if reason[0] == r.Strip.TABLE:
            strip = self.after.plan.strips.get(reason[1])
            step = Step("strip", reason, None, strip.session_id if strip else None)
            return [*self._because(reason, depth + 1), step]
        if reason[0] == r.Delay.TABLE:
            return [Step("delay", reason)]
        return [*self._root(reason)]

    def _root(self, ref: Ref) -> list[Step]:
        """The delay, where there is one; else nothing: what was changed stands for itself."""
        return [Step("delay", ("delays", self.delay))] if self.delay is not None and ref[0] != "delays" else []

    def _row(self, ref: Ref) -> list[Step]:
        return self._root(ref) if ref in self.changed else []
