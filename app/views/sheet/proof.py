"""The proof of a sheet: what it would print if what is being typed were kept, made in the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from app.edits.sheet import clear_field, set_field, set_plan_field
from app.engine import knockon
from app.engine.schedule import Schedule
from app.plan.change import Change
from app.plan.draft import Draft
from app.reports import catalogue, typeset
from app.reports.asked import Asked
from app.reports.issuing import SHEET, went_out, with_file, working_copy
from app.reports.sheet_fields import Field, read
from app.views.jobs import Report
from app.views.marks import counted
from app.views.pdf_pages import PDFIUM, picture_of, sizes_of
from app.views.translated import tr
from app.ways_out.rank import newly_broken, why_broken

if TYPE_CHECKING:
    from app.models.document import Document as File

PIXELS = 150 / 72  # a point, where nothing is known of how wide a page is drawn
FIRST = (0, 1)
"""The pages that are drawn where nothing is known of which are seen."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A sheet as it would print: its bytes, sizes in points, pictures of pages by number, what could not be printed;
    what typing does to the plan, in a sentence (empty: nothing, or it is no plan's field)."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    pictures: tuple[tuple[int, QImage], ...]
    warnings: tuple[str, ...]
    knock_on: str


def typed_edit(session_id: int, field: Field, text: str, everywhere: bool) -> Callable[[Draft], object]:
    """The edit that typing `text` into a field is; what is computed anyway is not kept as typed.

    Raises EditRefused for what can't be read.
    """
    value = read(field.key, field.kind, text)
    if field.plan_edit:
        return lambda draft: set_plan_field(draft, session_id, field.key, value)
    where = None if everywhere else session_id
    if value == field.computed:
        return lambda draft: clear_field(draft, None if field.everywhere else session_id, field.key)
    return lambda draft: set_field(draft, where, field.key, value, field.computed)


def proof_work(
    file: File,
    asked: Asked,
    unwritten: Callable[[], Change] | None,
    tells: bool,
    width: float,
    seen: Sequence[int] = (),
) -> Callable[[Report], Proof]:
    """Work for a job. asked: of the sheet, as it is written. unwritten: makes the change that is being typed or pushed;
    tells: say what it does to the plan; width: px a page is drawn; seen: the pages on the screen, which alone are drawn
    (the first is 0; none: it is not known)."""

    schedule = asked.schedule

    def work(report: Report) -> Proof:
        report(0, 0)
        shown, said = schedule, ""
        if unwritten is not None:
            change = unwritten()
            if change:
                shown = schedule.with_change(change)
                said = knock_on_line(schedule, shown) if tells else ""
        report(0, 0)
        content = catalogue.make(SHEET, shown.plan, shown, asked=with_file(file, replace(asked, schedule=shown)))
        content = working_copy(content, went_out(file, SHEET, asked.session_id), shown.plan.production.zone)
        result = typeset.typeset(content, asked.paper)
        report(0, 0)
        with PDFIUM:
            sizes = sizes_of(result.pdf)
        scale = min(PIXELS, max(0.5, width / sizes[0][0])) if width else PIXELS
        pictures = []
        for number in [number for number in seen or FIRST if number < len(sizes)]:
            report(number, len(sizes))
            with PDFIUM:
                pictures.append((number, picture_of(result.pdf, number, scale)))
        return Proof(result.pdf, sizes, tuple(pictures), tuple(map(str, result.warnings)), said)

    return work


def knock_on_line(before: Schedule, after: Schedule) -> str:
    """What a change of the plan does, in a sentence: deadlines late, squeezed and moved, hard rules it breaks."""
    found = knockon.compare(before, after)
    broken = newly_broken(before, after)
    states = [f"{found.count(state)} {counted(state)}" for state in ("late", "squeezed", "moved") if found.count(state)]
    said = tr("Knock-on: {0}.").format(", ".join(states)) if states else tr("Nothing late. No deadline moves.")
    if broken:
        said += " " + tr("Breaks: {0}.").format(why_broken(after, broken))
    return said
