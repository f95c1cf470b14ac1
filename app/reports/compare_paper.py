"""What differs between two issues of a document, as a list: by heading, old → new."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from app.plan.plan import Plan
from app.reports import content as c
from app.reports.compare import WORDS, Difference
from app.reports.wording import lower_first, plural

COLUMNS = (c.Column("What", 42), c.Column("", 20), c.Column("Was"), c.Column("Now"))


def comparison(
    plan: Plan, name: str, was: str, now: str, found: Sequence[Difference], file_name: str = ""
) -> c.Document:
    """name: `call sheet 13`; was, now: what is compared, `WHITE of Wed 5 May 18:40`."""
    sections = [
        c.Section(place or "Document", (c.Table(COLUMNS, tuple(map(_row, group))),))
        for place, group in groupby(found, key=lambda one: one.place)
    ]
    title = f"{name[:1].upper()}{name[1:]}: {was} → {now}"
    counted = plural(len(found), "row differs", "rows differ") if found else "No row differs"
    return c.Document(
        template="listing",
        title=f"{plan.production.title}, what changed on {lower_first(name)}",
        head=c.Head(plan.production.title, title, right=((c.bold(counted),),)),
        sides=(tuple(sections) or (c.Paragraph((c.plain("Both say the same."),)),),),
        footer=", ".join(filter(None, (plan.production.title, f"what changed on {name}", file_name))),
    )


def _row(one: Difference) -> c.Row:
    return c.row(c.bold(one.name or "–"), WORDS[one.kind], c.soft(one.was), c.bold(one.now))
