"""A hand-made production for paper: two units, four shoot days in May 2027, crew, cast, crowd, needs.

Working days 5 to 7 and 10 May; call 11:15 on Day 2 as in the arithmetic of the tests. Times are Europe/London.
"""

from __future__ import annotations

from datetime import date

from app.plan import rows as r
from app.plan.plan import Plan

WEEK = ((540, 1080),)
CAL, UNIT, SECOND = 1, 10, 11
DAY1, DAY2, DAY3, DAY4, A1, RESERVE = 101, 102, 103, 104, 105, 106

CAST = (
    (1, "Wren", "Maeve Callory"),
    (2, "Jonah", "Idris Halloran"),
    (5, "The Ferryman", "Callum Brandt"),
    (6, "Isolde", "Nuria Esteve"),
)
# label, I/E, set, time, script day, eighths, minutes, cast, session, synopsis
SCENES = (
    ("41", "EXT", 301, "DAY", "5", 8, 100, (1, 5), DAY1, "Wren finds the path."),
    ("45", "INT", 302, "DAY", "4", 18, 130, (5, 6), DAY2, "Isolde crosses with no ticket."),
    ("46", "INT", 302, "DAY", "4", 13, 100, (5, 6), DAY2, "The Ferryman sees the salt on her coat."),
    ("47", "INT", 302, "NIGHT", "4", 7, 80, (5, 6), DAY2, "Lights out in the fog. Windows blacked."),
    ("51", "EXT", 303, "DUSK", "4", 5, 105, (5, 6), DAY2, "The whistle, and no answer."),
    ("43", "EXT", 304, "DAY", "5", 9, 90, (1,), DAY3, "Wren carries her brother out."),
    ("42", "EXT", 301, "DAY", "5", 19, 240, (1, 2), DAY3, "The flood takes the pans."),
    ("52", "EXT", 304, "NIGHT", "5", 10, 120, (5,), DAY4, "Reeve takes the oar."),
    ("86", "EXT", 301, "DAY", "6", 2, 30, (), A1, "Plates of the marsh."),
    ("99", "INT", 302, "DAY", "7", 4, 45, (6,), None, "She waits."),
)
DEPARTMENTS = (
    ("Production", 0, 30), ("Camera", 30, 45), ("Lighting", 45, 45), ("Costume", 105, 45),
    ("Make-up and hair", 120, 30), ("Locations", 180, 90), ("Transport", 0, 30), ("Catering", 0, 30),
)  # fmt: skip
CREW = (
    (1, "Line producer", "Iain Mowbray", "O/C", ""),
    (1, "Director", "Lena Marchetti", "", ""),
    (1, "Co-producer", "Sam Okafor", "", ""),
    (1, "1st AD", "Greta Lindqvist", "", "07700 900 311"),
    (2, "DoP", "Jonas Weir", "", ""),
    (2, "A 1st AC", "Luca Ferri", "", ""),
    (3, "Gaffer", "Col Devane", "", ""),
    (4, "Designer", "Ines Carrow", "O/C", ""),
    (5, "Designer", "Ottilie Banks", "", ""),
    (6, "Location manager", "Bryn Hollis", "", "07700 900 326"),
    (6, "Unit medic", "Jo Ferris", "", "07700 900 318"),
    (7, "Captain", "Rosa Mbeki", "", ""),
)


def rows(**production: object) -> list[r.Row]:
    """All rows; keyword arguments replace fields of the production."""
    made: list[r.Row] = [
        r.Production(
            id=1, title="The Salt Road", company="Grey Heron Films Ltd",
            office="Unit 4, Snape Maltings, Snape IP17 1SP",
            phone="01632 960 142", calendar_id=CAL, script="PINK, 29 Apr", **production,
        ),
        r.Calendar(CAL, "Working week", "Europe/London", (WEEK,) * 5 + ((),) * 2),
        r.Unit(UNIT, "Main unit", 0, calendar_id=CAL),
        r.Unit(SECOND, "Second unit", 1, prefix="A", calendar_id=CAL),
        r.Session(DAY1, UNIT, date(2027, 5, 5), call=420, wrap=1140),
        r.Session(DAY2, UNIT, date(2027, 5, 6), call=675, shooting_call=735, wrap=1275, note="Alde Star stays moored."),
        r.Session(DAY3, UNIT, date(2027, 5, 7), call=645, wrap=1230, heading="Shingle Bank, then Salt Pans"),
        r.Session(DAY4, UNIT, date(2027, 5, 10), call=780, wrap=1440),
        r.Session(A1, SECOND, date(2027, 5, 10), call=480, wrap=1080),
        r.Session(RESERVE, UNIT, date(2027, 5, 11), kind="reserve"),
        r.Element(201, "location", "Aldeburgh Marsh", address="Marsh Lane, Aldeburgh",
                  hospital="Ipswich Hospital, IP4 5PD", parking="Fort Green car park, IP15 5DE",
                  latitude=52.15, longitude=1.60),
        r.Element(202, "location", "MV Alde Star", address="Slaughden Quay, Aldeburgh IP15 5NA",
                  hospital="Ipswich Hospital, IP4 5PD", parking="Fort Green car park, IP15 5DE",
                  latitude=52.15, longitude=1.60),
        r.Element(203, "location", "Mrs Abel's house", address="7 Private Row, Orford", private=True),
        r.Element(301, "set", "Salt Pans", parent_id=201),
        r.Element(302, "set", "Ferry Saloon", parent_id=202),
        r.Element(303, "set", "Ferry Deck", parent_id=202),
        r.Element(304, "set", "Shingle Bank", parent_id=203),
        r.Element(401, "background", "Ferry passengers, 1953"),
        r.Element(402, "prop", "Ticket punch"),
        r.Element(403, "sfx", "Fog"),
        r.Element(404, "vfx", "Far shore lights"),
        r.Element(405, "vehicle", "Safety boat"),
        r.Strip(690, "banner", session_id=DAY2, rank=25, minutes=60, text="Lunch"),
    ]  # fmt: skip
    for place, (name, precall, wrapout) in enumerate(DEPARTMENTS, 1):
        made.append(r.Department(place, name, place, precall=precall, wrapout=wrapout))
    for place, (department, job, name, call, phone) in enumerate(CREW):
        made.append(r.Person(500 + place, name, job, department, place, phone=phone, call=call))
    for number, character, actor in CAST:
        made.append(r.Element(210 + number, "cast", character, str(number), number, actor=actor, holds=True))
    need = 700
    for place, scene in enumerate(SCENES):
        label, ie, the_set, time, script_day, eighths, minutes, cast, session, synopsis = scene
        made.append(
            r.Scene(600 + place, label, place, ie=ie, set_id=the_set, time=time, synopsis=synopsis, eighths=eighths,
                    minutes=minutes, script_day=script_day)
        )  # fmt: skip
        dusk = 1160 if label == "51" else None
        made.append(r.Strip(650 + place, scene_id=600 + place, session_id=session, rank=place * 10, not_before=dusk))
        for number in cast:
            made.append(r.Need(need, 600 + place, 210 + number))
            need += 1
    made += [
        r.Need(790, 601, 401, 40, "own dark shoes"),
        r.Need(791, 601, 402, 4),
        r.Need(792, 603, 403),
        r.Need(793, 604, 404),
        r.Need(794, 604, 405),
    ]
    return made


def plan(**production: object) -> Plan:
    return Plan.of(rows(**production))
