"""What typing into a cell of the table shows at first, and the edit it means."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.edits import activities as edits
from app.plan import rows as r
from app.plan import units
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.views.schedule import reported, snap, typed, waits
from app.views.schedule.drag import Edit
from app.views.schedule.layout import TITLES
from app.views.schedule.lengths import day_minutes
from app.views.schedule.rows import Row
from app.views.translated import tr

if TYPE_CHECKING:
    from app.engine.schedule import Schedule
    from app.views.schedule.chart import Chart


def shown_in(chart: Chart, row: Row, column: str) -> str:
    """What stands in the editor of a cell at first, and what is copied from it."""
    plan, faces = chart.workspace.plan, chart.faces
    assert faces is not None
    face = faces.of(row)
    if column == "name":
        if row.deadline is not None:
            return plan.deadlines[row.deadline].name
        return plan.activities[row.activity or 0].name
    texts = {
        "start": face.start_text, "length": face.length_text, "due": face.due_text, "finish": face.finish_text,
        "slack": face.slack,
    }  # fmt: skip
    return texts[column] if column in texts else face.texts.get(column, "")


def edit_of(chart: Chart, row: Row, column: str, text: str) -> tuple[str, Edit]:
    """The label and edit that typing `text` means. Raises CoversetError."""
    plan = chart.workspace.committed.plan
    if column == "name":
        return tr("Rename {0}").format(row.name), _rename(row, text)
    if column == "due":
        return _due(chart, row, text)
    if column == "notes":
        return tr("Note on {0}").format(row.name), _note(row, text)
    if column == "pred" and row.activities:
        return _waits(chart, row, text)
    if not row.activities:
        raise EditRefused(
            tr("{0} is not an activity: it has no {1} to type. Nothing was changed.").format(
                row.name, tr(TITLES[column]).lower()
            )
        )
    schedule = chart.workspace.committed
    if column in ("started", "finished", "left"):
        works = [plan.activities[found] for found in row.activities]
        report = {"started": reported.started, "finished": reported.finished, "left": reported.remaining}[column]
        return report(chart, works, row.name, text)
    activity = plan.activities[row.activity or 0]
    times, working = schedule.activities[activity.id], schedule.calendar_of_activity(activity)
    if column == "done":
        per_cent = typed.parse_per_cent(text)
        return tr("{0}: {1} % done").format(row.name, per_cent), _progress(row, schedule, per_cent)
    if column == "length":
        length = typed.parse_length(text, day_minutes(plan, activity))
        label = tr("Change the length of {0} to {1}").format(row.name, text.strip())
        if length == 0 or activity.duration == 0:
            return label, lambda draft: edits.set_activity(draft, activity.id, duration=length)
        return label, lambda draft: edits.resize_activity(draft, activity.id, length)
    here = times.start if column == "start" else times.finish
    now = (units.local_date if column == "start" else units.finish_date)(here, working.zone)
    day = typed.parse_day(text, now)
    label = (tr("Start of {0}: {1}") if column == "start" else tr("Finish of {0}: {1}")).format(
        row.name, units.day_text(day)
    )
    days = (day - now).days
    if column == "start" or activity.duration == 0:
        start = snap.step_start(working, times.start, days)
        return label, lambda draft: edits.move_activity(draft, activity.id, start)
    if day < units.local_date(times.start, working.zone):
        started = units.day_text(units.local_date(times.start, working.zone))
        raise EditRefused(
            tr("{0} starts on {1} and can't finish on {2}. Nothing was changed.").format(
                row.name, started, units.day_text(day)
            )
        )
    finish = snap.step_finish(working, times.start, times.finish, days)
    length = working.between(times.start, finish)
    return label, lambda draft: edits.resize_activity(draft, activity.id, length)


def _waits(chart: Chart, row: Row, text: str) -> tuple[str, Edit]:
    """What a row's work waits for, as typed."""
    if len(row.activities) > 1:
        raise EditRefused(
            tr("{0} stands for {1} pieces of work, each with its own predecessors. Nothing was changed.").format(
                row.name, len(row.activities)
            )
        )
    activity = row.activities[0]
    wanted = waits.parse(chart.workspace.committed.plan, activity, text)
    shown = text.strip()
    label = tr("{0} waits for {1}").format(row.name, shown) if shown else tr("{0} waits for nothing").format(row.name)
    return label, lambda draft: edits.set_waits(draft, activity, wanted)


def _rename(row: Row, text: str) -> Edit:
    """Deadline and work of a line carry one name; both change where both had it."""

    def edit(draft: Draft) -> None:
        if not text.strip():
            raise EditRefused(tr("A row needs a name. Nothing was changed."))
        names = set()
        for found in row.deadlines[:1]:
            deadline = draft.now(r.Deadline, found)
            if deadline is not None:
                names.add(deadline.name)
                edits.set_deadline(draft, found, name=text.strip())
        for found in row.activities[:1]:
            activity = draft.now(r.Activity, found)
            if activity is not None and (not names or activity.name in names):
                edits.set_activity(draft, found, name=text.strip())

    return edit


def _due(chart: Chart, row: Row, text: str) -> tuple[str, Edit]:
    assert chart.faces is not None
    face = chart.faces.of(row)
    day: date | None = None
    if text.strip():
        near = face.due if face.due is not None else chart.now
        day = typed.parse_day(text, units.finish_date(near, face.owner.zone))
    if day is not None:
        label = tr("{0} due {1}").format(row.name, units.day_text(day))
    elif any(follows_nothing(chart.workspace.plan, found) for found in row.deadlines):
        label = tr("{0} without a due date").format(row.name)
    else:
        label = tr("{0} due as its rule says").format(row.name)

    if not row.deadlines:
        return label, _first_due(chart, row, day)

    def edit(draft: Draft) -> None:
        for found in row.deadlines:
            edits.set_due(draft, found, day)

    return label, edit


def _first_due(chart: Chart, row: Row, day: date | None) -> Edit:
    """Work without a deadline gets one when a due date is typed for it."""
    activity = chart.workspace.committed.plan.activities.get(row.activity or 0)
    if activity is None or day is None:
        raise EditRefused(tr("{0} has no deadline. Nothing was changed.").format(row.name))
    department = activity.department_id
    if department is None:
        raise EditRefused(tr("{0} has no department that could owe it. Nothing was changed.").format(row.name))
    return lambda draft: edits.add_deadline(draft, activity.name, department, activity.id, day)


def follows_nothing(plan: Plan, deadline_id: int) -> bool:
    """Whether nothing but a typed date says when a deadline is due: without it, it has no due."""
    deadline = plan.deadlines[deadline_id]
    return deadline.due_kind is None and deadline.rule_id is None and deadline.clearance_id is None


def _note(row: Row, text: str) -> Edit:
    """A line's note stands on its deadline, else on its work."""

    def edit(draft: Draft) -> None:
        if row.deadline is not None:
            edits.set_deadline(draft, row.deadline, note=text.strip())
        elif row.activity is not None:
            edits.set_activity(draft, row.activity, note=text.strip())

    return edit


def _progress(row: Row, schedule: Schedule, per_cent: int) -> Edit:
    def edit(draft: Draft) -> None:
        for found in row.activities:
            times = schedule.activities[found]
            edits.set_progress(draft, found, per_cent, times.start, times.finish)

    return edit
