"""An issue of a document: its state and colour or number (DOMAIN 5), what it replaces, and what changed since.

A call sheet lives prelim (no colour) → final (white) → revised 1, 2 … (the next colour of its own ladder); a schedule
begins white. A change notice and a delay log have a number and no colour. A changed row carries an asterisk.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, Protocol

from app.engine.schedule import compute
from app.plan import units
from app.plan.errors import EditRefused
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.plan.spoken import english
from app.reports import banner, catalogue, gantt_rows, kept_rows, told
from app.reports.asked import Asked
from app.reports.call_sheet import PRELIM
from app.reports.compare import Compared, Difference, differences, marked
from app.reports.compare_items import Item, items_of
from app.reports.content import Cell, Chart, Column, Document, Paragraph, Row, Section, Stamp, Table, bold, cell, plain
from app.reports.delay_log import recorded
from app.reports.ladder import LADDER, colour_of, ladder_of, tint_of

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.reports.typeset import Paper

Density = Literal["usual", "compact"]
State = Literal["prelim", "final", "issued", "revised", "numbered"]
SHEET = "callsheet"
SCHEDULES = ("oneline", "schedule", "strips", "dood", "gantt", "songs")
NUMBERED = ("notice", "delaylog")
ISSUED = (SHEET, "session", *SCHEDULES, *NUMBERED)
"""Kinds that go out. A session sheet is the call sheet of music: one ladder."""
UNISSUED = "NOT ISSUED"


@dataclass(frozen=True, slots=True)
class Before:
    """An issue that went out: colour (empty: a prelim) and instant."""

    colour: str
    at: int


@dataclass(frozen=True, slots=True)
class Edition:
    """What an issue is. revision: 1, 2 … of revised ones; number: of all that went out, 1 the first."""

    state: State
    colour: str
    revision: int
    replaces: Before | None
    number: int = 0

    @property
    def label(self) -> str:
        """`PRELIM`, `FINAL, WHITE`, `WHITE`, `Revised 2, PINK`, `No. 4`."""
        match self.state:
            case "prelim":
                return PRELIM
            case "numbered":
                return f"No. {self.number}"
            case "issued":
                return self.colour.upper()
            case _:
                return f"{'FINAL' if self.state == 'final' else f'Revised {self.revision}'}, {self.colour.upper()}"


def next_edition(
    earlier: Sequence[Before], prelim: bool = False, kind: str = SHEET, ladder: Sequence[str] = LADDER
) -> Edition:
    """What the next issue of a document is, after those that went out, oldest first.

    The first sheet with a colour is final; a prelim has none, and comes before the final one only.
    """
    last, number = (earlier[-1] if earlier else None), len(earlier) + 1
    if kind in NUMBERED:
        return Edition("numbered", "", 0, last, number)
    coloured = [issue for issue in earlier if issue.colour]
    if prelim and kind == SHEET and not coloured:
        return Edition("prelim", "", 0, last, number)
    step = len(coloured)
    first: State = "final" if kind == SHEET else "issued"
    return Edition("revised" if step else first, colour_of(step, ladder), step, last, number)


class IssueLike(Protocol):
    """An issue that a file keeps."""

    @property
    def id(self) -> int: ...
    @property
    def document(self) -> str: ...
    @property
    def session_id(self) -> int | None: ...
    @property
    def number(self) -> int: ...
    @property
    def colour(self) -> str: ...
    @property
    def at(self) -> int: ...
    @property
    def baseline_id(self) -> int: ...
    @property
    def rows_hash(self) -> str | None: ...


class FileLike(told.FileLike, Protocol):
    """A document with what went out of it, oldest first."""

    def issues(self) -> Sequence[IssueLike]: ...
    def blob(self, name: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document as it would go out. changed: against the issue that it replaces; None: it replaces none."""

    kind: str
    session_id: int | None
    document: Document
    edition: Edition
    changed: tuple[Difference, ...] | None


def kind_of(kind: str) -> str:
    """The name under which a document's issues are kept. Raises EditRefused for one that never goes out."""
    if kind not in ISSUED:
        title = catalogue.REPORTS[kind].title if kind in catalogue.REPORTS else kind
        raise EditRefused(f"{title} is not a document that is issued. There are: {', '.join(ISSUED)}.")
    return SHEET if kind == "session" else kind


def went_out(file: FileLike, kind: str, session_id: int | None) -> list[IssueLike]:
    """The issues of one document (and session), oldest first."""
    return [issue for issue in file.issues() if (issue.document, issue.session_id) == (kind, session_id)]


def coming(file: FileLike, plan: Plan, kind: str, session_id: int | None, prelim: bool = False) -> Edition:
    """What the next issue of a document will be."""
    earlier = [Before(issue.colour, issue.at) for issue in went_out(file, kind, session_id)]
    return next_edition(earlier, prelim, kind, ladder_of(plan))


def prepare(
    file: FileLike,
    kind: str,
    schedule: Schedule,
    session_id: int | None,
    at: int,
    *,
    prelim: bool = False,
    file_name: str = "",
    paper: Paper = "a4",
    density: Density = "usual",
    stale: Sequence[str] = (),
) -> Prepared:
    """The next edition of a document, as it goes out at an instant. stale: papers that a notice says to throw away.

    Raises EditRefused for a prelim of what has none or is final, and where it would say what the last one said.
    """
    kind, plan = kind_of(kind), schedule.plan
    session_id = session_id if kind == SHEET else None
    name = document_name(plan, kind, session_id)
    earlier = went_out(file, kind, session_id)
    edition = coming(file, plan, kind, session_id, prelim)
    if prelim and kind != SHEET:
        raise EditRefused(f"The {name} has no prelim: it begins {edition.label}. Nothing was issued.")
    if prelim and edition.state != "prelim":
        raise EditRefused(f"The {name} is final already. Nothing was issued. Maybe as revised.")
    asked = Asked(schedule, file_name, session_id, number=edition.number, paper=paper, density=density)
    if kind == SHEET:
        asked = with_file(file, asked)
    if kind == "delaylog":
        asked = replace(asked, recorded=recorded(file))
    before = was = None
    if earlier:
        old = file.baseline_plan(earlier[-1].baseline_id)
        if kind == "notice" and old == file.plan:
            raise EditRefused(f"Nothing has changed since the {name} No. {edition.number - 1}. Nothing was issued.")
        if kind != "notice" and (session_id is None or session_id in old.sessions):
            was = compute(old, schedule.as_of)
            before = comparable(kind, replace(asked, schedule=was))
    if kind == "notice":
        asked = told.filled(file, asked)
    elif kind == "gantt":
        asked = replace(asked, before=was)
    made = catalogue.make(kind, asked.plan, asked.schedule, asked=asked)
    changed: tuple[Difference, ...] | None = None
    marks: Compared | None = before if edition.state == "revised" else None
    if before is not None:
        changed = differences(before, comparable(kind, asked, made))
        if not changed and edition.state in ("revised", "numbered"):
            marks, changed = _computed_otherwise(file, earlier[-1], schedule, made)
            if not changed:
                raise EditRefused(f"The {name} says what it said when it went out. Nothing was issued.")
    issued = edition_of(made, edition, at, plan.production.zone, marks, changed or ())
    if kind == "notice":
        beside = _schedules(file, plan.production.zone)
        issued = replace(issued, stamps=tuple(replace(s, middle=f"{s.middle}{beside}") for s in issued.stamps))
        issued = _thrown_away(issued, stale)
    return Prepared(kind, session_id, issued, edition, changed)


def _computed_otherwise(
    file: FileLike, issue: IssueLike, schedule: Schedule, made: Document
) -> tuple[Sequence[Item] | None, tuple[Difference, ...]]:
    """Of a plan that is as it went out: the rows that were printed with other figures than this program computes."""
    kept = rows_of(file, issue)
    if kept is None:
        return None, ()
    then = compute(file.baseline_plan(issue.baseline_id), kept.as_of)
    other = kept_rows.recomputed(kept, as_kept(issue.document, then, issue.session_id))
    now = as_kept(issue.document, schedule, issue.session_id)
    if not other or now is None:
        return None, ()
    found = tuple(one for one in differences(kept.items, now) if (one.place, one.name) in other)
    keys = {(one.section, one.key) for one in items_of(now) if one.name in {d.name for d in found}}
    same = {(one.section, one.key): one for one in kept.items}
    return [same.get((i.section, i.key), i) if (i.section, i.key) in keys else i for i in items_of(made)], found


def rows_of(file: FileLike, issue: IssueLike) -> kept_rows.KeptRows | None:
    """The rows that were kept with an issue; None: a file older than they are, or rows of a later program."""
    if issue.rows_hash is None:
        return None
    try:
        return kept_rows.unpack(file.blob(issue.rows_hash))
    except EditRefused:  # damaged: what is left is to make the document again
        return None


def rows_to_keep(kind: str, schedule: Schedule, session_id: int | None) -> bytes | None:
    """What is kept beside an issue to compare it by; None of what has no rows to compare: notices and logs."""
    made = None if kind in NUMBERED else as_kept(kind, schedule, session_id)
    return None if made is None else kept_rows.pack(made, schedule.as_of)


def as_kept(kind: str, schedule: Schedule, session_id: int | None) -> Document | None:
    """The document whose rows are kept: of the plan alone, without the file; None where it has nothing to show."""
    if kind == SHEET and session_id not in schedule.plan.sessions:
        return None
    try:
        with english():  # of a Gantt the lines alone are asked, in nobody's language
            return comparable(kind, Asked(schedule, session_id=session_id))
    except EditRefused:
        return None


def _thrown_away(notice: Document, stale: Sequence[str]) -> Document:
    """The notice with what nobody shall go by any more, at its end."""
    if not stale:
        return notice
    told = (bold("Throw away: "), plain(f"{', '.join(stale)}."))
    *before, last = notice.sides
    return replace(notice, sides=(*before, (*last, Paragraph(told))))


def with_file(file: FileLike, asked: Asked) -> Asked:
    """What a call sheet takes from the file besides the plan: the schedule that is out, and maps of locations."""
    plan = asked.plan
    out = [issue for issue in file.issues() if issue.document in ("schedule", "oneline")]
    day = units.day_text(units.local_date(out[-1].at, plan.production.zone)).split(" ", 1)[1] if out else ""
    pictures = {element.picture for element in plan.elements.values() if element.picture}
    kept: dict[str, bytes] = {}
    for name in sorted(pictures):
        with suppress(EditRefused):  # a sheet without its map is better than no sheet
            kept[name] = file.blob(name)
    return replace(
        asked, picture_of=kept.get, schedule_issue=f"{out[-1].colour.upper()}, {day}" if out else asked.schedule_issue
    )


def comparable(kind: str, asked: Asked, made: Document | None = None) -> Document:
    """The document whose rows are compared: of a Gantt, which is a drawing, the list of its lines."""
    if kind != "gantt":
        return made if made is not None else catalogue.make(kind, asked.plan, asked.schedule, asked=asked)
    columns = tuple(Column(head) for head in ("Work", "Start", "Finish", "Due"))
    sections: list[Section] = []
    rows: list[Row] = []
    title = ""
    for line in (*gantt_rows.lines(replace(asked, before=None)), gantt_rows.Line("", heading=True)):
        if line.heading:
            if rows:
                sections.append(Section(title, (Table(columns, tuple(rows)),)))
            title, rows = line.name, []
            continue
        start = line.bar[0] if line.bar else line.point
        days = (start, line.finish, line.due)
        rows.append(Row((cell(line.name), *(cell(units.day_text(day)) if day else Cell() for day in days))))
    return asked.listing("Production schedule", [sections])


def document_name(plan: Plan, kind: str, session_id: int | None) -> str:
    """`call sheet 13`, `one-line schedule`, `change notice`."""
    if kind == SHEET:
        label = plan.session_labels().get(session_id or 0, "")
        return f"{'session' if is_music(plan) else 'call'} sheet {label}".strip()
    return catalogue.REPORTS[kind].title.lower().replace("gantt", "Gantt")


def edition_of(
    document: Document,
    edition: Edition,
    at: int,
    zone: str,
    before: Compared | None = None,
    changed: Sequence[Difference] = (),
) -> Document:
    """The document as it goes out at an instant: stamped, tinted; against `before` changed rows are marked.

    changed: what differs, where it is known already, as it must be of a drawing.
    """
    made = document
    if before is not None and document.chart is None:
        made, changed = marked(before, document)
    elif before is not None and document.chart is not None:
        made = replace(document, chart=_marked_chart(document.chart, {d.name for d in changed}))
    line = f"Issued {_moment(at, zone, year=True)}"
    if edition.replaces is not None and edition.state != "numbered":
        name = edition.replaces.colour.upper() or PRELIM
        line += f". Replaces {name} of {_moment(edition.replaces.at, zone)}; throw that away"
    if before is not None:
        line += "".join(f". {words}" for words in banner.told(changed, document.head.call is not None))
    if edition.state == "numbered" and made.stamps:
        return replace(made, stamps=tuple(replace(stamp, middle=line) for stamp in made.stamps))
    named = f"{edition.label}, issue {edition.number}" if edition.number else edition.label
    stamps = made.stamps or (Stamp("", "", f"Issue {edition.number}"),)
    front, *others = stamps
    stamps = (replace(front, middle=line), *others)
    footer = made.footer.replace(PRELIM, named) if PRELIM in made.footer else f"{named}. {made.footer}"
    if before is not None:
        footer += ". A * marks what changed"
    tint = tint_of(edition.colour)
    return replace(made, stamps=tuple(replace(s, left=edition.label, tint=tint) for s in stamps), footer=footer)


def working_copy(document: Document, earlier: Sequence[IssueLike], zone: str, at: int | None = None) -> Document:
    """A call sheet printed from the plan: PRELIM before the final one; after it, that it is none of those that went
    out, and which is the last. at: the instant it is printed, to tell two such sheets apart."""
    if at is not None:
        document = replace(document, footer=f"{document.footer}, printed {_moment(at, zone)}")
    if not any(issue.colour for issue in earlier):
        return document
    went = earlier[-1]
    line = f"Not issued: {went.colour.upper()} of {_moment(went.at, zone)} is the sheet that counts"
    front, *others = document.stamps
    stamps = (replace(front, middle=line), *others)
    return replace(
        document,
        stamps=tuple(replace(stamp, left=UNISSUED) for stamp in stamps),
        footer=document.footer.replace(PRELIM, UNISSUED.lower()),
    )


def said(issue: IssueLike, zone: str) -> str:
    """`WHITE Wed 5 May 18:40` of an issue; a prelim has no colour, a notice its number."""
    return f"{issue_label(issue)} {_moment(issue.at, zone)}"


def issue_label(issue: IssueLike) -> str:
    """`WHITE`, `PRELIM`, `No. 4`."""
    return f"No. {issue.number}" if issue.document in NUMBERED else issue.colour.upper() or PRELIM


def same_rows(one: Document, other: Document) -> bool:
    """Whether two documents say the same, their stamps apart."""
    return not differences(one, other)


def _schedules(file: FileLike, zone: str) -> str:
    """`, with schedule GREEN, against schedule YELLOW of Fri 30 Apr`: what went out of the plan, and before it."""
    with_it = ""
    for issue in reversed([one for one in file.issues() if one.document in ("schedule", "oneline")]):
        if file.baseline_plan(issue.baseline_id) != file.plan:
            day = units.day_text(units.local_date(issue.at, zone))
            return f"{with_it}, against schedule {issue.colour.upper()} of {day}"
        with_it = with_it or f", with schedule {issue.colour.upper()}"
    return with_it


def _moment(at: int, zone: str, year: bool = False) -> str:
    return f"{units.day_text(units.local_date(at, zone), year=year)} {units.clock(at, zone)}"


def _marked_chart(chart: Chart, names: set[str]) -> Chart:
    """The drawing with an asterisk before the names of lines that changed."""
    layers = tuple(
        replace(
            layer,
            rows=[
                (height, replace(line, name=f"* {line.name}") if line.name in names and not line.heading else line)
                for height, line in layer.rows
            ],
        )
        for layer in chart.layers
    )
    return replace(chart, layers=layers)
