"""People as a crew list has them, before anything is written, and the headings of its own it has for jobs."""

from __future__ import annotations

import re
from dataclasses import dataclass

HEADINGS = {
    "Assistant directors": re.compile(r"\b(1st|2nd|3rd|first|second|third) (ad|assistant director)\b|\brunners?\b"),
    "Grip": re.compile(r"\bgrips?\b"),
    "Continuity": re.compile(r"\b(script supervisor|continuity)\b"),
    "Sound": re.compile(r"\b(sound mixer|mixer|boom|sound assistant)\b"),
    "Transport": re.compile(r"\b(transport|drivers?|unit cars?|minibus|truck)\b"),
}
"""Heading of a crew list → the jobs that stand under it, also where the plan has them in another department."""


def heading_of(job: str) -> str:
    """The heading under which a crew list has a job, or empty: that of its department."""
    folded = job.casefold()
    return next((heading for heading, words in HEADINGS.items() if words.search(folded)), "")


@dataclass(frozen=True, slots=True)
class Listed:
    """One person of a crew or contact list.

    place: `row 12`, as the file counts. call: `O/C`, `N/A` or empty: a clock time is of one day, and not kept.
    role: the part an artist plays; such a person is cast, not crew.
    """

    name: str
    place: str
    job: str = ""
    department: str = ""
    phone: str = ""
    email: str = ""
    call: str = ""
    leaving_from: str = ""
    agent: str = ""
    role: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class CrewList:
    """The people of a file in its order; doubts: sentences beginning with the place, for a person to read.

    headings: the places of rows that head the people below them, as `CAMERA` alone in a row.
    """

    people: tuple[Listed, ...]
    doubts: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
