"""The head of a call sheet: company and people, date and clocks, sky, script and schedule colour."""

from __future__ import annotations

from app.engine.board import strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.plan.unit_crew import own_first
from app.reports import content as c
from app.reports.sheet_day import Day

HEADS: dict[str, tuple[str, ...]] = {
    "Director": ("director",),
    "Producer": ("producer",),
    "Co-producer": ("co-producer", "coproducer"),
    "Line producer": ("line producer",),
    "UPM": ("upm", "unit production manager", "production manager"),
    "Engineer": ("recording engineer", "engineer"),
    "Assistant": ("assistant engineer",),
    "1st AD": ("1st ad", "1st assistant director", "first assistant director"),
    "2nd AD": ("2nd ad", "2nd assistant director", "second assistant director"),
}
"""Jobs named on the sheet, in this order, with the words people write them in."""
NOT_IN_HEAD = ("2nd AD",)

_TEN = "10\u00a0h\u00a0+\u00a01\u00a0h"
_NINE_AND_A_HALF = "9½\u00a0h\u00a0+\u00a0½\u00a0h"
DAY_TYPES = {
    "standard day": _TEN,
    "standard": _TEN,
    "semi-continuous": _NINE_AND_A_HALF,
    "semi-continuous day": _NINE_AND_A_HALF,
    "continuous": "9\u00a0h",
    "continuous day": "9\u00a0h",
}
"""What the United Kingdom's day types mean in hours of work and meal (DOMAIN 6)."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

Line = tuple[c.Run, ...]


def people_with_job(plan: Plan, job: str, unit_id: int | None = None) -> list[r.Person]:
    """The people of one of the jobs of HEADS, in their order; those of a unit before those of every unit."""
    people = own_first(plan.people.values(), unit_id)
    return [person for person in people if person.job.casefold() in HEADS[job]]


def person_with_job(plan: Plan, job: str, unit_id: int | None = None) -> r.Person | None:
    """The first of them."""
    return next(iter(people_with_job(plan, job, unit_id)), None)


def of_how_many(day: Day) -> str:
    """`Day 13 of 32`: of the unit's sessions that count; another has its name alone."""
    counted = [
        session
        for session in day.plan.session_order(day.session.unit_id)
        if session.kind in ("shoot", "recording") or day.plan.strips_of(session.id)
    ]
    return f"{day.name} of {len(counted)}" if day.session in counted else day.name


def head(day: Day) -> c.Head:
    """All that stands over the front."""
    music = is_music(day.plan)
    word = "Call" if music else "Unit call"
    call = day.ask("call", word, "Times", day.clock(day.times.call), "clock", plan_edit=True)
    under = _under_call(day, music)
    unit = day.plan.units[day.session.unit_id]
    unit_name = unit.name if music else unit.name[:1].lower() + unit.name[1:]
    right = _right(day, music)  # asked for after the call, as they stand
    return c.Head(
        title=day.plan.production.title,
        subtitle=f"{'Session' if music else 'Call'} sheet, {unit_name}",
        left=_left(day, music),
        right=right,
        call=(word, call.shown, under),
        under=_colours(day),
    )


def _left(day: Day, music: bool) -> tuple[Line, ...]:
    production = day.plan.production
    left: list[Line] = [(c.bold(production.company),)] if production.company else []
    left += [(c.soft(text),) for text in production.office.split("\n") if text]
    if production.phone:
        left.append((c.soft(f"Production office {production.phone}"),))
    named: list[Line] = []
    if music:
        for key, label in (("artist", "Artist"), ("album", "Title"), ("catalogue", "Label, catalogue no.")):
            field = day.ask(key, label, "Places", everywhere=True)
            if field.shown:
                named.append((c.bold(f"{label} "), field.run()))
    for job in HEADS:
        people = people_with_job(day.plan, job, day.session.unit_id)
        if people and job not in NOT_IN_HEAD:
            phone = f", {people[0].phone}" if job == "1st AD" and people[0].phone else ""
            plural = "s" if len(people) > 1 and job != "1st AD" else ""
            names = ", ".join(person.name for person in people)
            named.append((c.bold(f"{job}{plural} "), c.plain(f"{names}{phone}")))
    return (*left, *([()] if named and left else []), *named)


def _under_call(day: Day, music: bool) -> str:
    """What stands under the big clock: breakfast, and the first of the pre-calls."""
    breakfast = "" if music else day.ask("breakfast", "Breakfast", "Times").shown
    earliest = day.calls.earliest()
    early = earliest < day.times.call
    if breakfast:
        return f"Breakfast {breakfast}, {f'pre-calls {day.clock(earliest)}' if early else 'no pre-calls'}"
    return f"Pre-calls from {day.clock(earliest)}" if early else "No pre-calls"


def _right(day: Day, music: bool) -> tuple[Line, ...]:
    date = day.session.day
    long_date = f"{_WEEKDAYS[date.weekday()]} {date.day} {_MONTHS[date.month - 1]} {date.year}"
    what = "Kind of session" if music else "Day type"
    kind = day.ask("day_type", what, "Times", day.session.day_type, plan_edit=True)
    hours = "" if music else DAY_TYPES.get(kind.shown.casefold(), "")
    day_type = f"{kind.shown} ({hours})" if hours else kind.shown
    right: list[Line] = [
        (c.bold(long_date),),
        (c.bold(", ".join(part for part in (of_how_many(day), day_type) if part)),),
    ]
    if music:
        for key, label in (("load_in", "Load-in"), ("line_check", "Line check")):
            field = day.ask(key, label, "Times", "", "clock")
            if field.shown:
                right.append((c.plain(f"{label} "), field.run(bold=True)))
    word = "Downbeat" if music else "Shooting call"
    shooting = day.ask("shooting_call", word, "Times", day.clock(day.times.shooting_call), "clock", plan_edit=True)
    right.append((c.plain(f"{word} "), shooting.run(bold=True)))
    right += _meals(day, music)
    right += _wrap(day, music)
    return (*right, *_sky(day, music))


def _meals(day: Day, music: bool) -> list[Line]:
    found: list[Line] = []
    for strip in day.meals:
        field = day.ask(f"meal.{strip.id}", strip.text, "Times", day.clock(day.start(strip)), "clock", plan_edit=True)
        length = units.hours(strip_minutes(day.plan, strip))
        said = day.ask(f"meal_note.{strip.id}", f"{strip.text}, where", "Times")
        note = (c.plain(", "), said.run()) if said.shown else ()
        found.append((c.plain(f"{strip.text} "), field.run(bold=True), c.plain(f", {length}"), *note))
    if music:
        breaks = day.ask("breaks", "Breaks", "Times")
        if breaks.shown:
            found.append((c.plain("Breaks "), breaks.run(bold=True)))
    return found


def _wrap(day: Day, music: bool) -> list[Line]:
    times = day.times
    word = "Hard out" if music else "Planned wrap"
    wrap = day.ask("wrap", word, "Times", day.clock(times.wrap), "clock", plan_edit=True)
    if music:
        late = [(c.bold(f"Planned to {day.clock(times.end)}, past the hard out"),)] if times.overrun else []
        return [(c.plain("Hard out "), wrap.run(bold=True)), *late]
    past = f", planned {wrap.shown}" if times.overrun else ""
    return [(c.plain("Estimated wrap "), c.bold(day.clock(times.end)), c.plain(past))]


def _sky(day: Day, music: bool) -> list[Line]:
    """Sun, light, tide and forecast. A studio session has none but what is typed."""
    found: list[Line] = []
    light = None if music else day.sun()
    if light is not None:
        pairs = (
            (("sunrise", "Sunrise", light.sunrise), ("sunset", "Sunset", light.sunset)),
            (("first_light", "First light", light.dawn), ("last_light", "Last light", light.dusk)),
        )
        for pair in pairs:
            runs: list[c.Run] = []
            for key, label, at in pair:
                field = day.ask(key, label, "Sky", day.clock(at), "clock")
                if field.shown:
                    word = label.lower() if runs else label
                    runs += [c.soft(f"{', ' if runs else ''}{word} "), field.run(soft=True)]
            if runs:
                found.append(tuple(runs))
        if not found:
            found.append((c.soft("The sun does not rise or set"),))
    for key, label in () if music else (("tide", "Tide"), ("forecast", "Forecast")):
        field = day.ask(key, label, "Sky")
        if field.shown:
            found.append((field.run(soft=True),))
    return found


def _colours(day: Day) -> Line:
    """`Script PINK, 29 Apr. Schedule GREEN, 5 May.`"""
    script = day.ask("script", "Script colour and date", "Times", day.plan.production.script, everywhere=True)
    schedule = day.ask("schedule", "Schedule colour and date", "Times", day.schedule_issue, everywhere=True)
    runs: list[c.Run] = []
    for word, field in (("Script ", script), ("Schedule ", schedule)):
        if field.shown:
            runs += [c.soft(f"{'. ' if runs else ''}{word}"), field.run(bold=True)]
    return tuple(runs)
