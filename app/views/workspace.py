"""Workspace: one production being looked at. The document, the shown schedule, the preview, the selection, and signals.

The models notify by plain callbacks; this file alone turns them into signals on the GUI thread (STYLE 2.4).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.edits.delays import decided
from app.engine import knockon
from app.engine.schedule import Schedule, compute
from app.engine.values import KnockOn
from app.plan import rows as r
from app.plan.change import Change, Ref
from app.plan.draft import Draft
from app.plan.errors import CoversetError, EditRefused
from app.plan.plan import Plan
from app.reports.wording import listed
from app.views.memory import YOUR_NAME, Memory
from app.views.translated import tr

if TYPE_CHECKING:
    from app.models.document import Document
    from app.ways_out.way import Answer, Way


@dataclass(frozen=True, slots=True)
class Preview:
    """A change that is shown and not written.

    live: it follows a pointer being dragged; there is no banner, and letting go commits or cancels.
    answer, way: the delay's answer and the way out of it that is shown, if that is what it is.
    """

    label: str
    detail: str
    change: Change
    schedule: Schedule
    knock_on: KnockOn
    way: Way | None = None
    answer: Answer | None = None
    live: bool = False


class Workspace(QObject):
    """Guarantees: what is shown was either written, or is a preview and called one; a refused or failed edit leaves
    everything as it was, and `failed` says so in a sentence.

    Attributes:
        document: the open file, or None.
        committed: the computed times of what is written.
        schedule: the times to draw: the preview's, else `committed`. `plan` is its plan.
        preview: what is previewed, or None.
        selection: (table, id) of what is selected, in every view at once.
        against: the times of the baseline whose ghosts are drawn, or None.
        hidden_units: ids of the units whose sessions are not shown.

    Signals: see each; all are emitted on the GUI thread, after the attributes have changed.
    """

    opened = Signal()
    """Another document, or none, stands here; scheduleChanged and selectionChanged follow."""
    planChanged = Signal(object)
    """A Change was written (done, undone or redone): look at `change.touches(...)`."""
    scheduleChanged = Signal()
    """`schedule` differs: after planChanged, and when a preview begins, follows a drag, or ends."""
    previewChanged = Signal()
    selectionChanged = Signal()
    againstChanged = Signal()
    unitsShownChanged = Signal()
    statusChanged = Signal(str)
    """Something to say in passing, in the status bar."""
    failed = Signal(str)
    """A sentence about what was refused or could not be written; shown in the error bar."""
    delayRequested = Signal(object)
    """Report delay was asked for, of a Ref or None: what runs now."""
    viewRequested = Signal(str, object)
    """Show a view by its name, and a Ref or None in it."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.preview: Preview | None = None
        self.selection: frozenset[Ref] = frozenset()
        self.against: Schedule | None = None
        self.against_name = ""
        self.hidden_units: frozenset[int] = frozenset()
        self.typed_delay: object = None  # what Report delay was told, kept until something is written
        self.decided: tuple[int | None, str] = (None, "")  # what the previewed way costs, who approved it
        self._committed: Schedule | None = None
        self._expected: tuple[Change, Schedule] | None = None
        self._unlisten: Callable[[], None] | None = None
        self._holders: list[Workspace] = []
        self._arrived.connect(self._on_change)

    # what is shown ----------------------------------------------------------------------------------------------------
    @property
    def is_open(self) -> bool:
        return self._committed is not None

    @property
    def committed(self) -> Schedule:
        """Raises EditRefused where nothing is open."""
        if self._committed is None:
            raise EditRefused(tr("No production is open."))
        return self._committed

    @property
    def schedule(self) -> Schedule:
        return self.preview.schedule if self.preview is not None else self.committed

    @property
    def plan(self) -> Plan:
        """The shown plan, the preview's while there is one; `committed.plan` is what is written."""
        return self.schedule.plan

    @property
    def as_of(self) -> int | None:
        """The instant up to which progress has been reported, minutes UTC; None: no bound."""
        return self.committed.as_of

    @property
    def title(self) -> str:
        return self.plan.production.title if self.is_open else ""

    @property
    def read_only(self) -> str:
        """Why nothing can be written, or empty."""
        return self.document.read_only_reason if self.document is not None else tr("No production is open.")

    # the document -----------------------------------------------------------------------------------------------------
    def open(self, path: Path) -> None:
        """Open a file in place of the one here. Raises CoversetError; then the one here stays."""
        from app.models.document import Document  # SQLAlchemy: Welcome stands before it is there

        self.adopt(Document.open(path))

    def adopt(self, document: Document, schedule: Schedule | None = None) -> None:
        """Take an open document in place of the one here; schedule: its computed times, where they are known.

        Raises CoversetError where they can't be computed; then the one here stays and the other is closed.
        """
        if schedule is None:
            try:
                schedule = compute(document.plan)
            except CoversetError:
                document.close()
                raise
        self._leave()
        self._hold(document, schedule, [])

    def share(self, other: Workspace) -> None:
        """Look at what another workspace has open, in place of what is here; either may write, and both are told.

        Selection, preview and units shown are each one's own. The file is let go with the last of them.
        """
        if other.document is not None and other is not self:
            self._leave()
            self._hold(other.document, other.committed, other._holders)

    def _hold(self, document: Document, schedule: Schedule, holders: list[Workspace]) -> None:
        document.sign_as(Memory().get(YOUR_NAME, ""))
        self.document, self._committed, self._holders = document, schedule, holders
        holders.append(self)
        self._unlisten = document.listen(self._arrived.emit)
        self._tell_opened()

    def close(self) -> None:
        """Let the file go; nothing is open then."""
        if self.document is not None:
            self._leave()
            self._tell_opened()

    def _leave(self) -> None:
        if self._unlisten is not None:
            self._unlisten()
        if self.document is not None:
            self._holders.remove(self)
            if not self._holders:
                self.document.close()
        self._holders = []
        self.document = self._committed = self.preview = self.against = self._unlisten = self._expected = None
        self.against_name, self.selection, self.hidden_units = "", frozenset(), frozenset()

    def _tell_opened(self) -> None:
        self.opened.emit()
        self.previewChanged.emit()
        self.scheduleChanged.emit()
        self.selectionChanged.emit()

    # changing ---------------------------------------------------------------------------------------------------------
    def draft(self, label: str, edit: Callable[[Draft], object]) -> Change | None:
        """The change `edit` makes of what is written, not yet written; refused: None, and `failed` says why."""
        try:
            return self.committed.plan.draft(label, edit)
        except CoversetError as error:
            self.failed.emit(str(error))
            return None

    def edit(self, label: str, edit: Callable[[Draft], object]) -> Change | None:
        """Make a change and write it, one undo step.

        Returns the change; an empty one where nothing differs; None where it was refused or could not be written
        (`failed` has said why, and nothing has changed).
        """
        if self._refuses():
            return None
        change = self.draft(label, edit)
        return change if change is None or not change else self.commit(change)

    def commit(self, change: Change, after: Schedule | None = None) -> Change | None:
        """Write a change that was drafted on what is written; as `edit` otherwise. after: its times, where known."""
        return None if self._refuses() else self._write(change, after)

    def _write(self, change: Change, after: Schedule | None = None) -> Change | None:
        assert self.document is not None
        try:
            # computed first: what can't be computed is never written
            self._expected = (change, after if after is not None else self.committed.with_change(change))
            self.document.commit(change)
        except CoversetError as error:
            self.failed.emit(str(error))
        else:
            self._tell_cleared(change)
            return change
        finally:
            self._expected = None
        if self.preview is not None and self.preview.live:
            self.cancel_preview()
        return None

    def _tell_cleared(self, change: Change) -> None:
        """Say which deadlines the change has left without any due: nothing will ever call them late."""
        plan = self.committed.plan
        cleared = [
            plan.name_of((delta.table, delta.id))
            for delta in change.deltas
            if isinstance(delta.before, r.Deadline)
            and isinstance(delta.after, r.Deadline)
            and delta.before.due_date is not None
            and delta.after.due_date is None
            and self.committed.deadlines[delta.id].due is None
        ]
        if cleared:
            one = tr("{0} has no due date now. Ctrl+Z takes it back.")
            many = tr("{0} have no due dates now. Ctrl+Z takes it back.")
            more = [tr("{0} more").format(len(cleared) - 3)] if len(cleared) > 3 else []
            self.statusChanged.emit((one if len(cleared) == 1 else many).format(listed(cleared[:3] + more)))

    def _refuses(self) -> bool:
        """Whether no edit may be written now; says why."""
        if self.read_only:
            self.failed.emit(tr("Nothing was changed. {0}").format(self.read_only))
        elif self.preview is not None and not self.preview.live:
            name = self.preview.label
            self.failed.emit(
                tr("Nothing was changed: “{0}” is being previewed. Apply or cancel it first.").format(name)
            )
        else:
            return False
        return True

    def undo(self) -> bool:
        """Take the last change back; whether it was done."""
        return self._step(lambda document: document.undo())

    def redo(self) -> bool:
        """Do again what was undone; whether it was done."""
        return self._step(lambda document: document.redo())

    def go_to(self, seq: int) -> bool:
        """Go back (or forward) to just after an entry of the journal; one step, itself undoable."""
        return self._step(lambda document: document.go_to(seq))

    def _step(self, step: Callable[[Document], object]) -> bool:
        self.cancel_preview()
        if self._refuses() or self.document is None:
            return False
        try:
            step(self.document)
        except CoversetError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _on_change(self, change: Change) -> None:
        """Something was written, by us or by someone else."""
        if self.document is None or self._committed is None:
            return
        expected = self._expected
        if expected is not None and expected[0] is change:
            self._committed = expected[1]
        else:
            self._committed = self._committed.with_change(change)
        had_preview, self.preview = self.preview is not None, None
        self.typed_delay = None
        gone = {ref for ref in self.selection if self._committed.plan.row(ref) is None}
        self.selection -= gone
        self.planChanged.emit(change)
        if had_preview:
            self.previewChanged.emit()
        self.scheduleChanged.emit()
        if gone:
            self.selectionChanged.emit()

    # preview ----------------------------------------------------------------------------------------------------------
    def show_preview(
        self, change: Change, label: str, detail: str = "", answer: Answer | None = None, way: Way | None = None
    ) -> None:
        """Show what a change would do, with a banner; a way's own computed times are used where it has them."""
        try:
            schedule, knock_on = (way.schedule, way.knock_on) if way is not None else (None, None)
            if schedule is None or knock_on is None:
                before = answer.before if answer is not None else self.committed
                schedule = self.committed.with_change(change)
                knock_on = knockon.compare(before, schedule, change)
        except CoversetError as error:
            self.failed.emit(str(error))
            return
        self._show(Preview(label, detail, change, schedule, knock_on, way, answer))

    def drag_preview(self, change: Change | None) -> Preview | None:
        """Follow a drag, without a banner; None, or a change of nothing: draw what is written.

        Returns what is shown, or None where it can't be computed (no message: the pointer is still moving).
        """
        if self.preview is not None and not self.preview.live:
            return None
        if not change:
            self.cancel_preview()
            return None
        try:
            schedule = self.committed.with_change(change)
            knock_on = knockon.compare(self.committed, schedule, change)
        except CoversetError:
            self.cancel_preview()
            return None
        self._show(Preview(change.label, "", change, schedule, knock_on, live=True))
        return self.preview

    def apply_preview(self) -> Change | None:
        """Write what is previewed, as one undo step."""
        if self.preview is None:
            return None
        if self.read_only:
            self.failed.emit(tr("Nothing was changed. {0}").format(self.read_only))
            return None
        way = self.preview.way
        if way is not None and not way.possible:
            self.failed.emit(tr("Nothing was changed. “{0}” is not possible: {1}.").format(way.title, way.why_not))
            return None
        change = self.preview.change
        if way is not None:
            change = decided(change, self.preview.schedule.plan, *self.decided)
        return self._write(change)

    def cancel_preview(self) -> None:
        """Show what is written again."""
        if self.preview is not None:
            self._show(None)

    def _show(self, preview: Preview | None) -> None:
        self.preview = preview
        self.previewChanged.emit()
        self.scheduleChanged.emit()

    # selection and what is shown --------------------------------------------------------------------------------------
    def select(self, *refs: Ref) -> None:
        """Select these things, in every view; none: nothing."""
        wanted = frozenset(refs)
        if wanted != self.selection:
            self.selection = wanted
            self.selectionChanged.emit()

    def selected(self, table: str) -> tuple[int, ...]:
        """Ids of the selected rows of one table."""
        return tuple(sorted(row_id for name, row_id in self.selection if name == table))

    def show_against(self, schedule: Schedule | None, name: str = "") -> None:
        """Draw the ghosts of a baseline, or (None) none."""
        self.against, self.against_name = schedule, name
        self.againstChanged.emit()

    def show_units(self, hidden: frozenset[int]) -> None:
        """Leave the sessions of these units out of the views."""
        if hidden != self.hidden_units:
            self.hidden_units = hidden
            self.unitsShownChanged.emit()

    def request_delay(self, ref: Ref | None = None) -> None:
        """Ask for the Report delay dialog, of a session, strip, activity or clearance."""
        self.delayRequested.emit(ref)

    def reveal(self, view: str, *refs: Ref) -> None:
        """Select things and show them in a view (`schedule`, `board`, `deadlines` …)."""
        self.select(*refs)
        self.viewRequested.emit(view, refs[0] if refs else None)
