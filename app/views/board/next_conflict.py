"""From one conflict of the board to the next, in the order of its days."""

from __future__ import annotations

from app.engine.schedule import Schedule
from app.engine.values import Conflict
from app.plan.change import Ref
from app.plan.plan import Plan
from app.reports.sentences import conflict_sentence
from app.views.board.conflict_marks import marks_of
from app.views.translated import tr
from app.views.workspace import Workspace


def conflict_places(schedule: Schedule) -> list[tuple[Ref, list[Conflict]]]:
    """Where conflicts are gone to, with those told there, in the board's order: the first strip that a conflict marks,
    else the break of the first day it touches. Each conflict comes once."""
    plan, marks = schedule.plan, marks_of(schedule)
    place = _places(plan)
    told: set[int] = set()
    found: list[tuple[Ref, list[Conflict]]] = []
    for table, known in (("strips", marks.strips), ("sessions", marks.sessions)):  # a day's break repeats its strips'
        for ref in (ref for ref in place if ref[0] == table):
            new = [conflict for conflict in known.get(ref[1], ()) if id(conflict) not in told]
            told |= {id(conflict) for conflict in new}
            if new:
                found.append((ref, new))
    return sorted(found, key=lambda one: place[one[0]])


def _places(plan: Plan) -> dict[Ref, int]:
    """Strips and days as they follow one another; the break ends its day."""
    refs: list[Ref] = []
    for session in plan.session_order():
        refs += [("strips", strip.id) for strip in plan.strips_of(session.id)]
        refs.append(("sessions", session.id))
    return {ref: place for place, ref in enumerate(refs)}


def go_to_next(workspace: Workspace) -> None:
    """Select and show the conflict after what is selected on the board, after the last the first, and tell it."""
    if not workspace.is_open:
        return
    schedule = workspace.schedule
    found = conflict_places(schedule)
    if not found:
        workspace.statusChanged.emit(tr("No conflict on the board."))
        return
    place = _places(schedule.plan)
    here = max((place[ref] for ref in workspace.selection if ref in place), default=-1)
    at = next((i for i, (ref, _) in enumerate(found) if place[ref] > here), 0)
    ref, conflicts = found[at]
    number = 1 + sum(len(earlier) for _, earlier in found[:at])
    workspace.reveal("board", ref)
    sentence = conflict_sentence(schedule.plan, schedule, conflicts[0])
    workspace.statusChanged.emit(tr("Conflict {0} of {1}: {2}.").format(number, len(schedule.conflicts), sentence))
