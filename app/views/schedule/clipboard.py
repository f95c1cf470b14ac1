"""Rows to and from a spreadsheet: tab-separated text with a line of titles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from app.edits import activities as edits
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import CoversetError, EditRefused
from app.reports import wording
from app.views.schedule import groups, tab_text, typed, waits
from app.views.schedule.cell_edits import edit_of, shown_in
from app.views.schedule.drag import Edit
from app.views.schedule.layout import TITLES
from app.views.schedule.lengths import day_minutes
from app.views.schedule.rows import Row
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart

TAKEN = ("name", "start", "length", "due", "done", "started", "finished", "left", "pred", "notes")
"""The columns that are pasted; all others are computed, and left."""
ALIASES = {
    "id": "no", "#": "no", "no": "no", "task name": "name", "task": "name", "name": "name", "duration": "length",
    "deadline": "due", "% complete": "done", "percent complete": "done", "complete": "done", "predecessor": "pred",
    "actual start": "started", "actual finish": "finished", "remaining duration": "left", "note": "notes",
    "comment": "notes", "end": "finish", "total slack": "float",
}  # fmt: skip
"""What columns are called in other programs."""
BY_PLACE = ("name", "due", "start", "length")
"""What columns mean that have no titles."""
MOST = 2000
"""Lines pasted at once."""
MOST_SAID = 3


def copied(chart: Chart) -> str:
    """The selected lines (else the current one), with all columns shown and a line of titles."""
    columns = [name for name in TITLES if name in chart.columns]
    lines = [[TITLES[name] for name in columns]]
    for row in chart.chosen.rows():
        lines.append([_plain(name, shown_in(chart, row, name)) for name in columns])
    return tab_text.write(lines) if len(lines) > 1 else ""


def _plain(name: str, text: str) -> str:
    """One cell's text as it is copied: figures with a minus that spreadsheets read."""
    return _cell(name, text) if name in ("name", "notes") else _cell(name, text).replace("−", "-")


def _cell(name: str, text: str) -> str:
    """One cell's text as it is typed: of several lines only in notes."""
    return text.strip() if name == "notes" else " ".join(text.split())


def read(text: str) -> tuple[tuple[str, ...], list[list[str]], bool]:
    """The columns (those unknown: empty), the cells of each line, and whether there was a line of titles."""
    lines = [cells for cells in tab_text.parse(text) if any(cell.strip() for cell in cells)]
    if not lines:
        raise EditRefused(tr("There is no text to paste. Nothing was changed."))
    names = ALIASES | {title.casefold(): name for name, title in TITLES.items()}
    names |= {tr(title).casefold(): name for name, title in TITLES.items()}
    first = [names.get(cell.strip().casefold(), "") for cell in lines[0]]
    titled = any(first) and sum(bool(name) for name in first) * 2 >= len(first)
    if titled:
        return tuple(first), lines[1:], True
    return BY_PLACE, lines, False


def paste(chart: Chart, text: str) -> None:
    """Type each cell into the selected lines, from the first one down; all of it is one change, or none.

    Where no line is selected, or one and none of several lines has the name of a row, new activities are made, in that
    department. Raises EditRefused naming
    the rows and values that can't be.
    """
    columns, lines, titled = read(text)
    if len(lines) > MOST:
        raise EditRefused(tr("{0:,} lines are more than {1:,} at once. Nothing was changed.").format(len(lines), MOST))
    known = [name for name in columns if name in TAKEN]
    if not known:
        raise EditRefused(
            tr("None of the columns can be pasted: {0} can.").format(", ".join(tr(TITLES[name]) for name in TAKEN))
        )
    chosen = chart.chosen.rows()
    problems: list[str] = []
    fresh = not chosen or _are_new(chart, chosen, columns, lines, titled)
    if not fresh:
        several = _typed(chart, _targets(chart, chosen, len(lines)), columns, lines, titled, problems)
    else:
        several = _made(chart, columns, lines, titled, problems)
    if problems:
        more = [tr("And {0} more.").format(len(problems) - MOST_SAID)] if len(problems) > MOST_SAID else []
        raise EditRefused(" ".join([tr("Nothing was pasted."), *problems[:MOST_SAID], *more]))

    def edit(draft: Draft) -> None:
        for each in several:
            each(draft)

    count = wording.plural(len(lines), "row")
    change = chart.workspace.edit(tr("Paste {0}").format(count), edit)
    if change is not None:
        left = [tr(TITLES[name]) for name in columns if name and name not in TAKEN]
        note = [tr("{0} are computed, and were left.").format(", ".join(left))] if left else []
        said = tr("Pasted {0} as new work.") if fresh else tr("Pasted {0} into the rows there are.")
        chart.workspace.statusChanged.emit(" ".join([said.format(count), *note]))


def _are_new(
    chart: Chart, chosen: Sequence[Row], columns: Sequence[str], lines: Sequence[Sequence[str]], titled: bool
) -> bool:
    """Whether lines are new work and no values for the rows there are: several below titles, each has a name, and none
    of them is called as a line here is. Values of several rows that are selected, and of one, are typed into those."""
    if len(chosen) != 1 or len(lines) < 2 or not titled or "name" not in columns:
        return False
    place = columns.index("name")
    said = [line[place].strip().casefold() if place < len(line) else "" for line in lines]
    here = {_plain("name", row.name).casefold() for kept in chart.table.lines.values() for row in kept}
    return all(said) and not here.intersection(said)


def _targets(chart: Chart, chosen: Sequence[Row], count: int) -> list[Row]:
    """The rows that lines are typed into: those selected, or, where one is, those from it down."""
    if len(chosen) > 1:
        if count != len(chosen):
            raise EditRefused(
                tr("{0} lines don't fit {1} selected rows. Nothing was changed.").format(count, len(chosen))
            )
        return list(chosen)
    first = chart.table.keys[chosen[0].key]
    group = takewhile(lambda row: row.kind != "group", chart.table.rows[first:])
    below = list(group)  # never into the next department: what stands there is only by the order of the moment
    if len(below) < count:
        raise EditRefused(
            tr("{0} lines, and {1} rows from {2} down to the next heading. Nothing was changed.").format(
                count, len(below), chosen[0].name
            )
        )
    return below[:count]


def _typed(
    chart: Chart, rows: Sequence[Row], columns: Sequence[str], lines: list[list[str]], titled: bool,
    problems: list[str],
) -> list[Edit]:  # fmt: skip
    """The edits of cells that say something else than now."""
    several: list[Edit] = []
    for number, (row, cells) in enumerate(zip(rows, lines, strict=True), start=2 if titled else 1):
        for name, text in zip(columns, cells, strict=False):
            value = _cell(name, text)
            if name not in TAKEN or _plain(name, value) == _plain(name, shown_in(chart, row, name)):
                continue
            if not value and (name not in ("due", "pred", "notes") or not titled):
                continue
            try:
                several.append(edit_of(chart, row, name, value)[1])
            except CoversetError as error:
                problems.append(_problem(number, row.name, name, text, error))
    return several


def _made(
    chart: Chart, columns: Sequence[str], lines: list[list[str]], titled: bool, problems: list[str]
) -> list[Edit]:
    """The edits that make an activity of each line; it is laid where progress has got to, else at its start."""
    row, plan = chart.current_row(), chart.workspace.committed.plan
    department = None
    if row is not None and row.kind == "line":
        department = groups.department_of(plan, row) or None
    elif row is not None and row.ref[0] == "departments":
        department = row.ref[1]
    working = chart.workspace.committed.calendar_of_department(department)
    day = day_minutes(plan, r.Activity(0, "", department))
    several: list[Edit] = []
    made: dict[str, int] = {}  # number among the lines → the activity made of it; predecessors mean these first
    waiting: list[tuple[int, str, str, str]] = []
    for number, cells in enumerate(lines, start=2 if titled else 1):
        said = {name: _cell(name, text) for name, text in zip(columns, cells, strict=False) if name in (*TAKEN, "no")}
        name, column = said.get("name", ""), "name"
        own = said.get("no") or f"line {number}"
        try:
            if not name:
                raise EditRefused(tr("An activity needs a name."))
            column = "length"
            length = typed.parse_length(said["length"], day) if said.get("length") else day
            column = "start"
            near = chart.date_of(chart.now)
            start = None if said.get("pred") else working.next_start(chart.now)
            if said.get("start"):
                start = working.next_start(working.midnight(typed.parse_day(said["start"], near).toordinal() - 1))
            column = "due"
            due = typed.parse_day(said["due"], near) if said.get("due") else None
        except CoversetError as error:
            problems.append(_problem(number, name, column, said.get(column, ""), error))
            continue
        note = said.get("notes", "")
        if said.get("pred"):
            waiting.append((number, name, own, said["pred"]))

        def edit(draft: Draft, name=name, start=start, length=length, due=due, note=note, own=own) -> None:
            made[own] = edits.add_activity(draft, name, department, start, length, note=note)
            if due is not None and department is not None:
                edits.add_deadline(draft, name, department, made[own], due)

        several.append(edit)

    def link(draft: Draft) -> None:
        """Once all are made: any may wait for any other."""
        together = draft.plan
        for number, name, own, text in waiting:
            try:
                edits.set_waits(draft, made[own], waits.parse(together, made[own], text, made), fresh=True)
            except CoversetError as error:
                raise EditRefused(
                    f"{tr('Nothing was pasted.')} {_problem(number, name, 'pred', text, error)}"
                ) from error

    return [*several, link] if waiting else several


def _problem(number: int, row: str, column: str, text: str, error: CoversetError) -> str:
    """`Line 3 (Recce), Due “soon”: is not a date.`"""
    reason = str(error).removesuffix(" Nothing was changed.").split(" Nothing was changed.")[0]
    where = tr("Line {0} ({1})").format(number, row) if row else tr("Line {0}").format(number)
    shown = f" “{text.strip()}”"
    return f"{where}, {tr(TITLES[column])}{shown}: {reason.replace(shown.strip(), tr('that'))}"
