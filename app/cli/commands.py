"""The command line: reads arguments, does the job, one line to stderr for what is refused.

Exit codes: 0 done, 1 refused (says why), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import app
from app.cli import COMMANDS, crew, find, issue, paper
from app.cli import delay as delay_values
from app.cli import show as show_values
from app.edits.adopt import Differences, adopt_draft, new_production, old_scenes
from app.edits.delays import DelayReport, instant_near, until_near
from app.edits.recipe import SAMPLES, sample
from app.engine.schedule import Schedule, compute
from app.exchange.formats import read_screenplay
from app.exchange.matching import match
from app.models.document import Document
from app.plan import rows as r
from app.plan.errors import CoversetError, EditRefused, Environment
from app.plan.labels import find_activity, find_session, find_strips
from app.plan.plan import Plan
from app.plan.units import iso, parse_date, parse_hhmm, parse_moment
from app.reports import catalogue, typeset
from app.reports.issuing import ISSUED
from app.ways_out.quick import answer

REASONS = ("weather", "illness", "location", "overrun", "equipment", "paper", "other")
WAYS = ("owed", "next", "reserve", "push", "slip")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, exit code 2."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in COMMANDS and not given[0].startswith("-")):
        given.insert(0, "window")
    top = parser()
    options = top.parse_args(given)
    wrong = _wrong_usage(options)
    if wrong:
        top.error(wrong)
    try:
        return int(options.run(options) or 0)
    except CoversetError as error:
        print(f"coverset: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output has gone: nothing more to say
        sys.stderr.close()
        return 1


@cache
def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = _Parser(prog="coverset", description="Schedules a production, and says what a delay does to each deadline.")
    top.add_argument("--version", action="version", version=f"coverset {app.__version__}")
    commands = top.add_subparsers(dest="command", required=True, parser_class=_Parser, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], Any], help_text: str) -> argparse.ArgumentParser:
        found = commands.add_parser(name, help=help_text, description=help_text)
        found.set_defaults(run=run)
        return found

    window = command("window", open_window, "open the window (also: coverset [FILE])")
    window.add_argument("file", nargs="?", type=Path)

    new = command("new", make_new, "make a production from a screenplay, or a sample")
    new.add_argument("out", type=Path)
    source = new.add_mutually_exclusive_group(required=True)
    source.add_argument("--script", type=Path)
    source.add_argument("--sample", choices=tuple(SAMPLES))
    new.add_argument("--start", type=_typed(parse_date))
    new.add_argument("--days", type=int)
    new.add_argument("--country", default="GB")
    new.add_argument("--region", default="")
    new.add_argument("--kind", choices=("film", "series", "music"), default="film")
    new.add_argument("--force", action="store_true", help="replace OUT if it is there")

    show = command("show", show_plan, "say what a production holds and how it stands")
    _file(show, computes=True)

    late = command("delay", report_delay, "report a delay: what is owed, and the ways out")
    _file(late, computes=True)
    late.add_argument("--session")
    late.add_argument("--activity")
    late.add_argument("--days", type=int)
    what = late.add_mutually_exclusive_group()
    what.add_argument("--from", dest="start", type=_typed(parse_hhmm))
    what.add_argument("--minutes", type=int)
    what.add_argument("--strips")
    late.add_argument("--until", type=_typed(parse_hhmm))
    late.add_argument("--scope", choices=("all", "exteriors"), default="all")
    late.add_argument("--owed", type=_typed(_owed), action="append", default=[], metavar="SCENE=MINUTES")
    late.add_argument("--who", metavar="NAME", help="who is ill, or what is missing: only strips that need it are lost")
    late.add_argument("--reason", choices=REASONS, required=True)
    late.add_argument("--way", choices=WAYS)
    late.add_argument("--apply", action="store_true")

    for name, help_text in (("undo", "take the last change back"), ("redo", "do again what was undone")):
        _file(command(name, undo_redo, help_text), json_too=False)
    _file(command("history", show_history, "list the changes"))

    adopt = command("import", import_draft, "lay a later draft of the screenplay over a production")
    _file(adopt, json_too=False)
    adopt.add_argument("script", type=Path)

    listed = command("crew", crew.import_crew, "say what a crew list (CSV, XLSX) would change, or import it")
    _file(listed)
    listed.add_argument("list", type=Path)
    listed.add_argument("--apply", action="store_true", help="write it, as one step")

    report = command("report", paper.make_report, "write a document as PDF or XLSX")
    report.add_argument("file", nargs="?", type=Path)
    report.add_argument("kind", nargs="?", choices=tuple(catalogue.REPORTS))
    report.add_argument("--as-of", metavar="2027-05-05T14:12", help="instant up to which progress is known")
    report.add_argument("--session", help="label of a session; else the next one")
    report.add_argument("--department", help="name of a department; else all")
    report.add_argument("--element", help="name or number of an element; else all")
    report.add_argument("--issue", type=int, metavar="N", help="what went out as issue N, as it went out")
    report.add_argument("--compact", action="store_true", help="a call sheet on one page, for a small unit")
    report.add_argument("--paper", choices=tuple(typeset.SIZES), default="a4")
    report.add_argument("--out", type=Path, help="where to write it: .pdf or .xlsx")
    report.add_argument("--list", action="store_true", help="list the documents")
    report.add_argument("--json", action="store_true", help="with --list: print JSON")

    issued = command("issue", issue.issue, "send a document out: kept as it went, revised in the next colour")
    _file(issued, computes=True)
    issued.add_argument("kind", choices=ISSUED)
    issued.add_argument("--session", help="of a sheet: label of a session; else the next one")
    issued.add_argument("--compact", action="store_true", help="a call sheet on one page, for a small unit")
    issued.add_argument("--prelim", action="store_true", help="for heads of department, before it is final")
    issued.add_argument("--paper", choices=tuple(typeset.SIZES), default="a4")
    issued.add_argument("--out", type=Path, help="where to write it, besides into the file: .pdf")

    export = command("export", paper.export, "write sessions and deadlines, or a person's days, as a calendar, .ics")
    _file(export, computes=True, json_too=False)
    export.add_argument("out", type=Path)
    of = export.add_mutually_exclusive_group()
    of.add_argument("--department", help="a department's calls and deadlines")
    of.add_argument("--person", help="the days of one of the crew or cast, with their calls")
    export.add_argument("--unit", help="only a unit's sessions")
    return top


def _file(command: argparse.ArgumentParser, computes: bool = False, json_too: bool = True) -> None:
    command.add_argument("file", type=Path)
    if computes:
        command.add_argument(
            "--as-of", type=_typed(_moment), metavar="2027-05-05T14:12", help="instant up to which progress is known"
        )
    if json_too:
        command.add_argument("--json", action="store_true", help="print JSON")


def _typed(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """An argument that `read` makes sense of; what it refuses is wrong usage."""

    def convert(text: str) -> Any:
        try:
            return read(text)
        except EditRefused as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return convert


def _moment(text: str) -> str:
    """The text of a date and time; which zone it is in, the production says."""
    parse_moment(text, "UTC")
    return text


def _owed(text: str) -> tuple[str, int]:
    """Scene and minutes of `42=90`."""
    label, _, minutes = text.rpartition("=")
    if not label.strip() or not minutes.isdecimal() or len(minutes) > 6:
        raise EditRefused(f"“{text}” makes no sense. Maybe 42=90: minutes owed of a scene.")
    return label, int(minutes)


def _wrong_usage(options: argparse.Namespace) -> str:
    """What is wrong with a mixture of options; empty where nothing is."""
    if options.command == "new" and options.sample and (options.start or options.days is not None):
        return "--start and --days belong to --script; a sample has its own dates."
    if options.command != "delay":
        return ""
    if (options.session is None) == (options.activity is None):
        return "Say what was delayed: a --session, or an --activity with --days."
    if (options.activity is None) != (options.days is None):
        return "--activity and --days belong together."
    times = (options.start, options.minutes, options.strips, options.until)
    if options.activity is not None and (options.owed or any(value is not None for value in times)):
        return "--from, --until, --minutes, --strips and --owed belong to a --session."
    if options.activity is not None and options.who is not None:
        return "--who belongs to a --session."
    if options.until is not None and options.start is None:
        return "--until needs --from."
    return ""


def computed(plan: Plan, options: argparse.Namespace) -> Schedule:
    """The schedule as of what was asked, else the file's status date."""
    as_of = parse_moment(options.as_of, plan.production.zone) if options.as_of else None
    return compute(plan, as_of)


def _print(values: Any, options: argparse.Namespace, as_text: Callable[[Any], str]) -> None:
    print(json.dumps(values, ensure_ascii=False, indent=1) if options.json else as_text(values))


# jobs -----------------------------------------------------------------------------------------------------------------
def open_window(options: argparse.Namespace) -> int:
    from app.cli import show_window

    return show_window(options.file)


def make_new(options: argparse.Namespace) -> None:
    if options.out.exists() and not options.force:
        raise Environment(f"{options.out} is there already. Nothing was written. Maybe --force, or another name.")
    if options.sample:
        Document.create(options.out, Plan.of([]).with_change(sample(options.sample)), options.force).close()
        print(f"{options.out}: the sample {options.sample}.")
        return
    if _same_file(options.out, options.script):
        raise Environment(f"{options.out} is the screenplay itself. Nothing was written. Maybe another name.")
    imported = read_screenplay(options.script)
    start = options.start or date.today() + timedelta(days=28 - date.today().weekday())
    change = new_production(
        imported, kind=options.kind, start=start, days=options.days, country=options.country, region=options.region
    )
    with Document.create(options.out, Plan.of([]).with_change(change), options.force) as document:
        document.put_blobs((scene.text.encode() for scene in imported.scenes), "text/plain")
        plan = document.plan
    print(
        f"{options.out}: {len(plan.scenes)} scenes on {len(plan.sessions)} days, {len(imported.cast)} speaking parts."
    )
    for doubt in imported.doubts:
        print(f"  {doubt.place}: {doubt.text}")


def show_plan(options: argparse.Namespace) -> None:
    with Document.open(options.file, read_only=True) as document:
        values = show_values.show(computed(document.plan, options))
    _print(values, options, show_values.as_text)


def report_delay(options: argparse.Namespace) -> None:
    if options.apply and options.way is None:
        raise EditRefused("--apply needs --way: say which way out to apply. Nothing was changed.")
    with Document.open(options.file, read_only=not options.apply) as document:
        _refuse_read_only(document, options.apply)
        schedule = computed(document.plan, options)
        found = answer(schedule, delay_report(schedule, options))
        way = delay_values.chosen_way(found, options.way)
        if options.apply:
            if not way.possible:
                raise EditRefused(f"{way.title} is not possible: {way.why_not}. Nothing was changed.")
            document.commit(way.change)
        values = delay_values.delay(found, way, applied=options.apply)
    _print(values, options, delay_values.as_text)


def delay_report(schedule: Schedule, options: argparse.Namespace) -> DelayReport:
    """What the options report. Raises EditRefused for a session, scene or activity that is not there."""
    plan = schedule.plan
    if options.activity is not None:
        return DelayReport(options.reason, activity_id=find_activity(plan, options.activity).id, days=options.days)
    session = find_session(plan, options.session)
    start = instant_near(plan, session, options.start) if options.start is not None else None
    until = until_near(schedule, session, options.until, start) if options.until is not None else None
    strips = None
    if options.strips is not None:
        strips = tuple(_strip_in(plan, session, text).id for text in options.strips.split(","))
    owed = {_strip_in(plan, session, label).id: minutes for label, minutes in options.owed}
    return DelayReport(
        options.reason,
        session_id=session.id,
        start=start,
        until=until,
        minutes=options.minutes,
        scope=options.scope,
        element_id=find.find_element(plan, options.who).id if options.who is not None else None,
        strips=strips,
        owed=owed,
    )


def _strip_in(plan: Plan, session: r.Session, text: str) -> r.Strip:
    """The strip of a scene in a session; of several parts the one so called, else the first not yet shot. Raises
    EditRefused naming the session where it is not in it."""
    wanted = text.strip().casefold()
    found = [strip for strip in find_strips(plan, text) if strip.session_id == session.id]
    found.sort(key=lambda strip: (plan.strip_label(strip).casefold() != wanted, strip.state == "shot", strip.part))
    if found:
        return found[0]
    raise EditRefused(f"{plan.name_of(('sessions', session.id))} has no scene {text.strip()}.")


def undo_redo(options: argparse.Namespace) -> None:
    with Document.open(options.file) as document:
        _refuse_read_only(document, True)
        label = document.can_undo() if options.command == "undo" else document.can_redo()
        if label is None:
            raise EditRefused(f"There is nothing to {options.command}.")
        entry = document.undo() if options.command == "undo" else document.redo()
    print(f"{'Undone' if options.command == 'undo' else 'Redone'}: {entry.label}")


def show_history(options: argparse.Namespace) -> None:
    with Document.open(options.file, read_only=True) as document:
        zone = document.plan.production.zone
        entries = [
            {
                "seq": entry.seq,
                "kind": entry.kind,
                "target": entry.target,
                "label": entry.label,
                "at": iso(entry.at, zone),
                "author": entry.author,
                "active": entry.active,
            }
            for entry in document.history()
        ]
    _print(
        entries,
        options,
        lambda found: (
            "\n".join(f"{e['seq']:>4}  {e['at']}  {e['kind']:4}  {e['label']}" for e in found) or "No change yet."
        ),
    )


def import_draft(options: argparse.Namespace) -> None:
    imported = read_screenplay(options.script)
    with Document.open(options.file) as document:
        _refuse_read_only(document, True)
        matches = match(old_scenes(document.plan, lambda name: document.blob(name).decode()), imported)
        found: list[Differences] = []
        change = document.plan.draft(
            f"Import {imported.path_name}", lambda draft: found.append(adopt_draft(draft, imported, matches))
        )
        document.put_blobs((scene.text.encode() for scene in imported.scenes), "text/plain")
        document.commit(change)
    for scene in found[0].scenes:
        details = f": {', '.join(scene.fields)}" if scene.fields else ""
        kept = f" (kept as you have it: {', '.join(scene.kept)})" if scene.kept else ""
        print(f"Sc {scene.label} {scene.kind}{details}{kept}")
    print(f"{found[0].same} scenes as before.")


def _same_file(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def _refuse_read_only(document: Document, writing: bool) -> None:
    if writing and document.read_only:
        raise Environment(f"{document.read_only_reason} Nothing was changed.")
