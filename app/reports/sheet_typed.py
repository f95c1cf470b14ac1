"""Fields of a call sheet: what the plan computes, what somebody typed in its place, and whether the two disagree.

The content of the sheet asks for each value as it prints it, so what can be typed is what stands on the sheet, in its
order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from app.engine.typed import typed
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.tables import cells, disputes
from app.reports import content as c

Kind = Literal["clock", "text", "lines", "table"]
Group = Literal[
    "Times", "Places", "Sky", "Scenes", "Cast", "Crowd", "Minors", "Requirements", "Advance", "Crew", "Tables", "Notes"
]
LONGEST = 20_000  # letters of one field
STRICT = frozenset({"call", "shooting_call", "wrap"})
"""Clocks of the plan: a time of day and nothing else."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a session's sheet.

    kind: a time of day; a line; lines, one item each; a table, its cells parted by ` | `, one row a line.
    computed: what the plan gives, empty where a field is only typed. value: what somebody typed (None: nothing),
    empty: printed as nothing. was: what was computed then. everywhere: the value stands on every sheet; where nothing
    is typed, that it usually does.
    plan_edit: typing here edits the plan itself. columns: heads of a table.
    """

    key: str
    label: str
    group: Group
    kind: Kind
    computed: str
    value: str | None = None
    was: str = ""
    everywhere: bool = False
    plan_edit: bool = False
    audience: r.Audience = "all"
    columns: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """What the sheet prints."""
        return self.computed if self.value is None else self.value

    @property
    def contradicted(self) -> bool:
        """Whether the plan now gives something else than it did when somebody typed over it."""
        return self.value is not None and self.computed != self.was

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The cells of a table as shown."""
        return tuple(cells(line) for line in self.shown.split("\n") if line.strip())

    @property
    def dispute(self) -> str:
        """How what was typed and the plan differ: `Lunch: typed 95, the plan has 102 now (was 96)`; a table's rows
        each, parted by `; `. Empty where they agree."""
        if not self.contradicted:
            return ""
        if self.kind != "table":
            return f"typed {_one(self.shown)}, the plan has {_one(self.computed)} now (was {_one(self.was)})"
        return "; ".join(_row_dispute(*one) for one in disputes(self.shown, self.was, self.computed))

    def run(self, *, bold: bool = False, soft: bool = False) -> c.Run:
        """What the sheet prints, as a run that knows whether it was typed."""
        return c.Run(self.shown, bold, soft, typed=self.value is not None)


def _one(text: str) -> str:
    line = " / ".join(part for part in text.split("\n") if part) or "nothing"
    return line if len(line) <= 40 else f"{line[:38]}…"


def _row_dispute(name: str, typed: tuple[str, ...], was: tuple[str, ...], now: tuple[str, ...]) -> str:
    if not now:
        return f"{name}: the plan has it no longer"
    if not was:
        return f"{name}: new in the plan, {', '.join(filter(None, now[1:])) or name}"
    size = max(map(len, (typed, was, now)))
    mine, then, plan = ([*row, *[""] * (size - len(row))] for row in (typed, was, now))
    changed = [at for at in range(size) if then[at] != plan[at]]
    return f"{name}: " + ", ".join(
        f"typed {_one(mine[at])}, the plan has {_one(plan[at])} now (was {_one(then[at])})" for at in changed
    )


class Asking:
    """The fields a sheet has asked for so far, in its order."""

    def __init__(self, plan: Plan, session_id: int) -> None:
        self._typed = typed(plan, session_id)
        self.fields: dict[str, Field] = {}

    def __call__(
        self,
        key: str,
        label: str,
        group: Group,
        computed: str = "",
        kind: Kind = "text",
        *,
        plan_edit: bool = False,
        audience: r.Audience = "all",
        columns: tuple[str, ...] = (),
        everywhere: bool = False,
    ) -> Field:
        """The field of that key, as computed and as typed. everywhere: what it says usually stands on every sheet."""
        row = self._typed.get(key) if not plan_edit else None
        value, was = (row.value, row.was) if row is not None else (None, "")
        everywhere = row.session_id is None if row is not None else everywhere
        field = Field(key, label, group, kind, computed, value, was, everywhere, plan_edit, audience, columns)
        self.fields[key] = field
        return field


def read(key: str, kind: Kind, text: str) -> str:
    """What somebody typed, as it is kept: clocks as `HH:MM`, tables with bars, without blanks around it.

    A clock may be a word, as `O/C` or `TBC`, but for the plan's own. Empty: printed as nothing. Raises EditRefused for
    what is no time of day, and for more than LONGEST letters.
    """
    if len(text) > LONGEST:
        raise EditRefused(f"{len(text)} letters are too many for a field of a sheet; it holds {LONGEST}.")
    if kind == "clock":
        return _clock(key, text.strip())
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    if kind == "text":
        return " ".join(line.strip() for line in lines if line.strip())
    if kind == "table":
        return "\n".join(" | ".join(cells(line)) for line in lines if line.strip())
    return "\n".join(lines).strip("\n")


def _clock(key: str, text: str) -> str:
    strict = key in STRICT or key.startswith("meal.")
    if not text and not strict:
        return ""
    match = re.fullmatch(r"(\d{1,2})[:.h ]?(\d{2})", text) or re.fullmatch(r"(\d{1,2})()", text)
    if match is not None and int(match[1]) <= 23 and int(match[2] or 0) <= 59:
        return f"{int(match[1]):02d}:{int(match[2] or 0):02d}"
    if strict or any(letter.isdigit() for letter in text) or len(text) > 24:
        raise EditRefused(f"“{text}” is no time of day. Maybe 14:10{'' if strict else ', or a word as O/C'}.")
    return text
