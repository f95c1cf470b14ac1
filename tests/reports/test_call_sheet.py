"""The call sheet as data, on the hand-made day of `salt_day`: every expected value is worked in a comment."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

import pytest

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local
from app.reports import catalogue
from app.reports.content import Document
from app.reports.sheet_day import day_of
from app.reports.sheet_people import status
from tests.reports import salt_day as day


def sheet(session_id: int = day.DAY2, plan: Plan | None = None) -> Document:
    plan = plan or day.plan()
    return catalogue.make("callsheet", plan, compute(plan), session_id=session_id, file_name="Salt.coverset")


def texts(document: Document, title: str) -> list[list[str]]:
    """The rows of a section, each a list of its cells' words."""
    return [[cell.text for cell in row.cells] for row in document.section(title).rows]


def head_lines(document: Document) -> list[str]:
    return ["".join(run.text for run in line) for line in (*document.head.left, *document.head.right)]


def all_text(document: Document) -> str:
    return repr(asdict(document))


def test_scenes_stand_in_shooting_order_with_their_times_and_total() -> None:
    # Shooting call 12:15. 45 +130 → 14:25; 46 +100 → 16:05; lunch 60 → 17:05; 47 +80 → 18:25; 51 waits until
    # 19:20 (day minute 1160), +105 → 21:05. Eighths 18+13+7+5 = 43 = 5 3/8; minutes 130+100+80+105 = 415 = 6:55.
    assert texts(sheet(), "Scenes") == [
        ["45", "INT. FERRY SALOON\nIsolde crosses with no ticket.", "D4", "2 2/8", "5, 6, 40 crowd",
         "MV Alde Star\n12:15–14:25", "2:10"],
        ["46", "INT. FERRY SALOON\nThe Ferryman sees the salt on her coat.", "D4", "1 5/8", "5, 6",
         "MV Alde Star\n14:25–16:05", "1:40"],
        ["", "Lunch", "16:05–17:05", "1:00"],
        ["47", "INT. FERRY SALOON\nLights out in the fog. Windows blacked.", "N4", "7/8", "5, 6",
         "MV Alde Star\n17:05–18:25", "1:20"],
        ["51", "EXT. FERRY DECK\nThe whistle, and no answer.", "Dusk 4", "5/8", "5, 6",
         "MV Alde Star\n19:20–21:05", "1:45"],
        ["4 scenes, total", "5 3/8", "", "6:55"],
    ]  # fmt: skip


def test_the_head_names_people_calls_lunch_wrap_and_light() -> None:
    document = sheet()
    assert document.head.call == ("Unit call", "11:15", "Pre-calls from 08:15")  # Locations are in 3:00 before
    lines = head_lines(document)
    for line in (
        "Grey Heron Films Ltd", "Director Lena Marchetti", "1st AD Greta Lindqvist, 07700 900 311",
        "Thursday 6 May 2027", "Day 2 of 4, standard day (10\u00a0h\u00a0+\u00a01\u00a0h)",
        "Shooting call 12:15", "Lunch 16:05, 1:00",
        "Estimated wrap 21:15",
    ):  # fmt: skip
        assert line in lines
    # Aldeburgh, 52.15 N 1.60 E, 6 May: sunrise about 05:15, sunset 20:27 British Summer Time (almanac ± 2 minutes).
    assert any(line.startswith("Sunrise 05:1") and "sunset 20:2" in line for line in lines)
    # civil twilight, 6° below, about 38 minutes before and after
    assert any(line.startswith("First light 04:3") and "last light 21:0" in line for line in lines)


def test_an_overrun_day_says_its_wrap_and_the_planned_one() -> None:
    # 51 made 150 minutes long ends 19:20 + 2:30 = 21:50; planned wrap 21:15.
    plan = day.plan()
    scene = next(s for s in plan.scenes.values() if s.label == "51")
    longer = plan.draft("Longer", lambda d: d.put(replace(scene, minutes=150)))
    assert "Estimated wrap 21:50, planned 21:15" in head_lines(sheet(plan=plan.with_change(longer)))


def test_cast_have_status_and_calls_worked_back_from_on_set() -> None:
    # 5 works days 1, 2, 4: W. 6 works day 2 only (99 has no day): SWF. 1 works days 1 and 3: held. 2 starts on day 3.
    # On set 12:15; make-up 2:00 before: 10:15; costume half of that: 11:15; car 30 minutes before make-up: 09:45.
    # Off set with scene 51 at 21:05, before the wrap at 21:15.
    assert texts(sheet(), "Cast") == [
        ["5", "Callum Brandt", "The Ferryman", "W", "09:45", "10:15", "11:15", "12:15", "Released 21:05"],
        ["6", "Nuria Esteve", "Isolde", "SWF", "09:45", "10:15", "11:15", "12:15", "Released 21:05"],
        ["1", "Maeve Callory", "Wren", "H", "", "", "", "", "On hold"],
    ]


def test_calls_of_this_morning_do_not_move_with_the_clock() -> None:
    # At 14:00 Sc 45 has not started: it plays from now, but pick-ups of 09:45 were given for on set at 12:15.
    plan = day.plan()
    noon = at_local(plan.sessions[day.DAY2].day, 840, "Europe/London")
    late = plan.with_change(
        plan.draft(
            "Late",
            lambda draft: (
                *(draft.put(replace(s, state="not_started")) for s in plan.strips_of(day.DAY2) if s.kind == "scene"),
                draft.put(replace(plan.production, status_date=noon)),
            ),
        )
    )
    assert compute(late).strips[plan.strips_of(day.DAY2)[0].id].start == noon
    assert texts(sheet(plan=late), "Cast") == texts(sheet(), "Cast")
    assert "Estimated wrap 21:15" in head_lines(sheet(plan=late))


# Who works on days 1 to 4 and A1, by the board above.
@pytest.mark.parametrize(
    ("number", "codes"),
    [(1, ["SW", "H", "WF", ""]), (2, ["", "", "SWF", ""]), (5, ["SW", "W", "H", "WF"]), (6, ["", "SWF", "", ""])],
)
def test_status_codes_follow_the_board(number: int, codes: list[str]) -> None:
    plan = day.plan()
    schedule = compute(plan)
    element = plan.elements[210 + number]
    assert [status(day_of(plan, schedule, s), element) for s in (day.DAY1, day.DAY2, day.DAY3, day.DAY4)] == codes


def test_crowd_and_requirements_come_from_the_scenes() -> None:
    document = sheet()
    # 40 on set at 12:15, in two hours of make-up before it
    assert texts(document, "Crowd and stand-ins") == [
        ["40", "Ferry passengers, 1953, own dark shoes", "Unit base", "10:15", "12:15", "45"]
    ]
    assert texts(document, "Departments") == [
        ["Props", "Sc 45: Ticket punch ×4.", "Special effects", "Sc 47: Fog."],
        ["VFX", "Sc 51: Far shore lights.", "Transport", "Sc 51: Safety boat."],
    ]


def test_a_last_odd_department_has_the_row_to_itself_and_unnumbered_stunts_are_not_cast() -> None:
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(r.Element(406, "stunt", "Fall from the rail"))
        draft.put(r.Need(795, 604, 406))

    document = sheet(plan=plan.with_change(plan.draft("Stunt", edit)))
    rows = document.section("Departments").rows
    assert [cell.text for cell in rows[-1].cells] == ["Transport", "Sc 51: Safety boat."]
    assert rows[-1].cells[1].span == 3
    assert ["Fall from the rail"] not in [row[1:2] for row in texts(document, "Cast")]
    assert "Stunts: Sc 51" in document.section("").rows[0].cells[3].text


def test_advance_shows_the_units_next_two_days() -> None:
    # Day 3: 9 + 19 eighths = 28 = 3 4/8; call 10:45, wrap 20:30. Day 4: 10 eighths, call 13:00, wrap midnight.
    assert texts(sheet(), "Advance") == [
        ["Day 3, Fri 7 May", "3 4/8", "Sc 43, 42", "Shingle Bank, then Salt Pans. Unit call 10:45, wrap 20:30"],
        ["43 EXT. SHINGLE BANK, D5", "1 1/8", "1", "Wren carries her brother out."],
        ["42 EXT. SALT PANS, D5", "2 3/8", "1, 2", "The flood takes the pans."],
        ["Day 4, Mon 10 May", "1 2/8", "Sc 52", "Mrs Abel's house. Unit call 13:00, wrap 00:00"],
        ["52 EXT. SHINGLE BANK, N5", "1 2/8", "5", "Reeve takes the oar."],
    ]


def test_the_back_has_crew_calls_rest_and_emergency() -> None:
    document = sheet()
    assert texts(document, "Production") == [
        ["Line producer", "Iain Mowbray", "O/C"],
        ["Director", "Lena Marchetti", "11:15"],
        ["Co-producer", "Sam Okafor", "11:15"],
    ]
    # The plan keeps the 1st AD under Production; a set looks for them under their own heading, next.
    assert texts(document, "Assistant directors") == [["1st AD", "Greta Lindqvist", "11:15"]]
    assert texts(document, "Camera")[0] == ["DoP", "Jonas Weir", "10:45"]  # 0:30 before the unit
    # Day 1 wraps Wed 19:00, make-up out 19:30; in at 09:15 on Day 2: 13 h 45. Out 21:45, in Fri 08:45: 11 h.
    assert texts(document, "Rest") == [
        ["Day 1 wrap", "Wed 19:00"],
        ["Unit rest to Day 2", "16 h 15"],
        ["Make-up rest to Day 2", "13 h 45"],
        ["Day 3 call", "Fri 10:45"],
        ["Unit rest to Day 3", "13 h 30"],
        ["Make-up rest to Day 3", "11 h"],
        ["Locations", "two teams"],  # in 3:00 before and out 1:30 after: over four hours beside the unit's own
    ]
    assert ["Emergency services", "999"] in texts(document, "Emergency")
    assert ["Unit medic, Jo Ferris", "07700 900 318"] in texts(document, "Emergency")
    assert "Department calls" not in [section.title for section in document.sections]  # Catering: with the unit
    assert texts(document, "Notes for the day") == [["Alde Star stays moored."]]


def test_a_private_address_is_never_in_the_document() -> None:
    text = all_text(sheet(day.DAY4))  # Day 4 plays at the private house
    assert "Mrs Abel" in text
    assert "7 Private Row" not in text


def test_no_money_and_no_stop_dates_reach_the_sheet() -> None:
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(r.Clearance(1, "5 Brandt, stop date", "contract", valid_to=date(2027, 5, 14), element_id=215))
        strip = plan.strips[651]
        draft.put(r.Cover(1, strip.id, cost=8870))

    changed = plan.with_change(plan.draft("Paper", edit))
    text = all_text(sheet(plan=changed))
    assert "stop date" not in text
    assert "8870" not in text
    assert "14 May" not in text


def test_footer_names_file_sheet_and_day_and_the_stamp_says_prelim() -> None:
    document = sheet()
    assert document.footer == "The Salt Road, sheet 2, Day 2, PRELIM, Salt.coverset"
    assert [(stamp.left, stamp.right) for stamp in document.stamps] == [("PRELIM", "Sheet 2")] * 2


def test_a_session_without_strips_makes_a_sheet_that_says_so() -> None:
    assert texts(sheet(day.RESERVE), "Scenes") == [["No scene is in this session yet."]]


def test_a_production_without_people_or_places_still_makes_a_sheet() -> None:
    plan = Plan.of(
        [
            r.Production(1, "Bare"),
            r.Unit(1, "Main unit", 0),
            r.Session(1, 1, date(2027, 5, 5)),
            r.Scene(1, "1", 1),
            r.Strip(1, scene_id=1, session_id=1, eighths=3),
        ]
    )
    # no minutes given: 3 eighths at 15 minutes each = 0:45 from 08:00
    assert texts(sheet(1, plan), "Scenes")[0] == ["1", "TBD", "", "3/8", "", "08:00–08:45", "0:45"]


def test_unknown_reports_and_sessions_are_refused_in_a_sentence() -> None:
    plan = day.plan()
    with pytest.raises(EditRefused, match=r"There is no report “poster”. There are: callsheet, session, production"):
        catalogue.make("poster", plan, compute(plan))
    with pytest.raises(EditRefused, match=r"There is no session 7\. A call sheet is of one session\."):
        catalogue.make("callsheet", plan, compute(plan), session_id=7)


def test_a_wrap_at_midnight_is_said_by_the_day_it_falls_on() -> None:
    # Day 1, Wed 5 May, planned till 00:30 and shot until then: its wrap is Thursday's
    plan = day.plan()
    late = plan.draft("Late", lambda draft: draft.put(replace(plan.sessions[day.DAY1], actual_wrap=1470)))
    assert texts(sheet(plan=plan.with_change(late)), "Rest")[0] == ["Day 1 wrap", "Thu 00:30"]
