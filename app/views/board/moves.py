"""Where strips may go: from a gap or a key to a session and a place, why not, and the edit that does it. Without Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from app.edits import board
from app.plan import units
from app.plan.draft import Draft
from app.plan.labels import scene_word
from app.plan.plan import Plan
from app.views.board.rows import Table
from app.views.translated import tr

Edit: TypeAlias = Callable[[Draft], object]


@dataclass(frozen=True, slots=True)
class Target:
    """session None: the boneyard. place counts among the strips that are not moved."""

    session: int | None
    place: int | None = None


def in_order(plan: Plan, strips: Sequence[int]) -> list[int]:
    """Strips as they lie on the board: by session, place, then the boneyard."""
    order = {session.id: place for place, session in enumerate(plan.session_order())}
    known = [plan.strips[strip] for strip in strips if strip in plan.strips]
    known.sort(key=lambda s: (order.get(s.session_id or 0, len(order)), s.rank, s.id))
    return [strip.id for strip in known]


def target_of_gap(table: Table, gap: int, moving: Sequence[int]) -> Target | None:
    """What a drop between rows gap − 1 and gap means: after the strip above, else first of the day below."""
    if not table.rows:
        return None
    above = table.rows[gap - 1] if gap else None
    if above is not None and above.kind != "break":
        session = above.session
    elif gap < len(table.rows):
        session = table.rows[gap].session
    else:  # below the last day: its end
        session, gap = table.rows[-1].session, len(table.rows) - 1
    away = set(moving)
    place = sum(
        row.session == session and row.kind != "break" and row.ref[1] not in away for row in table.rows[:gap]
    )  # fmt: skip
    return Target(session, place)


def gap_of_target(table: Table, target: Target, moving: Sequence[int]) -> int | None:
    """The gap at which a target's insertion line is drawn; None: not among these rows."""
    away, left, last = set(moving), target.place or 0, None
    for index, row in enumerate(table.rows):
        if row.session != target.session:
            continue
        if row.kind == "break" or (left == 0 and row.ref[1] not in away):
            return index
        left -= row.ref[1] not in away
        last = index + 1
    return last


def of_break(plan: Plan, table: Table, session: int, gap: int) -> tuple[list[int], Target] | str:
    """What a day's end does that is put between rows gap − 1 and gap: the strips that change days and where they go,
    or why it can't go there.

    |41 42 44|45|  its end to before 42  →  |41|42 44 45|;  to after 45  →  |41 42 44 45||
    """
    rows, name = table.rows, plan.name_of(("sessions", session))
    unit = plan.sessions[session].unit_id
    ends = [row.session for row in rows if row.kind == "break" and plan.sessions[row.session].unit_id == unit]
    after = ends.index(session) + 1
    following = ends[after] if after < len(ends) else None
    end = table.index["sessions", session]
    if gap <= end:
        mine = [index for index in range(end) if rows[index].session == session]
        if gap < min(mine, default=end):
            return tr("{0} begins there: its end stays behind it.").format(name)
        going = [rows[index].ref[1] for index in mine if index >= gap]
        if going and following is None:
            return tr("No day follows {0}. Ins on a strip breaks the day there.").format(name)
        return going, Target(following if going else session, 0 if going else None)
    if gap > end + 1 and (following is None or gap > table.index["sessions", following]):
        past = plan.name_of(("sessions", following)) if following is not None else name
        return tr("The end of {0} stays before the end of {1}.").format(name, past)
    coming = [row.ref[1] for row in rows[end + 1 : gap] if row.session == following and row.kind != "break"]
    return coming, Target(session)


def refusal(plan: Plan, strips: Sequence[int], session: int | None) -> str:
    """Why strips may not go to a session (None: the boneyard), or empty.

    A locked day is neither filled nor robbed before somebody unlocks it; its own order may be changed. Nothing more
    goes to a day that is over.
    """
    foreign = any(plan.strips[strip].session_id != session for strip in strips)
    if session is not None and foreign and board.is_over(plan, session):
        return tr("{0} is over.").format(plan.name_of(("sessions", session)))
    for strip_id in strips:
        strip = plan.strips[strip_id]
        if strip.session_id == session:
            continue
        name = plan.name_of(("strips", strip_id))
        if strip.state == "shot":
            return tr("{0} is shot. Mark it as planned before moving it.").format(name)
        if strip.kind == "banner" and session is None:
            return tr("A banner belongs to a day; delete it instead.")
        if strip.locked:
            return tr("{0} is locked. Unlock it first.").format(name)
        for place in (strip.session_id, session):
            if place is not None and plan.sessions[place].locked:
                note = plan.sessions[place].lock_note
                why = f" ({note})" if note else ""
                return tr("{0} is locked{1}. Unlock it first.").format(plan.name_of(("sessions", place)), why)
    return ""


def names(plan: Plan, strips: Sequence[int]) -> str:
    """`Sc 42`, `Sc 42 and 44`, `5 strips`."""
    if len(strips) == 1:
        return plan.name_of(("strips", strips[0]))
    labels = [plan.strip_label(plan.strips[strip]) for strip in strips]
    if len(strips) > 3 or any(plan.strips[strip].kind == "banner" for strip in strips):
        return tr("{0} strips").format(len(strips))
    return tr("{0} {1} and {2}").format(scene_word(plan), ", ".join(labels[:-1]), labels[-1])


def label(plan: Plan, strips: Sequence[int], session: int | None) -> str:
    """What the move is called in the journal."""
    where = plan.name_of(("sessions", session)) if session is not None else tr("the boneyard")
    return tr("Move {0} to {1}").format(names(plan, strips), where)


def move(strips: Sequence[int], target: Target) -> Edit:
    """The edit that puts strips where they are to go."""
    return lambda draft: board.move_strips(draft, strips, target.session, target.place)


def where(plan: Plan, session: int | None) -> str:
    """`Day 18, Thu 13 May`."""
    if session is None:
        return tr("Boneyard")
    return f"{plan.name_of(('sessions', session))}, {units.day_text(plan.sessions[session].day)}"


def step(table: Table, strips: Sequence[int], by: int) -> Target | None:
    """One place up (−1) or down (1), over the end of a day into the next; None: there is nowhere to go."""
    away = set(strips)
    places = [index for index, row in enumerate(table.rows) if row.ref[0] == "strips" and row.ref[1] in away]
    if not places:
        return None
    edge = places[-1] if by > 0 else places[0]
    session = table.rows[edge].session
    staying = [strip for strip in table.strips_of(session) if strip not in away]
    before = sum(
        row.session == session and row.kind != "break" and row.ref[1] not in away for row in table.rows[:edge]
    )  # fmt: skip
    if 0 <= before + by <= len(staying):
        return Target(session, before + by)
    neighbour = _neighbour(table, session, by)
    if neighbour is None:
        return None
    return Target(neighbour, 0 if by > 0 else len(table.strips_of(neighbour)))


def step_day(table: Table, strips: Sequence[int], by: int) -> Target | None:
    """The same place in the day before (−1) or after (1); None: there is no such day here."""
    away = set(strips)
    first = next((row for row in table.rows if row.ref[0] == "strips" and row.ref[1] in away), None)
    if first is None:
        return None
    neighbour = _neighbour(table, first.session, by)
    if neighbour is None:
        return None
    return Target(neighbour, min(table.strips_of(first.session).index(first.ref[1]), len(table.strips_of(neighbour))))


def _neighbour(table: Table, session: int, by: int) -> int | None:
    days = [row.session for row in table.rows if row.kind == "break"]
    place = days.index(session) + by
    return days[place] if 0 <= place < len(days) else None
