"""Hand-worked dates. Office works Monday to Friday 09:00-18:00, Shoot Monday to Saturday 07:00-19:00, both London.

May 2027: the 3rd is a Monday, as are the 10th, 17th and 24th.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from app.engine.calendars import compile_working
from app.engine.network import (
    ALAP,
    ASAP,
    DAYS,
    ELAPSED,
    FF,
    FIXED,
    FS,
    HARD_FINISH,
    HARD_START,
    LAID,
    NEVER,
    PAST,
    SF,
    SS,
    WORKING,
    Network,
)
from app.engine.propagate import Times, conflicts, late_from, solve, update
from app.plan.errors import CalendarExhausted, CycleFound

LONDON = ZoneInfo("Europe/London")
SPAN = (date(2026, 5, 1), date(2028, 5, 1))
OFFICE = compile_working("Office", "Europe/London", [[(540, 1080)]] * 5 + [[], []], {}, *SPAN)
SHOOT = compile_working("Shoot", "Europe/London", [[(420, 1140)]] * 6 + [[]], {}, *SPAN)
DAY = 540  # working minutes of an office day


def at(text: str) -> int:
    """`Mon 03 09:00` of May 2027, or `Tue 01 Jun 09:00`."""
    words = text.split()
    month = words[2] if len(words) == 4 else "May"
    moment = datetime.strptime(f"2027 {month} {words[1]} {words[-1]} {words[0]}", "%Y %b %d %H:%M %a")
    assert moment.strftime("%a") == words[0]
    return int(moment.replace(tzinfo=LONDON).timestamp()) // 60


def text(instant: int) -> str:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=instant)).astimezone(LONDON).strftime("%a %d %H:%M")


def node(mode: int = ASAP, days: float = 1, **values: Any) -> dict[str, Any]:
    """An office node; times as text."""
    made: dict[str, Any] = {"cal": OFFICE, "mode": mode, "dur": int(days * DAY), **values}
    return {name: at(value) if isinstance(value, str) else value for name, value in made.items()}


def fixed(start: str, finish: str, **values: Any) -> dict[str, Any]:
    return node(FIXED, 0, fixed_start=start, fixed_finish=finish, **values)


def network(nodes: list[dict[str, Any]], *links: tuple[int, ...]) -> Network:
    """Links: predecessor, successor, then type, lag and unit, FS without a lag unless given; the key is the index."""
    names = {name for values in nodes for name in values}
    lists = {name: [values.get(name, False if name == "not_started" else None) for values in nodes] for name in names}
    full = [(*link, *(FS, 0, WORKING)[len(link) - 2 :], key) for key, link in enumerate(links)]
    return Network(origin=at("Mon 03 09:00"), links=full, **lists)  # type: ignore[arg-type]


def shown(times: Times, index: int) -> tuple[str, str]:
    return text(times.start[index]), text(times.finish[index])


def test_links_push_a_laid_node_later_and_it_returns_when_they_let_go() -> None:
    net = network([node(LAID, 2, at="Mon 03 09:00"), node(LAID, 1, at="Wed 05 09:00")], (0, 1))
    times = solve(net)
    # Two days from Monday end on Tuesday 18:00: Wednesday is free, and both the link and the laid date hold it there.
    assert shown(times, 1) == ("Wed 05 09:00", "Wed 05 18:00")
    assert times.bound_of(1) == ("link", 0)
    pushed = net.with_values(dur={0: 3 * DAY})
    after, moved = update(pushed, times, [0])
    assert (shown(after, 1), moved) == (("Thu 06 09:00", "Thu 06 18:00"), [0, 1])
    back, moved = update(pushed.with_values(dur={0: DAY}), after, [0])
    assert (shown(back, 1), moved) == (("Wed 05 09:00", "Wed 05 18:00"), [0, 1])
    assert back.bound_of(1) == ("laid", None)
    assert shown(after, 1) == ("Thu 06 09:00", "Thu 06 18:00")  # what was computed before is untouched


def test_a_milestone_stays_with_the_work_it_ends() -> None:
    nodes = [node(days=5), node(days=0), node(days=1), node(LAID, 0, at="Mon 10 09:00")]
    times = solve(network(nodes, (0, 1), (1, 2), (0, 3)))
    assert shown(times, 1) == ("Fri 07 18:00", "Fri 07 18:00")
    assert shown(times, 2) == ("Mon 10 09:00", "Mon 10 18:00")
    assert shown(times, 3) == ("Mon 10 09:00", "Mon 10 09:00")  # laid there: not before


def test_a_milestone_is_never_before_what_it_waits_for() -> None:
    # The shoot wraps on Saturday at 02:00, outside office hours: the office hears of it on Monday at 09:00.
    times = solve(network([fixed("Fri 07 18:00", "Sat 08 02:00"), node(days=0), node(days=1)], (0, 1), (0, 2)))
    assert shown(times, 1) == ("Mon 10 09:00", "Mon 10 09:00")
    assert shown(times, 2) == ("Mon 10 09:00", "Mon 10 18:00")


@pytest.mark.parametrize(
    ("link", "start"),
    [
        # From a node on Thu 6 and Fri 7 to one of one office day.
        ((FS, 0, WORKING), "Mon 10 09:00"),
        ((FS, 120, WORKING), "Mon 10 11:00"),
        ((FS, -120, WORKING), "Fri 07 16:00"),
        ((FS, 120, ELAPSED), "Mon 10 09:00"),  # Friday 20:00
        ((FS, 64 * 60, ELAPSED), "Mon 10 10:00"),  # Friday 18:00 + 64 hours
        ((FS, 0, DAYS), "Mon 10 09:00"),
        ((FS, 2, DAYS), "Wed 12 09:00"),  # the third working day after Friday
        ((SS, 0, WORKING), "Thu 06 09:00"),
        ((SS, DAY, WORKING), "Fri 07 09:00"),
        ((FF, 0, WORKING), "Fri 07 09:00"),
        ((FF, 60, WORKING), "Fri 07 10:00"),  # ends an hour into Monday
        ((SF, 0, WORKING), "Wed 05 09:00"),  # ends where the other begins
    ],
)
def test_each_type_of_link_with_its_lag(link: tuple[int, int, int], start: str) -> None:
    times = solve(network([node(LAID, 2, at="Thu 06 09:00"), node(days=1)], (0, 1, *link)))
    assert text(times.start[1]) == start
    assert times.bound_of(1) == ("link", 0)


def test_days_are_counted_from_the_date_a_session_belongs_to() -> None:
    # A Friday night from 20:00 to 05:00 is Friday's session, and Saturday is a working day of the shoot.
    friday = date(2027, 5, 7).toordinal()
    night = fixed("Fri 07 20:00", "Sat 08 05:00")
    shoot = node(days=0.5, cal=SHOOT)
    with_day = solve(network([night | {"day": friday}, shoot], (0, 1, FS, 0, DAYS)))
    assert text(with_day.start[1]) == "Sat 08 07:00"
    without = solve(network([night, shoot], (0, 1, FS, 0, DAYS)))
    assert text(without.start[1]) == "Mon 10 07:00"


def test_an_activity_of_w_days_ends_at_its_offset_and_a_milestone_stands_there() -> None:
    # +5 working days after Friday 7 is Friday 14. Two days of work begin on the fourth: lag 5 - 2 = 3 days.
    session = fixed("Fri 07 08:00", "Fri 07 19:00")
    times = solve(network([session, node(days=2), node(days=0)], (0, 1, FS, 3, DAYS), (0, 2, FS, 5, DAYS)))
    assert shown(times, 1) == ("Thu 13 09:00", "Fri 14 18:00")
    assert shown(times, 2) == ("Fri 14 18:00", "Fri 14 18:00")


def test_lags_run_in_the_successors_calendar_and_come_back_in_the_forms_of_the_oracle() -> None:
    # Office work ends on Friday 18:00; 120 minutes of shoot time after that is Saturday 08:00.
    nodes = [node(days=5), node(cal=SHOOT, days=1, due="Sat 08 17:00")]
    times = solve(network(nodes, (0, 1, FS, 120)))
    assert shown(times, 1) == ("Sat 08 08:00", "Sat 08 17:00")
    # Back: the shoot may start at 08:00 on Saturday; 120 shoot minutes before is Friday 18:00.
    assert text(times.late_finish[0]) == "Fri 07 18:00"
    # Monday 08:00, 60 minutes of lag: working minute 0 of Monday, whose start form is Monday 07:00, not Saturday 19:00.
    # In the office that is Friday 18:00 all the same.
    nodes[1] = node(cal=SHOOT, days=1, due="Mon 10 17:00")
    assert text(solve(network(nodes, (0, 1, FS, 60))).late_finish[0]) == "Fri 07 18:00"
    # The predecessor works Saturdays too: start form Monday 07:00 = its working minute at Saturday 19:00.
    nodes[0] = node(cal=SHOOT, days=5)
    assert text(solve(network(nodes, (0, 1, FS, 60))).late_finish[0]) == "Sat 08 19:00"


def test_late_dates_come_from_dues_and_placed_starts() -> None:
    nodes = [
        node(days=1),
        node(days=2),
        node(days=1, due="Fri 07 18:00"),
        fixed("Wed 05 12:00", "Wed 05 18:00"),
        node(),
    ]
    times = solve(network(nodes, (0, 1), (1, 2), (0, 3)))
    # 2 by Friday: starts Friday 09:00 at the latest; 1 Wednesday and Thursday; 0 ends on Tuesday at the latest.
    assert [text(late) for late in times.late_finish[:3]] == ["Tue 04 18:00", "Thu 06 18:00", "Fri 07 18:00"]
    assert text(times.late_start[0]) == "Tue 04 09:00"
    assert (text(times.late_start[3]), text(times.late_finish[3])) == ("Wed 05 12:00", "Wed 05 18:00")
    assert (times.late_start[4], times.late_finish[4]) == (NEVER, NEVER)
    sooner = solve(network([*nodes[:3], fixed("Tue 04 12:00", "Tue 04 18:00"), node()], (0, 1), (1, 2), (0, 3)))
    assert text(sooner.late_finish[0]) == "Tue 04 12:00"


def test_as_late_as_possible_ends_where_its_successors_positions_let_it() -> None:
    nodes = [node(days=1), node(ALAP, 1), node(LAID, 1, at="Mon 10 09:00"), fixed("Fri 07 12:00", "Fri 07 18:00")]
    times = solve(network(nodes, (0, 1), (1, 2)))
    assert shown(times, 1) == ("Fri 07 09:00", "Fri 07 18:00")
    assert times.bound_of(1) == ("alap", 1)
    assert (text(times.early_start[1]), text(times.early_finish[1])) == ("Tue 04 09:00", "Tue 04 18:00")
    assert shown(times, 2) == ("Mon 10 09:00", "Mon 10 18:00")  # its successor does not move
    # A strip placed on Friday at noon needs it: it ends there.
    times = solve(network(nodes, (0, 1), (1, 2), (1, 3)))
    assert shown(times, 1) == ("Thu 06 12:00", "Fri 07 12:00")
    assert times.bound_of(1) == ("alap", 2)
    # Its own due is earlier still.
    nodes[1] = node(ALAP, 1, due="Thu 06 18:00")
    times = solve(network(nodes, (0, 1), (1, 2), (1, 3)))
    assert shown(times, 1) == ("Thu 06 09:00", "Thu 06 18:00")
    assert times.bound_of(1) == ("due", None)
    # A due before its early date does not bring it forward.
    nodes[1] = node(ALAP, 1, due="Mon 03 18:00")
    assert shown(solve(network(nodes, (0, 1), (1, 2), (1, 3))), 1) == ("Tue 04 09:00", "Tue 04 18:00")


def test_as_late_as_possible_begins_no_later_than_what_starts_with_it() -> None:
    # An office day that must begin before Friday's late shoot does, at 18:30: Monday 09:00 would be too late for it, so
    # the last minute before is the first, Friday 17:59, and 539 more run to Monday 17:59.
    late = node(LAID, 1, at="Fri 07 18:30", cal=SHOOT)
    times = solve(network([node(ALAP, 1), late], (0, 1, SS)))
    assert shown(times, 0) == ("Fri 07 17:59", "Mon 10 17:59")
    assert shown(times, 1)[0] == "Fri 07 18:30"  # its successor does not move


def test_as_late_as_possible_that_nothing_needs_is_as_soon_as_possible() -> None:
    times = solve(network([node(days=1), node(ALAP, 2), node(ALAP, 1)], (0, 1), (1, 2)))
    assert shown(times, 1) == ("Tue 04 09:00", "Wed 05 18:00")
    assert shown(times, 2) == ("Thu 06 09:00", "Thu 06 18:00")
    assert times.bound_of(2) == ("link", 1)


def test_a_hard_date_stays_and_what_it_makes_impossible_is_a_conflict() -> None:
    nodes = [node(days=4), node(HARD_START, 1, at="Thu 06 09:00"), node(HARD_FINISH, 2, at="Fri 07 18:00")]
    net = network(nodes, (0, 1), (0, 2))
    times = solve(net)
    assert shown(times, 1) == ("Thu 06 09:00", "Thu 06 18:00")
    assert shown(times, 2) == ("Thu 06 09:00", "Fri 07 18:00")
    assert times.bound_of(2) == ("hard", None)
    # The four days end on Thursday at 18:00: nine hours of the clock after both starts.
    assert conflicts(net, times) == [(0, 540), (1, 540)]


def test_a_predecessor_that_ends_after_a_placed_start_is_a_conflict_in_minutes_of_the_clock() -> None:
    # Dressing ends on Monday 10 at 18:00; the strip plays on Saturday 8 from 08:00: 58 hours missed.
    net = network([node(LAID, 2, at="Fri 07 09:00"), fixed("Sat 08 08:00", "Sat 08 10:00")], (0, 1))
    times = solve(net)
    assert conflicts(net, times) == [(0, 58 * 60)]
    assert shown(times, 1) == ("Sat 08 08:00", "Sat 08 10:00")
    assert times.bound_of(1) == ("placed", None)
    met = net.with_values(at={0: at("Thu 06 09:00")})
    assert conflicts(met, update(met, times, [0])[0]) == []


def test_progress() -> None:
    status = at("Wed 05 12:00")
    nodes = [
        node(LAID, 2, at="Mon 03 09:00"),  # nobody said anything: as planned
        node(LAID, 2, at="Mon 03 09:00", not_started=True),
        node(LAID, 2, at="Mon 03 09:00", actual_start="Tue 04 09:00"),
        node(LAID, 2, at="Mon 03 09:00", actual_start="Mon 03 09:00", remaining=DAY),
        node(LAID, 2, at="Mon 03 09:00", actual_start="Tue 04 09:00", actual_finish="Fri 07 15:00"),
        node(LAID, 2, at="Mon 03 09:00", actual_finish="Fri 07 15:00"),
        node(HARD_START, 1, at="Tue 04 09:00", not_started=True),
    ]
    times = solve(network(nodes), status)
    assert shown(times, 0) == ("Mon 03 09:00", "Tue 04 18:00")
    assert shown(times, 1) == ("Wed 05 12:00", "Fri 07 12:00")
    assert shown(times, 2) == ("Tue 04 09:00", "Wed 05 18:00")
    assert shown(times, 3) == ("Mon 03 09:00", "Thu 06 12:00")  # one day left from Wednesday noon
    assert shown(times, 4) == ("Tue 04 09:00", "Fri 07 15:00")
    assert shown(times, 5) == ("Wed 05 15:00", "Fri 07 15:00")
    assert shown(times, 6) == ("Wed 05 12:00", "Thu 06 12:00")
    kinds = [times.bound_of(index)[0] for index in range(7)]
    assert kinds == ["laid", "status", "actual", "status", "actual", "actual", "status"]
    unset = solve(network(nodes))
    assert shown(unset, 1) == ("Mon 03 09:00", "Tue 04 18:00")
    assert shown(unset, 3) == ("Mon 03 09:00", "Tue 04 18:00")


def test_an_actual_end_is_not_moved_and_the_other_end_still_is() -> None:
    nodes = [node(days=4), node(actual_start="Tue 04 09:00")]
    net = network(nodes, (0, 1), (0, 1, FF, 60))
    times = solve(net)
    # The four days end on Thursday at 18:00. The start stays; the finish waits for it and an hour more.
    assert shown(times, 1) == ("Tue 04 09:00", "Fri 07 10:00")
    assert times.bound_of(1) == ("link", 1)
    assert conflicts(net, times) == [(0, 57 * 60)]


def test_what_hangs_on_an_owed_strip_is_unknown_and_its_other_bounds_still_hold() -> None:
    owed = node(FIXED, 0, fixed_start=None, fixed_finish=None)
    nodes = [owed, node(days=1), node(days=2), node(days=1), fixed("Tue 04 08:00", "Tue 04 10:00"), node(days=1)]
    net = network(nodes, (0, 1), (1, 2), (3, 2), (1, 4), (0, 5, FS, 480))
    times = solve(net)
    assert times.unknown == [True, True, True, False, False, True]
    assert (times.start[0], times.finish[0]) == (PAST, PAST)
    assert shown(times, 1) == shown(times, 5) == ("Mon 03 09:00", "Mon 03 18:00")
    assert shown(times, 2) == ("Tue 04 09:00", "Wed 05 18:00")
    assert conflicts(net, times) == []  # the strip at 08:00 on Tuesday waits only for the other bounds of node 1
    placed = net.with_values(fixed_start={0: at("Wed 05 09:00")}, fixed_finish={0: at("Wed 05 18:00")})
    after, moved = update(placed, times, [0])
    assert (shown(after, 1), moved) == (("Thu 06 09:00", "Thu 06 18:00"), [0, 1, 2, 5])
    assert not any(after.unknown)


def test_an_update_follows_a_date_and_a_calendar_that_only_links_look_at() -> None:
    night = fixed("Fri 07 20:00", "Sat 08 05:00")
    nodes = [node(LAID, 1, at="Mon 03 09:00"), night, node(cal=SHOOT, due="Mon 17 19:00"), node(ALAP, 1)]
    net = network(nodes, (1, 2, FS, 0, DAYS), (0, 2, FS, 60), (3, 2, FS, 60))
    times = solve(net)
    assert text(times.start[2]) == "Mon 10 07:00"
    # The same night, said to be Friday's: its own times stay, what is counted in days from it moves.
    friday = net.with_values(day={1: date(2027, 5, 7).toordinal()})
    after, moved = update(friday, times, [1])
    assert (text(after.start[2]), moved) == ("Sat 08 07:00", [2])
    # The successor on another calendar: the lag is counted in that, so its predecessors have other late dates.
    office = friday.with_values(cal={2: OFFICE})
    again, _ = update(office, after, [2])
    assert not again.difference(solve(office))
    assert again.late_finish[0] != after.late_finish[0]


def test_of_links_that_bind_alike_type_then_start_then_key_decides() -> None:
    def bound(*links: tuple[int, ...]) -> tuple[str, int | None]:
        nodes = [node(LAID, 1, at="Mon 03 09:00"), node(LAID, 0.5, at="Mon 03 13:30"), node(days=1)]
        return solve(network(nodes, *links)).bound_of(2)

    assert bound((1, 2), (0, 2)) == ("link", 1)  # both end at 18:00; the first started earlier
    assert bound((0, 2), (0, 2)) == ("link", 0)
    assert bound((0, 2, SS, DAY), (1, 2)) == ("link", 1)  # FS before SS
    assert bound((0, 2, FS, 60), (1, 2)) == ("link", 0)  # an hour later


def test_the_late_finish_from_keys_leaves_all_else_out() -> None:
    nodes = [node(due="Mon 03 18:00"), node(days=1), node(days=1), fixed("Tue 04 08:00", "Tue 04 10:00"), node()]
    net = network(nodes, (0, 1), (1, 2), (0, 3), (3, 4))
    solve(net)
    late = late_from(net, {2: at("Fri 14 18:00"), 4: at("Fri 14 18:00")})
    assert [text(value) if value else None for value in late] == [
        "Wed 12 18:00", "Thu 13 18:00", "Fri 14 18:00", None, "Fri 14 18:00",
    ]  # fmt: skip


def test_a_circle_names_its_links_in_order() -> None:
    with pytest.raises(CycleFound) as refused:
        solve(network([node()] * 5, (0, 1), (1, 2), (2, 3), (3, 1), (3, 4)))
    keys = refused.value.keys
    assert sorted(keys) == [1, 2, 3]
    assert (keys * 2)[keys.index(1) : keys.index(1) + 3] == (1, 2, 3)
    with pytest.raises(CycleFound) as refused:
        solve(network([node(), node()], (0, 1), (1, 1)))
    assert refused.value.keys == (1,)


def test_past_the_calendars_end_the_error_names_it() -> None:
    for nodes in ([node(days=1000)], [node(LAID, at="Mon 03 09:00"), node(days=300), node(days=300)]):
        with pytest.raises(CalendarExhausted, match="Office"):
            solve(network(nodes, *((i, i + 1) for i in range(len(nodes) - 1))))
    with pytest.raises(CalendarExhausted, match="Office"):
        solve(network([node(due="Mon 03 18:00", days=300)]))
    with pytest.raises(CalendarExhausted, match="Office"):
        solve(network([node(LAID) | {"at": at("Mon 03 09:00") - 800 * 1440}]))


def test_a_network_that_makes_no_sense_is_our_bug() -> None:
    with pytest.raises(ValueError, match="node 0 has no instant to be laid"):
        network([node(LAID)])
    with pytest.raises(ValueError, match="dur has 1 entries for 2 nodes"):
        Network(origin=0, cal=[OFFICE, OFFICE], mode=[ASAP, ASAP], dur=[1])
    with pytest.raises(ValueError, match="link 0: a lag in days needs an FS link"):
        network([node(), node()], (0, 1, SS, 1, DAYS))
    net = network([node(), node()], (0, 1))
    with pytest.raises(ValueError, match="start is no list of nodes"):
        net.with_values(start={0: 1})
    with pytest.raises(ValueError, match="node 1 has no instant"):
        net.with_values(mode={1: LAID})
    with pytest.raises(ValueError, match="the links have changed"):
        update(network([node(), node()]), solve(net), [0])
