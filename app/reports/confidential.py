"""What documents for the crew do not say: dates of contracts, addresses that are private, money.

A contract's deadline stays on paper as the last day it is about; its due, which is the stop date, is not printed, nor
the slack by which it could be counted back. A child's licence is told by the child's number.
"""

from __future__ import annotations

import re

from app.plan import rows as r
from app.plan import units
from app.plan.plan import Plan

_LOGIN = re.compile(r"[a-z0-9._@\\-]*|Administrator|SYSTEM|[^\s\\]+\\[^\s\\]+")
"""What systems call people: one word without capitals, or a domain and a word."""
_STOP_DATE = re.compile(r"\bstop[ -]dates?\b", re.IGNORECASE)


def is_contract(plan: Plan, deadline: r.Deadline) -> bool:
    """Whether a deadline's due is the end of a contract."""
    clearance = plan.clearances.get(deadline.clearance_id or 0)
    return clearance is not None and clearance.kind == "contract"


def crew_name(text: str) -> str:
    """`3 Tomas, last day` of `3 Tomas, stop date`."""
    return _STOP_DATE.sub("last day", text)


def printed_name(plan: Plan, deadline: r.Deadline) -> str:
    """A deadline as the crew reads it: `3 Tomas, last day`; of somebody's licence the number alone, `8, licence`."""
    clearance = plan.clearances.get(deadline.clearance_id or 0)
    element = plan.elements.get(clearance.element_id or 0) if clearance is not None else None
    if clearance is not None and element is not None and clearance.kind == "licence" and element.minor:
        return f"{element.number or 'A child'}, {clearance.kind}"
    return crew_name(deadline.name)


def printed_note(plan: Plan, deadline: r.Deadline) -> str:
    """The comment of a deadline for everybody; none of a contract or of a child, of whom it may say anything."""
    private = is_contract(plan, deadline) or printed_name(plan, deadline) != crew_name(deadline.name)
    return "" if private else deadline.note


def printed_slack(plan: Plan, deadline: r.Deadline, days: int | None) -> str:
    """Slack in working days, signed; nothing of a contract, whose end could be counted from its last day."""
    return "" if is_contract(plan, deadline) else units.signed(days)


def printed_author(author: str) -> str:
    """Who wrote something, as a paper says it: a person's name. A login, as `root` or `sam.o`, is on no paper."""
    return "" if _LOGIN.fullmatch(author) else author


def address(element: r.Element) -> str:
    """As printed: a home or hotel is asked for at the production office."""
    return "address from the production office" if element.private else element.address
