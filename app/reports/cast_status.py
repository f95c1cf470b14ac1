"""Who works, starts, finishes or is held on a session (DOMAIN 3, points 1 and 2), from the board alone."""

from __future__ import annotations

from app.engine.anchors import sessions_needing
from app.plan import rows as r
from app.plan.plan import Plan


def work_sessions(plan: Plan, element_id: int) -> tuple[r.Session, ...]:
    """Sessions that hold at least one strip needing the element, in order, of all units."""
    found = sessions_needing(plan, element_id, None)
    return tuple(session for session in plan.session_order() if session.id in found)


def status(plan: Plan, element: r.Element, session: r.Session) -> str:
    """`SW`, `W`, `WF`, `SWF` on a work day, `H` on an idle one between start and finish, else empty.

    S and F are the first and last work days; travel and fittings do not move them. Holds are allowed for cast and
    counted by date: somebody who works for another unit that day is not held.
    """
    work = work_sessions(plan, element.id)
    if not work:
        return ""
    place = next((i for i, found in enumerate(work) if found.id == session.id), None)
    if place is not None:
        return f"{'S' if place == 0 else ''}W{'F' if place == len(work) - 1 else ''}"
    if element.category != "cast" or any(found.day == session.day for found in work):
        return ""
    return "H" if work[0].day < session.day < work[-1].day else ""
