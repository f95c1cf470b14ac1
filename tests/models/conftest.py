"""A small production with one row of every table, and a place for files that is thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.models.document import Document
from app.plan import rows as r
from app.plan.plan import Plan

WEEK = (((480, 720), (780, 1080)),) * 5 + ((), ())


def all_rows() -> list[r.Row]:
    """A row of every table, each with something in its optional fields."""
    return [
        r.Production(1, "The Salt Road", company="Halide", calendar_id=2, status_date=30_000_000, note="„Grüße“ 🎬"),
        r.Calendar(2, "Main unit", "Europe/London", WEEK, country="GB"),
        r.DayException(3, 2, date(2027, 5, 3), ((600, 900),), "half a day"),
        r.Department(4, "Art", 0, head_id=5, calendar_id=2),
        r.Person(5, "Ada Holt", "Production designer", department_id=4),
        r.Unit(6, "Main unit", 0, calendar_id=2),
        r.Session(7, 6, date(2027, 5, 5), shooting_call=510, locked=True, lock_note="marsh permit"),
        r.Session(8, 6, date(2027, 5, 6)),
        r.Element(9, "location", "Salt Pans", latitude=51.5, longitude=-0.25),
        r.Element(10, "set", "Shack", parent_id=9),
        r.Scene(11, "42", 0, heading="EXT. SHACK - DAY", ie="EXT", set_id=10, time="DAY", eighths=12),
        r.Delay(12, "weather", session_id=7, start=30_000_000, lost=((13, 60, 4),)),
        r.Strip(13, scene_id=11, session_id=7, eighths=12, lost_by=12, dropped=True),
        r.Strip(14, scene_id=11, rank=1, eighths=3),
        r.Need(15, 11, 9, 2),
        r.LeadRule(16, "art-dress", 4, "Dress {subject}", "first", offset=2, tracked=True),
        r.Activity(17, "Dress shack", 4, 960, "alap", rule_id=16, subject_id=10),
        r.Activity(18, "Build shack", 4, 2400, "laid", 30_000_480, calendar_id=2),
        r.Link(19, "activity", 18, "activity", 17, "FS", 60, "elapsed"),
        r.DayEvent(30, 9, date(2027, 5, 3), "TR", "by train"),
        r.Clearance(20, "Marsh permit", department_id=4, valid_to=date(2027, 5, 14), element_id=9),
        r.Deadline(21, "Permit ends", 4, "window", clearance_id=20, due_date=date(2027, 5, 14)),
        r.Cover(22, 14, date(2027, 5, 1), date(2027, 5, 9), 45, 1200, 870),
        r.SheetField(31, "cast.9.make_up", 7, "06:15", "06:30"),
        r.Recipient(32, "callsheet", person_id=5, audience="heads"),
    ]


@pytest.fixture
def plan() -> Plan:
    return Plan.of(all_rows())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "salt road.coverset"


@pytest.fixture
def document(path: Path, plan: Plan) -> Iterator[Document]:
    with Document.create(path, plan) as opened:
        yield opened
