"""The quick answers to a delay, in the order a first AD thinks of them: owed, next, reserve, push; for an activity,
slip."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.edits.activities import set_activity
from app.edits.board import add_banner, add_session, lock, move_strips, set_session
from app.edits.delays import DelayReport, decide, report_delay
from app.engine.board import session_times, strip_eighths, strip_minutes
from app.engine.knockon import compare
from app.engine.places import place_of_strip, places_of_session
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan.change import Change, Ref, merge
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.labels import is_music, scene_word, session_name, session_word
from app.plan.plan import Plan
from app.plan.units import at_local, day_text
from app.ways_out.places import has_begun, is_locked, minutes_to_dark, room_at
from app.ways_out.rank import newly_broken, ranked, why_broken
from app.ways_out.shoot_by import later_sessions, shoot_by, windows_broken_on
from app.ways_out.way import Answer, Owed, Way

MEAL_BY = 360
"""Minutes after the call by which a meal is due (DOMAIN 6: at most six hours)."""


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
        return f"{self.scenes} {'plays' if len(self.lost) == 1 else 'play'}"

    def open_sessions(self) -> tuple[r.Session, ...]:
        """The unit's later sessions that have not begun, in order."""
        assert self.session is not None
        later = later_sessions(self.after.plan, self.session.unit_id, self.session.day)
        return tuple(session for session in later if not has_begun(self.after, session))


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


def open_case(schedule: Schedule, report: DelayReport) -> Case:
    """Record a delay on a draft, and compute what it leaves."""
    made: list[int] = []
    base = schedule.plan.draft("Report delay", lambda draft: made.append(report_delay(draft, report, schedule)))
    after = schedule.with_change(base)
    session = schedule.plan.sessions[report.session_id] if report.session_id is not None else None
    lost = [strip for strip in after.plan.strips_of(None) if strip.lost_by == made[0]]
    return Case(schedule, after, base, made[0], session, tuple(lost))


def _owed(case: Case, strip: r.Strip) -> Owed:
    assert case.session is not None
    minutes, eighths = strip_minutes(case.after.plan, strip), strip_eighths(case.after.plan, strip)
    return shoot_by(case.before, case.after, strip.id, minutes, eighths, case.session)


def scene_list(plan: Plan, strips: Sequence[r.Strip]) -> str:
    """`Sc 42`, `Sc 42 and 44`, `Sc 42, 44 and 45`."""
    labels = [plan.strip_label(strip) for strip in strips]
    if len(labels) <= 1:
        return f"{scene_word(plan)} {labels[0]}" if labels else ""
    return f"{scene_word(plan)} {', '.join(labels[:-1])} and {labels[-1]}"


def _way(
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


def owed_way(case: Case) -> Way:
    """Nothing yet: the delay is recorded, the lost strips go to the boneyard with their shoot-by dates."""
    if case.session is None:
        return _way(case, "owed", "Record only", "nothing moves yet")
    return _way(case, "owed", "Owed", f"{case.scenes} without a day yet" if case.lost else "nothing lost")


def next_way(case: Case) -> Way:
    """The next unlocked session at that place with room; else one that is unlocked, or whose other scenes make room."""
    assert case.session is not None
    plan = case.after.plan
    title = f"Next {session_word(plan).lower()} there with room"
    later = [s for s in case.open_sessions() if s.kind != "reserve"]
    wanted = {place_of_strip(plan, strip) for strip in case.lost}
    there = [s for s in later if wanted <= places_of_session(plan, s.id)]
    if is_music(plan):  # a song is not at home in a room: its parts are recorded in the unit's
        there = list(later)
    elif None in wanted:
        there = []
    if not there:
        names = ", ".join(plan.elements[place].name for place in sorted(p for p in wanted if p is not None))
        at = f"in {plan.units[case.session.unit_id].name}" if is_music(plan) else f"at {names or 'that place'}"
        return impossible(case, "next", title, f"No later {session_word(plan).lower()} of the unit is {at}")
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
    return impossible(case, "next", title, f"{days} can't hold {case.scenes} beside what must stay there")


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
        f"{scene_list(plan, [strip])} on {session_name(plan, target.id)}" for strip, target, _position in leaving
    )
    detail = f"{case.scenes_play} {session_name(plan, session.id)}" + (f"; {rest}" if rest else "")
    return _way(case, "next", title, detail, edit, unlocks)


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
    reserve = _free_reserve(case)
    day = reserve.day if reserve is not None else _next_free_day(case, case.session)

    def edit(draft: Draft) -> None:
        assert case.session is not None
        target = reserve.id if reserve is not None else _new_day(draft, case, case.session)
        _play_alone(draft, case, target)

    title = "Reserve day" if reserve is not None else "Extra day at the end"
    return _way(case, "reserve", title, f"{case.scenes} on {day_text(day)}", edit)


def _free_reserve(case: Case, after: date | None = None) -> r.Session | None:
    """The unit's first unlocked reserve day after the delay, or a later date, that holds nothing yet."""
    plan = case.after.plan
    for session in case.open_sessions():
        free = session.kind == "reserve" and not session.locked and not plan.strips_of(session.id)
        if free and (after is None or session.day > after):
            return session
    return None


def _next_free_day(case: Case, like: r.Session) -> date:
    """The first working day of the unit after its last session, and after today, on which a call like that of
    another session leaves the unit its rest."""
    schedule = case.after
    calendar = schedule.calendar_of_unit(like.unit_id)
    unit = schedule.plan.units[like.unit_id]
    sessions = [session.id for session in schedule.plan.session_order(unit.id)]
    last = schedule.plan.sessions[sessions[-1]].day.toordinal()
    if schedule.as_of is not None:
        last = max(last, calendar.local_date(schedule.as_of))
    rested = max(times.end for times in map(schedule.sessions.__getitem__, sessions)) + unit.rest
    day = date.fromordinal(calendar.nth_after(last, 1))
    while at_local(day, like.call, calendar.zone) < rested:
        day = date.fromordinal(calendar.nth_after(day.toordinal(), 1))
    return day


def _new_day(draft: Draft, case: Case, like: r.Session) -> int:
    """A new session after the unit's last, with another's hours. Returns its id."""
    return add_session(
        draft, like.unit_id, _next_free_day(case, like), because=case.because, call=like.call,
        shooting_call=like.shooting_call, wrap=like.wrap,
    )  # fmt: skip


def push_way(case: Case) -> Way:
    """The lost strips play alone on the first later unlocked session where they can; the content of that and of each
    later unlocked session slides whole, with its hours, to the next; the reserve day, then a new day, takes the
    last."""
    assert case.session is not None
    plan = case.after.plan
    open_days = [s for s in case.open_sessions() if s.kind != "reserve" and not is_locked(plan, s)]
    if not open_days:
        return impossible(case, "push", "Push", "No later session is unlocked and still to come")
    first_try: Way | None = None
    for start, session in enumerate(open_days):
        if _can_play(case, session):
            return _pushed(case, open_days[start:])
        first_try = first_try or _pushed(case, open_days[start:])
    assert first_try is not None
    return first_try


def _can_play(case: Case, session: r.Session) -> bool:
    """Whether the lost strips may play on a session's date: every hard paper they need holds."""
    return not any(windows_broken_on(case.after, strip.id, session) for strip in case.lost)


def _pushed(case: Case, days: Sequence[r.Session]) -> Way:
    assert case.session is not None
    plan = case.after.plan
    reserve = _free_reserve(case, after=days[-1].day)
    name = session_name(plan, days[0].id)
    full = [day for day in days if plan.strips_of(day.id)]
    last = session_name(plan, full[-1].id).removeprefix("Day ").removeprefix("Session ") if full else ""
    own = days[0].id

    def edit(draft: Draft) -> None:
        assert case.session is not None
        targets = [*days[1:], reserve] if reserve is not None else list(days[1:])
        contents = {day.id: [strip.id for strip in plan.strips_of(day.id)] for day in days}
        with draft.because(("strips", case.lost[0].id)):
            for place in range(len(days) - 1, -1, -1):
                if not contents[days[place].id]:
                    continue
                if place < len(targets) and targets[place] is not None:
                    target = targets[place].id
                else:
                    target = _new_day(draft, case, days[place])
                move_strips(draft, contents[days[place].id], target, 0)
                _take_hours(draft, case, days[place], target, plan.strips_of(days[place].id))
        _play_alone(draft, case, own)
        _keep_rest(draft, case, {day.id for day in days} | ({reserve.id} if reserve is not None else set()))

    slide = f", {session_word(plan)}s {name.split()[-1]}–{last} slide one day" if len(full) > 1 else ""
    return _way(case, "push", f"Push to {name}", f"{case.scenes_play} {name}{slide}", edit)


def _keep_rest(draft: Draft, case: Case, moved: set[int]) -> None:
    """Push the calls of slid sessions, in steps of five minutes, where a late evening has come to stand before them.

    A Friday's midnight that slides to Monday would rob Tuesday of its rest: a first AD pushes Tuesday's call.
    """
    assert case.session is not None
    plan = draft.plan
    unit = plan.units[case.session.unit_id]
    end: int | None = None
    for session in plan.session_order(unit.id):
        if session.kind in ("reserve", "prep") and not plan.strips_of(session.id):
            continue
        times, _strips = session_times(plan, session, case.before.as_of)
        short = 0 if end is None else unit.rest - (times.call - end)
        if short > 0 and session.id in moved:
            later = -(-short // 5) * 5
            shooting = None if session.shooting_call is None else session.shooting_call + later
            pushed = {"call": session.call + later, "shooting_call": shooting, "wrap": session.wrap + later}
            set_session(draft, session.id, case.because, **pushed)
            plan = draft.plan
            times, _strips = session_times(plan, plan.sessions[session.id], case.before.as_of)
        end = times.end


def _play_alone(draft: Draft, case: Case, target_id: int) -> None:
    """The lost strips on an empty session, with the hours of the one they were lost on, and a meal if it needs one."""
    assert case.session is not None
    move_strips(draft, [strip.id for strip in case.lost], target_id, 0, because=case.because)
    _take_hours(draft, case, case.session, target_id, case.lost)
    set_session(draft, target_id, heading="")
    meal = next((s for s in case.before.plan.strips_of(case.session.id) if is_meal(s)), None)
    if meal is None:
        return
    shooting = case.session.call if case.session.shooting_call is None else case.session.shooting_call
    elapsed, place = shooting - case.session.call, 0
    for strip in case.lost:
        elapsed += strip_minutes(case.after.plan, strip)
        if place and elapsed > MEAL_BY:
            break
        place += 1
    if elapsed > MEAL_BY and place < len(case.lost):
        with draft.because(case.because):
            add_banner(draft, target_id, meal.text, meal.minutes or 0, place)


def is_meal(strip: r.Strip) -> bool:
    """A banner of half an hour or more in which nobody travels."""
    return strip.kind == "banner" and (strip.minutes or 0) >= 30 and "move" not in strip.text.casefold()


def _take_hours(draft: Draft, case: Case, source: r.Session, target_id: int, strips: Sequence[r.Strip]) -> None:
    """A session's content moves with its hours and heading; a night that began as it grew dark still does."""
    target = draft.now(r.Session, target_id)
    assert target is not None
    later = minutes_to_dark(case.before, strips, target)
    shooting_call = None if source.shooting_call is None else source.shooting_call + later
    set_session(
        draft, target_id, call=source.call + later, shooting_call=shooting_call, wrap=source.wrap + later,
        day_type=source.day_type, heading=source.heading,
    )  # fmt: skip


def slip_way(case: Case, report: DelayReport) -> Way:
    """What waits for a delayed activity moves with it: a running one lasts so many working days longer, others start
    later."""
    plan = case.after.plan
    activity = plan.activities[report.activity_id or 0]
    times = case.after.activities[activity.id]
    calendar = case.after.calendar_of_activity(activity)
    if activity.actual_finish is not None:
        return impossible(case, "slip", "Slip", f"{activity.name} is finished")

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

    days = f"{report.days} working day{'s' if report.days != 1 else ''}"
    try:
        return _way(case, "slip", f"Slip {days}", f"{activity.name} and what waits for it", edit)
    except EditRefused as error:
        return impossible(case, "slip", f"Slip {days}", str(error))
