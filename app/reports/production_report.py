"""The production report of one session: planned against done, strip by strip; and the production to date."""

from __future__ import annotations

from app.engine.board import strip_eighths, strip_minutes
from app.engine.calls import Calls
from app.engine.days_out import element_days
from app.plan import rows as r
from app.plan import units
from app.plan.errors import EditRefused
from app.plan.labels import is_music
from app.plan.unit_crew import in_unit
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked
from app.reports.crew_order import crew_departments
from app.reports.delay_log import delays_of, lost_eighths, lost_minutes
from app.reports.one_line import length_cell, pages_cell
from app.reports.sheet_day import Day, day_of, planned_day
from app.reports.wording import decision_text, delay_headline, plural, session_text

STATES = {"todo": "Not reported", "not_started": "Not started", "started": "Part shot", "shot": "Shot"}
NOT = "not reported"
OF_MUSIC = STATES | {"started": "Part done", "shot": "Done"}


def production_report(asked: Asked) -> c.Document:
    """What the session planned and what was reported of it. Raises EditRefused where there is no such session.

    asked.before: the plan that the day was to be shot by; without it the plan as it is.
    """
    plan = asked.plan
    if asked.session_id is None:
        raise EditRefused("There is no session yet. A production report is of one session.")
    day = day_of(plan, asked.schedule, asked.session_id)
    before = asked.before
    then = asked.schedule if before is None or day.session.id not in before.plan.sessions else before
    was = planned_day(then.plan, then, day.session.id)
    sections = [
        _clock(day, was),
        _strips(day, was),
        _progress(day),
        _counts(day, was),
        _delays(day),
        _cast(day, was),
        _outs(day, was),
        _notes(day),
        _next(day),
    ]
    date = units.day_text(day.session.day, year=True)
    right = [(c.bold(f"{day.name}, {date}"),), (c.plain(st.heading(plan, day.session)),)]
    if day.session.weather:
        right.append((c.soft(day.session.weather),))
    return asked.listing(f"Production report, {day.name}", [[*sections, _signatures(is_music(plan))]], right=right)


def _clock(day: Day, was: Day) -> c.Section:
    columns = (
        c.Column(""), c.Column("Planned", 36, "center"), c.Column("Actual", 36, "center"),
        c.Column("Difference", 36, "center"),
    )  # fmt: skip
    session, times, music = day.session, was.times, is_music(day.plan)
    started = [s.actual_start for s in day.strips if s.actual_start is not None]
    ended = [s.actual_end for s in day.strips if s.actual_end is not None]
    all_in = all(s.state == "shot" and s.actual_end is not None for s in day.scenes)
    call, wrap = _instant(day, session.actual_call), _instant(day, session.actual_wrap)
    instants = [
        ("Call", times.call, call),
        ("First song" if music else "First shot", min((was.start(s) for s in was.scenes), default=None),
         min(started, default=None)),
        ("Last song" if music else "Last shot", max((was.end(s) for s in was.scenes), default=None),
         max(ended, default=None) if all_in or wrap is not None else None),
        ("Wrap", times.wrap, wrap),
    ]  # fmt: skip
    rows = [
        c.row(c.bold(name), day.clock(planned), c.bold(day.clock(actual) or NOT), _difference(planned, actual))
        for name, planned, actual in instants
    ]
    meals = c.row(c.bold("Meals"), _meals(was), c.bold(session.meals or NOT), "")
    length = None if wrap is None else wrap - (times.call if call is None else call)
    over = None if wrap is None else max(0, wrap - times.wrap)
    rows = [*rows[:3], meals, rows[3]]
    for name, plan_minutes, minutes in (
        ("Length of session" if music else "Length of day", max(0, times.wrap - times.call), length),
        ("Overtime, past planned wrap", times.overrun if wrap is None else 0, over),
    ):
        said = NOT if minutes is None else units.hours(minutes)
        rows.append(c.row(c.bold(name), units.hours(plan_minutes), c.bold(said), _difference(plan_minutes, minutes)))
    delays = delays_of(day.plan, session.id)
    if delays:
        lost, waits = sum(map(lost_minutes, delays)), [d.waiting_since for d in delays if d.waiting_since is not None]
        rows.append(
            c.row(c.bold("Lost to delays"), "", c.bold(units.hours(lost)), f"−{units.hours(lost)}" if lost else "")
        )
        rows += [c.row(c.bold("Waiting from"), "", c.bold(day.clock(min(waits))), "")] if waits else []
    return c.Section("Hours", (c.Table(columns, tuple(rows)),))


def _instant(day: Day, day_minute: int | None) -> int | None:
    return None if day_minute is None else units.at_local(day.session.day, day_minute, day.zone)


def _difference(planned: int | None, actual: int | None) -> str:
    """`+0:25`, `−0:10`, `as planned`, or nothing where one of them is not known."""
    if planned is None or actual is None:
        return ""
    if planned == actual:
        return "as planned"
    return f"{'+' if actual > planned else '−'}{units.hours(abs(actual - planned))}"


def _meals(day: Day) -> str:
    meals = [s for s in day.strips if s.kind == "banner" and st.MEAL.search(s.text)]
    return ", ".join(f"{day.clock(day.start(s))}–{day.clock(day.end(s))}" for s in meals)


def _lost(day: Day) -> dict[int, tuple[int, int]]:
    """What delays took of the day: strip → minutes and eighths owed."""
    found: dict[int, tuple[int, int]] = {}
    for delay in delays_of(day.plan, day.session.id):
        for strip_id, minutes, eighths in delay.lost:
            had = found.get(strip_id, (0, 0))
            found[strip_id] = (had[0] + minutes, had[1] + eighths)
    return found


def _strips(day: Day, was: Day) -> c.Section:
    """Every strip that was scheduled: those on the day, then those that a delay took from it."""
    music = is_music(day.plan)
    columns: tuple[c.Column, ...] = (
        c.Column("Song" if music else "Scene", 18), c.Column("Title" if music else "Set"),
        c.Column("Minutes" if music else "Pages", 16, "right"), c.Column("Planned", 25, "center"),
        c.Column("Actual", 25, "center"), c.Column("State", 24), c.Column("Owed", 42),
    )  # fmt: skip
    lost = _lost(day)
    columns = columns if lost else columns[:-1]
    rows = [_strip(day, was, strip, music, lost) for strip in day.scenes]
    here = {strip.id for strip in day.scenes}
    rows += [
        _taken(day, was, day.plan.strips[key], much, music)
        for key, much in lost.items()
        if key not in here and key in day.plan.strips and day.plan.strips[key].kind == "scene"
    ]
    return c.Section("Scheduled and done", (c.Table(columns, tuple(rows)),) if rows else (), "In playing order")


def _planned(was: Day, strip_id: int) -> str:
    """`12:15–14:25` by the plan of the day; nothing of what was not planned for it."""
    planned = next((strip for strip in was.scenes if strip.id == strip_id), None)
    return "" if planned is None else f"{was.clock(was.start(planned))}–{was.clock(was.end(planned))}"


def _strip(day: Day, was: Day, strip: r.Strip, music: bool, lost: dict[int, tuple[int, int]]) -> c.Row:
    actual = [day.clock(at) for at in (strip.actual_start, strip.actual_end) if at is not None]
    part = strip.id in lost and strip.state == "shot"
    state = (OF_MUSIC if music else STATES)["started" if part else strip.state]
    owed = _much(*lost[strip.id], music) if strip.id in lost else ""
    return c.row(
        c.bold(day.plan.strip_label(strip)),
        st.slug(day.plan, day.plan.scenes[strip.scene_id or 0]),
        _size(strip_minutes(day.plan, strip), strip_eighths(day.plan, strip), music),
        _planned(was, strip.id) or "added",
        "–".join(actual),
        c.bold(state),
        *([owed] if lost else []),
    )


def _taken(day: Day, was: Day, strip: r.Strip, much: tuple[int, int], music: bool) -> c.Row:
    """A strip that a delay took from the day, and where it plays now."""
    plan = day.plan
    now = session_text(plan, strip.session_id) if strip.session_id is not None else "no day yet"
    now = "dropped" if strip.dropped else now
    return c.row(
        c.bold(plan.strip_label(strip)),
        st.slug(plan, plan.scenes[strip.scene_id or 0]),
        _size(*much, music),
        _planned(was, strip.id),
        "",
        c.bold("Owed"),
        c.lines(_much(*much, music), c.soft(f"now {now}")),
    )


def _size(minutes: int, eighths: int, music: bool) -> c.Cell:
    return c.valued(str(minutes), minutes) if music else pages_cell(eighths)


def _much(minutes: int, eighths: int, music: bool) -> str:
    """`2 3/8 pages, 4:00`."""
    return units.hours(minutes) if music else f"{units.eighths(eighths)} pages, {units.hours(minutes)}"


def _progress(day: Day) -> c.Section:
    """Scenes, pages and minutes: scheduled, done and owed of the day, done to date, still to do."""
    plan = day.plan
    music = is_music(plan)
    order = plan.session_order()
    earlier = {s.id for s in order[: order.index(day.session) + 1]}
    scenes = [s for s in plan.strips.values() if s.kind == "scene" and not s.dropped]
    to_date = [s for s in scenes if s.state == "shot" and s.session_id in earlier]
    left = [s for s in scenes if s.state != "shot"]
    # one of which a part is left is not done
    whole = len({s.scene_id for s in to_date} - {s.scene_id for s in scenes if s not in to_date})
    lost = _lost(day)
    here = st.totals(plan, day.scenes)
    labels = {s.scene_id for s in day.scenes} | {plan.strips[key].scene_id for key in lost if key in plan.strips}
    owed = (
        len({plan.strips[key].scene_id for key in lost if key in plan.strips}),
        sum(eighths for _, eighths in lost.values()),
        sum(minutes for minutes, _ in lost.values()),
    )
    day_word = "session" if music else "day"
    groups = [
        (f"Scheduled for the {day_word}", (len(labels), here[1] + owed[1], here[2] + owed[2])),
        (f"Done in the {day_word}" if music else "Done on the day",
         st.totals(plan, tuple(s for s in day.scenes if s.state == "shot"))),
        (f"Owed from the {day_word}", owed),
        ("Done to date", (whole, *st.totals(plan, tuple(to_date))[1:])),
        ("Still to do", st.totals(plan, tuple(left))),
        ("Whole production", st.totals(plan, tuple(scenes))),
    ]  # fmt: skip
    columns = [c.Column(""), c.Column("Songs" if music else "Scenes", 28, "right")]
    columns += [] if music else [c.Column("Pages", 28, "right")]
    columns.append(c.Column("Time", 28, "right"))
    rows = []
    for name, (count, eighths, minutes) in groups:
        if name.startswith("Owed") and not lost:
            continue
        pages = [] if music else [pages_cell(eighths)]
        rows.append(c.row(c.bold(name), c.valued(str(count), count), *pages, length_cell(minutes)))
    return c.Section("Progress", (c.Table(tuple(columns), tuple(rows)),) if scenes else ())


def _delays(day: Day) -> c.Section:
    columns = (c.Column("What happened"), c.Column("Lost", 40, "right"), c.Column("Decision", 60))
    rows = []
    for delay in delays_of(day.plan, day.session.id):
        pages = "" if is_music(day.plan) else f", {units.eighths(lost_eighths(delay))} pages"
        lost = f"{plural(lost_minutes(delay), 'minute')}{pages}"
        rows.append(
            c.row(
                c.bold(delay_headline(day.plan, delay)),
                lost,
                decision_text(day.plan, delay.decision) or "Not decided yet",
            )
        )
    return c.Section("Delays", (c.Table(columns, tuple(rows)),) if rows else ())


def _cast(day: Day, was: Day) -> c.Section:
    """Who was called or played: in by the sheet, on set and done with their last scene as it was reported. Of who was
    called for something a delay took nobody knows from the scenes when they were done."""
    plan, music = day.plan, is_music(day.plan)
    columns = (
        c.Column("ID", 14, "center"), c.Column("Name"), c.Column("Part" if music else "Character", 44),
        *(() if music else (c.Column("Status", 16, "center"),)), c.Column("In, planned", 24, "center"),
        c.Column("Began" if music else "On set", 24, "center"), c.Column("Done", 24, "center"),
    )  # fmt: skip
    called = [e for strip in was.scenes for e in st.cast_of(was.plan, strip) if e.id in plan.elements]
    played = [element for strip in day.scenes for element in st.cast_of(plan, strip)]
    needed = {element.id: plan.elements[element.id] for element in (*called, *played)}.values()
    here = {strip.id for strip in day.scenes}
    rows = []
    for element in sorted(needed, key=lambda e: (e.rank, e.id) if music else st.number_key(e)):
        mine, planned = day.with_element(element.id), was.with_element(element.id)
        by = was if planned else day
        first = (
            Calls(by.plan, by.session, by.times)
            .artist(by.plan.elements[element.id], min(by.start(strip) for strip in planned or mine))
            .first.at
        )
        stood_by = any(strip.id not in here for strip in planned)
        on_set = min((s.actual_start for s in mine if s.actual_start is not None), default=None)
        ends = [s.actual_end for s in mine if s.actual_end is not None]
        rows.append(
            c.row(
                c.bold(element.number),
                c.bold(element.actor or element.name),
                element.name if element.actor else "",
                *(() if music else (element_days(by.schedule, element.id).days.get(day.session.day, ""),)),
                day.clock(by.times.call if music else first),
                c.bold(day.clock(on_set) or NOT),
                c.bold(day.clock(max(ends)) if ends and len(ends) == len(mine) and not stood_by else NOT),
            )
        )
    return c.Section("Players" if music else "Cast", (c.Table(columns, tuple(rows)),) if rows else ())


def _outs(day: Day, was: Day) -> c.Section:
    """Every department that has crew, in the order of the crew page, with its planned out and the last out that was
    reported; once anything of the day's end was."""
    columns = (c.Column("Department"), c.Column("Planned out", 36, "center"), c.Column("Last out", 36, "center"))
    plan, actual = day.plan, dict(day.session.outs)
    listed = {department.id: department for department in crew_departments(plan, day.session.unit_id)}
    for department in plan.department_order():
        if department.id in actual:
            listed.setdefault(department.id, in_unit(plan, department, day.session.unit_id))
    rows = tuple(
        c.row(
            c.bold(department.name),
            day.clock(was.times.wrap + department.wrapout),
            c.bold(units.hhmm(actual[department.id]) if department.id in actual else NOT),
        )
        for department in listed.values()
        if actual or day.session.actual_wrap is not None
    )
    return c.Section("Crew out", (c.Table(columns, rows),) if rows else ())


def _counts(day: Day, was: Day) -> c.Section:
    """Set-ups, crowd and cards, as they were counted; nothing where nobody has."""
    session, music = day.session, is_music(day.plan)
    called = crowd_called(was)
    rows = []
    if session.set_ups is not None:
        order = day.plan.session_order(session.unit_id)
        earlier = [one.set_ups for one in order[: order.index(session) + 1] if one.set_ups is not None]
        to_date = f"{sum(earlier)} to date" if len(earlier) > 1 else ""
        rows.append(c.row(c.bold("Set-ups"), "", c.bold(str(session.set_ups)), to_date))
    if session.crowd is not None or called:
        came = NOT if session.crowd is None else str(session.crowd)
        differs = "" if session.crowd is None else _more(session.crowd - called)
        rows.append(c.row(c.bold("Crowd"), str(called), c.bold(came), differs))
    if session.cards:
        cards = c.cell(c.bold(session.cards), span=2)
        rows.append(c.row(c.bold("Reels and drives" if music else "Rolls and cards"), "", cards))
    columns = (
        c.Column(""), c.Column("Planned", 36, "center"), c.Column("Actual", 36, "center"),
        c.Column("Difference", 36, "center"),
    )  # fmt: skip
    reported = session.actual_wrap is not None or session.set_ups is not None or session.crowd is not None
    shown = rows if reported or session.cards else []
    return c.Section("Counted", (c.Table(columns, tuple(shown)),) if shown else ())


def crowd_called(day: Day) -> int:
    """Background that a day asks for: of each the most that one of its scenes needs."""
    most: dict[int, int] = {}
    for strip in day.scenes:
        for need in day.plan.needs_of(strip.scene_id):
            if day.plan.elements[need.element_id].category == "background":
                most[need.element_id] = max(most.get(need.element_id, 0), need.count)
    return sum(most.values())


def _more(count: int) -> str:
    return "as planned" if count == 0 else f"{'+' if count > 0 else '−'}{abs(count)}"


def _notes(day: Day) -> c.Section:
    """Accidents, of which a day that wrapped says also that there were none; remarks; the plan's note."""
    session = day.session
    none = "None reported" if session.actual_wrap is not None else ""
    facts = (
        ("Accidents and injuries", session.accidents or none),
        ("Remarks", session.remarks),
        ("On the sheet", session.note),
    )
    rows = tuple(c.row(c.bold(name), text) for name, text in facts if text)
    return c.Section("Notes", (c.Table((c.Column("", 44), c.Column("")), rows, head=False),) if rows else ())


def _next(day: Day) -> c.Section:
    """The unit's next session with something on it: date, call, place, what is played."""
    plan = day.plan
    order = plan.session_order(day.session.unit_id)
    later = order[order.index(day.session) + 1 :]
    found = next((session for session in later if plan.strips_of(session.id)), None)
    if found is None:
        return c.Section("Next", ())
    other = day_of(plan, day.schedule, found.id)
    scenes, eighths, minutes = st.totals(plan, other.strips)
    facts = [
        ("Session" if is_music(plan) else "Day", f"{other.name}, {units.day_text(found.day, year=True)}"),
        ("Call", other.clock(other.times.call)),
        ("Place", st.heading(plan, found)),
        ("To play" if is_music(plan) else "To shoot",
         f"{st.scene_count(plan, scenes)} ({other.labels(other.scenes)}), {_much(minutes, eighths, is_music(plan))}"),
    ]  # fmt: skip
    rows = tuple(c.row(c.bold(name), text) for name, text in facts if text)
    return c.Section("Next", (c.Table((c.Column("", 36), c.Column("")), rows, head=False),))


def _signatures(music: bool) -> c.Section:
    first, second = ("Producer", "Engineer") if music else ("1st assistant director", "Production manager")
    columns = (c.Column(first), c.Column(second), c.Column("Date", 40))
    return c.Section("Signed", (c.Table(columns, (c.row(c.lines("\xa0", "\xa0"), "", ""),)),))
