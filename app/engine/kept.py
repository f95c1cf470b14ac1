"""What was judged of a session, kept from a schedule to those made of it while nothing it follows from has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from app.plan import rows as r
from app.plan.plan import Plan

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

T = TypeVar("T")


class Kept:
    """Shelves by name; shared by all schedules made of one another by `with_change`.

    A shelf holds what was judged while certain tables were the same. Whoever looks there compares what else it
    follows from; two schedules that differ take turns, and nothing wrong is ever read.
    """

    __slots__ = ("_shelves",)

    def __init__(self) -> None:
        self._shelves: dict[str, tuple[tuple[Any, ...], dict[Any, Any]]] = {}

    def shelf(self, name: str, plan: Plan, tables: Sequence[str]) -> dict[Any, Any]:
        """The shelf of that name; an empty one where one of `tables` has changed."""
        now = tuple(plan.tables[table] for table in tables)
        found = self._shelves.get(name)
        if found is None or any(old is not new for old, new in zip(found[0], now, strict=True)):
            found = self._shelves[name] = (now, {})
        return found[1]


def each_session(
    schedule: Schedule, name: str, tables: Sequence[str], judge: Callable[[r.Session], T]
) -> Iterator[tuple[r.Session, T]]:
    """Each session in order, with what `judge` says of it: made anew where its row, its strips or their times differ.

    tables: what else the judgement follows from.
    """
    plan = schedule.plan
    shelf = schedule.kept.shelf(name, plan, tables)
    for session in plan.session_order():
        strips, times = plan.strips_of(session.id), schedule.sessions[session.id]
        known = shelf.get(session.id)
        # a session is placed with its strips: the same times mean the same times of strips
        if known is None or known[0] is not times or known[1] != session or known[2] != strips:
            known = shelf[session.id] = (times, session, strips, judge(session))
        yield session, known[3]
