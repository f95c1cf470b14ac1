"""The delay log: what happened when, what was lost of the day, what was decided, what it costs and who approved it.

For insurer, bond and financier: it holds money, and says so on every page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Protocol

from app.plan import rows as r
from app.plan import units
from app.plan.change import Change
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports import content as c
from app.reports.asked import Asked, Recorded
from app.reports.confidential import printed_author
from app.reports.wording import (
    decision_text,
    delay_detail,
    delay_headline,
    plural,
    scenes_text,
    session_text,
    session_zone,
    working_days,
)

REASONS: dict[str, str] = {
    "weather": "Weather",
    "illness": "Illness",
    "location": "Location lost",
    "overrun": "Overrun",
    "equipment": "Equipment",
    "paper": "Paper refused",
    "other": "Other",
}
EVIDENCE: dict[str, str] = {
    "weather": "forecast, production report",
    "illness": "doctor’s note of the same day",
    "location": "the authority’s letter",
    "overrun": "production report",
    "equipment": "fault report",
    "paper": "the refusal",
}
"""What a claim needs beside the log. Source: DOMAIN 8."""
MONEY = "Holds money: for insurer, bond and financier, not for the crew"


class LineLike(Protocol):
    """A line of the history."""

    @property
    def seq(self) -> int: ...
    @property
    def at(self) -> int: ...
    @property
    def author(self) -> str: ...
    @property
    def active(self) -> bool: ...


class JournalLike(Protocol):
    """A document with its history, oldest line first."""

    def history(self) -> Sequence[LineLike]: ...
    def entry_change(self, seq: int) -> Change: ...


def recorded(file: JournalLike) -> dict[int, Recorded]:
    """Of each delay that stands: when and by whom it was entered, and when and by whom its decision last changed."""
    found: dict[int, Recorded] = {}
    for line in file.history():
        if not line.active:
            continue
        for delta in file.entry_change(line.seq).deltas:
            if delta.table != r.Delay.TABLE or not isinstance(delta.after, r.Delay):
                continue
            before = delta.before if isinstance(delta.before, r.Delay) else None
            was = found.get(delta.after.id) or Recorded(line.at, line.author)
            decided = (delta.after.decision, delta.after.cost, delta.after.approved_by)
            if decided != ((before.decision, before.cost, before.approved_by) if before else ("", None, "")):
                was = replace(was, decided_at=line.at, decided_by=line.author)
            found[delta.after.id] = was
    return found


def lost_minutes(delay: r.Delay) -> int:
    """Minutes of shooting that went over into the boneyard."""
    return sum(minutes for _, minutes, _ in delay.lost)


def lost_eighths(delay: r.Delay) -> int:
    return sum(eighths for _, _, eighths in delay.lost)


def delay_log(asked: Asked) -> c.Document:
    """Every delay by its date, and their sums. Audience: money."""
    plan = asked.plan
    music = is_music(plan)
    pages = () if music else (c.Column("Pages", 15, "right"),)
    columns = (
        c.Column("When", 34), c.Column("What happened"), c.Column("Cause, evidence", 40),
        c.Column("Minutes", 16, "right"), *pages, c.Column("Decision", 52),
        c.Column(f"Cost, {plan.production.currency}", 24, "right"), c.Column("Approved by", 36),
    )  # fmt: skip
    delays = delays_of(plan, asked.session_id)
    rows = [_row(asked, delay, music) for delay in delays]
    if rows:
        minutes, eighths = sum(map(lost_minutes, delays)), sum(map(lost_eighths, delays))
        costs = [delay.cost for delay in delays if delay.cost is not None]
        known = f"{len(costs)} of {plural(len(delays), 'decision')} priced" if len(costs) < len(delays) else ""
        rows.append(
            c.row(
                c.cell(c.bold(f"Lost in {plural(len(delays), 'delay')}"), span=3),
                c.valued(f"{minutes:,}", minutes, "bold"),
                *([] if music else [c.valued(units.eighths(eighths), Fraction(eighths, 8), "bold")]),
                "",
                c.valued(f"{sum(costs):,}" if costs else "", sum(costs) if costs else None, "bold"),
                known,
                tint="head",
            )
        )
    section = c.Section("Delays", (c.Table(columns, tuple(rows)),) if rows else (), "By date")
    made = asked.listing("Delay log", [[section]], right=[(c.bold(MONEY),)], landscape=True)
    return replace(made, footer=f"{made.footer}. Not for the crew: holds money")


def delays_of(plan: Plan, session_id: int | None = None) -> list[r.Delay]:
    """Delays (of one session) by date, then as they were reported."""

    def key(delay: r.Delay) -> tuple[int, int]:
        session = plan.sessions.get(delay.session_id or 0)
        day = units.at_local(session.day, session.call, plan.production.zone) if session else delay.reported_at or 0
        return delay.start if delay.start is not None else day, delay.id

    return sorted((d for d in plan.delays.values() if session_id in (None, d.session_id)), key=key)


def _row(asked: Asked, delay: r.Delay, music: bool) -> c.Row:
    plan = asked.plan
    session = plan.sessions.get(delay.session_id or 0)
    known = asked.recorded.get(delay.id)
    at = delay.reported_at if delay.reported_at is not None else known.at if known is not None else None
    when = session_text(plan, session.id) if session is not None else ""
    if not when and at is not None:
        when = units.day_text(units.local_date(at, plan.production.zone))
    told = delay
    if known is not None and not delay.reported_by:
        told = replace(delay, reported_by=printed_author(known.by))
    minutes, eighths = lost_minutes(delay), lost_eighths(delay)
    element = plan.elements.get(delay.element_id or 0)
    who = f"{element.number} {element.name}".strip() if element is not None else ""
    if element is not None and element.actor:
        who += f" ({element.actor})"
    evidence = EVIDENCE.get(delay.reason, "")
    lost = c.valued(f"{minutes:,}", minutes, "bold") if delay.lost else c.cell(working_days(delay.days))
    return c.row(
        c.lines(c.bold(when), c.soft(_hours(plan, delay))),
        c.lines(
            c.bold(delay_headline(plan, delay)),
            c.soft(delay_detail(plan, told)),
            scenes_text(plan, (strip for strip, _, _ in delay.lost)),
            delay.note,
        ),
        c.lines(REASONS[delay.reason], who, c.soft(f"Evidence: {evidence}" if evidence else "")),
        lost if delay.lost or delay.days else c.cell(),
        *([] if music else [c.valued(units.eighths(eighths), Fraction(eighths, 8)) if delay.lost else c.cell()]),
        c.lines(decision_text(plan, delay.decision) or "Not decided yet", c.soft(_decided(plan, delay, known))),
        c.valued("" if delay.cost is None else f"{delay.cost:,}", delay.cost),
        delay.approved_by,
    )


def _hours(plan: Plan, delay: r.Delay) -> str:
    """`14:10 to 16:00`, `from 14:10`, or nothing where no time is closed."""
    zone = session_zone(plan, delay.session_id)
    if delay.start is None:
        return ""
    begin = units.clock(delay.start, zone)
    return f"from {begin}" if delay.until is None else f"{begin} to {units.clock(delay.until, zone)}"


def _decided(plan: Plan, delay: r.Delay, known: Recorded | None) -> str:
    """`entered Wed 5 May, 14:21 by Sam Okafor`: of the history."""
    if not delay.decision or known is None or known.decided_at is None:
        return ""
    zone = plan.production.zone
    day, who = units.day_text(units.local_date(known.decided_at, zone), year=True), printed_author(known.decided_by)
    return f"entered {day}, {units.clock(known.decided_at, zone)}{f' by {who}' if who else ''}"
