"""The sample production and its rainy day: `make run`, `make screenshots`.

With --window the window opens on *The Salt Road*; without, the same job is done headless into a folder and ends.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli import delay as delay_values
from app.edits.delays import DelayReport
from app.edits.recipe import sample_plan
from app.engine.schedule import Schedule, compute
from app.models.document import Document
from app.plan.errors import CoversetError
from app.plan.labels import find_session
from app.plan.plan import Plan
from app.plan.units import parse_moment
from app.reports import catalogue, typeset
from app.ways_out.quick import answer
from app.ways_out.way import Answer

NAME = "The Salt Road.coverset"
SCALE = "QT_SCALE_FACTOR"  # Qt reads it once, when it starts


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="app.tour", description=__doc__)
    parser.add_argument("--window", action="store_true", help="open the window on the sample")
    parser.add_argument("--screenshots", type=Path, metavar="FOLDER", help="draw every view into a folder")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="no other pictures than these, as board-light")
    parser.add_argument("--out", type=Path, default=Path("out"), help="where the sample and the papers go")
    options = parser.parse_args(arguments)
    try:
        if options.window:
            return open_sample(options.out)
        if options.screenshots:
            return screenshots(options.out, options.screenshots, options.only)
        return headless(options.out)
    except CoversetError as error:
        print(f"coverset: {error}", file=sys.stderr)
        return 1


def build(out: Path) -> Path:
    """The sample's file, built anew; the one that is there and open, or worked on, is left alone."""
    out.mkdir(parents=True, exist_ok=True)
    file = out / NAME
    Document.create(file, sample_plan("feature"), force=True).close()
    return file


def open_sample(out: Path) -> int:
    """The window on the sample; one that was opened before is opened as it was left."""
    from app.views.launch import open_window

    file = out / NAME
    return open_window(file if file.exists() else build(out), sys.argv[:1])


def rained_off(schedule: Schedule) -> Answer:
    """Day 12's exteriors, lost from 14:10."""
    session = find_session(schedule.plan, "12")
    start = parse_moment("2027-05-05T14:10", schedule.plan.production.zone)
    return answer(schedule, DelayReport("weather", session.id, start, scope="exteriors"))


def headless(out: Path) -> int:
    """Build the sample, report the delay, print what it does, write call sheet, one-line schedule and pictures."""
    file = build(out)
    with Document.open(file, read_only=True) as document:
        plan = document.plan
    schedule = compute(plan)
    found = rained_off(schedule)
    for way in found.ways:
        print(f"== {way.title}")
        print(delay_values.as_text(delay_values.delay(found, way, applied=False)))
        print()
    session = found.after.plan.delays[found.delay_id].session_id
    written = [file]
    for kind, name, session_id in (
        ("callsheet", "Call sheet 13.pdf", _after(plan, session)),
        ("oneline", "One-line.pdf", None),
    ):
        content = catalogue.make(kind, plan, schedule, session_id=session_id, file_name=file.name)
        typeset.write(out / name, typeset.to_pdf(content))
        written.append(out / name)
    from app.views.pictures import draw

    written += draw(file, out, found, sizes=((1600, 1000),))
    print("Written:")
    for path in written:
        print(f"  {path}")
    return 0


def _after(plan: Plan, session_id: int | None) -> int | None:
    """The session after one, of the same unit: tomorrow's call sheet."""
    if session_id is None:
        return None
    order = [session.id for session in plan.session_order(plan.sessions[session_id].unit_id)]
    return order[min(order.index(session_id) + 1, len(order) - 1)]


def screenshots(out: Path, folder: Path, only: Sequence[str] | None = None) -> int:
    """Every view, light and dark, in both sizes; then a few of them on a screen of twice as many pixels."""
    from app.views.pictures import ALL, FINE, SIZES, draw

    file = build(out)
    with Document.open(file, read_only=True) as document:
        found = rained_off(compute(document.plan))
    fine = [name for name in FINE if only is None or name in only]
    if os.environ.get(SCALE) == "2":
        pictures = draw(file, folder, found, sizes=SIZES[:1], only=fine)
    else:
        pictures = draw(file, folder, found, only=ALL if only is None else only)
    for path in pictures:
        print(path)
    if SCALE in os.environ or not fine:
        return 0
    command = [sys.executable, "-m", "app.tour", "--screenshots", str(folder), "--out", str(out), "--only", *fine]
    return subprocess.run(command, env={**os.environ, SCALE: "2"}, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
