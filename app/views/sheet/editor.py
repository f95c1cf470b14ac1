"""The editor of one session's call sheet: fields at the left, the sheet as it will be printed at the right.

A field is an edit of its own, kept when it is left; while it is typed into, the proof alone follows. A preview of the
window is not in it: nobody shall be called by a plan that nobody has applied.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.edits.crew import TBC
from app.edits.sheet import clear_field, keep_computed, set_field
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.errors import CoversetError
from app.reports import typeset
from app.reports.asked import Asked
from app.reports.issuing import SHEET, went_out
from app.reports.sheet_fields import Field, fields
from app.views import theme
from app.views.jobs import Job, Jobs
from app.views.sheet.pane import ProofPane
from app.views.sheet.panel import FieldPanel
from app.views.sheet.pointing import field_of
from app.views.sheet.proof import Proof, proof_work, typed_edit
from app.views.sheet.push import Push, PushPanel, push_work
from app.views.translated import tr
from app.views.widgets import ElidedLabel, button, line, paragraph
from app.views.workspace import Workspace

PAUSE = 25  # ms after a keystroke before the proof is made: a quick hand is not proofed letter by letter


class SheetEditor(QWidget):
    """closed: back to the list of papers. issue_wanted: this sheet shall go out. proved: the proof is on the screen.

    session_id  whose sheet it is, None before one was shown
    """

    closed = Signal()
    issue_wanted = Signal()
    proved = Signal()
    crew_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.session_id: int | None = None
        self.push: PushPanel | None = None
        self._workspace = workspace
        self._paper: typeset.Paper = "a4"
        self._compact = False
        self._typed: tuple[str, str] | None = None
        self._job: Job | None = None
        self._pushing: Job | None = None
        self._again = self._stale = self._shared = False
        # A child of the workspace: it must outlive this widget until its worker has ended.
        self._jobs = Jobs(workspace)
        self.destroyed.connect(self._jobs.shutdown)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._make)
        self._build()
        workspace.planChanged.connect(self._on_changed)
        workspace.previewChanged.connect(self._on_preview)
        theme.current().changed.connect(self._share)

    def _build(self) -> None:
        self.done = button(tr("Done"), "arrow-left", "", "sheet-done")
        self.done.setToolTip(tr("Back to the papers"))
        self.done.clicked.connect(self.close_sheet)
        self.title, self.state = ElidedLabel(look="panel-title"), ElidedLabel(look="secondary")
        self.push_button = button(tr("Push call…"), "clock", "", "push-call")
        self.push_button.setToolTip(tr("Move every call of the day together, later or earlier"))
        self.push_button.clicked.connect(self.begin_push)
        self.issue_button = button(tr("Issue…"), "send", "primary", "issue-from-editor")
        self.issue_button.clicked.connect(self.issue_wanted)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 16, 8)
        bar.setSpacing(10)
        bar.addWidget(self.done)
        bar.addWidget(self.title, 2)
        bar.addWidget(self.state, 3)
        bar.addWidget(self.push_button)
        bar.addWidget(self.issue_button)
        self.panel = FieldPanel()
        self.panel.typing.connect(self._on_typing)
        self.panel.left.connect(self._on_left)
        self.panel.back.connect(self._back)
        self.panel.kept.connect(self._keep)
        self.panel.everywhere.connect(self._everywhere)
        self.panel.crew_wanted.connect(self.crew_wanted)
        self.unpreviewed = paragraph(
            tr("As written; the preview is not in it. Nothing is kept until it is applied or cancelled."), "strong"
        )
        self.unpreviewed.setContentsMargins(16, 6, 16, 6)
        self._on_preview()
        self.pane = ProofPane(self._jobs)
        self.pane.pointed.connect(self._pointed)
        self.pane.failed.connect(self._workspace.failed)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.panel)
        self.split.addWidget(self.pane)
        self.split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(line())
        column.addWidget(self.unpreviewed)
        column.addWidget(self.split, 1)

    @property
    def proof(self) -> Proof | None:
        """What is seen at the right."""
        return self.pane.proof

    # showing ----------------------------------------------------------------------------------------------------------
    def show_sheet(self, session_id: int, paper: typeset.Paper, compact: bool = False) -> None:
        """Edit the sheet of a session, proofed on this paper; compact: all on one page."""
        self._paper, self._compact = paper, compact
        new = session_id != self.session_id
        self.session_id, self._typed = session_id, None
        if new:
            self.pane.clear()
            if self._job is not None:
                self._job.cancel()  # of another sheet
        self.refresh(new)
        first = next(iter(self.panel.boxes.values()), None)
        if first is not None:
            first.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, new: bool = False) -> None:
        """Show the fields of what is written, and proof it."""
        self._stale = False
        schedule = self._workspace.committed
        session_id, plan = self.session_id, schedule.plan
        if session_id is None or session_id not in plan.sessions:
            self.closed.emit()
            return
        self.title.set_whole(tr("Sheet of {0}").format(plan.name_of(("sessions", session_id))))
        self.panel.show_fields(fields(plan, schedule, session_id), new)
        self.panel.no_crew.setVisible(all(person.name == TBC for person in plan.people.values()))
        self.panel.setEnabled(not self._workspace.read_only)
        for widget in (self.push_button, self.issue_button):
            widget.setEnabled(not self._workspace.read_only)
        self._make()

    def _on_changed(self) -> None:
        self._stale = True
        self.state.set_whole("")
        if self.isVisible():
            self.refresh()
            if self.push is not None and self.push.push is not None:
                self._on_push(self.push.minutes.value())

    def _share(self) -> None:
        """Give the fields what they need, and the sheet at least half."""
        wide = min(theme.px(560), self.width() * 48 // 100)
        self.split.setSizes([wide, self.width() - wide])

    def _on_preview(self) -> None:
        """Say that the preview above is not in the sheet."""
        preview = self._workspace.preview
        self.unpreviewed.setVisible(preview is not None and not preview.live)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shared:
            self._shared = True
            self._share()
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep_typed()
        super().hideEvent(event)

    def close_sheet(self) -> None:
        """Keep what is typed, and go back to the papers."""
        self.keep_typed()
        self.closed.emit()

    # typing -----------------------------------------------------------------------------------------------------------
    def _field(self, key: str) -> Field | None:
        return next((field for field in self.panel.fields if field.key == key), None)

    def _on_typing(self, key: str, text: str) -> None:
        self._typed = (key, text)
        self.panel.boxes[key].refuse("")
        self._pause.start(PAUSE)

    def _on_left(self, key: str) -> None:
        """Keep what was typed into a field, one undoable step."""
        box, field = self.panel.boxes.get(key), self._field(key)
        if box is None or field is None or not box.input.is_dirty() or self.session_id is None:
            return
        self._pause.stop()
        self._typed = None
        try:
            edit = typed_edit(self.session_id, field, box.text(), box.for_every_sheet())
            change = self._workspace.committed.plan.draft(self._label(field), edit)
        except CoversetError as error:
            box.refuse(str(error))
            self._make()
            return
        typed = box.text()
        box.input.show_text(typed)  # kept: no longer being typed
        if change and self._workspace.commit(change) is not None:
            self.state.set_whole(tr("Kept: {0}. Ctrl+Z takes it back.").format(field.label))
            return
        box.input.show_text(field.shown)
        if change:  # the window has said why
            box.input.put(typed)
            box.refuse(tr("Not kept."))
        self._make()

    def keep_typed(self) -> None:
        """Keep what is half typed, as if its field had been left."""
        for key, box in self.panel.boxes.items():
            if box.input.is_dirty():
                self._on_left(key)
                return

    def _label(self, field: Field) -> str:
        label = self._workspace.committed.plan.session_labels().get(self.session_id or 0, "")
        return tr("{0} on sheet {1}").format(field.label, label)

    def _back(self, key: str) -> None:
        """Print what is computed again."""
        field, box = self._field(key), self.panel.boxes.get(key)
        if field is None:
            return
        if box is not None:
            box.restore()
        where = None if field.everywhere else self.session_id
        self._typed = None
        self._workspace.edit(
            tr("{0} back to computed").format(self._label(field)), lambda draft: clear_field(draft, where, key)
        )

    def _keep(self, key: str) -> None:
        """Keep what was typed although the plan now says something else."""
        field = self._field(key)
        if field is not None:
            where = None if field.everywhere else self.session_id
            self._workspace.edit(
                tr("Keep {0}").format(self._label(field)),
                lambda draft: keep_computed(draft, where, key, field.computed),
            )

    def _everywhere(self, key: str, on: bool) -> None:
        """Move what was typed to every sheet, or to this one alone."""
        field, session_id = self._field(key), self.session_id
        if field is None or field.value is None:
            return  # asked again when it is typed
        value, was = field.value, field.was

        def edit(draft: Draft) -> None:
            clear_field(draft, session_id if on else None, key)
            set_field(draft, None if on else session_id, key, value, was)

        words = tr("{0} on every sheet") if on else tr("{0} on this sheet alone")
        self._workspace.edit(words.format(field.label), edit)

    # pushing ----------------------------------------------------------------------------------------------------------
    def begin_push(self) -> None:
        """Show the panel that pushes or pulls the call."""
        self.keep_typed()
        if self.push is None:
            self.push = PushPanel()
            self.push.wanted.connect(self._on_push)
            self.push.applied.connect(self._apply_push)
            self.push.closed.connect(self.end_push)
            self.push.issue_wanted.connect(self.issue_wanted)
            self.pane.put_above(self.push)
        self.push.begin()
        self.push.show()
        self.push.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.push.minutes.selectAll()

    def end_push(self) -> None:
        """No push: the sheet as it is written."""
        if self.push is not None and not self.push.isHidden():
            self.push.hide()
            self.push.begin()
            self.push_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._make()

    def _on_push(self, minutes: int) -> None:
        """Work out in the worker what a push would do."""
        push, session_id = self.push, self.session_id
        if push is None or session_id is None:
            return
        if self._pushing is not None:
            self._pushing.cancel()
            self._pushing = None
        if not minutes:
            push.show_push(None)
            self._make()
            return
        work = push_work(self._workspace.committed, session_id, minutes)
        self._pushing = self._jobs.start(tr("Pushing the calls"), work, self._show_push, self._refuse_push)

    def _show_push(self, found: Push) -> None:
        self._pushing = None
        if self.push is not None and self.push.isVisible() and self.push.minutes.value() == found.minutes:
            self.push.show_push(found)
            self._make()

    def _refuse_push(self, sentence: str) -> None:
        self._pushing = None
        if self.push is not None:
            self.push.refuse(sentence)
            self._make()

    def _apply_push(self) -> None:
        """Write the push, one undoable step, and offer to send the sheet out anew."""
        push = self.push.push if self.push is not None else None
        if self.push is None or push is None:
            return
        self.push.begin()
        change = self._workspace.commit(push.change)
        if change is not None:
            document, session_id = self._workspace.document, self.session_id
            out = document is not None and any(issue.colour for issue in went_out(document, SHEET, session_id))
            words = (
                tr("{0}. Ctrl+Z takes it back. What is out is stale now.") if out else tr("{0}. Ctrl+Z takes it back.")
            )
            self.push.show_applied(words.format(change.label), out)

    # the proof --------------------------------------------------------------------------------------------------------
    def _make(self) -> None:
        """Proof the sheet in the worker; one proof at a time, the next one of what stands there by then.

        One that is being made is shown: who types without a pause sees the sheet follow.
        """
        document = self._workspace.document
        if self.session_id is None or document is None:
            return
        if self._job is not None:
            self._again = True
            return
        self._again = False
        unwritten, tells = self._unwritten()
        width = self.pane.page_width()
        asked = Asked(
            self._workspace.committed,
            document.path.name,
            self.session_id,
            paper=self._paper,
            density="compact" if self._compact else "usual",
            proof=True,
        )
        work = proof_work(document, asked, unwritten, tells, width, self.pane.seen())
        self._job = self._jobs.start(tr("Proofing the sheet"), work, self._made, self._failed)
        self._job.over.connect(self._over)

    def _unwritten(self) -> tuple[Callable[[], Change] | None, bool]:
        """What the proof shows and is not written: what is being typed, else the push; and whether it is the plan's."""
        session_id, plan = self.session_id, self._workspace.committed.plan
        if self._typed is not None and session_id is not None:
            key, text = self._typed
            field, box = self._field(key), self.panel.boxes.get(key)
            if field is not None and box is not None:
                everywhere = box.for_every_sheet()
                return lambda: plan.draft("", typed_edit(session_id, field, text, everywhere)), field.plan_edit
        push = self.push.push if self.push is not None and self.push.isVisible() else None
        return (None if push is None else lambda: push.change), False

    def _over(self) -> None:
        self._job = None
        if self._again:
            self._make()

    def _made(self, proof: Proof) -> None:
        if self._typed is not None:
            self.state.set_whole(proof.knock_on or tr("Typing: kept when you leave the field. Esc takes it back."))
        self.pane.show_proof(proof, self.title.whole())
        self.proved.emit()

    def _failed(self, sentence: str) -> None:
        """The old proof stays; what is being typed can't be read yet, and is not spoken of."""
        if self._typed is None:
            self.pane.warn(sentence)

    def _pointed(self, words: str, row: str, before: int) -> None:
        field = field_of(self.panel.fields, words, row, before)
        if field is not None:
            self.panel.go_to(field.key)
