"""A delay being answered: the plan before it and with it recorded, what it lost; and how a way out is judged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.edits.delays import DelayReport, decide, report_delay
from app.engine.knockon import compare
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan.change import Change, Ref, merge
from app.plan.draft import Draft
from app.plan.labels import scene_word
from app.plan.plan import Plan
from app.plan.spoken import said
from app.ways_out.places import has_begun
from app.ways_out.rank import newly_broken, why_broken
from app.ways_out.shoot_by import later_sessions
from app.ways_out.way import Way


@dataclass(frozen=True, slots=True)
class Case:
    """A delay being answered: the plan before it, the plan with it recorded, and what it lost."""

    before: Schedule
    after: Schedule
    base: Change
    delay_id: int
    session: r.Session | None
    lost: tuple[r.Strip, ...]  # as they lie in the boneyard, in playing order

    @property
    def because(self) -> Ref:
        return ("delays", self.delay_id)

    @property
    def scenes(self) -> str:
        return scene_list(self.after.plan, self.lost)

    @property
    def scenes_play(self) -> str:
        """`Sc 42 plays`, `Sc 42 and 44 play`."""
        return (said("{0} plays") if len(self.lost) == 1 else said("{0} play")).format(self.scenes)

    def open_sessions(self) -> tuple[r.Session, ...]:
        """The unit's later sessions that have not begun, in order."""
        assert self.session is not None
        later = later_sessions(self.after.plan, self.session.unit_id, self.session.day)
        return tuple(session for session in later if not has_begun(self.after, session))


def open_case(schedule: Schedule, report: DelayReport) -> Case:
    """Record a delay on a draft, and compute what it leaves."""
    made: list[int] = []
    base = schedule.plan.draft(said("Report delay"), lambda draft: made.append(report_delay(draft, report, schedule)))
    after = schedule.with_change(base)
    session = schedule.plan.sessions[report.session_id] if report.session_id is not None else None
    lost = [strip for strip in after.plan.strips_of(None) if strip.lost_by == made[0]]
    return Case(schedule, after, base, made[0], session, tuple(lost))


def scene_list(plan: Plan, strips: Sequence[r.Strip]) -> str:
    """`Sc 42`, `Sc 42 and 44`, `Sc 42, 44 and 45`."""
    labels = [plan.strip_label(strip) for strip in strips]
    if len(labels) <= 1:
        return f"{scene_word(plan)} {labels[0]}" if labels else ""
    return said("{0} {1} and {2}").format(scene_word(plan), ", ".join(labels[:-1]), labels[-1])


def judged(
    case: Case,
    name: str,
    title: str,
    detail: str,
    edit: Callable[[Draft], object] | None = None,
    unlocks: tuple[int, ...] = (),
) -> Way:
    """Judge a way: compute it, find its knock-on and the hard rules that it breaks."""
    label = f"{title}: {detail}" if detail else title

    def whole(draft: Draft) -> None:
        if edit is not None:
            edit(draft)
        decide(draft, case.delay_id, name)

    change = merge(label, [case.base, case.after.plan.draft(label, whole)])
    schedule = case.before.with_change(change)
    # what has happened can always be recorded; what it breaks is among the conflicts
    broken = newly_broken(case.before, schedule) if name != "owed" else ()
    why = why_broken(schedule, broken)
    return Way(name, title, detail, change, not broken, why, unlocks, schedule, compare(case.before, schedule, change))


def impossible(case: Case, name: str, title: str, why: str) -> Way:
    """A way that was thought of and can't be done."""
    return Way(name, title, "", case.base, False, why)
