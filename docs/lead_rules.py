"""Write docs/lead-rules.md from the rule packs: `python docs/lead_rules.py` from the top of the checkout."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "lead-rules.md"

HEAD = """# Lead rules

What each department owes before or after an anchor, by default. This page is made from `resources/rules/` by
`python docs/lead_rules.py`; a test compares the two.

- − is before the anchor, + after it; wd = working days of the department's calendar, cd = calendar days, wk = weeks
  (after an anchor: five working days each), h = hours.
- *Each* is per scene (before its first session, after its last) or per session.
- Work is in working days; 0 is a milestone. A row before its anchor is laid so that it is ready *reserve* working days
  early; one after it runs as soon as possible, and what it promises is expected + *reserve*.
- Tracked rules make deadlines that a delay's knock-on judges; the others are routine.
- *Of* is what a rule makes rows for; words in brackets are a condition: `exterior`, `seen` (not voice-only), `minor`, a
  category that one of the subject's scenes needs, or `category: name` for an element of that name.
- A rule whose anchor is other rules follows (or, before, precedes) their rows; `:SS` and `:FF` name another link than
  finish to start, `+9` a lag in working days.

A new rule of a known shape is an entry in a pack. Rule 37 (weekly cost report, *week end*) and anchors by block or
episode of a series wait for rows that carry them; a series is one block until then.
"""

UNITS = {"wd": "wd", "cd": "cd", "wk": "wk", "h": "h"}


def page() -> str:
    """The whole page, ending in a line break."""
    sys.path.insert(0, str(ROOT))
    try:
        from app.edits.rules import KINDS, pack
    finally:
        sys.path.remove(str(ROOT))
    film = {entry["key"]: entry for entry in pack("film").rules}
    parts = [HEAD]
    for kind in KINDS:
        contents = pack(kind)
        parts.append(f"\n## {contents.title}\n")
        entries = contents.rules
        if kind == "series":
            parts.append("\nAs a feature film, with these instead or besides:\n")
            entries = tuple(entry for entry in entries if entry != film.get(entry["key"]))
        parts.append("\n| # | Department | Owed | Of | Anchor | Offset | Work | Reserve | Tracked | Source |\n")
        parts.append("|---|---|---|---|---|---|---|---|---|---|\n")
        parts += [_line(entry) for entry in entries]
    return "".join(parts)


def _line(entry: dict[str, Any]) -> str:
    what = entry["what"].replace(" {subject}", "")
    subject = entry.get("subject", "production")
    if entry.get("condition"):
        subject += f" ({entry['condition']})"
    anchor = entry["anchor"]
    if entry.get("after_rule"):
        others = f"`{entry['after_rule']}`"
        anchor = others if anchor == "rule" else f"{anchor}; {others}"
    if entry.get("milestone"):
        what += f" (**{entry['milestone']}**)"
    sign = "−" if entry["side"] == "before" else "+"
    offset = f"{sign}{entry['offset']} {UNITS[entry.get('offset_unit', 'wd')]}"
    cells = [
        entry.get("number", ""), entry["department"], f"{what} `{entry['key']}`", subject, anchor, offset,
        str(entry.get("work", 0)), str(entry.get("reserve", 3)), "yes" if entry.get("tracked") else "",
        entry.get("source", ""),
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
