"""Cover: marks on placed strips that can be pulled up when a day is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.spoken import said

FIELDS = frozenset({"ready_from", "ready_to", "minutes", "cost", "decide_by", "note"})


def cover_of(plan: Plan, strip_id: int) -> r.Cover | None:
    """The mark of a strip as cover, if it has one."""
    return next((cover for cover in plan.covers.values() if cover.strip_id == strip_id), None)


def mark_cover(draft: Draft, strip_id: int, **values: Any) -> int:
    """Mark a placed scene strip as cover, or change its mark: ready_from, ready_to (dates), minutes (to get there and
    light), cost, decide_by (day minutes), note. Returns the cover's id.

    Raises EditRefused for a banner, a strip without a day, dates the wrong way round and numbers below zero.
    """
    strip = draft.now(r.Strip, strip_id)
    if strip is None:
        raise EditRefused(said("That strip is no longer there."))
    name = draft.plan.name_of(("strips", strip_id))
    if strip.kind != "scene":
        raise EditRefused(said("{0} is a banner; only a scene can be cover.").format(name))
    if strip.session_id is None:
        raise EditRefused(said("{0} has no day. Cover is what has one and can be pulled up.").format(name))
    unknown = set(values) - FIELDS
    if unknown:
        raise EditRefused(said("There is no field {0} to set here.").format(", ".join(sorted(unknown))))
    cover = replace(cover_of(draft.plan, strip_id) or r.Cover(draft.new_id(), strip_id), **values)
    if cover.ready_from is not None and cover.ready_to is not None and cover.ready_to < cover.ready_from:
        raise EditRefused(
            said("{0}: ready to {1} lies before {2}.").format(
                name, cover.ready_to.isoformat(), cover.ready_from.isoformat()
            )
        )
    for field in ("minutes", "cost"):
        if getattr(cover, field) < 0:
            raise EditRefused(said("{0}: {1} is no number of {2}.").format(name, getattr(cover, field), field))
    return draft.put(cover).id


def unmark_cover(draft: Draft, strip_id: int) -> None:
    """Take the mark from a strip; nothing where it has none."""
    for cover in list(draft.plan.covers.values()):
        if cover.strip_id == strip_id:
            draft.delete(cover)
