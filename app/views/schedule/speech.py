"""What those hear who can't see the chart: the selected row in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.engine.board import session_zone
from app.plan import units
from app.views import marks
from app.views.accessible import say_current
from app.views.schedule import owed
from app.views.schedule.faces import Face, Faces
from app.views.schedule.hits import Hit
from app.views.schedule.lags import lag_text
from app.views.schedule.rows import Row, RowTable
from app.views.translated import tr


def said(row: Row, faces: Faces, table: RowTable) -> str:
    """`Turnover Sc 42, minus 2, late`; `VFX, 1 late, 1 squeezed, folded`."""
    if row.kind == "group":
        face = faces.of_group(row, table)
        return ", ".join(part for part in (row.name, face.text, tr("folded") if row.folded else "") if part)
    return _line(faces.of(row))


def _line(face: Face) -> str:
    slack = face.slack.replace("−", tr("minus ")).replace("+", tr("plus "))
    state = marks.words(face.state).lower() if face.state else tr("late") if face.late else ""
    return ", ".join(part for part in (face.name, slack, state) if part)


def detail(row: Row, faces: Faces) -> str:
    """`Due Tue 25 May, finish Thu 27 May, slack was plus 4`."""
    if row.kind == "group":
        return ""
    face = faces.of(row)
    parts = [
        tr("Due {0}").format(face.due_text) if face.due_text else "",
        tr("finish {0}").format(face.finish_text) if face.finish_text and face.state != "owed" else "",
    ]
    if face.state == "owed" and row.activity is not None:
        parts.append(owed.sentence(faces.schedule, row.activity))
    if face.asked:
        parts.append(tr("assumed done as planned, nobody has said so"))
    if face.slack_before:
        parts.append(tr("slack was {0}").format(face.slack_before.replace("−", tr("minus ")).replace("+", tr("plus "))))
    return ", ".join(part for part in parts if part)


def hint(found: Hit, faces: Faces, table: RowTable) -> str:
    """What a tool tip says of what lies under the pointer: a row's whole name and dates, a session's day and hours."""
    plan = faces.plan
    if found.part == "session" and found.id is not None:
        session, times = plan.sessions[found.id], faces.schedule.sessions[found.id]
        zone = session_zone(plan, session)
        hours = f"{units.clock(times.call, zone)}–{units.clock(times.end, zone)}"
        parts = [plan.name_of(("sessions", session.id)), units.day_text(session.day), hours]
        if session.locked:
            parts.append(tr("locked: {0}").format(session.lock_note) if session.lock_note else tr("locked"))
        return ", ".join(parts)
    if found.part == "link" and found.id is not None:
        link = plan.links[found.id]
        return ", ".join(part for part in (plan.name_of(("links", link.id)), link.type, lag_text(plan, link)) if part)
    if found.row is None or table.rows[found.row].kind == "group":
        return ""
    row = table.rows[found.row]
    if found.part == "chart" and not faces.of(row).asked:
        return ""  # beside a bar only its question mark has something to say
    return "\n".join(part for part in (row.name, detail(row, faces)) if part)


def tell(widget: QWidget, row: Row | None, faces: Faces, table: RowTable, selected: int = 1) -> None:
    """Make the selected row the widget's accessible name, and say so where someone listens; of several, how many."""
    name = said(row, faces, table) if row is not None else widget.tr("Schedule")
    if row is not None and selected > 1:
        name = widget.tr("{0}, one of {1} selected rows").format(name, selected)
    if name == widget.accessibleName():
        return
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(detail(row, faces) if row is not None else "")
    say_current(widget)
