"""What changed for a department since the last issue: beside the newest baseline, else beside the plan before the last
delay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.engine import knockon
from app.engine.schedule import Schedule, compute
from app.engine.values import STATE_ORDER, DeadlineChange, KnockOn
from app.plan import units
from app.plan.change import Change, merge
from app.plan.plan import Plan
from app.plan.rows import Delay
from app.reports.causes import cause
from app.reports.wording import listed
from app.views import marks
from app.views.translated import tr

if TYPE_CHECKING:
    from app.models.document import Document


@dataclass(frozen=True, slots=True)
class Reference:
    """What a plan is compared with. key: tells one from another; title: `Yellow, Fri 30 Apr`; plan: reads it; seq: the
    last line of the history that it contains."""

    key: tuple[str, int]
    title: str
    plan: Callable[[], Plan]
    seq: int


def last_issue(document: Document) -> Reference | None:
    """The newest baseline; without one, the plan before the newest delay that stands; None where there is neither."""
    zone = document.plan.production.zone
    baselines = document.baselines()
    if baselines:
        newest = max(baselines, key=lambda each: (each.at, each.id))
        name = newest.colour.capitalize() or newest.name
        title = f"{name}, {units.day_text(units.local_date(newest.at, zone))}"
        return Reference(("baseline", newest.id), title, lambda: document.baseline_plan(newest.id), newest.seq)
    if not document.plan.delays:
        return None
    later = []
    for entry in reversed(document.history()):
        change = document.entry_change(entry.seq)
        later.append(change.inverse())
        if entry.active and any(type(delta.after) is Delay and delta.before is None for delta in change.deltas):
            before = document.plan.with_change(merge(tr("Back"), later))
            return Reference(("entry", entry.seq), f"“{entry.label}”", partial(_same, before), entry.seq - 1)
    return None


def change_since(document: Document, seq: int) -> Change:
    """All that was done after a line of the history, as one change: it says what made what move."""
    later = [document.entry_change(entry.seq) for entry in document.history() if entry.seq > seq]
    return merge(tr("Since"), later)


def _same(plan: Plan) -> Plan:
    return plan


class Since:
    """The committed plan beside its reference; each is computed once.

    now, before: the two schedules; change: what led from one to the other; knock_on: what differs; title: of the
    reference. Nothing to compare with: None.
    """

    def __init__(self) -> None:
        self.title = ""
        self.before: Schedule | None = None
        self.now: Schedule | None = None
        self.change: Change | None = None
        self.knock_on: KnockOn | None = None
        self._key: tuple[str, int] | None = None

    def told(self) -> dict[str, object]:
        """What a department's page is told of the reference."""
        return {"before": self.before, "change": self.change, "since": self.title}

    def look(self, document: Document | None, now: Schedule) -> None:
        """Bring it up to a schedule of what is written."""
        if document is None or now is self.now:
            return
        found = last_issue(document)
        if found is None:
            self.before = self.change = self.knock_on = self._key = None
        else:
            if found.key != self._key or self.before is None:
                self.before, self._key = compute(found.plan(), now.as_of), found.key
            self.title = found.title
            self.change = change_since(document, found.seq)
            self.knock_on = knockon.compare(self.before, now, self.change)
        self.now = now

    def changes(self, department_id: int) -> tuple[DeadlineChange, ...]:
        """What changed for a department, worst first."""
        every = self.knock_on.departments if self.knock_on is not None else ()
        return next((each.deadlines for each in every if each.department_id == department_id), ())

    def sentences(self, department_id: int) -> list[str]:
        """`3 relieved: Sluice boards (0 → +2) …`, whether a due is earlier, and what began it."""
        changes = self.changes(department_id)
        if self.before is None or self.now is None:
            return [tr("Nothing has been issued yet, and no delay was reported.")]
        if not changes:
            return [tr("Nothing has changed.")]
        plan, said = self.now.plan, []
        for state in STATE_ORDER:
            mine = [change for change in changes if change.state == state]
            parts = [f"{plan.deadlines[change.deadline_id].name} {_slacks(change)}" for change in mine]
            if parts:
                said.append(f"{len(mine)} {marks.counted(state)}: {listed(parts)}.")
        dues = [(c.deadline_id, c.before.due, c.after.due) for c in changes]
        names = [
            plan.deadlines[key].name for key, was, due in dues if was is not None and due is not None and due < was
        ]
        said.append(tr("Due earlier: {0}.").format(listed(names)) if names else tr("No deadline is earlier."))
        roots: list[str] = []
        for change in changes:
            if change.causes:
                title, _ = cause(plan, self.now, change.causes[0], before=self.before, previous=None, change=change)
                if title not in roots:
                    roots.append(title)
        if roots:
            said.append(tr("Why: {0}.").format(listed(roots)))
        return said


def _slacks(change: DeadlineChange) -> str:
    return f"({units.signed(change.before.slack_days)} → {units.signed(change.after.slack_days) or tr('no date')})"
