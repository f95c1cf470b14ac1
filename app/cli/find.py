"""What people mean by a name on the command line: a department, unit, element or person. Near names are told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import TypeVar

from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.reports.scene_text import is_called

MOST = 6  # names told of many
Kind = TypeVar("Kind", r.Department, r.Unit)


def near(text: str, names: Iterable[str]) -> str:
    """` Maybe Isolde or Isolde’s double.` for what is spelt alike, else nothing."""
    known = {name.casefold(): name for name in names if name}
    found = [known[key] for key in get_close_matches(text.strip().casefold(), known, n=3, cutoff=0.6)]
    found = found or [name for key, name in known.items() if text.strip() and text.strip().casefold() in key][:3]
    return f" Maybe {' or '.join(found)}." if found else ""


def _few(names: Sequence[str]) -> str:
    more = len(names) - MOST
    return ", ".join(names[:MOST]) + (f" and {more} more" if more > 0 else "")


def find_department(plan: Plan, text: str) -> r.Department:
    """The department of that name, its beginning, or its id. Raises EditRefused listing them."""
    return _named("department", text, plan.department_order())


def find_unit(plan: Plan, text: str) -> r.Unit:
    """The unit of that name, its beginning, or its id. Raises EditRefused listing them."""
    return _named("unit", text, plan.unit_order())


def _named(what: str, text: str, order: Sequence[Kind]) -> Kind:
    wanted = text.strip().casefold()
    found = [row for row in order if row.name.casefold() == wanted or str(row.id) == wanted]
    found = found or [row for row in order if wanted and row.name.casefold().startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise EditRefused(f"“{text}” could be {', '.join(row.name for row in found)}.")
    names = [row.name for row in order]
    raise EditRefused(f"There is no {what} “{text}”. There are: {', '.join(names) or 'none'}.")


def find_element(plan: Plan, text: str) -> r.Element:
    """The element of that id, board number or name. Raises EditRefused, also where several are called so."""
    wanted = text.strip().casefold()
    every = list(plan.elements.values())
    for match in (
        [e for e in every if str(e.id) == wanted],
        [e for e in every if e.name.casefold() == wanted],
        [e for e in every if e.number.casefold() == wanted and wanted],
        [e for e in every if e.name.casefold().startswith(wanted) and wanted],
    ):
        if len(match) == 1:
            return match[0]
        if match:
            names = "; ".join(f"{e.name} ({e.category}, {e.id})" for e in match[:MOST])
            raise EditRefused(f"“{text}” could be several elements: {names}.")
    raise EditRefused(f"There is no element “{text}”.{near(text, (e.name for e in every))}")


def find_person(plan: Plan, text: str) -> r.Person | r.Element:
    """Somebody of the crew by name, or an artist by name, character or board number; either by id.

    Raises EditRefused, also where several are called so.
    """
    wanted = text.strip().casefold()
    crew = list(plan.people.values())
    artists = [element for element in plan.elements.values() if is_called(element)]
    whole: list[r.Person | r.Element] = [p for p in crew if wanted in (p.name.casefold(), str(p.id))]
    whole += [
        e
        for e in artists
        if wanted and wanted in (e.name.casefold(), e.actor.casefold(), e.number.casefold(), str(e.id))
    ]
    begun: list[r.Person | r.Element] = [p for p in crew if wanted and p.name.casefold().startswith(wanted)]
    begun += [e for e in artists if wanted and e.actor.casefold().startswith(wanted)]
    found = whole or begun
    if len(found) == 1:
        return found[0]
    if found:
        told = [f"{_who(row)} ({row.id})" for row in found]
        raise EditRefused(f"“{text}” could be {_few(told)}.")
    names = [*(p.name for p in crew), *(e.actor for e in artists), *(e.name for e in artists)]
    raise EditRefused(f"There is nobody called “{text}”.{near(text, names)}")


def _who(row: r.Person | r.Element) -> str:
    if isinstance(row, r.Person):
        return ", ".join(filter(None, (row.name, row.job)))
    return ", ".join(filter(None, (row.actor, f"{row.number} {row.name}".strip())))
