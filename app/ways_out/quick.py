"""The quick answers to a delay, in the order a first AD thinks of them: owed, next, reserve, push; for an activity,
slip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.edits.activities import set_activity
from app.edits.board import lock, move_strips
from app.edits.delays import DelayReport
from app.engine.board import strip_eighths, strip_minutes
from app.engine.places import place_of_strip, places_of_session
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import is_music, session_name
from app.plan.spoken import said
from app.plan.units import day_text
from app.ways_out.case import Case, impossible, judged, open_case, scene_list
from app.ways_out.days import free_reserve, new_day, next_free_day, play_alone
from app.ways_out.places import is_locked, room_at
from app.ways_out.push import push_way
from app.ways_out.rank import newly_broken, ranked
from app.ways_out.shoot_by import shoot_by
from app.ways_out.way import Answer, Owed, Way


def answer(schedule: Schedule, report: DelayReport) -> Answer:
    """What a delay leaves owed, and every way out that is known for it, each computed and judged. Nothing is written.

    Raises EditRefused for a report that makes no sense.
    """
    case = open_case(schedule, report)
    owed = tuple(_owed(case, strip) for strip in case.lost) if case.session is not None else ()
    ways = [owed_way(case)]
    if case.session is None:
        ways.append(slip_way(case, report))
    elif case.lost:
        ways += [next_way(case), reserve_way(case), push_way(case)]
    first = ways[0].knock_on
    nothing = not case.lost and case.session is not None and first is not None and first.newly_late == 0
    nothing = nothing and not newly_broken(schedule, case.after)
    return Answer(schedule, case.after, case.delay_id, owed, ranked(ways), nothing)


def _owed(case: Case, strip: r.Strip) -> Owed:
    assert case.session is not None
    minutes, eighths = strip_minutes(case.after.plan, strip), strip_eighths(case.after.plan, strip)
    return shoot_by(case.before, case.after, strip.id, minutes, eighths, case.session)


def owed_way(case: Case) -> Way:
    """Nothing yet: the delay is recorded, the lost strips go to the boneyard with their shoot-by dates."""
    if case.session is None:
        return judged(case, "owed", said("Record only"), said("nothing moves yet"))
    return judged(
        case,
        "owed",
        said("Owed"),
        said("{0} without a day yet").format(case.scenes) if case.lost else said("nothing lost"),
    )


def next_way(case: Case) -> Way:
    """The next unlocked session at that place with room; else one that is unlocked, or whose other scenes make room."""
    assert case.session is not None
    plan = case.after.plan
    title = said("Next session there with room") if is_music(plan) else said("Next day there with room")
    later = [s for s in case.open_sessions() if s.kind != "reserve"]
    wanted = {place_of_strip(plan, strip) for strip in case.lost}
    there = [s for s in later if wanted <= places_of_session(plan, s.id)]
    if is_music(plan):  # a song is not at home in a room: its parts are recorded in the unit's
        there = list(later)
    elif None in wanted:
        there = []
    if not there:
        names = ", ".join(plan.elements[place].name for place in sorted(p for p in wanted if p is not None))
        if is_music(plan):
            none = said("No later session of the unit is in {0}").format(plan.units[case.session.unit_id].name)
        else:
            none = said("No later day of the unit is at {0}").format(names or said("that place"))
        return impossible(case, "next", title, none)
    tried: list[Way] = []
    for unlock in (False, True):
        for session in there:
            if is_locked(plan, session) != unlock:
                continue
            way = _on_session(case, title, session, later)
            if way is not None and way.possible:
                return way
            if way is not None:
                tried.append(way)
    if tried:
        return tried[0]
    days = ", ".join(session_name(plan, session.id) for session in there)
    full = said("{0} can't hold {1} beside what must stay there").format(days, case.scenes)
    return impossible(case, "next", title, full)


def _on_session(case: Case, title: str, session: r.Session, later: Sequence[r.Session]) -> Way | None:
    """The lost strips in one session, what does not belong to that place making room for them; None: there is no
    room."""
    plan, schedule = case.after.plan, case.after
    wanted = {place_of_strip(plan, strip) for strip in case.lost}
    leaving: list[tuple[r.Strip, r.Session, int]] = []
    orders = {other.id: list(plan.strips_of(other.id)) for other in later}
    place = room_at(schedule, session, case.lost)
    movable = [
        strip
        for strip in plan.strips_of(session.id)
        if strip.kind == "scene"
        and not strip.locked
        and strip.state == "todo"
        and place_of_strip(plan, strip) not in wanted
    ]
    for strip in movable:
        if place is not None:
            break
        found = _home_for(case, strip, session, later, orders)
        if found is None:
            continue
        target, position = found
        leaving.append((strip, target, position))
        orders[target.id].insert(position, strip)
        orders[session.id].remove(strip)
        place = room_at(schedule, session, case.lost, orders[session.id])
    if place is None:
        return None
    touched = [session, *(target for _strip, target, _place in leaving)]
    unlocks = tuple(dict.fromkeys(s.id for s in touched if is_locked(plan, s)))
    at = place

    def edit(draft: Draft) -> None:
        lock(draft, [s for s in unlocks if plan.sessions[s].locked], locked=False)
        with draft.because(("strips", case.lost[0].id)):
            for strip, target, position in leaving:
                move_strips(draft, [strip.id], target.id, position)
        move_strips(draft, [strip.id for strip in case.lost], session.id, at, because=case.because)

    rest = "; ".join(
        said("{0} on {1}").format(scene_list(plan, [strip]), session_name(plan, target.id))
        for strip, target, _position in leaving
    )
    detail = f"{case.scenes_play} {session_name(plan, session.id)}" + (f"; {rest}" if rest else "")
    return judged(case, "next", title, detail, edit, unlocks)


def _home_for(
    case: Case, strip: r.Strip, leaving: r.Session, later: Sequence[r.Session], orders: Mapping[int, list[r.Strip]]
) -> tuple[r.Session, int] | None:
    """Where a displaced strip goes: the first other day at its place with room, else the first unlocked day with
    room. orders: session → what plays there by now."""
    plan = case.after.plan
    own = place_of_strip(plan, strip)
    others = [session for session in later if session.id != leaving.id]
    at_home = [session for session in others if own is not None and own in places_of_session(plan, session.id)]
    for session in [*at_home, *(s for s in others if not is_locked(plan, s))]:
        place = room_at(case.after, session, [strip], orders[session.id])
        if place is not None:
            return session, place
    return None


def reserve_way(case: Case) -> Way:
    """A session after the last, the reserve day if there is one, with the lost strips only."""
    assert case.session is not None
    reserve = free_reserve(case)
    day = reserve.day if reserve is not None else next_free_day(case, case.session)

    def edit(draft: Draft) -> None:
        assert case.session is not None
        target = reserve.id if reserve is not None else new_day(draft, case, case.session)
        play_alone(draft, case, target)

    title = said("Reserve day") if reserve is not None else said("Extra day at the end")
    return judged(case, "reserve", title, said("{0} on {1}").format(case.scenes, day_text(day)), edit)


def slip_way(case: Case, report: DelayReport) -> Way:
    """What waits for a delayed activity moves with it: a running one lasts so many working days longer, others start
    later."""
    plan = case.after.plan
    activity = plan.activities[report.activity_id or 0]
    times = case.after.activities[activity.id]
    calendar = case.after.calendar_of_activity(activity)
    if activity.actual_finish is not None:
        return impossible(case, "slip", said("Slip"), said("{0} is finished").format(activity.name))

    position: r.Position = activity.position if activity.position in ("hard_start", "hard_finish") else "laid"

    def edit(draft: Draft) -> None:
        if activity.actual_start is not None:
            day = calendar.finish_date(times.finish)
            end = calendar.day_end(calendar.nth_after(day, report.days))
            longer = calendar.between(calendar.last_on_or_before(day), end)
            values = {"duration": activity.duration + longer}
            if activity.remaining is not None:
                values["remaining"] = activity.remaining + longer
            set_activity(draft, activity.id, **values)
        elif activity.duration and position != "hard_finish":
            day = calendar.local_date(times.start)
            later = calendar.day_start(calendar.nth_after(day, report.days))
            into_day = calendar.between(calendar.day_start(day), times.start) if calendar.is_working(day) else 0
            set_activity(draft, activity.id, position=position, at=calendar.add(later, max(0, into_day)))
        else:
            day = calendar.nth_after(calendar.finish_date(times.finish), report.days)
            set_activity(draft, activity.id, position=position, at=calendar.day_end(day))

    days = f"{report.days} {said('working day') if report.days == 1 else said('working days')}"
    try:
        return judged(
            case, "slip", said("Slip {0}").format(days), said("{0} and what waits for it").format(activity.name), edit
        )
    except EditRefused as error:
        return impossible(case, "slip", said("Slip {0}").format(days), str(error))
