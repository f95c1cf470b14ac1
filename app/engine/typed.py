"""What people typed on call sheets, by session and key, and a clock among it as a day minute."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.plan import rows as r
from app.plan.plan import Plan

BEFORE_CALL = 360
"""Minutes: a time of day typed on a sheet is the first such time from six hours before the call."""
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


def typed(plan: Plan, session_id: int | None) -> Mapping[str, r.SheetField]:
    """Key → what was typed on a session's sheet; else what was typed for every sheet. None: only the latter."""

    def build() -> dict[int | None, dict[str, r.SheetField]]:
        found: dict[int | None, dict[str, r.SheetField]] = {None: {}}
        for row in sorted(plan.sheet_fields.values(), key=lambda row: (row.session_id is not None, row.id)):
            found.setdefault(row.session_id, dict(found[None]))[row.key] = row
        return found

    every = plan.indexed("sheet_fields_typed", ("sheet_fields",), build)
    return every.get(session_id, every[None])


def day_minute(session: r.Session, text: str) -> int | None:
    """The day minute of a clock typed on a session's sheet; None where it is no clock, as `O/C`."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    minute = int(match[1]) * 60 + int(match[2])
    earliest = session.call - BEFORE_CALL
    return earliest + (minute - earliest) % 1440


def typed_minute(plan: Plan, session: r.Session, key: str) -> int | None:
    """The day minute typed under a key of a session's sheet; None where none was."""
    row = typed(plan, session.id).get(key)
    return day_minute(session, row.value) if row is not None else None
