"""A recipe's call sheets: what is typed on them, the notes of days, and who gets them."""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

from app.edits.recipe_ends import Names
from app.plan import rows as r
from app.plan.errors import EditRefused

SUBJECTS = {
    "cast": "numbers",
    "crowd": "elements",
    "place": "elements",
    "minor": "elements",
    "department": "departments",
    "crew": "people",
}
"""The first word of a field's key → the table in which the recipe names what the field is about."""


def make_sheets(names: Names) -> None:
    """[[sheet]]: session (a label; none: every sheet), and its fields by key, names in the place of ids. A field of two
    texts says what was computed when it was typed. recipients: document | who | audience."""
    for sheet in names.recipe.get("sheet", ()):
        fields = dict(sheet)
        label = fields.pop("session", "")
        session_id = names.id_of("sessions", label) if label else None
        note = fields.pop("notes", "")
        if note:
            session = names.draft.now(r.Session, session_id)
            if session is None:
                raise EditRefused("The recipe has notes that are of no session.")
            names.draft.put(replace(session, note=note.strip()))
        for key, value in fields.items():
            text, was = value if isinstance(value, list) else (value, "")
            field = r.SheetField(names.draft.new_id(), _key(names, key, session_id), session_id, text.strip(), was)
            names.draft.put(field)
    for document, who, audience in names.lines("recipients", 3):
        if audience not in get_args(r.Audience):
            raise EditRefused(f"The recipe says “{audience}” of {who}, which is no audience.")
        person, element = names.ids.get(("people", who)), names.ids.get(("numbers", who))
        name = "" if person or element else who
        row = r.Recipient(names.draft.new_id(), document, person, None if person else element, name, rank=names.rank())
        names.draft.put(replace(row, audience=cast(r.Audience, audience)))


def _key(names: Names, key: str, session_id: int | None) -> str:
    """`cast.123.remarks` of `cast.5.remarks`, `scene.456.note` of `scene.51.note`: the strip of that day."""
    head, _, rest = key.partition(".")
    subject, _, field = rest.rpartition(".")
    if head == "scene":
        strips = [s for s in names.draft.plan.strips_of(session_id) if names.draft.plan.strip_label(s) == subject]
        if len(strips) != 1:
            raise EditRefused(f"The recipe names “{key}” of a session that has no such strip.")
        return f"scene.{strips[0].id}.{field}"
    if not subject:
        return key
    if head not in SUBJECTS:
        raise EditRefused(f"The recipe names the field “{key}”, which means nothing.")
    return f"{head}.{names.id_of(SUBJECTS[head], subject)}.{field}"
