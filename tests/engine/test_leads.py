"""Lead rules alone: given these strips, this rule yields these rows. Dates are worked out by hand in the comments."""

from __future__ import annotations

import runpy
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.edits import rules
from app.engine import leads
from app.engine.schedule import Schedule, compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local, moment

UTC = "UTC"
OFFICE = (*(((540, 1080),) for _ in range(5)), (), ())  # Monday to Friday, 09:00 to 18:00

# June 2026:  Mo Tu We Th Fr
#              1  2  3  4  5
#              8  9 10 11 12
#             15 16 17 18 19
#             22 23 24 25 26
DAYS = (date(2026, 6, 22), date(2026, 6, 23), date(2026, 6, 26))


def film(*extra: r.Row) -> Plan:
    """Scenes 1, 2 and 3 on three days from 08:00; 1 and 3 in the Mill, outside; 2 in the Barn; 1 and 2 need VFX."""
    rows: list[r.Row] = [
        r.Calendar(1, "Office", UTC, OFFICE),
        r.Production(2, "Salt", zone=UTC, country="", calendar_id=1),
        r.Unit(3, "Main unit", 0, calendar_id=1),
        r.Department(4, "VFX", 0),
        r.Element(10, "set", "Mill"),
        r.Element(11, "set", "Barn", rank=1),
        r.Element(12, "vfx", "Flood", rank=2),
        r.Element(13, "cast", "Wren", minor=True, rank=3),
        r.Element(14, "cast", "Narrator", voice_only=True, rank=4),
    ]
    for place, day in enumerate(DAYS):
        ie = "INT" if place == 1 else "EXT"
        rows += [
            r.Session(20 + place, 3, day),
            r.Scene(30 + place, str(place + 1), place, ie=ie, set_id=11 if place == 1 else 10),
            r.Strip(40 + place, scene_id=30 + place, session_id=20 + place, eighths=8),
        ]
    rows += [r.Need(90, 30, 12), r.Need(91, 31, 12), r.Need(92, 32, 13)]
    return Plan.of([*rows, *extra])


def rule(**values: object) -> r.LeadRule:
    """A rule of the VFX department; the anchor is each scene with VFX, ten working days before, unless given."""
    fields: dict[str, object] = {
        "key": "it", "what": "It {subject}", "anchor": "each", "subject": "scene", "condition": "vfx", "offset": 10,
    }  # fmt: skip
    return r.LeadRule(id=50, department_id=4, **(fields | values))  # type: ignore[arg-type]


def made(*given: r.LeadRule, plan: Plan | None = None) -> Schedule:
    """The plan's schedule once `sync` has made the rows of these rules."""
    plan = film() if plan is None else plan
    for one in given:
        draft = Draft(plan)
        draft.put(one)
        plan = plan.with_change(draft.change("a rule"))
    return compute(plan.with_change(plan.draft("sync", rules.sync)))


def when(instant: int | None) -> str:
    assert instant is not None
    return moment(instant, UTC).strftime("%d %b %H:%M")


def bars(schedule: Schedule) -> dict[str, tuple[str, str]]:
    plan = schedule.plan
    return {
        a.name: (when(schedule.activities[a.id].start), when(schedule.activities[a.id].finish))
        for a in plan.activities.values()
    }


def dues(schedule: Schedule) -> dict[str, tuple[str, int | None]]:
    """Deadline → due, slack in working days."""
    return {
        d.name: (when(schedule.deadlines[d.id].due), schedule.deadlines[d.id].slack_days)
        for d in schedule.plan.deadlines.values()
    }


def test_a_minus_rule_lays_its_work_before_due_and_reserve() -> None:
    schedule = made(rule(work=5))
    # Sc 1, Mon 22 June: ten working days before it is Mon 8 June, end of day. Reserve 3: Wed 3 June. Five days of work
    # end there: Thu 28 May to Wed 3 June. Sc 2 a day later. Sc 3 needs no VFX.
    assert bars(schedule) == {"It Sc 1": ("28 May 09:00", "03 Jun 18:00"), "It Sc 2": ("29 May 09:00", "04 Jun 18:00")}
    assert dues(schedule) == {"It Sc 1": ("08 Jun 18:00", 3), "It Sc 2": ("09 Jun 18:00", 3)}
    link = next(link for link in schedule.plan.links.values() if link.succ_id == 30)
    assert (link.pred_kind, link.succ_kind, link.type, link.lag) == ("activity", "scene_first", "FS", 0)


def test_a_minus_rule_without_work_is_a_milestone() -> None:
    schedule = made(rule(offset=2, subject="set", anchor="first", condition=""))
    # Mill first on Mon 22: Thu 18 June; reserve 3: Mon 15. Barn first on Tue 23: Fri 19; Tue 16.
    assert bars(schedule) == {"It Mill": ("15 Jun 18:00",) * 2, "It Barn": ("16 Jun 18:00",) * 2}
    assert dues(schedule) == {"It Mill": ("18 Jun 18:00", 3), "It Barn": ("19 Jun 18:00", 3)}


def test_offset_nought_before_is_the_call() -> None:
    schedule = made(rule(offset=0, reserve=0, condition="", subject="session"))
    # Due at the call, 08:00; the last working day that has ended by then is Friday 19 June.
    assert dues(schedule)["It Mon 22 Jun"] == ("22 Jun 08:00", 0)
    assert bars(schedule)["It Mon 22 Jun"] == ("19 Jun 18:00",) * 2


def test_calendar_days_and_weeks_before_end_at_midnight() -> None:
    # 7 calendar days before Mon 22 June is Mon 15: its end is midnight. Reserve 3 before Mon 15: Wed 10.
    days = made(rule(offset=7, offset_unit="cd"))
    assert dues(days)["It Sc 1"] == ("16 Jun 00:00", 3)
    assert bars(days)["It Sc 1"] == ("10 Jun 18:00",) * 2
    # 9 days before is Sat 13 June: the last working day is Fri 12, reserve 3: Tue 9.
    weekend = made(rule(offset=9, offset_unit="cd"))
    assert dues(weekend)["It Sc 1"] == ("14 Jun 00:00", 3)
    assert bars(weekend)["It Sc 1"] == ("09 Jun 18:00",) * 2
    weeks = made(rule(offset=2, offset_unit="wk"))  # Mon 8 June, its end
    assert dues(weeks)["It Sc 1"] == ("09 Jun 00:00", 3)


def test_a_plus_rule_ends_at_its_offset() -> None:
    schedule = made(rule(side="after", offset=10, work=4))
    # Sc 1, Mon 22 June: the work starts on the (10 - 4 + 1) = 7th working day after, Wed 1 July, and ends on the tenth,
    # Mon 6 July. Promised with reserve 3: Thu 9 July.
    assert bars(schedule)["It Sc 1"] == ("01 Jul 09:00", "06 Jul 18:00")
    assert dues(schedule)["It Sc 1"] == ("09 Jul 18:00", 3)


def test_a_plus_rule_with_more_work_than_offset_starts_the_next_working_day() -> None:
    schedule = made(rule(side="after", offset=1, work=3, anchor="last", subject="set", condition=""))
    # Mill last on Fri 26 June: from Mon 29 June, three days, to Wed 1 July.
    assert bars(schedule)["It Mill"] == ("29 Jun 09:00", "01 Jul 18:00")


def test_a_plus_rule_without_work_is_a_milestone_at_the_offset() -> None:
    schedule = made(rule(side="after", offset=1))
    # The end of the first working day after Mon 22 June.
    assert bars(schedule)["It Sc 1"] == ("23 Jun 18:00",) * 2
    assert dues(schedule)["It Sc 1"] == ("26 Jun 18:00", 3)


def test_weeks_after_are_five_working_days_each() -> None:
    schedule = made(rule(side="after", offset=2, offset_unit="wk", work=10, anchor="wrap", subject="production"))
    # Wrap Fri 26 June: ten working days from Mon 29 June to Fri 10 July.
    assert bars(schedule) == {"It": ("29 Jun 09:00", "10 Jul 18:00")}


def test_hours_after_run_by_the_clock() -> None:
    schedule = made(rule(side="after", offset=72, offset_unit="h", subject="session", condition="", reserve=0))
    # Mon 22 June ends at 19:00: 72 hours later is Thu 25 June 19:00, after working time, so Fri 26 June 09:00.
    assert bars(schedule)["It Mon 22 Jun"] == ("26 Jun 09:00",) * 2


def test_one_activity_with_two_deadlines() -> None:
    start = rule(key="start", what="Start {subject}", anchor="first", subject="set", condition="", offset=15,
                 position="asap", after_rule="it:SS")  # fmt: skip
    handover = replace(rule(anchor="first", subject="set", condition="", offset=3, work=12), id=51)
    schedule = made(handover, start)
    # Mill first on Mon 22 June. Handover due Wed 17, laid to end 3 days before, Fri 12; twelve days from Thu 28 May.
    # The start is due 15 working days before Mon 22: Mon 1 June; it begins on Thu 28 May: two working days of slack.
    assert bars(schedule)["It Mill"] == ("28 May 09:00", "12 Jun 18:00")
    assert bars(schedule)["Start Mill"] == ("28 May 09:00",) * 2
    assert dues(schedule)["Start Mill"] == ("01 Jun 18:00", 2)


def test_a_rule_follows_all_rows_of_another() -> None:
    turnover = rule(side="after", offset=2, work=2, what="Turnover {subject}")
    finals = replace(rule(key="finals", what="Finals", subject="production", anchor="rule", after_rule="it",
                          side="after", offset=3, work=3), id=51)  # fmt: skip
    schedule = made(turnover, finals)
    # Turnovers end on Wed 24 and Thu 25 June; the finals take Fri 26, Mon 29, Tue 30.
    assert bars(schedule)["Finals"] == ("26 Jun 09:00", "30 Jun 18:00")


def test_a_row_before_another_rules_row() -> None:
    parts = rule(key="parts", what="Parts", subject="production", anchor="d1", condition="", offset=5)
    art = replace(rule(key="art", what="Art", subject="production", anchor="rule", after_rule="parts", condition="",
                       offset=2), id=51)  # fmt: skip
    schedule = made(parts, art)
    # First shoot day Mon 22 June: parts due Mon 15, laid at Wed 10. Art two days before them: Mon 8; laid at Wed 3.
    assert bars(schedule) == {"Parts": ("10 Jun 18:00",) * 2, "Art": ("03 Jun 18:00",) * 2}
    assert dues(schedule)["Art"] == ("08 Jun 18:00", 3)


def test_each_condition_chooses_its_subjects() -> None:
    plan = film()

    def names(**values: object) -> list[str]:
        one = rule(**values)
        return [leads.subject_name(plan, one, subject) for subject in leads.subjects(plan, one)]

    assert names() == ["Sc 1", "Sc 2"]
    assert names(condition="exterior") == ["Sc 1", "Sc 3"]
    assert names(condition="vfx: flood") == ["Sc 1", "Sc 2"]
    assert names(condition="vfx: fire") == []
    assert names(subject="set", condition="exterior") == ["Mill"]
    assert names(subject="set", condition="vfx") == ["Mill", "Barn"]
    assert names(subject="cast", condition="minor") == ["Wren"]
    assert names(subject="cast", condition="seen") == ["Wren"]
    assert names(subject="session", condition="stunt") == []
    assert names(subject="session", condition="") == ["Mon 22 Jun", "Tue 23 Jun", "Fri 26 Jun"]
    assert names(subject="production", condition="vfx") == [""]


def test_a_subject_without_a_session_keeps_a_row_without_a_date() -> None:
    draft = Draft(film())
    strip = draft.plan.strips[40]
    draft.put(replace(strip, session_id=None))
    plan = draft.plan
    schedule = made(rule(work=5), plan=plan)
    row = next(a for a in schedule.plan.activities.values() if a.name == "It Sc 1")
    assert (row.position, row.at) == ("laid", None)
    deadline = schedule.plan.deadlines[leads.deadline_id("it", 30)]
    assert schedule.deadlines[deadline.id].due is None


@pytest.mark.parametrize("term", ["it:XX", "it+", "it:SS+3", "+4"])
def test_what_is_no_term_is_refused_with_its_rule(term: str) -> None:
    with pytest.raises(EditRefused, match="The rule it follows"):
        leads.follows(rule(after_rule=term))


def test_an_anchor_that_does_not_fit_is_refused() -> None:
    with pytest.raises(EditRefused, match="hangs on “first” of a production"):
        leads.anchor_end(rule(anchor="first", subject="production"), 0)


@pytest.mark.parametrize("reserve", [0, 1, 5])
@pytest.mark.parametrize("minutes", [0, 540, 5400])
@pytest.mark.parametrize("due_day", range(1, 15))
@pytest.mark.parametrize("due_minute", [480, 1080, 1440])
def test_what_is_laid_has_the_reserve_as_its_slack(due_day: int, due_minute: int, minutes: int, reserve: int) -> None:
    """Against the engine's own measure, for dues on every weekday, within, at the end of and after working time."""
    schedule = compute(film())
    calendar = schedule.calendar_of_department(4)
    due = at_local(date(2026, 6, due_day), due_minute, UTC)
    start = leads.lay(calendar, due, reserve, minutes)
    finish = calendar.add(start, minutes)
    assert finish <= due
    assert calendar.working_days_between(finish, due) == reserve
    assert calendar.between(start, finish) == minutes


@pytest.mark.parametrize("kind", rules.KINDS)
def test_every_rule_of_a_pack_makes_sense(kind: str) -> None:
    contents = rules.pack(kind)
    departments = {department.name for department in contents.departments}
    keys = {entry["key"] for entry in contents.rules}
    assert len(keys) == len(contents.rules)
    draft = Draft(film())
    rules.load_pack(draft, kind)
    for one in draft.plan.rules.values():
        for subject in leads.subjects(draft.plan, one):
            leads.anchor_end(one, subject)
        assert {term.key for term in leads.follows(one)} <= keys, one.key
        assert one.anchor != "rule" or one.after_rule, one.key
        assert "{subject}" in one.what or one.subject == "production", one.key
    assert {entry["department"] for entry in contents.rules} <= departments
    rules.sync(draft)
    draft.plan.validate()
    compute(draft.plan)


def test_the_page_of_rules_is_up_to_date() -> None:
    script = Path(__file__).resolve().parents[2] / "docs" / "lead_rules.py"
    made_now = runpy.run_path(str(script))["page"]()
    kept = (script.parent / "lead-rules.md").read_text(encoding="utf-8")
    assert kept == made_now, "docs/lead-rules.md is not what the packs say; mend it with: python docs/lead_rules.py"
