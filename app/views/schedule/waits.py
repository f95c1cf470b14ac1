"""Predecessors as people who know other planning programs write them: `12FS+2d; 14SS; Day 12`. No widgets.

A lag of no whole days, which begins with the day after a session's, is `12 next day`.

A work's number is its place in the plan's order; it stays the same however the rows are sorted, grouped or filtered.
What is not work (days, scenes, the picture lock) goes by its name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.edits.activities import LONGEST, Wait
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.labels import ANCHOR_NAMES, end_name
from app.plan.plan import Plan
from app.views.schedule.lags import links_into, shown_lag
from app.views.schedule.lengths import day_minutes
from app.views.translated import noted, tr

SHORT = ("d", "h", "ed", "eh", " whole d")
"""The units of `lags.UNITS`, as they are written behind a number."""
NEXT_DAY = noted("next day")
TYPES: tuple[r.LinkType, ...] = ("FS", "SS", "FF", "SF")
LAG = (
    r"(?P<sign>[+\-−])\s*(?P<number>\d+(?:[.,]\d+)?)\s*"
    r"(?P<unit>whole\s*d(?:ays?)?|e?(?:d(?:ays?)?|h(?:ours?|rs?)?|w(?:ks?|eeks?)?|m(?:in(?:utes?)?)?))?"
)
TAIL = re.compile(rf"(?P<end>.+?)\s*(?P<type>FS|SS|FF|SF)?\s*(?:{LAG})?\s*", re.IGNORECASE)


def numbers(plan: Plan) -> Mapping[int, int]:
    """Activity → its number, from 1, in the plan's order."""

    def build() -> dict[int, int]:
        order = sorted(plan.activities.values(), key=lambda row: (row.rank, row.id))
        return {row.id: number for number, row in enumerate(order, 1)}

    return plan.indexed("schedule_view_numbers", ("activities",), build)


def number_text(plan: Plan, activity: int, known: Mapping[int, int] | None = None) -> str:
    """`12`, or empty for what is no activity. known: the numbers of a plan that this one is a change of."""
    found = (known or {}).get(activity) or numbers(plan).get(activity)
    return "" if found is None else str(found)


def text_of(plan: Plan, activity: int, known: Mapping[int, int] | None = None) -> str:
    """What an activity waits for: `12FS+2d; 14SS; Day 12`; FS alone is left out. known: as for `number_text`."""
    return "; ".join(_said(plan, link, known) for link in links_into(plan).get(activity, ()))


def _said(plan: Plan, link: r.Link, known: Mapping[int, int] | None) -> str:
    numbered = link.pred_kind == "activity"
    name = number_text(plan, link.pred_id, known) if numbered else end_name(plan, link.pred_kind, link.pred_id)
    if _is_next_day(link):
        return f"{name}{'' if link.type == 'FS' else link.type} {tr(NEXT_DAY)}"
    lag = _lag_text(plan, link)
    kind = link.type if lag or link.type != "FS" else ""
    return f"{name}{'' if numbered or not kind else ' '}{kind}{lag}"


def _is_next_day(link: r.Link) -> bool:
    return not link.lag and link.lag_unit == "days"


def _lag_text(plan: Plan, link: r.Link) -> str:
    if not link.lag:
        return f" {tr(NEXT_DAY)}" if _is_next_day(link) else ""
    number, index = shown_lag(plan, link)
    return f"{'' if number.startswith('-') else '+'}{number}{SHORT[index]}".replace("-", "−")


def spelled(plan: Plan, activity: int) -> list[str]:
    """The same with names, a line each, for a tool tip: `12 Turnover Sc 42, FS+2d`."""
    lines = []
    for link in links_into(plan).get(activity, ()):
        name = end_name(plan, link.pred_kind, link.pred_id)
        number = f"{number_text(plan, link.pred_id)} " if link.pred_kind == "activity" else ""
        lines.append(f"{number}{name}, {link.type}{_lag_text(plan, link)}")
    return lines


# typing ---------------------------------------------------------------------------------------------------------------
def parse(plan: Plan, activity: int, text: str, places: Mapping[str, int] | None = None) -> list[Wait]:
    """What an activity is to wait for, by what was typed; empty: nothing.

    places: other meanings of numbers, as those of lines pasted together. Raises EditRefused naming the piece.
    """
    succ = plan.activities.get(activity)
    into = links_into(plan).get(activity, ())
    known = [(end_name(plan, link.pred_kind, link.pred_id).casefold(), link) for link in into]
    waits: list[Wait] = []
    for piece in _pieces(text):
        wait = _wait(plan, succ or r.Activity(0, ""), piece, known, places or {})
        if (wait.kind, wait.id) == ("activity", activity):
            raise EditRefused(tr("“{0}” is this row itself: nothing can wait for itself.").format(piece))
        waits.append(wait)
    return waits


def _pieces(text: str) -> list[str]:
    """Between semicolons; between commas too, where each piece begins with a number."""
    pieces = [piece.strip() for piece in re.split(r"[;\n]", text)]
    result: list[str] = []
    for piece in pieces:
        parts = piece.split(",")
        numbered = all(
            re.match(rf"\s*\d+\s*(?:[FS][FS]|[+\-−]|{_next_day()}|$)", part, re.IGNORECASE) for part in parts
        )
        result += [part.strip() for part in parts] if numbered else [piece]
    return [piece for piece in result if piece]


def _next_day() -> str:
    """Matches what `NEXT_DAY` is written as, here and in English."""
    return "(?:" + "|".join(r"\s+".join(map(re.escape, said.split())) for said in (NEXT_DAY, tr(NEXT_DAY))) + ")"


def _wait(plan: Plan, succ: r.Activity, piece: str, known: list[tuple[str, r.Link]], places: Mapping[str, int]) -> Wait:
    """A whole name first: `Turnover Sc 12-19` is no lag of nineteen days."""
    found = _end(plan, piece, "FS", known, places)
    if found is not None:
        return Wait(*found)
    following = re.fullmatch(rf"(?P<end>.+?)\s*(?P<type>FS)?\s+{_next_day()}", piece, re.IGNORECASE)
    found = _end(plan, following["end"], "FS", known, places) if following is not None else None
    if found is not None:
        return Wait(*found, "FS", 0, "days")
    match = TAIL.fullmatch(piece)
    if match is None:
        raise EditRefused(_no_such(piece))
    for end, lagged in _readings(piece, match):
        kind = _type(lagged["type"])
        found = _end(plan, end, kind, known, places)
        if found is not None:
            lag, unit = _lag(plan, succ, piece, lagged)
            if unit == "days" and (kind != "FS" or lag < 0):
                raise EditRefused(tr("“{0}”: a lag in whole days needs FS, and no negative number.").format(piece))
            return Wait(*found, kind, lag, unit)
    raise EditRefused(_no_such(match["end"].strip()))


def _no_such(name: str) -> str:
    return tr("“{0}” is no row’s number or name. Maybe 12, 12FS+2d, 14SS or Day 12.").format(name)


def _readings(piece: str, match: re.Match[str]) -> list[tuple[str, dict[str, str]]]:
    """The ways to part a piece: without a type only where something else is left."""
    said = {name: match[name] or "" for name in ("type", "sign", "number", "unit")}
    readings = [(match["end"].strip(), said)]
    if said["sign"]:
        # a name that ends in something like a lag, with a type behind it, is tried whole
        whole = re.fullmatch(r"(?P<end>.+?)\s+(?P<type>FS|SS|FF|SF)", piece, re.IGNORECASE)
        if whole is not None:
            readings.insert(0, (whole["end"], {"type": whole["type"], "sign": "", "number": "", "unit": ""}))
    return readings


def _type(text: str) -> r.LinkType:
    return next((kind for kind in TYPES if kind == text.upper()), "FS")


def _lag(plan: Plan, succ: r.Activity, piece: str, said: dict[str, str]) -> tuple[int, r.LagUnit]:
    if not said["sign"]:
        return 0, "working"
    number = float(said["number"].replace(",", "."))
    if said["sign"] != "+":
        number = -number
    words = (said["unit"] or "d").casefold()
    too_long = tr("“{0}” is a lag longer than five years.").format(piece)
    if abs(number) > LONGEST:  # of any unit; one of hundreds of digits is infinite
        raise EditRefused(too_long)
    if words.startswith("whole"):
        if number != int(number):
            raise EditRefused(tr("“{0}” is not a number of whole days.").format(piece))
        return int(number), "days"
    elapsed, letter = words.startswith("e"), words.removeprefix("e")[0]
    day = 1440 if elapsed else day_minutes(plan, succ)
    each = {"d": day, "h": 60, "w": day * (7 if elapsed else 5), "m": 1}[letter]
    minutes = round(number * each)
    if abs(minutes) > LONGEST:
        raise EditRefused(too_long)
    return minutes, "elapsed" if elapsed else "working"


def _end(
    plan: Plan, text: str, kind: r.LinkType, known: list[tuple[str, r.Link]], places: Mapping[str, int]
) -> tuple[r.EndKind, int] | None:
    """The end of a link that a number or a name means; None: no such. Raises EditRefused where it could be two."""
    wanted = " ".join(text.split()).casefold()
    if not wanted:
        return None
    if wanted in places:
        return "activity", places[wanted]
    if wanted.isdecimal():
        return next((("activity", found) for found, number in numbers(plan).items() if str(number) == wanted), None)
    said = [link for name, link in known if name == wanted]
    if said:
        best = next((link for link in said if link.type == kind), said[0])
        return best.pred_kind, best.pred_id
    named = _named(plan).get(wanted, [])
    if len(named) > 1:
        each = ", ".join(number_text(plan, found) for found in named[:6])
        raise EditRefused(tr("“{0}” could be several rows: {1}. Type the number.").format(text.strip(), each))
    if named:
        return "activity", named[0]
    return _placed(plan, wanted, kind)


def _named(plan: Plan) -> Mapping[str, list[int]]:
    def build() -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for row in plan.activities.values():
            found.setdefault(" ".join(row.name.split()).casefold(), []).append(row.id)
        return found

    return plan.indexed("schedule_view_names", ("activities",), build)


def _placed(plan: Plan, wanted: str, kind: r.LinkType) -> tuple[r.EndKind, int] | None:
    """A day, a scene, the first or last day of an element, or the wrap, lock, delivery or release."""
    anchors: tuple[r.EndKind, ...] = ("d1", "wrap", "lock", "delivery", "release")
    for anchor in anchors:
        if ANCHOR_NAMES[anchor] == wanted:
            return anchor, 0
    for session in plan.session_labels():
        if end_name(plan, "session", session).casefold() == wanted:
            return "session", session
    first = kind in ("SS", "SF")
    for scene in plan.scenes.values():
        if end_name(plan, "scene_last", scene.id).casefold() == wanted:
            return ("scene_first" if first else "scene_last"), scene.id
    match = re.fullmatch(r"(first|last) (?:day|session) of (.+)", wanted)
    if match is not None:
        for element in plan.elements.values():
            if element.name.casefold() == match[2]:
                return ("first" if match[1] == "first" else "last"), element.id
    return None


def offers(plan: Plan) -> list[str]:
    """What can be waited for, as it is offered while a name is typed: `12  Turnover Sc 42`, `Day 12`."""

    def build() -> list[str]:
        order = sorted(numbers(plan).items(), key=lambda each: each[1])
        rows = [f"{number}  {plan.activities[found].name}" for found, number in order]
        days = [end_name(plan, "session", session.id) for session in plan.session_order()]
        scenes = [end_name(plan, "scene_last", scene.id) for scene in plan.scenes.values()]
        return rows + days + scenes + list(ANCHOR_NAMES.values())

    return plan.indexed("schedule_view_offers", ("activities", "sessions", "scenes", "units", "strips"), build)


def offered(text: str) -> str:
    """What choosing an offer writes: the number, or the name of what has none."""
    number, space, _ = text.partition("  ")
    return number if space and number.isdecimal() else text
