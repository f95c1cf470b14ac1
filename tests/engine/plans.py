"""Random whole plans and random edits of them, for the laws of the engine."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from app.edits import activities, board
from app.edits.delays import DelayReport, report_delay
from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.plan.plan import Plan
from app.plan.units import at_local

MONDAY = date(2027, 4, 19)
WEEKDAYS = (((540, 1080),),) * 5 + ((), ())
CALENDARS = (
    r.Calendar(1, "Office", "Europe/London", WEEKDAYS, "GB", "ENG"),
    r.Calendar(2, "Shoot", "Europe/London", (((420, 1140),),) * 6 + ((),)),
    r.Calendar(3, "Lab", "America/New_York", (((540, 720), (780, 1020)),) * 5 + ((), ())),
    r.Calendar(4, "Nights", "Europe/Berlin", (((1080, 1620),),) * 5 + ((), ()), "DE", "BE"),
    r.Calendar(5, "Mountain", "Asia/Kathmandu", (((480, 1080),),) * 7),
)


LAG_UNITS: tuple[r.LagUnit, ...] = ("working", "elapsed", "days")
LINK_TYPES: tuple[r.LinkType, ...] = ("FS", "SS", "FF", "SF")


def random_plan(seed: int, calendars: int = 5, actuals: bool = True, alap: bool = True) -> Plan:
    """A small production with everything in it; links run from lower to higher activity ids, so that none form a
    circle."""
    rnd = random.Random(seed)
    rows: list[r.Row] = [*CALENDARS[:calendars]]
    status = (
        at_local(MONDAY, 840 + rnd.randrange(10) * 1440, "Europe/London") if rnd.random() < 0.5 and actuals else None
    )
    rows.append(r.Production(1, "Law", calendar_id=1, status_date=status))
    rows += [r.Department(10 + i, f"Dept {i}", i, calendar_id=1 + i % calendars) for i in range(4)]
    rows += [r.Unit(20, "Main unit", 0, calendar_id=1), r.Unit(21, "Second unit", 1, prefix="A")]
    rows += [r.Element(30, "location", "Marsh", latitude=52.1, longitude=1.5)]
    rows += [r.Element(31 + i, "set", f"SET {i}", parent_id=30 if i < 2 else None) for i in range(3)]
    rows += [r.Element(40 + i, "cast", f"Cast {i}", str(i + 1)) for i in range(4)]
    days = [MONDAY + timedelta(days=rnd.randrange(7) + 7 * (i // 5) + i % 5) for i in range(7)]
    sessions = [
        r.Session(50 + i, 20 + (i % 4 == 3), day, rank=i, call=rnd.choice((480, 780)), wrap=rnd.choice((1140, 1500)))
        for i, day in enumerate(sorted(days))
    ]
    sessions.append(r.Session(59, 20, sorted(days)[-1] + timedelta(days=2), kind="reserve"))
    rows += sessions
    for i in range(12):
        ie, time = rnd.choice((("INT", "DAY"), ("EXT", "DAY"), ("EXT", "NIGHT")))
        rows.append(
            r.Scene(100 + i, str(i + 1), i, ie=ie, time=time, set_id=31 + rnd.randrange(3), eighths=rnd.randint(1, 20))
        )
        home = rnd.choice(
            [None, *[s.id for s in sessions[:-1]]] if rnd.random() < 0.3 else [s.id for s in sessions[:-1]]
        )
        rows.append(
            r.Strip(200 + i, scene_id=100 + i, session_id=home, rank=i, not_before=rnd.choice((None, None, 1170)))
        )
        cast = {rnd.randrange(4) for _ in range(2)}
        rows += [r.Need(300 + 4 * i + c, 100 + i, 40 + c) for c in cast]
    positions: list[r.Position] = ["laid", "laid", "asap", "hard_start"] + (["alap"] if alap else [])
    count = 10
    for i in range(count):
        at = at_local(MONDAY + timedelta(days=rnd.randrange(30)), rnd.choice((540, 600, 1080)), "Europe/London")
        row = r.Activity(
            400 + i, f"Activity {i}", rnd.choice((10, 11, 12, 13)), rnd.choice((0, 60, 540, 2000)),
            rnd.choice(positions), at, rank=i, key="delivery" if i == count - 1 else "",
        )  # fmt: skip
        if actuals and rnd.random() < 0.15:
            row = replace(row, actual_start=at, actual_finish=at + 600 if rnd.random() < 0.5 else None)
        rows.append(row)
    anchors: list[tuple[r.EndKind, int]] = [
        ("first", 31), ("last", 32), ("first", 41), ("scene_last", 103), ("d1", 0), ("wrap", 20), ("strip", 204),
        ("session", 52), ("last", 30),
    ]  # fmt: skip
    for i in range(14):
        low, high = sorted(rnd.sample(range(count), 2))
        kind = rnd.choice(("FS", "FS", "SS", "FF", "SF"))
        pred: tuple[r.EndKind, int] = ("activity", 400 + low)
        succ: tuple[r.EndKind, int] = ("activity", 400 + high)
        if high >= count // 2 and rnd.random() < 0.5:  # an anchor never leads back to what comes before it
            pred = rnd.choice(anchors)
        elif low < count // 2 and rnd.random() < 0.3:
            succ = rnd.choice(anchors)
        unit = rnd.choice(("working", "working", "elapsed", "days")) if kind == "FS" else "working"
        lag = rnd.choice((0, 0, 2)) if unit == "days" else rnd.choice((0, 0, 120, 1080, -60))
        rows.append(r.Link(500 + i, *pred, *succ, kind, lag, unit))
    rows.append(r.Clearance(600, "Permit", valid_to=MONDAY + timedelta(days=rnd.randrange(20)), element_id=31))
    rows.append(r.Clearance(601, "Licence", valid_from=MONDAY + timedelta(days=3), element_id=41))
    rows.append(r.Deadline(700, "Permit", 10, "window", True, "last", 31, 600))
    rows.append(r.Deadline(701, "Licence", 11, "from", True, "first", 41, 601))
    rows.append(r.Deadline(702, "Wrap", 12, "window", True, "wrap", 0, due_date=MONDAY + timedelta(days=21)))
    for i in range(count):
        kind_of = rnd.choice(("date", "anchor", "promised", "none"))
        deadline = r.Deadline(
            710 + i, f"Deadline {i}", 10 + i % 4, rnd.choice(("before", "after")), True, "activity", 400 + i
        )
        if kind_of == "date":
            deadline = replace(deadline, due_date=MONDAY + timedelta(days=rnd.randrange(5, 40)))
        elif kind_of == "anchor":
            kind, end = rnd.choice(anchors)
            deadline = replace(
                deadline, due_kind=kind, due_id=end, due_side=rnd.choice(("before", "after")), offset=rnd.randrange(4),
                offset_unit=rnd.choice(("wd", "wd", "cd", "wk", "h")),
            )  # fmt: skip
        elif kind_of == "promised":
            deadline = replace(deadline, promised=at_local(MONDAY + timedelta(days=25), 1080, "Europe/London"))
        rows.append(deadline)
    return Plan.of(rows)


def random_change(plan: Plan, seed: int) -> Change:
    """One random edit of a plan; an empty change where the edit is refused."""
    rnd = random.Random(seed)
    schedule = compute(plan)

    def edit(draft: Draft) -> None:
        strip, activity = rnd.choice(list(plan.strips.values())), rnd.choice(list(plan.activities.values()))
        session = rnd.choice(list(plan.sessions.values()))
        match rnd.randrange(11):
            case 0 | 1:
                board.move_strips(draft, [strip.id], rnd.choice([None, session.id, session.id]), rnd.randrange(3))
            case 2:
                activities.move_activity(draft, activity.id, (activity.at or 0) + rnd.choice((-2880, 600, 4320)))
            case 3:
                activities.resize_activity(draft, activity.id, rnd.choice((60, 540, 3000)))
            case 4:
                board.set_session(draft, session.id, day=session.day + timedelta(days=rnd.choice((-1, 1, 3))))
            case 5:
                board.set_session(draft, session.id, call=rnd.choice((420, 600)), wrap=rnd.choice((1200, 1560)))
            case 6:
                board.set_strip(draft, strip.id, minutes=rnd.choice((None, 30, 400)))
            case 7:
                due = rnd.choice((None, MONDAY + timedelta(days=rnd.randrange(40))))
                activities.set_due(draft, rnd.choice(list(plan.deadlines)), due)
            case 8:
                busy = [s for s in plan.sessions if plan.strips_of(s)]
                chosen = rnd.choice(busy) if busy else session.id
                start = schedule.sessions[chosen].call + rnd.randrange(0, 500, 50)
                until = rnd.choice((None, start + 90))
                report = DelayReport("weather", chosen, start, until, scope=rnd.choice(("all", "exteriors")))
                report_delay(draft, report, schedule)
            case 9:
                activities.set_activity(draft, activity.id, not_started=not activity.not_started, name="Renamed")
            case _:
                low, high = sorted(rnd.sample(sorted(plan.activities), 2))
                activities.add_link(draft, ("activity", low), ("activity", high), rnd.choice(("FS", "SS", "FF")), 60)

    try:
        return plan.draft(f"edit {seed}", edit)
    except CoversetError:
        return Change("refused")


def link_change(plan: Plan, rnd: random.Random) -> Change:
    """Some links put between any two activities, changed, or left out."""

    def edit(draft: Draft) -> None:
        for _ in range(rnd.randint(1, 3)):
            links, activities = list(draft.plan.links.values()), list(draft.plan.activities)
            link = rnd.choice(links) if links else None
            match rnd.randrange(4):
                case 0 if link is not None:
                    draft.delete(link)
                case 1 if link is not None and link.lag_unit != "days":
                    draft.put(replace(link, type=rnd.choice(LINK_TYPES), lag=rnd.choice((-60, 0, 60, 600))))
                case 2 if link is not None and link.succ_kind == "activity":
                    draft.put(replace(link, pred_kind="activity", pred_id=rnd.choice(activities), lag=0, type="FS"))
                case _:
                    tail, head = rnd.sample(activities, 2)
                    unit: r.LagUnit = rnd.choice(LAG_UNITS)
                    kind = "FS" if unit == "days" else rnd.choice(LINK_TYPES)
                    new = r.Link(draft.new_id(), "activity", tail, "activity", head, kind, rnd.choice((0, 1)), unit)
                    draft.put(new)

    return plan.draft("Links", edit)
