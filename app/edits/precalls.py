"""What a department that nobody has set up yet is given: minutes before the call and after wrap (DOMAIN 6)."""

from __future__ import annotations

USUAL = (
    (("make-up", "makeup", "hair", "hmu"), 120, 30),
    (("costume", "wardrobe"), 105, 45),
    (("location",), 180, 90),
    (("electric", "lighting", "lx", "set lighting"), 45, 45),
    (("camera", "grip"), 30, 45),
    (("assistant director", "production", "script", "continuity", "sound", "stunt", "transport", "catering"), 0, 30),
)
"""How names begin, minutes before the call, minutes after wrap. Transport and catering are in before the first pick-up
and before breakfast, which each sheet works out."""
OTHERS = (0, 30)


def usual_minutes(name: str) -> tuple[int, int] | None:
    """(before the call, after wrap) of a department of this name, or None: nobody knows it."""
    folded = name.casefold()
    return next(((before, after) for words, before, after in USUAL if folded.startswith(words)), None)
