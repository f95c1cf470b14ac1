"""Revision colours (DOMAIN 5): each document climbs its own ladder; the issue's number is the truth."""

from __future__ import annotations

from collections.abc import Sequence

from app.plan.errors import EditRefused
from app.plan.plan import Plan

LADDER: tuple[str, ...] = ("white", "blue", "pink", "yellow", "green", "goldenrod", "buff", "salmon", "cherry")
"""The WGA's order; after cherry come second blue, second pink …"""
TINTS: dict[str, str] = {
    "white": "#ffffff",
    "blue": "#cfe2f7",
    "pink": "#fadbe4",
    "yellow": "#fdf3c4",
    "green": "#d5ecd4",
    "goldenrod": "#f6e0ae",
    "buff": "#f3e4d0",
    "salmon": "#fbd9cd",
    "cherry": "#f2c9cf",
    "tan": "#ead9c2",
    "grey": "#e3e5e8",
    "gray": "#e3e5e8",
    "ivory": "#fbf7e6",
    "orchid": "#ecd9f0",
    "lavender": "#e2def5",
    "orange": "#fbdfc0",
}
"""The fill of a bar by the last word of its colour's name; one of another name has none, and is told by its name."""
LONGEST = 24  # letters of a colour's name: it stands in a bar beside other words


def ladder_of(plan: Plan) -> tuple[str, ...]:
    """The production's own order of colours, else the house's."""
    return plan.production.ladder or LADDER


def colour_of(step: int, ladder: Sequence[str] = LADDER) -> str:
    """The colour of a step, 0: the first; after the last `second blue` and so on (the first comes once)."""
    if step < len(ladder):
        return ladder[step]
    again = ladder[1:] or ladder
    turn, place = divmod(step - len(ladder), len(again))
    words = ("second", "third", "fourth", "fifth")
    return f"{words[turn]} {again[place]}" if turn < len(words) else f"{turn + 2}th {again[place]}"


def tint_of(colour: str) -> str:
    """`#rrggbb`, or empty where the colour has no tint."""
    return TINTS.get(colour.rsplit(" ", 1)[-1].casefold(), "")


def read_ladder(text: str) -> tuple[str, ...]:
    """Colours parted by commas or lines, in small letters; empty or the house's order: nothing of its own.

    Raises EditRefused for a name that comes twice or is too long.
    """
    found = [" ".join(part.split()).casefold() for part in text.replace("\n", ",").split(",")]
    names = tuple(name for name in found if name)
    for at, name in enumerate(names):
        if name in names[:at]:
            raise EditRefused(f"“{name}” stands in the order of colours twice. Nothing was changed.")
        if len(name) > LONGEST:
            raise EditRefused(f"“{name}” is longer than {LONGEST} letters. Nothing was changed.")
    return () if names == LADDER else names
