"""What a sheet says beyond the crew's: to heads of department what is unsettled, to the office how to reach the cast,
to those who see money what the day's people cost."""

from __future__ import annotations

from app.plan import rows as r
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.sentences import conflict_sentence
from app.reports.sheet_day import Day

WORDS = {"window": "Paper", "lock": "Lost time", "link": "Order", "absent": "Not available", "double": "Booked twice"}
ORDER: tuple[r.Audience, ...] = ("all", "heads", "production", "money")


def may_read(audience: r.Audience, reader: r.Audience) -> bool:
    """Whether a reader gets what is meant for an audience: each is wider than the one before it."""
    return ORDER.index(audience) <= ORDER.index(reader)


def blocks(day: Day) -> tuple[c.Section, ...]:
    """All that is not for everybody; each section says for whom it is."""
    return _unsettled(day), _reach(day), _rates(day)


def _unsettled(day: Day) -> c.Section:
    """What is to settle before the session, for heads."""
    columns = (c.Column("", 60), c.Column(""))
    found = tuple(c.row(c.bold(what), sentence) for what, sentence in unsettled(day))
    return c.Section("To settle", (c.Table(columns, found, head=False),), "Heads of department", audience="heads")


def unsettled(day: Day) -> list[tuple[str, str]]:
    """(what, sentence): what was typed and the plan now says otherwise; what of the session can't be as planned.

    Of the typed, only what the sheet has been asked for so far.
    """
    found = [(field.label, field.dispute) for field in day.ask.fields.values() if field.contradicted]
    here = {("sessions", day.session.id), *(("strips", strip.id) for strip in day.strips)}
    for conflict in day.schedule.conflicts:
        paper = day.plan.clearances.get(conflict.what[1]) if conflict.what[0] == "clearances" else None
        if paper is not None and paper.kind == "contract":
            continue  # the end of somebody's contract is not for heads of department
        if {conflict.who, conflict.what} & here:
            sentence = conflict_sentence(day.plan, day.schedule, conflict)
            found.append((WORDS.get(conflict.kind, conflict.kind.capitalize()), sentence))
    return found


def _artists(day: Day) -> list[r.Element]:
    found = [e for e in day.plan.elements.values() if st.is_called(e) and day.with_element(e.id)]
    return sorted(found, key=st.number_key)


def _reach(day: Day) -> c.Section:
    """Where the day's artists are picked up and reached, private addresses and agents with them."""
    columns = (
        c.Column("ID", 10, "center"), c.Column("Artist", 40), c.Column("Phone", 34), c.Column("Address"),
        c.Column("Agent", 50),
    )  # fmt: skip
    rows = [
        c.row(e.number, c.bold(e.actor or e.name), e.phone, e.address, e.agent)
        for e in _artists(day)
        if e.phone or e.address or e.agent
    ]
    places = [place for place in st.locations(day.plan, day.strips) if place.private]
    rows += [c.row("", c.bold(place.name), place.phone, place.address, "") for place in places]
    return c.Section("Contacts", (c.Table(columns, tuple(rows)),), "Production office only", audience="production")


def _rates(day: Day) -> c.Section:
    columns = (c.Column("ID", 10, "center"), c.Column("Who"), c.Column("Rate", 40, "right"))
    rows = []
    called = {*(e.id for e in _artists(day)), *(key for s in day.scenes for key in day.plan.elements_of_strip(s))}
    for element in sorted((day.plan.elements[key] for key in called), key=lambda e: (e.category, *st.number_key(e))):
        if element.rate:
            per = f" a {element.rate_per}" if element.rate_per not in ("", "flat") else ""
            rate = f"{element.rate:,} {day.plan.production.currency}{per}"
            rows.append(c.row(element.number, c.bold(element.actor or element.name), rate))
    return c.Section("Rates", (c.Table(columns, tuple(rows)),), "Who sees money only", audience="money")
