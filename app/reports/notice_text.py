"""A change notice in words: what each department is to do, whom to tell, by when; and the notice as a message."""

from __future__ import annotations

import re
from datetime import date

from app.engine.values import DeadlineChange, DepartmentChange
from app.plan import rows as r
from app.plan import units
from app.plan.plan import Plan
from app.reports import content as c
from app.reports.confidential import is_contract
from app.reports.wording import due_date, expected_date

GRANTED = {"insurance": "the insurer", "sample": "the owner of the sample", "funding": "the funder"}
"""Kind of a clearance → who is told that its use moves; of every other, who granted it."""
_AGREED = re.compile(r"^agreed with ([^,;.]+)", re.IGNORECASE)
MOST = 3
"""Deeds or names in a heading: every row has its own."""
RETURNED = ("location", "set", "cast", "musician", "background")
"""Categories of elements that nobody gives back after their last day: what is left is kept until then."""


def asks(plan: Plan, change: DepartmentChange, today: date | None) -> str:
    """`Please tell Halide Post, and finish by Tue 25 May`: of a department's worst change, and everyone to be told."""
    worst = change.deadlines[0]
    deadline = plan.deadlines[worst.deadline_id]
    due = None if is_contract(plan, deadline) else due_date(plan, deadline, worst.after)
    by = (" today" if due == today else f" by {units.day_text(due)}") if due else ""
    match worst.state:
        case "owed":
            return "Please keep ready: the new day follows"
        case "late":
            late = f"{change.newly_late} newly late. " if change.newly_late > 1 else ""
            return f"{late}Please say today what can be met{'' if due == today else by}"
        case "relieved":
            return "Nothing to do: more time"
    deeds = list(dict.fromkeys(told for one in change.deadlines if (told := _tell(plan, one))))
    deeds += [f"confirm with {_listed(people)}"] if (people := _to_confirm(plan, change)) else []
    if worst.state == "squeezed":
        deeds.append(f"finish{by}" if by else "keep to the date")
    return f"Please {_listed(deeds)}" if deeds else f"Please confirm{by}"


def _listed(parts: list[str]) -> str:
    """`a`, `a and b`, `a, b, c and 2 more`."""
    shown, more = parts[:MOST], len(parts) - MOST
    *first, last = [*shown, f"{more} more"] if more > 0 else shown
    return f"{', '.join(first)} and {last}" if first else last


def _tell(plan: Plan, change: DeadlineChange) -> str:
    """What is to be done outside the unit, as far as the plan knows: `tell who granted the permit before Fri 7 May`,
    `keep the Sluice rig to Mon 10 May`, `tell Halide Post`."""
    if change.state not in ("moved", "squeezed"):
        return ""
    deadline = plan.deadlines[change.deadline_id]
    agreed = _AGREED.match(deadline.agreed)
    if agreed:
        return f"tell {agreed[1].strip()}"
    clearance = plan.clearances.get(deadline.clearance_id or 0)
    if clearance is not None:
        if _of_artist(plan, clearance) is not None:
            return ""
        day = expected_date(plan, deadline, change.after)
        before = f" before {units.day_text(day)}" if day else ""
        return f"tell {GRANTED.get(clearance.kind, f'who granted the {clearance.kind}')}{before}"
    kept = plan.elements.get(deadline.due_id) if deadline.due_kind == "last" and deadline.due_side == "after" else None
    due = due_date(plan, deadline, change.after)
    if kept is not None and due is not None and kept.category not in RETURNED:
        return f"keep the {kept.name} to {units.day_text(due)}"
    return ""


def _of_artist(plan: Plan, clearance: r.Clearance) -> r.Element | None:
    """Whose contract or licence a paper is."""
    element = plan.elements.get(clearance.element_id or 0)
    artist = element is not None and element.category in ("cast", "musician", "stunt")
    return element if artist and clearance.kind in ("contract", "licence") else None


def _to_confirm(plan: Plan, change: DepartmentChange) -> list[str]:
    """With whom artists' days are agreed, of those whose change: an agent, of a child its guardian."""
    found: dict[str, list[str]] = {}
    for one in change.deadlines:
        clearance = plan.clearances.get(plan.deadlines[one.deadline_id].clearance_id or 0)
        element = _of_artist(plan, clearance) if clearance is not None else None
        if element is not None and one.state in ("moved", "squeezed"):
            found.setdefault("guardian" if element.minor else "agent", []).append(
                f"{element.number} {element.name}".strip()
            )
    return [f"the {who}{'s' if len(names) > 1 else ''} of {_listed(names)}" for who, names in found.items()]


# as a message ---------------------------------------------------------------------------------------------------------
def as_text(document: c.Document) -> str:
    """A notice as plain text to paste into a message: what happened, then a line a row, old → new, why, what to do."""
    head = document.head
    lines = [document.title, *(stamp.middle for stamp in document.stamps if stamp.middle), ""]
    lines.append("".join(run.text for line in head.left for run in line))
    lines += [": ".join(run.text.strip() for run in line) for line in head.right]
    for side in document.sides:
        for block in side:
            if isinstance(block, c.Section) and block.rows:
                who = f" ({block.beside})" if block.beside else ""
                lines += ["", f"{block.title}{who}: {block.note}" if block.note else f"{block.title}{who}"]
                lines += [f"  {_line(table.columns, row)}" for table in block.tables for row in table.rows]
            elif isinstance(block, c.Paragraph):
                lines += ["", "".join(run.text for run in (*block.runs, *block.right))]
    return "\n".join(lines) + "\n"


def _line(columns: tuple[c.Column, ...], row: c.Row) -> str:
    """`42, EXT. SALT PANS, 2 3/8 pages: Day 12, Wed 5 May → Day 14, Fri 7 May`."""
    texts = [" ".join(cell.text.split()) for cell in row.cells]
    heads = [column.head for column in columns]
    if "Was" not in heads:
        return "; ".join(filter(None, texts))
    at = heads.index("Was")
    words = {"Pages": "{0} pages", "Cast": "cast {0}", "Slack": "slack {0}"}
    shown = [words.get(head, "{0}").format(text) if text else "" for head, text in zip(heads, texts, strict=False)]
    what, after = filter(None, shown[:at]), filter(None, shown[at + 2 :])
    return "; ".join((f"{', '.join(what)}: {texts[at]} → {texts[at + 1]}", *after))
