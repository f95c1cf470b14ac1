"""The production report of one session: planned against done, strip by strip; and the production to date."""

from __future__ import annotations

from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.errors import EditRefused
from app.plan.labels import is_music, scene_word
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked
from app.reports.delay_log import delays_of, lost_eighths, lost_minutes
from app.reports.sheet_day import Day, day_of
from app.reports.wording import decision_text, delay_headline, plural

STATES = {"todo": "Not reported", "not_started": "Not started", "started": "Part shot", "shot": "Shot"}
OF_MUSIC = STATES | {"started": "Part done", "shot": "Done"}


def production_report(asked: Asked) -> c.Document:
    """What the session planned and what was reported of it. Raises EditRefused where there is no such session."""
    plan = asked.plan
    if asked.session_id is None:
        raise EditRefused("There is no session yet. A production report is of one session.")
    day = day_of(plan, asked.schedule, asked.session_id)
    sections = [_clock(day), _strips(day), _progress(day), _delays(day), _outs(day)]
    date = units.day_text(day.session.day, year=True)
    right = [(c.bold(f"{day.name}, {date}"),), (c.plain(st.heading(plan, day.session)),)]
    if day.session.weather:
        right.append((c.soft(day.session.weather),))
    return asked.listing(f"Production report, {day.name}", [sections], right=right)


def _clock(day: Day) -> c.Section:
    columns = (c.Column(""), c.Column("Planned", 40, "center"), c.Column("Actual", 40, "center"))
    session, times = day.session, day.times
    first = min((s.actual_start for s in day.strips if s.actual_start is not None), default=None)
    planned_first = min((day.start(s) for s in day.scenes), default=None)
    facts = [
        ("Call", day.clock(times.call), _typed(session.actual_call)),
        ("First song" if is_music(day.plan) else "First shot", day.clock(planned_first), day.clock(first)),
        ("Meals", _meals(day), session.meals),
        ("Wrap", day.clock(times.wrap), _typed(session.actual_wrap)),
        (
            "Length of session" if is_music(day.plan) else "Length of day",
            units.hours(max(0, times.wrap - times.call)),
            _length(session),
        ),
    ]
    rows = tuple(c.row(c.bold(name), planned, c.bold(actual or "not reported")) for name, planned, actual in facts)
    return c.Section("Hours", (c.Table(columns, rows),))


def _typed(day_minute: int | None) -> str:
    return "" if day_minute is None else units.hhmm(day_minute)


def _length(session: r.Session) -> str:
    if session.actual_wrap is None:
        return ""
    return units.hours(session.actual_wrap - (session.call if session.actual_call is None else session.actual_call))


def _meals(day: Day) -> str:
    meals = [s for s in day.strips if s.kind == "banner" and st.MEAL.search(s.text)]
    return ", ".join(f"{day.clock(day.start(s))}–{day.clock(day.end(s))}" for s in meals)


def _strips(day: Day) -> c.Section:
    music = is_music(day.plan)
    columns = (
        c.Column(scene_word(day.plan), 22), c.Column("Title" if music else "Set"),
        c.Column("Minutes" if music else "Pages", 18, "right"), c.Column("Planned", 30, "center"),
        c.Column("Actual", 30, "center"), c.Column("State", 28),
    )  # fmt: skip
    rows = tuple(_strip(day, strip, music) for strip in day.scenes)
    return c.Section("Planned and done", (c.Table(columns, rows),) if rows else (), "In playing order")


def _strip(day: Day, strip: r.Strip, music: bool) -> c.Row:
    plan = day.plan
    scene = plan.scenes[strip.scene_id or 0]
    actual = [day.clock(at) for at in (strip.actual_start, strip.actual_end) if at is not None]
    much = str(strip_minutes(plan, strip)) if music else units.eighths(strip_eighths(plan, strip))
    return c.row(
        c.bold(plan.strip_label(strip)),
        st.slug(plan, scene),
        much,
        f"{day.clock(day.start(strip))}–{day.clock(day.end(strip))}",
        "–".join(actual),
        c.bold((OF_MUSIC if music else STATES)[strip.state]),
    )


def _progress(day: Day) -> c.Section:
    """Scenes, pages and minutes: planned and done on the day, done to date, still to do."""
    plan = day.plan
    music = is_music(plan)
    order = plan.session_order()
    earlier = {s.id for s in order[: order.index(day.session) + 1]}
    scenes = [s for s in plan.strips.values() if s.kind == "scene" and not s.dropped]
    to_date = [s for s in scenes if s.state == "shot" and s.session_id in earlier]
    left = [s for s in scenes if s.state != "shot"]
    day_word = "session" if music else "day"
    groups = [
        (f"Planned for the {day_word}", list(day.scenes)),
        (f"Done in the {day_word}" if music else "Done on the day", [s for s in day.scenes if s.state == "shot"]),
        ("Done to date", to_date),
        ("Still to do", left),
        ("Whole production", scenes),
    ]
    columns = [c.Column(""), c.Column("Songs" if music else "Scenes", 28, "right")]
    columns += [] if music else [c.Column("Pages", 28, "right")]
    columns.append(c.Column("Time", 28, "right"))
    rows = []
    for name, strips in groups:
        count, eighths, minutes = st.totals(plan, tuple(strips))
        pages = [] if music else [c.cell(units.eighths(eighths))]
        rows.append(c.row(c.bold(name), str(count), *pages, units.hours(minutes)))
    return c.Section("Progress", (c.Table(tuple(columns), tuple(rows)),) if scenes else ())


def _delays(day: Day) -> c.Section:
    columns = (c.Column("What happened"), c.Column("Lost", 40, "right"), c.Column("Decision", 60))
    rows = []
    for delay in delays_of(day.plan, day.session.id):
        pages = "" if is_music(day.plan) else f", {units.eighths(lost_eighths(delay))} pages"
        lost = f"{plural(lost_minutes(delay), 'minute')}{pages}"
        rows.append(
            c.row(c.bold(delay_headline(day.plan, delay)), lost, decision_text(delay.decision) or "Not decided yet")
        )
    return c.Section("Delays", (c.Table(columns, tuple(rows)),) if rows else ())


def _outs(day: Day) -> c.Section:
    columns = (c.Column("Department"), c.Column("Last out", 40, "center"))
    known: dict[int, str] = {key: department.name for key, department in day.plan.departments.items()}
    rows = tuple(c.row(c.bold(known[key]), units.hhmm(at)) for key, at in day.session.outs if key in known)
    return c.Section("Last out", (c.Table(columns, rows),) if rows else ())
