"""A small shoot for tests of the Schedule view: two units, two weeks, five departments, one chain of links.

Working days are Monday to Friday, 09:00 to 18:00, in London; Monday 3 May 2027 is dark.
"""

from __future__ import annotations

from datetime import date, timedelta

from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local

ZONE = "Europe/London"
WEEK: tuple[r.Spans, ...] = (((540, 1080),),) * 5 + ((), ())
DAY = 540  # working minutes

TURNOVER, TEMPS, LOCK, REDRESS, SLUICE, RECCE, WRAP, PERMIT = 201, 202, 203, 204, 205, 206, 207, 208
VFX, EDITORIAL, LOCATIONS, ART, PRODUCTION = 11, 12, 13, 14, 15
TURNOVER_DUE, TEMPS_DUE, LOCK_DUE, REDRESS_DUE, SLUICE_DUE, PERMIT_DUE, WRAP_DUE = 301, 302, 303, 304, 305, 306, 307
MAIN, SECOND = 41, 42
DAY_12 = 512


def instant(day: date, minute: int = 540) -> int:
    return at_local(day, minute, ZONE)


def film() -> Plan:
    """The plan on Wednesday 5 May 2027, 14:12."""
    rows: list[r.Row] = [
        r.Production(1, "The Salt Road", calendar_id=2, status_date=instant(date(2027, 5, 5), 852)),
        r.Calendar(2, "London", ZONE, WEEK),
        r.DayException(3, 2, date(2027, 5, 3), (), "Early May bank holiday"),
        r.Unit(MAIN, "Main unit", 0),
        r.Unit(SECOND, "Second unit", 1, "A"),
    ]
    names = {VFX: "VFX", EDITORIAL: "Editorial", LOCATIONS: "Locations", ART: "Art", PRODUCTION: "Production"}
    rows += [r.Department(key, name, place) for place, (key, name) in enumerate(names.items())]
    rows += sessions()
    rows += [
        r.Element(71, "location", "Salt Pans"),
        r.Element(72, "set", "Salt Pans, sluice", parent_id=71),
        r.Scene(81, "42", 0, "EXT. SALT PANS - DAY", "EXT", 72, time="DAY", eighths=9),
        r.Scene(82, "43", 1, "INT. NET LOFT - DAY", "INT", time="DAY", eighths=8),
        r.Strip(91, scene_id=81, session_id=DAY_12, rank=0),
        r.Strip(92, scene_id=82, session_id=DAY_12 + 7, rank=0),
        r.Clearance(61, "Marsh permit", department_id=LOCATIONS, valid_from=date(2027, 4, 26),
                    valid_to=date(2027, 5, 14), element_id=71),
    ]  # fmt: skip
    rows += activities() + deadlines()
    return Plan.of(rows)


def sessions() -> list[r.Session]:
    """Main unit Days 6–10, 11–14 and 15–19, then a reserve day; the second unit two days. 16 and 17 are locked."""
    made, number = [], 6
    day = date(2027, 4, 26)
    while number <= 19:
        if day.weekday() < 5 and day != date(2027, 5, 3):
            locked = number in (16, 17)
            made.append(r.Session(500 + number, MAIN, day, label=str(number), locked=locked))
            number += 1
        day += timedelta(days=1)
    made.append(r.Session(540, MAIN, date(2027, 5, 17), kind="reserve"))
    made += [r.Session(551 + i, SECOND, date(2027, 5, 11 + i), label=f"A{i + 1}") for i in range(2)]
    return made


def activities() -> list[r.Activity]:
    def laid(day: date) -> int:
        return instant(day)

    return [
        r.Activity(TURNOVER, "Turnover Sc 42, salt-pan flood", VFX, 10 * DAY, "asap", rank=0, phase="Post"),
        r.Activity(TEMPS, "Temps for director’s cut", VFX, 5 * DAY, "asap", rank=1, phase="Post"),
        r.Activity(LOCK, "Picture lock", EDITORIAL, 0, "asap", rank=2, key="lock", phase="Post"),
        r.Activity(REDRESS, "Net Loft, storm redress", ART, 2 * DAY, at=laid(date(2027, 5, 6)), rank=3, phase="Shoot"),
        r.Activity(SLUICE, "Salt Pans, sluice boards", ART, 3 * DAY, at=laid(date(2027, 4, 29)), rank=4,
                   phase="Shoot", progress=60, actual_start=laid(date(2027, 4, 29))),
        r.Activity(RECCE, "Second unit recce", PRODUCTION, 2 * DAY, at=laid(date(2027, 5, 6)), rank=5, phase="Shoot"),
        r.Link(401, "scene_last", 81, "activity", TURNOVER),
        r.Link(402, "activity", TURNOVER, "activity", TEMPS),
        r.Link(403, "activity", TEMPS, "activity", LOCK),
    ]  # type: ignore[list-item]  # fmt: skip


def deadlines() -> list[r.Deadline]:
    """Turnover ends on Wed 19 May, four working days before it is due."""
    return [
        r.Deadline(TURNOVER_DUE, "Turnover Sc 42, salt-pan flood", VFX, "after", expected_id=TURNOVER,
                   due_date=date(2027, 5, 25), rank=0),
        r.Deadline(TEMPS_DUE, "Temps for director’s cut", VFX, "after", expected_id=TEMPS,
                   due_date=date(2027, 6, 2), rank=1),
        r.Deadline(LOCK_DUE, "Picture lock", EDITORIAL, "after", expected_id=LOCK, due_date=date(2027, 5, 28), rank=2),
        r.Deadline(REDRESS_DUE, "Net Loft, storm redress", ART, "before", expected_id=REDRESS,
                   due_date=date(2027, 5, 13), rank=3),
        r.Deadline(SLUICE_DUE, "Salt Pans, sluice boards", ART, "before", expected_id=SLUICE,
                   due_kind="session", due_id=DAY_12, rank=4),
        r.Deadline(PERMIT_DUE, "Marsh permit, Salt Pans", LOCATIONS, "window", expected_kind="last", expected_id=71,
                   clearance_id=61, rank=5),
        r.Deadline(WRAP_DUE, "Main unit wrap", PRODUCTION, "after", expected_kind="wrap",
                   due_date=date(2027, 5, 21), rank=6),
    ]  # fmt: skip
