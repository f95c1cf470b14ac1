"""What a change did, in the words people use: a line a row, times as clocks, lengths as hours, states by name."""

from __future__ import annotations

from datetime import date

from app.engine.board import session_zone
from app.plan import rows as r
from app.plan import units
from app.plan.change import Change, Delta
from app.plan.labels import session_word
from app.plan.plan import REFERENCES, Plan
from app.reports.causes import link_sentence
from app.reports.wording import delay_detail, delay_headline, lower_first, plural, span
from app.views.translated import tr

MOST_ROWS = 40  # of a change, listed
CLOCKS = {
    "sessions": ("call", "shooting_call", "wrap", "actual_call", "actual_wrap"),
    "strips": ("not_before", "not_after"),
    "covers": ("decide_by",),
    "units": ("call", "wrap"),
}
"""Fields that are day minutes."""
INSTANTS = {
    "at", "actual_start", "actual_finish", "actual_end", "promised", "status_date", "decide_by", "until", "start",
    "waiting_since", "reported_at",
}  # fmt: skip
LENGTHS = {"minutes", "duration", "remaining", "rest", "day_limit", "precall", "wrapout"}
STATES = {
    "todo": "to do", "not_started": "not started", "started": "part shot", "shot": "shot",
    "laid": "where it was put", "asap": "as early as possible", "alap": "as late as possible",
    "hard_start": "fixed start", "hard_finish": "fixed finish",
}  # fmt: skip
FIELDS = {
    "lost_by": "lost to", "at": "put on", "eighths": "pages", "minutes": "time", "duration": "length",
    "remaining": "still to do", "day_limit": "longest day", "precall": "pre-call", "wrapout": "wrap-out",
    "actual_start": "began", "actual_end": "ended", "actual_finish": "finished", "due_date": "due",
    "done": "met on", "progress": "done", "outs": "last outs", "lost": "what is lost", "pattern": "working week",
    "valid_from": "valid from", "valid_to": "valid to", "ie": "INT or EXT", "minutes_per_eighth": "minutes an eighth",
    "set_ups": "set-ups", "cards": "rolls and cards", "offsets": "minutes of departments", "unit_id": "unit",
}  # fmt: skip
KINDS = {
    "exceptions": "a day of the calendar", "needs": "a need", "events": "a day of an element", "links": "a link",
    "covers": "a cover mark", "delays": "a delay", "sessions": "a day", "strips": "a strip", "people": "a person",
    "activities": "an activity", "rules": "a lead rule",
}  # fmt: skip


def told(change: Change, plan: Plan) -> str:
    """What a change did, delays first; plan: how things stand now, for names."""
    deltas = sorted(change.deltas, key=lambda delta: delta.table != "delays")
    lines = [_told(delta, plan) for delta in deltas[:MOST_ROWS]]
    more = len(deltas) - MOST_ROWS
    if more > 0:
        lines.append(tr("and {0}").format(plural(more, "more row")))
    return "\n".join(lines)


def _told(delta: Delta, plan: Plan) -> str:
    row = delta.after or delta.before
    assert row is not None
    name = _name(row, plan)
    if isinstance(row, r.Delay) and delta.before is None:
        detail = delay_detail(plan, row)
        return f"{name}: {detail}" if detail else tr("{0}: reported").format(name)
    if delta.before is None:
        return tr("{0}: made").format(name)
    if delta.after is None:
        return tr("{0}: taken back").format(name) if isinstance(row, r.Delay) else tr("{0}: deleted").format(name)
    fields = sorted(delta.changed_fields(), key=lambda field: (field != "session_id", field))
    if "session_id" in fields and "rank" in fields:
        fields.remove("rank")  # another day is another place
    return f"{name}: {', '.join(_field(delta, field, plan) for field in fields)}"


def _name(row: r.Row, plan: Plan) -> str:
    """What people call a row, whether or not it still is there."""
    if isinstance(row, r.Delay):
        return _delay(row, plan)
    if plan.row((row.TABLE, row.id)) is not None:
        if isinstance(row, r.Need):
            return f"{plan.name_of(('elements', row.element_id))} in {plan.name_of(('scenes', row.scene_id))}"
        if isinstance(row, r.Link):
            return link_sentence(plan, row)
        return plan.name_of((row.TABLE, row.id))
    if isinstance(row, r.Session):
        return tr("The {0} on {1}").format(session_word(plan).lower(), units.day_text(row.day))
    if isinstance(row, r.Strip):
        scene = plan.scenes.get(row.scene_id or 0)
        if scene is None:
            return row.text or tr("A strip")
        return " ".join(part for part in (plan.name_of(("scenes", scene.id)), row.text) if part)
    if isinstance(row, r.Need) and row.element_id in plan.elements and row.scene_id in plan.scenes:
        return f"{plan.name_of(('elements', row.element_id))} in {plan.name_of(('scenes', row.scene_id))}"
    said: str = getattr(row, "name", "") or getattr(row, "title", "") or getattr(row, "label", "")
    kind = tr(KINDS.get(row.TABLE, row.TABLE))
    return said or f"{kind[:1].upper()}{kind[1:]}"


def _delay(delay: r.Delay, plan: Plan) -> str:
    """Its headline; `A delay` where the day or work it was of is no longer there."""
    ends = (("sessions", delay.session_id), ("activities", delay.activity_id), ("clearances", delay.clearance_id))
    if any(key is not None and plan.row((table, key)) is None for table, key in ends):
        return tr("A delay")
    return delay_headline(plan, delay)


def _field(delta: Delta, field: str, plan: Plan) -> str:
    before, after = getattr(delta.before, field), getattr(delta.after, field)
    if field == "rank":
        return tr("another place in the order")
    if field == "session_id":
        return f"{_session(before, plan)} → {_session(after, plan)}"
    said = tr(FIELDS.get(field, field.removesuffix("_id").replace("_", " ")))
    if field == "due_date" and after is None:
        return tr("due date cleared")
    if field == "lost_by":
        return tr("lost to {0}").format(_lost(after, plan)) if after is not None else tr("no longer lost")
    target = REFERENCES.get(delta.table, {}).get(field)
    if target is not None:
        return f"{said} {_named(target, before, plan)} → {_named(target, after, plan)}"
    if isinstance(before, tuple) or isinstance(after, tuple):
        return tr("{0} changed").format(said)
    return f"{said} {_value(delta, field, before, plan)} → {_value(delta, field, after, plan)}"


def _lost(delay_id: int, plan: Plan) -> str:
    delay = plan.delays.get(delay_id)
    return f"“{_delay(delay, plan)}”" if delay is not None else tr("a delay")


def _named(table: str, row_id: int | None, plan: Plan) -> str:
    return tr("none") if row_id is None else lower_first(plan.name_of((table, row_id)))


def _session(session_id: int | None, plan: Plan) -> str:
    if session_id is None:
        return tr("boneyard")
    return (
        plan.name_of(("sessions", session_id))
        if session_id in plan.sessions
        else tr("a deleted {0}").format(session_word(plan).lower())
    )


def _value(delta: Delta, field: str, value: object, plan: Plan) -> str:
    if value is None or value == "":
        return tr("none")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, date):
        return units.day_text(value)
    if isinstance(value, int):
        if field in CLOCKS.get(delta.table, ()):
            return units.hhmm(value)
        if field in INSTANTS:
            zone = _zone(delta.after or delta.before, plan)
            return f"{units.day_text(units.local_date(value, zone))} {units.clock(value, zone)}"
        if field in LENGTHS:
            return span(value)
        if field == "eighths":
            return units.eighths(value)
        if field == "progress":
            return f"{value} %"
    return tr(STATES.get(str(value), str(value).replace("_", " ")))


def _zone(row: r.Row | None, plan: Plan) -> str:
    """Where the clock of a row hangs: a strip's and a delay's day is its session's."""
    session = plan.sessions.get(getattr(row, "session_id", None) or 0)
    return session_zone(plan, session) if session is not None else plan.production.zone
