"""The laws of the kernel, each over random networks on five calendars of different patterns and zones."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.engine.calendars import Working, compile_working
from app.engine.network import (
    ALAP,
    ASAP,
    BEGUN,
    DAYS,
    ELAPSED,
    FF,
    FIXED,
    FS,
    HARD_FINISH,
    HARD_START,
    LAID,
    MOVING,
    NEVER,
    PAST,
    SF,
    SS,
    WORKING,
    Network,
)
from app.engine.propagate import Times, conflicts, late_from, solve, update
from app.plan.errors import CycleFound

FIRST, LAST = date(2026, 1, 1), date(2029, 12, 31)


def _week(*spans: tuple[int, int], days: str = "MTWTF--") -> list[tuple[tuple[int, int], ...]]:
    return [() if letter == "-" else spans for letter in days]


CALENDARS = (
    compile_working("Office", "Europe/London", _week((540, 780), (840, 1080)), {}, FIRST, LAST),
    compile_working("Shoot", "Europe/London", _week((420, 1140), days="MTWTFS-"), {date(2027, 3, 26): ()}, FIRST, LAST),
    compile_working("Nights", "Europe/Berlin", _week((1080, 1740), days="-TWTFS-"), {}, FIRST, LAST),
    compile_working("Studio", "America/Los_Angeles", _week((600, 840), (900, 1200), days="M-WTFSS"), {}, FIRST, LAST),
    compile_working("Farm", "Asia/Kolkata", _week((0, 1440), days="MTWTFSS"), {}, FIRST, LAST),
)
ORIGIN = CALENDARS[0].day_start(date(2027, 3, 1).toordinal())  # clocks change in all of these zones soon after
WEEKS = 8 * 7 * 1440


@dataclass(frozen=True)
class Case:
    """What a network is made of: values by node and by list, links, and a status date."""

    nodes: list[dict[str, Any]]
    links: list[tuple[int, int, int, int, int, int]]
    status: int | None = None
    edits: list[dict[int, dict[str, Any]]] = field(default_factory=list)

    def network(self) -> Network:
        names = {name for node in self.nodes for name in node}
        missing = {"not_started": False}
        lists = {name: [node.get(name, missing.get(name)) for node in self.nodes] for name in names}
        return Network(origin=ORIGIN, links=self.links, **lists)

    def solve(self) -> Times:
        return solve(self.network(), self.status)


instants = st.integers(ORIGIN, ORIGIN + WEEKS)
durations = st.sampled_from((0, 0, 1, 60, 240, 480, 485, 960, 2400))


@st.composite
def node_values(
    draw: st.DrawFn, modes: Sequence[int], actuals: bool, dues: bool, cals: Sequence[Working]
) -> dict[str, Any]:
    mode = draw(st.sampled_from(modes))
    values: dict[str, Any] = {"cal": draw(st.sampled_from(cals)), "mode": mode, "dur": draw(durations), "at": None}
    values |= {"fixed_start": None, "fixed_finish": None, "day": None, "due": None}
    values |= {"actual_start": None, "actual_finish": None, "remaining": None, "not_started": False}
    if mode in (LAID, HARD_START, HARD_FINISH):
        values["at"] = draw(instants)
    if mode == FIXED and draw(st.integers(0, 4)):
        start = draw(instants)
        values |= {"fixed_start": start, "fixed_finish": start + draw(st.integers(0, 1440))}
        if draw(st.booleans()):
            values["day"] = values["cal"].finish_date(start + 1)
    if dues and draw(st.booleans()):
        values["due"] = draw(st.integers(ORIGIN, ORIGIN + 2 * WEEKS))
    if actuals and mode != FIXED:
        progress = draw(st.sampled_from(("", "", "", "not started", "started", "finished")))
        values["not_started"] = progress == "not started"
        if progress == "started":
            values |= {"actual_start": draw(instants), "remaining": draw(st.none() | durations)}
        if progress == "finished":
            finish = draw(instants)
            values |= {"actual_finish": finish, "actual_start": draw(st.none() | st.just(finish - 600))}
    return values


@st.composite
def links_between(
    draw: st.DrawFn, count: int, types: Sequence[int] = (FS, FS, FS, SS, FF, SF)
) -> list[tuple[int, ...]]:
    order = draw(st.permutations(range(count)))
    links = []
    for key in range(draw(st.integers(0, 2 * count))):
        first, second = sorted(draw(st.lists(st.integers(0, count - 1), min_size=2, max_size=2, unique=True)))
        type_, unit = draw(st.sampled_from(types)), WORKING
        lag = draw(st.sampled_from((0, 0, 0, 60, 480, 1000, -60, -480)))
        if draw(st.integers(0, 3)) == 0:
            unit = ELAPSED
        elif type_ == FS and draw(st.integers(0, 3)) == 0:
            unit, lag = DAYS, abs(lag) % 7
        links.append((order[first], order[second], type_, lag, unit, key))
    return links


@st.composite
def cases(
    draw: st.DrawFn,
    modes: Sequence[int] = (LAID, LAID, ASAP, ALAP, HARD_START, HARD_FINISH, FIXED),
    actuals: bool = True,
    dues: bool = True,
    edits: int = 0,
    cals: Sequence[Working] = CALENDARS,
) -> Case:
    count = draw(st.integers(2, 9))
    one = node_values(modes, actuals, dues, cals)
    nodes = [draw(one) for _ in range(count)]
    made = [
        draw(st.dictionaries(st.integers(0, count - 1), one, min_size=1, max_size=3))
        for _ in range(edits and draw(st.integers(1, edits)))
    ]
    status = draw(st.none() | instants) if actuals else None
    return Case(nodes, draw(links_between(count)), status, made)


def required(net: Network, link: int, at: int) -> tuple[int, int]:
    """What the link asks of its successor's end when the predecessor's is at `at`: working minute, instant."""
    tail, head, _, lag, unit, _ = net.graph.links[link]
    calendar = net.cal[head]
    if unit == DAYS:
        day = net.day[tail]
        after = calendar.nth_after(calendar.finish_date(at) if day is None else day, lag + 1)
        instant = calendar.day_start(after)
        return calendar.worked(instant), instant
    if unit == ELAPSED:
        return calendar.worked(at + lag), at + lag
    minute = calendar.worked(at) + lag
    return minute, at if lag == 0 else calendar.finish_of(minute)


def ends(net: Network, times: Times, link: int) -> tuple[int, int]:
    tail, head, type_, _, _, _ = net.graph.links[link]
    start, finish = times.start, times.finish
    return (start if type_ in (SS, SF) else finish)[tail], (start if type_ in (FS, SS) else finish)[head]


@given(cases())
def test_no_link_is_violated_unless_an_end_cannot_move_and_then_it_is_reported(case: Case) -> None:
    net, times = case.network(), case.solve()
    reported = dict(conflicts(net, times))
    for link, (tail, head, type_, lag, _, _) in enumerate(net.graph.links):
        if PAST in (times.start[tail], times.start[head]):
            assert link not in reported
            continue
        source, target = ends(net, times, link)
        minute, instant = required(net, link, source)
        state = net.state[head]
        if state == MOVING or (state == BEGUN and type_ in (FF, SF)):
            assert net.cal[head].worked(target) >= minute
            assert link not in reported
            if type_ in (FS, SS) and lag == 0:
                assert target >= source  # whatever the two calendars
        else:
            assert reported.get(link, 0) == max(0, instant - target)


@given(cases())
def test_no_node_starts_before_its_laid_date_or_the_status_date_it_must_wait_for(case: Case) -> None:
    net, times = case.network(), case.solve()
    for node, values in enumerate(case.nodes):
        begun = values["actual_start"] is not None or values["actual_finish"] is not None
        if values["mode"] == LAID and not begun:
            assert times.start[node] >= values["at"]
        if values["not_started"] and case.status is not None and not begun:
            assert times.start[node] >= case.status
        if net.state[node] == MOVING:
            assert net.cal[node].between(times.start[node], times.finish[node]) == values["dur"]
            assert times.start[node] >= times.early_start[node]


@given(cases(), st.data())
def test_dates_do_not_depend_on_the_order_of_nodes_and_links(case: Case, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(case.nodes))))
    place = {node: index for index, node in enumerate(order)}
    links = data.draw(st.permutations(case.links))
    other = Case(
        [case.nodes[node] for node in order],
        [(place[tail], place[head], *rest) for tail, head, *rest in links],  # type: ignore[misc]
        case.status,
    )
    ours, theirs = case.solve(), other.solve()
    for name in Times.__slots__:
        mine = getattr(ours, name)
        if isinstance(mine, list) and not name.endswith("bound"):
            assert [getattr(theirs, name)[place[node]] for node in range(len(order))] == mine, name
    for node in range(len(order)):
        (kind, link), (other_kind, other_link) = ours.bound_of(node), theirs.bound_of(place[node])
        key = None if link is None else ours.net.graph.keys[link]
        assert (other_kind, None if other_link is None else theirs.net.graph.keys[other_link]) == (kind, key)


FIELDS = (
    ("mode", "at", "fixed_start", "fixed_finish", "day"),
    ("at",),
    ("dur",),
    ("due",),
    ("cal",),
    ("actual_start", "actual_finish", "remaining", "not_started"),
)


@given(cases(edits=4), st.data())
def test_an_update_equals_a_full_computation_after_any_sequence_of_changes(case: Case, data: st.DataObject) -> None:
    net = case.network()
    times = solve(net, case.status)
    for edit in case.edits:
        before, frozen = times, copy.deepcopy([getattr(times, name) for name in Times.__slots__ if name != "net"])
        names = {name for group in data.draw(st.sets(st.sampled_from(FIELDS), min_size=1)) for name in group}
        lists = {name: {node: values[name] for node, values in edit.items()} for name in names}
        if "mode" not in names and "at" in names:  # a laid or hard node keeps an instant
            lists["at"] = {node: net.at[node] if at is None else at for node, at in lists["at"].items()}
        net = net.with_values(**lists)
        times, moved = update(net, times, edit)
        nodes = [{name: getattr(net, name)[node] for name in case.nodes[0]} for node in range(len(net))]
        afresh = Case(nodes, case.links, case.status).solve()
        assert not times.difference(afresh), times.difference(afresh)
        assert [getattr(before, name) for name in Times.__slots__ if name != "net"] == frozen
        differing = {int(line.split()[1].rstrip(":")) for line in before.difference(times)}
        assert set(moved) == differing


@given(cases(modes=(LAID, ASAP, ALAP, HARD_START, HARD_FINISH, FIXED), actuals=False, cals=CALENDARS[:1]))
def test_on_one_calendar_slack_is_at_least_total_float(case: Case) -> None:
    net, times = case.network(), case.solve()
    calendar = CALENDARS[0]
    for node, values in enumerate(case.nodes):
        if values["due"] is not None and times.early_finish[node] != PAST:
            expected = times.early_finish[node] if values["mode"] == ALAP else times.finish[node]
            slack = calendar.between(expected, values["due"])
            assert slack >= calendar.between(times.early_finish[node], times.late_finish[node])
            assert times.late_finish[node] <= net.limit[node]


@given(cases(modes=(LAID, LAID, ASAP, HARD_START, HARD_FINISH, FIXED)), st.data())
def test_without_alap_delaying_one_node_brings_no_other_forward(case: Case, data: st.DataObject) -> None:
    node = data.draw(st.integers(0, len(case.nodes) - 1))
    minutes = data.draw(st.sampled_from((1, 60, 600, 1440, 5000)))
    later = dict(case.nodes[node])
    for name in ("at", "fixed_start", "fixed_finish", "actual_start", "actual_finish"):
        if later[name] is not None:
            later[name] += minutes
    if later["day"] is not None:
        later["day"] = later["cal"].finish_date(later["fixed_start"] + 1)
    assume(later != case.nodes[node])
    after = replace(case, nodes=[*case.nodes[:node], later, *case.nodes[node + 1 :]]).solve()
    before = case.solve()
    for other in range(len(case.nodes)):
        assert after.start[other] >= before.start[other]
        assert after.finish[other] >= before.finish[other]


@given(cases())
def test_an_alap_node_is_as_late_as_its_successors_and_due_allow(case: Case) -> None:
    net, times = case.network(), case.solve()
    as_soon = replace(case, nodes=[{**n, "mode": ASAP if n["mode"] == ALAP else n["mode"]} for n in case.nodes]).solve()
    assert (times.early_start, times.early_finish) == (as_soon.start, as_soon.finish)
    for node in net.alap:
        calendar = net.cal[node]
        if (kind := times.bound_of(node)[0]) in ("alap", "due"):
            assert times.start[node] > times.early_start[node]
            # One working minute more and what holds it back would be missed.
            later = calendar.worked(times.finish[node]) + 1
            due = case.nodes[node]["due"]
            if kind == "due":
                assert later > calendar.worked(due)
        elif not net.graph.out_of(node) and net.limit[node] == NEVER:
            assert times.start[node] == times.early_start[node]
        if case.nodes[node]["due"] is not None and times.finish[node] > case.nodes[node]["due"]:
            assert times.start[node] == times.early_start[node]


@given(cases(modes=(LAID, ASAP, ALAP), dues=False, actuals=False), st.data())
def test_late_from_keys_is_the_late_finish_when_only_they_have_dues(case: Case, data: st.DataObject) -> None:
    count = len(case.nodes)
    keys = data.draw(st.dictionaries(st.integers(0, count - 1), instants, max_size=3))
    other_dues = data.draw(st.dictionaries(st.integers(0, count - 1), instants, max_size=3))
    nodes = [{**values, "due": keys.get(node)} for node, values in enumerate(case.nodes)]
    only = replace(case, nodes=nodes).solve()
    all_dues = replace(case, nodes=[{**v, "due": other_dues.get(n)} for n, v in enumerate(case.nodes)])
    net = all_dues.network()
    solve(net)
    late = late_from(net, keys)
    assert late == [None if at == NEVER else at for at in only.late_finish]


@given(cases(), st.data())
def test_a_circle_is_refused_link_by_link(case: Case, data: st.DataObject) -> None:
    assume(case.links)
    net = case.network()
    start = data.draw(st.sampled_from(case.links))[0]
    reach, work = {start}, [start]
    for node in work:
        for link in net.graph.out_of(node):
            head = net.graph.heads[link]
            if head not in reach:
                reach.add(head)
                work.append(head)
    end = data.draw(st.sampled_from(sorted(reach)))  # `start` itself: a link from a node to itself
    links = [*case.links, (end, start, data.draw(st.sampled_from((FS, SS, FF, SF))), 0, WORKING, 999)]
    with pytest.raises(CycleFound) as refused:
        replace(case, links=links).solve()
    by_key = {link[5]: link for link in links}
    circle = [by_key[key] for key in refused.value.keys]
    assert len(set(circle)) == len(circle) > 0
    for link, following in zip(circle, circle[1:] + circle[:1], strict=True):
        assert link[1] == following[0]


@given(cases())
def test_what_hangs_on_an_owed_node_is_unknown_and_nothing_else(case: Case) -> None:
    net, times = case.network(), case.solve()
    for node, values in enumerate(case.nodes):
        owed = values["mode"] == FIXED and values["fixed_start"] is None
        movable = [
            link
            for link in net.graph.into(node)
            if net.state[node] == MOVING or (net.state[node] == BEGUN and net.graph.links[link][2] in (FF, SF))
        ]
        hangs = any(times.unknown[net.graph.tails[link]] for link in movable)
        assert times.unknown[node] == (owed or hangs)
        assert (times.start[node] == PAST) == owed
