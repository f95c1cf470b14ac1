"""Links to a place in a production: `coverset:///films/Salt%20Road.coverset?department=Art`. No Qt.

A link is opened like a file: given to the program, to Open, or pasted into the command palette.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlencode

from app.plan.errors import FileRejected
from app.plan.plan import Plan

SCHEME = "coverset:"


@dataclass(frozen=True, slots=True)
class Link:
    """A file, and the department whose page is shown; empty: as it was left."""

    path: Path
    department: str = ""

    def __str__(self) -> str:
        where = quote(self.path.absolute().as_posix(), safe="/:")
        query = urlencode({"department": self.department}, quote_via=quote) if self.department else ""
        return f"{SCHEME}//{'' if where.startswith('/') else '/'}{where}{'?' if query else ''}{query}"


def read_link(text: str) -> Link | None:
    """What a text names; None where it is no link of ours. Raises FileRejected for one without a file.

    A link that went through a path, which makes one stroke of three, is read too.
    """
    text = text.strip()
    if text[: len(SCHEME)].casefold() != SCHEME:
        return None
    where, _, query = text[len(SCHEME) :].partition("?")
    # one stroke, however the others are written: two would name another computer, which Windows logs on to
    name = f"/{unquote(where).replace(os.sep, '/').lstrip('/')}"
    if name[2:3] == ":":  # a drive: no stroke before it
        name = name[1:]
    if len(name) < 2:
        raise FileRejected(text, "", "the link names no production.", "Maybe copy it again.", "Nothing was opened.")
    return Link(Path(name), parse_qs(query).get("department", [""])[0])


def department_id(plan: Plan, name: str) -> int | None:
    """The department a link names; None: the production has none of that name."""
    wanted = name.casefold()
    return next((each.id for each in plan.department_order() if each.name.casefold() == wanted), None)
