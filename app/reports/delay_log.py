"""The delay log: what happened when, what was lost of the day, what was decided; for insurer, bond and financier."""

from __future__ import annotations

from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports import content as c
from app.reports.asked import Asked
from app.reports.wording import (
    decision_text,
    delay_detail,
    delay_headline,
    plural,
    scenes_text,
    session_text,
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


def lost_minutes(delay: r.Delay) -> int:
    """Minutes of shooting that went over into the boneyard."""
    return sum(minutes for _, minutes, _ in delay.lost)


def lost_eighths(delay: r.Delay) -> int:
    return sum(eighths for _, _, eighths in delay.lost)


def delay_log(asked: Asked) -> c.Document:
    """Every delay in the order it was reported, and their sum."""
    plan = asked.plan
    music = is_music(plan)
    columns = (
        c.Column("When", 30), c.Column("What happened"), c.Column("Cause", 24), c.Column("Lost", 26, "right"),
        c.Column("Decision", 50),
    )  # fmt: skip
    delays = delays_of(plan, asked.session_id)
    rows = [_row(plan, delay, music) for delay in delays]
    if rows:
        sums = _lost(sum(map(lost_minutes, delays)), sum(map(lost_eighths, delays)), music)
        rows.append(c.row(c.cell(c.bold(f"Lost in {plural(len(delays), 'delay')}"), span=3), c.lines(*sums), ""))
    section = c.Section("Delays", (c.Table(columns, tuple(rows)),) if rows else (), "In the order they were reported")
    return asked.listing("Delay log", [[section]])


def delays_of(plan: Plan, session_id: int | None = None) -> list[r.Delay]:
    """Delays (of one session) by date, then as they were reported."""

    def key(delay: r.Delay) -> tuple[int, int]:
        session = plan.sessions.get(delay.session_id or 0)
        day = units.at_local(session.day, session.call, plan.production.zone) if session else delay.reported_at or 0
        return delay.start if delay.start is not None else day, delay.id

    return sorted((d for d in plan.delays.values() if session_id in (None, d.session_id)), key=key)


def _row(plan: Plan, delay: r.Delay, music: bool) -> c.Row:
    session = plan.sessions.get(delay.session_id or 0)
    when = session_text(plan, session.id) if session is not None else ""
    lost = _lost(lost_minutes(delay), lost_eighths(delay), music)
    if not delay.lost and delay.days:
        lost = [c.bold(working_days(delay.days))]
    return c.row(
        c.lines(c.bold(when)),
        c.lines(
            c.bold(delay_headline(plan, delay)),
            c.soft(delay_detail(plan, delay)),
            scenes_text(plan, (strip for strip, _, _ in delay.lost)),
            delay.note,
        ),
        REASONS[delay.reason],
        c.lines(*lost),
        decision_text(delay.decision) or "Not decided yet",
    )


def _lost(minutes: int, eighths: int, music: bool) -> list[c.Run]:
    runs = [c.bold(f"{minutes} minutes")]
    return runs if music else [*runs, c.plain(f"{units.eighths(eighths)} pages")]
