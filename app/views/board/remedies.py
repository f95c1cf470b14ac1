"""What can be done about a conflict on the board: edits, those that move strips tried before they are offered."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.edits import board, meals
from app.engine.board import strip_minutes
from app.engine.checks import is_meal
from app.engine.schedule import Schedule
from app.engine.values import Conflict
from app.plan import rows as r
from app.plan import units
from app.plan.change import Change, Ref
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.plan.plan import Plan
from app.views.board import moves
from app.views.board.conflict_marks import kept_out
from app.views.board.moves import Edit
from app.views.translated import tr

MOST = 4  # remedies of one conflict
TRIED = 5  # days looked at for a free one
MOST_OVER = 180  # minutes that a day may run over and still be offered
PRICED = ("rest", "meal")  # what a longer day may cost, told by how much it runs over
STEP = 15  # calls are moved by quarters of an hour


@dataclass(frozen=True, slots=True)
class Remedy:
    """A button: its words, and the change it makes."""

    text: str
    change: Change


Deeds = Iterator[tuple[str, Edit] | None]
"""Words and edits; None: one more has been tried in vain."""


def remedies(schedule: Schedule, conflict: Conflict) -> Iterator[Remedy | None]:
    """What ends a conflict, the smallest deed first; an unlocking first where a lock stands in the way.

    None: something was tried in vain. A try computes a schedule anew, so that nobody is kept waiting for several.
    """
    found: list[str] = []
    for deed in _deeds(schedule, conflict):
        remedy = _drafted(schedule.plan, *deed) if deed is not None else None
        if remedy is not None and remedy.text in found:
            remedy = None
        yield remedy
        found += [remedy.text] if remedy is not None else []
        if len(found) == MOST:
            break


def _drafted(plan: Plan, text: str, edit: Edit) -> Remedy | None:
    try:
        change = plan.draft(text, edit)
    except CoversetError:
        return None  # what is refused is not offered
    new = [delta.after for delta in change.deltas if delta.before is None and isinstance(delta.after, r.Strip)]
    parted = sorted({strip.scene_id for strip in new if strip.scene_id is not None})
    if parted:
        names = tr(" and ").join(plan.name_of(("scenes", scene)) for scene in parted)
        text = tr("{0}, parting {1}").format(text, names)
    return Remedy(text, change) if change else None


def _deeds(schedule: Schedule, conflict: Conflict) -> Deeds:
    plan = schedule.plan
    match conflict.kind:
        case "meal":
            session = conflict.what[1]
            few = len([strip for strip in plan.strips_of(session) if is_meal(strip)]) < 2
            texts = (
                (tr("Add a lunch within 6 h of the call"), tr("Add a lunch, {0} late"))
                if conflict.note == "none"
                else (tr("Put the meal at 6 h after the call"), tr("Put the meal earlier, {0} late"))
                if few
                else (tr("Put each meal within 6 h"), tr("Put the meals earlier, {0} late"))
            )
            yield _in_time(schedule, session, texts, lambda draft: meals.put_meals(draft, session))
            for edit in _second_meal(plan, conflict):
                texts = tr("Add a supper within 6 h"), tr("Add a supper, {0} late")
                yield _in_time(schedule, session, texts, edit)
        case "rest":
            yield from _later_call(schedule, conflict)
        case _:
            if conflict.kind == "daylight":
                for deed in _later_call(schedule, conflict):
                    yield deed if _ends(schedule, conflict, deed[1], PRICED) else None
            strips = _concerned(schedule, conflict)
            if strips:
                yield from _of_strips(schedule, conflict, strips)


def _in_time(schedule: Schedule, session: int, texts: tuple[str, str], edit: Edit) -> tuple[str, Edit] | None:
    """A deed about a session's meals, where it makes them less late. texts: where none is late any more, else."""
    after = _after(schedule, edit)
    before, left = _late_meals(schedule, session), _late_meals(after, session) if after is not None else 0
    if after is None or left >= before:
        return None
    return texts[1].format(units.hours(left)) if left else texts[0], edit


def _late_meals(schedule: Schedule, session: int) -> int:
    """Minutes by which the meals of a session are late, and it goes on too long after the last, or without any."""
    found = [one for one in schedule.conflicts if one.kind == "meal" and one.what == ("sessions", session)]
    return sum(one.minutes for one in found)


def _second_meal(plan: Plan, conflict: Conflict) -> Iterator[Edit]:
    """A day that goes on too long after its last meal gets another at its end, which `put_meals` then places."""
    if conflict.who != conflict.what or conflict.note == "none":
        return
    session = conflict.what[1]

    def edit(draft: Draft) -> None:
        board.add_banner(draft, session, "Supper", meals.MEAL)
        meals.put_meals(draft, session)

    yield edit


def _later_call(schedule: Schedule, conflict: Conflict) -> Iterator[tuple[str, Edit]]:
    """The day after calls, and wraps, as much later as the rest is short."""
    plan = schedule.plan
    session = plan.sessions.get(conflict.what[1])
    if session is None:
        return
    later = -(-conflict.minutes // STEP) * STEP
    values: dict[str, Any] = {"call": session.call + later, "wrap": session.wrap + later}
    if session.shooting_call is not None:
        values["shooting_call"] = session.shooting_call + later
    name = plan.name_of(("sessions", session.id))
    yield (
        tr("Call {0} at {1}").format(name, units.hhmm(session.call + later)),
        lambda draft: board.set_session(draft, session.id, **values),
    )


def _concerned(schedule: Schedule, conflict: Conflict) -> list[int]:
    """The strips that would have to go elsewhere: the one that comes too soon, or is not allowed where it is."""
    plan = schedule.plan
    if conflict.kind == "window" and conflict.who[0] == "sessions":
        kept = [strip for strip, _ in kept_out(plan, plan.clearances[conflict.what[1]], conflict.who[1])]
        return list(dict.fromkeys(kept))
    first = conflict.what if conflict.kind == "link" else conflict.who
    for ref in (first, conflict.what, conflict.who):
        if ref[0] == "strips" and ref[1] in plan.strips and plan.strips[ref[1]].session_id is not None:
            return [ref[1]]
    return []


def _of_strips(schedule: Schedule, conflict: Conflict, strips: list[int]) -> Deeds:
    plan = schedule.plan
    home = plan.strips[strips[0]].session_id
    assert home is not None
    locked = [strip for strip in strips if plan.strips[strip].locked]
    closed = plan.sessions[home].locked
    held = [*([plan.name_of(("sessions", home))] if closed else []), *([moves.names(plan, locked)] if locked else [])]

    def unlock(draft: Draft) -> None:
        if closed:
            board.lock(draft, (home,), False)
        for strip in locked:
            board.set_strip(draft, strip, locked=False)

    def unlocked(edit: Edit) -> Edit:
        def both(draft: Draft) -> None:
            unlock(draft)
            edit(draft)

        return both if held else edit

    if not locked:
        yield from _within_the_day(schedule, conflict, strips, home)
    first = tr("Unlock {0}; ").format(" and ".join(held)) if held else ""
    free = yield from _free_day(schedule, conflict, strips, home)
    if free is not None:
        name, day = moves.names(plan, strips), plan.name_of(("sessions", free[0]))
        told = tr("{0}, {1} over") if free[1] else tr("{0}, where it is free")
        where = told.format(day, units.hours(free[1]))
        text = tr("{0}move {1} to {2}") if held else tr("{0}Move {1} to {2}")
        yield text.format(first, name, where), unlocked(_moved(strips, free[0]))
    if held:
        yield tr("Unlock {0}").format(" and ".join(held)), unlock
    if all(plan.strips[strip].state != "shot" for strip in strips):
        yield tr("{0}{1} to the boneyard").format(first, moves.names(plan, strips)), unlocked(_moved(strips, None))


def _moved(strips: Sequence[int], session: int | None, place: int | None = None) -> Edit:
    return lambda draft: board.move_strips(draft, strips, session, place)


def _within_the_day(schedule: Schedule, conflict: Conflict, strips: list[int], home: int) -> Deeds:
    """First or last on its own day, or after the scene it waits for, where that ends the conflict."""
    plan = schedule.plan
    if conflict.kind in ("absent", "window"):
        return  # it is the date that is wrong
    name, day = moves.names(plan, strips), plan.name_of(("sessions", home))
    order = [strip.id for strip in plan.strips_of(home)]
    before = conflict.who
    if conflict.kind == "link" and before[0] == "strips" and before[1] in order and before[1] not in strips:
        others = [strip for strip in order if strip not in strips]
        after = _moved(strips, home, others.index(before[1]) + 1)
        ends = _ends(schedule, conflict, after)
        yield (tr("Play {0} after {1}").format(name, plan.name_of(before)), after) if ends else None
    staying = [strip for strip in plan.strips_of(home) if strip.id not in strips]
    begun = [at for at, strip in enumerate(staying) if strip.state in ("shot", "started")]
    first = begun[-1] + 1 if begun else 0  # what has been shot stays before it
    for text, place in ((tr("Play {0} first on {1}"), first), (tr("Play {0} last on {1}"), None)):
        edit = _moved(strips, home, place)
        yield (text.format(name, day), edit) if _ends(schedule, conflict, edit) else None


def _free_day(
    schedule: Schedule, conflict: Conflict, strips: list[int], home: int
) -> Generator[None, None, tuple[int, int] | None]:
    """The nearest unlocked day of the unit that has room and where the strips are in no conflict;
    else the one that runs over the least, and by how many minutes. Yields after each that was tried."""
    plan = schedule.plan
    if any(plan.strips[strip].state == "shot" for strip in strips):
        return None
    unit = plan.sessions[home].unit_id
    order = [session.id for session in plan.session_order(unit)]
    at, need = order.index(home), sum(strip_minutes(plan, plan.strips[strip]) for strip in strips)
    window = plan.clearances.get(conflict.what[1]) if conflict.kind == "window" else None
    candidates = sorted((one for one in order if one != home), key=lambda one: abs(order.index(one) - at))
    tried, least = 0, None
    for session_id in candidates:
        session, times = plan.sessions[session_id], schedule.sessions[session_id]
        past = session.actual_wrap is not None or (schedule.as_of is not None and times.call <= schedule.as_of)
        if past or session.locked or not (window is None or _within(window, session.day)):
            continue
        playing = [schedule.strips[strip.id].end for strip in plan.strips_of(session_id)]
        over_by = max(0, max(playing, default=times.shooting_call) + need - times.wrap)
        if over_by > MOST_OVER or (least is not None and over_by >= least[1]):
            continue
        tried += 1
        if tried > TRIED:
            break
        if _ends(schedule, conflict, _moved(strips, session_id), PRICED if over_by else ()):
            least = session_id, over_by
            if not over_by:
                break
        yield
    return least


def _within(paper: r.Clearance, day: date) -> bool:
    """Whether a date lies in the validity of a paper."""
    return (paper.valid_from or day) <= day <= (paper.valid_to or day)


def _ends(schedule: Schedule, conflict: Conflict, edit: Edit, but: Sequence[str] = ()) -> bool:
    """Whether an edit ends a conflict, and makes no other but of these kinds."""
    after = _after(schedule, edit)
    if after is None:
        return False
    known = {_key(one) for one in schedule.conflicts}
    left = {_key(one) for one in after.conflicts}
    return _key(conflict) not in left and all(key in known or key[0] in but for key in left)


def _after(schedule: Schedule, edit: Edit) -> Schedule | None:
    """The schedule with an edit; None: it is refused, or changes nothing."""
    try:
        change = schedule.plan.draft("", edit)
        return schedule.with_change(change) if change else None
    except CoversetError:
        return None


def _key(conflict: Conflict) -> tuple[str, Ref, Ref]:
    return conflict.kind, conflict.who, conflict.what
