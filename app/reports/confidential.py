"""What documents for the crew do not say: dates of contracts, addresses that are private, money.

A contract's deadline stays on paper as the last day it is about; its due, which is the stop date, is not printed.
"""

from __future__ import annotations

import re

from app.plan import rows as r
from app.plan.plan import Plan

_STOP_DATE = re.compile(r"\bstop[ -]dates?\b", re.IGNORECASE)


def is_contract(plan: Plan, deadline: r.Deadline) -> bool:
    """Whether a deadline's due is the end of a contract."""
    clearance = plan.clearances.get(deadline.clearance_id or 0)
    return clearance is not None and clearance.kind == "contract"


def crew_name(text: str) -> str:
    """`3 Tomas, last day` of `3 Tomas, stop date`."""
    return _STOP_DATE.sub("last day", text)


def address(element: r.Element) -> str:
    """As printed: a home or hotel is asked for at the production office."""
    return "address from the production office" if element.private else element.address
