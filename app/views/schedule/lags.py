"""What a link waits beyond its end, in words, and what an activity waits for. No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from app.edits import activities as edits
from app.plan import rows as r
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.views.schedule.lengths import day_minutes
from app.views.translated import noted, tr

UNITS: tuple[tuple[str, r.LagUnit, int], ...] = (
    (noted("working days"), "working", 0),
    (noted("working hours"), "working", 60),
    (noted("elapsed days"), "elapsed", 1440),
    (noted("elapsed hours"), "elapsed", 60),
    (noted("whole days"), "days", 1),
)
"""What a lag is counted in, its unit in the row, and how much of that it is; 0: a working day of the successor."""


SHORT = ("d", "h", "ed", "eh", "days")
"""The units of `UNITS`, short."""


def day_of(plan: Plan, link: r.Link) -> int:
    """Working minutes of a day of the link's successor."""
    activity = plan.activities.get(link.succ_id) if link.succ_kind == "activity" else None
    return day_minutes(plan, activity or r.Activity(0, ""))


def shown_lag(plan: Plan, link: r.Link) -> tuple[str, int]:
    """A link's lag as a number in one of `UNITS`, and which: the coarsest that makes it a whole number, else hours."""
    fitting = [index for index, (_, unit, _) in enumerate(UNITS) if unit == link.lag_unit]
    for index in fitting:
        whole = UNITS[index][2] or day_of(plan, link)
        if link.lag % whole == 0:
            return f"{link.lag // whole}", index
    return f"{link.lag / 60:.4g}", fitting[-1]


def lag_text(plan: Plan, link: r.Link) -> str:
    """`+2 working days`, or empty where there is none."""
    number, index = shown_lag(plan, link)
    if not link.lag:
        return ""
    words = tr(UNITS[index][0] if number.lstrip("-") != "1" else UNITS[index][0].removesuffix("s"))
    return f"{'' if number.startswith('-') else '+'}{number} {words}".replace("-", "−")


def short_lag(plan: Plan, link: r.Link) -> str:
    """`+2 d`, `−3 h`, `+1 ed` (elapsed), or empty."""
    number, index = shown_lag(plan, link)
    if not link.lag:
        return ""
    return f"{'' if number.startswith('-') else '+'}{number} {SHORT[index]}".replace("-", "−")


def links_into(plan: Plan) -> Mapping[int, tuple[r.Link, ...]]:
    """Activity → the links that lead to it."""

    def build() -> dict[int, tuple[r.Link, ...]]:
        found: dict[int, list[r.Link]] = defaultdict(list)
        for link in plan.links.values():
            if link.succ_kind == "activity":
                found[link.succ_id].append(link)
        return {activity: tuple(links) for activity, links in found.items()}

    return plan.indexed("schedule_view_links_into", ("links",), build)


def parse_lag(text: str, whole: int) -> int:
    """`2`, `-1`, `1.5` of `whole` each; empty is none. Raises EditRefused showing the text."""
    typed = text.strip().replace("−", "-").replace(",", ".")
    try:
        number = float(typed or "0")
    except ValueError as error:
        raise EditRefused(
            tr("“{0}” is not a number. Nothing was changed. Maybe 2 or -1.").format(text.strip())
        ) from error
    if not abs(number * whole) <= edits.LONGEST:
        raise EditRefused(tr("A lag of {0} is longer than five years. Nothing was changed.").format(text.strip()))
    if whole == 1 and number != int(number):
        raise EditRefused(tr("“{0}” is not a number of whole days. Nothing was changed.").format(text.strip()))
    return round(number * whole)
