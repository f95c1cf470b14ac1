"""A production made by hand as long as a test needs it: what stands on its papers is counted, not composed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from app.plan import rows as r
from app.plan.plan import Plan
from app.plan.units import at_local

FIRST = date(2027, 4, 19)
ZONE = "Europe/London"


@cache
def plan(days: int = 120, scenes: int = 400, items: int = 0) -> Plan:
    """So many days and scenes, 60 of the cast, 40 sets, and so many activities with their deadlines."""
    made: list[r.Row] = [
        r.Production(1, "Long Haul", calendar_id=1),
        r.Calendar(1, "Every day", ZONE, (((480, 1140),),) * 7),
        r.Unit(1, "Main unit", 0, calendar_id=1),
    ]
    made += [r.Element(200 + n, "set", f"Set {n}") for n in range(40)]
    made += [r.Element(300 + n, "cast", f"Part-{n}.", str(n + 1), n, actor=f"Actor-{n}.") for n in range(60)]
    made += [r.Session(1000 + day, 1, FIRST + timedelta(day)) for day in range(days)]
    for key in range(scenes):
        words = f"Scene text {key}."
        made.append(
            r.Scene(
                5000 + key, str(key + 1), key, ie="INT", set_id=200 + key % 40, time="DAY", synopsis=words, eighths=3
            )
        )
        made.append(r.Strip(6000 + key, scene_id=5000 + key, session_id=1000 + key * days // scenes, rank=key))
        made += [r.Need(10_000 + key * 10 + n, 5000 + key, 300 + (key + n * 7) % 60) for n in range(key % 5 + 1)]
    made += [r.Department(10 + n, f"Department {n}", n) for n in range(8 if items else 0)]
    made += [r.Person(100 + n, f"Person-{n}.", "Assistant", 10 + n % 8, n) for n in range(items)]
    for n in range(items):
        at = at_local(FIRST + timedelta(n % days), 540, ZONE)
        made.append(r.Activity(20_000 + n, f"Item-{n}.", 10 + n % 8, 1080, at=at, rank=n))
        due = FIRST + timedelta(days + n)
        made.append(r.Deadline(30_000 + n, f"Due-{n}.", 10 + n % 8, expected_id=20_000 + n, due_date=due, rank=n))
    return Plan.of(made)
