"""Paper: a call sheet, schedules of 60 pages and more, a Gantt of 3,000 rows; content and PDF, fonts read anew each
time."""

from __future__ import annotations

import io
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

import pypdfium2

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.plan import Plan
from app.reports import catalogue, typeset
from app.reports.asked import Asked
from benchmarks.gantt import production

CALL_SHEET_BUDGET = 0.5
SCHEDULE_BUDGET = 1.5
GANTT_BUDGET = 1.5
PAGES = 60
ROWS = 3_000
MEMORY_BUDGET = 400  # MB, at its most, of each


def big_plan(days: int, scenes: int = 7) -> Plan:
    """A unit that shoots so many days on end, so many scenes a day, 12 cast, 40 crew."""
    made: list[r.Row] = [
        r.Production(1, "Long Haul", company="Benchmark Films", calendar_id=1),
        r.Calendar(1, "Every day", "Europe/London", (((480, 1140),),) * 7),
        r.Unit(1, "Main unit", 0, calendar_id=1),
    ]
    for place in range(1, 15):
        made.append(r.Department(place, f"Department {place}", place, precall=15 * (place % 5)))
    for place in range(40):
        made.append(r.Person(100 + place, f"Person {place}", f"Job {place}", place % 14 + 1, place))
    for place in range(20):
        made.append(r.Element(200 + place, "set", f"Set {place}"))
    for place in range(1, 13):
        made.append(r.Element(300 + place, "cast", f"Character {place}", str(place), place, actor=f"Actor {place}"))
    for day in range(days):
        made.append(r.Session(1000 + day, 1, date(2027, 1, 4) + timedelta(day)))
        for part in range(scenes):
            key = day * scenes + part + 1
            made.append(
                r.Scene(
                    key, str(key), key, ie=("INT", "EXT")[key % 2], set_id=200 + key % 20,
                    script_day=str(key // 30 + 1), time=("DAY", "NIGHT")[key // 3 % 2],
                    synopsis=f"Somebody does something about it, {key} times.",
                )
            )  # fmt: skip
            made.append(r.Strip(50_000 + key, scene_id=key, session_id=1000 + day, rank=part, eighths=4))
            for number in range(key % 4 + 1):
                made.append(r.Need(100_000 + key * 10 + number, key, 300 + (key + number * 5) % 12 + 1))
    return Plan.of(made)


def seconds(report: str, plan: Plan, session_id: int | None = None) -> tuple[float, bytes]:
    """Content and PDF of one report, wall clock."""
    schedule = compute(plan)
    begin = time.perf_counter()
    pdf = typeset.to_pdf(catalogue.make(report, plan, schedule, session_id=session_id))
    return time.perf_counter() - begin, pdf


def page_texts(pdf: bytes) -> list[str]:
    opened = pypdfium2.PdfDocument(io.BytesIO(pdf))
    found = []
    for page in opened:
        text = page.get_textpage()
        found.append(text.get_text_bounded())
        text.close()
        page.close()
    opened.close()
    return found


def fresh(job: str) -> tuple[float, float]:
    """The job in a process of its own: the typesetter keeps what it once laid out. Seconds, and the most memory in MB.

    Of three the middle time, and the most memory of all.
    """
    command = [sys.executable, "-c", f"from benchmarks import papers; papers.tell(papers.{job})"]
    taken, most = [], 0.0
    for _ in range(3):
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        seconds_taken, megabytes = map(float, done.stdout.split()[-2:])
        taken.append(seconds_taken)
        most = max(most, megabytes)
    return sorted(taken)[1], most


def tell(job: Callable[[], float]) -> None:
    """Print what a job took and the most memory this process ever had: the plan, the typesetter and its fonts."""
    taken = job()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(taken, peak / (1024 * 1024 if sys.platform == "darwin" else 1024))


def call_sheet_once() -> float:
    plan = big_plan(30)
    taken, pdf = seconds("callsheet", plan, 1010)
    front = page_texts(pdf)[0]
    assert "Unit call" in front
    assert "71" in front  # the eleventh day begins with scene 71
    return taken


def one_line_once() -> float:
    return _schedule("oneline", 245)


def shooting_once() -> float:
    return _schedule("schedule", 170)


def _schedule(kind: str, days: int) -> float:
    taken, pdf = seconds(kind, big_plan(days))
    texts = page_texts(pdf)
    assert len(texts) >= PAGES, len(texts)
    assert f"Page {len(texts)} of {len(texts)}" in texts[-1]
    assert f"End of Day {days}" in texts[-1]
    return taken


def gantt_once() -> float:
    schedule = compute(production(ROWS))
    begin = time.perf_counter()
    made = catalogue.make("gantt", schedule.plan, schedule, asked=Asked(schedule, paper="a3"))
    pdf = typeset.to_pdf(made, "a3")
    taken = time.perf_counter() - begin
    assert made.chart is not None
    assert made.chart.rows == ROWS
    assert len(page_texts(pdf)) == len(made.chart.pages)
    return taken


def figures() -> list[dict[str, object]]:
    """Name, value, unit, budget of each; the answers are checked on the way."""
    jobs = (
        ("call sheet", "call_sheet_once", CALL_SHEET_BUDGET),
        (f"one-line schedule of {PAGES} pages and more", "one_line_once", SCHEDULE_BUDGET),
        (f"shooting schedule of {PAGES} pages and more", "shooting_once", SCHEDULE_BUDGET),
        (f"Gantt of {ROWS:,} rows on A3", "gantt_once", GANTT_BUDGET),
    )
    found: list[dict[str, object]] = []
    for name, job, budget in jobs:
        taken, most = fresh(job)
        found += [
            {"name": f"{name}, content and PDF", "value": round(taken, 3), "unit": "s", "budget": budget},
            {"name": f"{name}, memory at its most", "value": round(most), "unit": "MB", "budget": MEMORY_BUDGET},
        ]
    return found
