"""A recipe's tables as lines of columns, the names it gives its rows, and the ends it writes for links and dues."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, cast

from app.engine.leads import activity_id
from app.plan import rows as r
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused

End = tuple[r.EndKind, int]


@dataclass
class Names:
    """A recipe being read into a draft: what has been made so far, by the names the recipe calls it."""

    draft: Draft
    recipe: Mapping[str, Any]
    ids: dict[tuple[str, str], int] = field(default_factory=dict)
    count: int = 0

    def lines(self, name: str, columns: int) -> Iterator[list[str]]:
        """The columns of each line of a table. Raises EditRefused showing a line that has more or fewer."""
        for line in self.recipe.get(name, "").splitlines():
            if line.strip() and not line.lstrip().startswith("#"):
                found = [column.strip() for column in line.split("|")]
                if len(found) != columns:
                    raise EditRefused(
                        f"The recipe's {name} have {columns} columns, and this line has {len(found)}: “{line}”."
                    )
                yield found

    def table(self, name: str) -> dict[str, Any]:
        """A table of the recipe by its head. Raises EditRefused where it is missing."""
        found = self.recipe.get(name)
        if not isinstance(found, dict):
            raise EditRefused(f"The recipe has no [{name}].")
        return dict(found)

    def rank(self) -> int:
        self.count += 1
        return self.count * RANK_STEP

    def new(self, table: str, name: str) -> int:
        """A new id, kept under a name. Raises EditRefused where the recipe gives it twice."""
        if (table, name) in self.ids:
            raise EditRefused(f"The recipe names “{name}” twice among its {table}.")
        self.ids[(table, name)] = found = self.draft.new_id()
        return found

    def id_of(self, table: str, name: str) -> int:
        """Raises EditRefused for a name that is not there."""
        found = self.ids.get((table, name))
        if found is None:
            raise EditRefused(f"The recipe names “{name}”, which is not among its {table}.")
        return found

    def department(self, name: str) -> int:
        return self.id_of("departments", name)

    def end(self, text: str) -> End:
        """The (kind, id) of an end: `first SALT PANS`, `last Sc 42`, `session 6`, `wrap`, `start Second unit`, `lock`,
        `rule vfx-turnover Sc 42`, a song part as `3 strings`, or an activity's name. Raises EditRefused."""
        word, _, rest = text.partition(" ")
        if text in ("wrap", "lock", "delivery", "release"):
            return cast(r.EndKind, text), 0
        if word == "start":
            return "d1", self.id_of("units", rest)
        if word == "rule":
            key, _, scene_label = rest.partition(" Sc ")
            return "activity", activity_id(key, self.id_of("scenes", scene_label))
        if word == "session":
            return "session", self.id_of("sessions", rest)
        if word in ("first", "last"):
            if rest.startswith("Sc "):
                scene = self.id_of("scenes", rest.removeprefix("Sc "))
                return ("scene_first" if word == "first" else "scene_last"), scene
            return cast(r.EndKind, word), self.id_of("elements", rest)
        if ("strips", text) in self.ids:
            return "strip", self.ids[("strips", text)]
        return "activity", self.id_of("activities", text)


def parts(text: str, divider: str = ";") -> list[str]:
    """What stands between dividers, without what is empty."""
    return [part.strip() for part in text.split(divider) if part.strip()]


def known_fields(row_type: type[r.Row], values: Mapping[str, Any], what: str) -> dict[str, Any]:
    """The values, if they are all fields of a row. Raises EditRefused naming what is none."""
    unknown = set(values) - {row.name for row in fields(row_type)}
    if unknown:
        raise EditRefused(f"The recipe says {', '.join(sorted(unknown))} of {what}, which means nothing.")
    return dict(values)
