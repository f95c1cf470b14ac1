"""What a reader of crew lists returns: people as they were listed, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass


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


@dataclass(frozen=True, slots=True)
class CrewList:
    """The people of a file in its order; doubts: sentences beginning with the place, for a person to read.

    headings: the places of rows that head the people below them, as `CAMERA` alone in a row.
    """

    people: tuple[Listed, ...]
    doubts: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
