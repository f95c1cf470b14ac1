"""What is typed on call sheets: set, cleared, kept; and what becomes of it where its subject goes or is merged."""

from __future__ import annotations

from dataclasses import replace

from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.spoken import said
from app.plan.tables import still_disputed


def _row(draft: Draft, session_id: int | None, key: str) -> r.SheetField | None:
    found = (row for row in draft.plan.sheet_fields.values() if (row.session_id, row.key) == (session_id, key))
    return next(found, None)


def set_field(draft: Draft, session_id: int | None, key: str, value: str, computed: str = "") -> None:
    """Type a value on a session's sheet, or (None) on every one, in place of what is computed now.

    value: as `reports.sheet_fields.read` gives it. A table is judged by its rows: those that disagree with the plan and
    stay as they were typed go on disagreeing. Raises EditRefused for a session that is gone.
    """
    if session_id is not None and draft.now(r.Session, session_id) is None:
        raise EditRefused(said("That session is no longer there."))
    row = _row(draft, session_id, key)
    if row is None:
        draft.put(r.SheetField(draft.new_id(), key, session_id, value, computed))
    else:
        table = any(" | " in text for text in (row.was, computed))
        was = still_disputed(row.value, row.was, value, computed) if table else computed
        draft.put(replace(row, value=value, was=was))


def clear_field(draft: Draft, session_id: int | None, key: str) -> None:
    """Print what is computed again. What was typed for every sheet shows again where only this one differed."""
    row = _row(draft, session_id, key)
    if row is not None:
        draft.delete(row)


def keep_computed(draft: Draft, session_id: int | None, key: str, computed: str) -> None:
    """Keep what was typed although the plan now computes something else: no warning until it changes again."""
    row = _row(draft, session_id, key)
    if row is None:
        raise EditRefused(said("Nothing is typed there any more."))
    draft.put(replace(row, was=computed))


def forget(draft: Draft, row_id: int) -> None:
    """What was typed of a row that goes, and the documents it got, go with it (an element, person, department,
    strip or session)."""
    for field in draft.plan.sheet_fields.values():
        if field.session_id == row_id or _subject(field.key) == row_id:
            draft.delete(field)
    for recipient in draft.plan.recipients.values():
        if row_id in (recipient.person_id, recipient.element_id):
            draft.delete(recipient)


def follow(draft: Draft, row_id: int, instead: int) -> None:
    """What was typed of a row, and the documents it gets, become another's, unless that has its own."""
    plan = draft.plan
    taken = {(field.session_id, field.key) for field in plan.sheet_fields.values()}
    for field in plan.sheet_fields.values():
        if _subject(field.key) == row_id:
            head, _, rest = field.key.split(".", 2) if field.key.count(".") > 1 else (*field.key.split("."), "")
            key = f"{head}.{instead}.{rest}".rstrip(".")
            if (field.session_id, key) in taken:
                draft.delete(field)
            else:
                taken.add((field.session_id, key))
                draft.put(replace(field, key=key))
    getting = {(one.document, one.person_id, one.element_id) for one in plan.recipients.values()}
    for one in plan.recipients.values():
        if row_id in (one.person_id, one.element_id):
            moved = replace(
                one,
                person_id=instead if one.person_id == row_id else one.person_id,
                element_id=instead if one.element_id == row_id else one.element_id,
            )
            if (moved.document, moved.person_id, moved.element_id) in getting:
                draft.delete(one)
            else:
                draft.put(moved)


def about(field: r.SheetField) -> int | None:
    """The id of the element, person, department, strip or session a typed value is about; None: of none."""
    return _subject(field.key)


def _subject(key: str) -> int | None:
    """The id of the row a key is about: 123 of `cast.123.make_up`."""
    parts = key.split(".")
    return int(parts[1]) if len(parts) > 1 and parts[1].isdecimal() else None
