"""Several plans: baselines that are frozen, options that are kept beside the working plan, and any two compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
)

from app.plan import units
from app.plan.change import FieldConflict
from app.plan.errors import CoversetError, EditRefused
from app.plan.plan import Plan
from app.reports import wording
from app.views import theme
from app.views.measured import width_of
from app.views.translated import noted, tr
from app.views.widgets import label, paragraph
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from app.models.document import Document
    from app.views.window import Window

WORKING = noted("Working")
MOST_SAID = 4


class PlanChoice(QComboBox):
    """Which plan is shown: the working one, or an option as a preview. Hidden while there are no options.

    `asked(name)`: an option was chosen; empty: the working plan.
    """

    asked = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setObjectName("plan-choice")
        self.setAccessibleName(tr("Plan shown"))
        self.setToolTip(tr("Show the working plan, or an option as a preview"))
        self.activated.connect(self._on_chosen)
        workspace.opened.connect(self.refresh)
        workspace.previewChanged.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """List the options again."""
        document = self._workspace.document
        names = [option.name for option in document.options()] if document is not None else []
        self.setVisible(bool(names))
        self.clear()
        self.addItem(tr("Plan {0}").format(tr(WORKING)), "")
        for name in names:
            self.addItem(tr("Option {0}").format(name), name)
        self._follow()

    def shown(self) -> str:
        """The name of the option that is previewed, or empty."""
        preview = self._workspace.preview
        if preview is None or preview.live or preview.way is not None:
            return ""
        return preview.label if self.findData(preview.label) > 0 else ""

    def _follow(self) -> None:
        """The preview has begun or ended, perhaps by other hands."""
        self.setCurrentIndex(max(0, self.findData(self.shown())))

    def _on_chosen(self, row: int) -> None:
        self.asked.emit(self.itemData(row))


class Plans:
    """What the menu Plan does with baselines and options of the window's production."""

    def __init__(self, window: Window, choice: PlanChoice, listed: Callable[[], object]) -> None:
        """listed: lists the baselines again where they are chosen."""
        self._window, self._choice, self._listed = window, choice, listed
        self._kept = ""  # the option that was kept last
        choice.asked.connect(self.show_option)

    @property
    def _document(self) -> Document:
        document = self._window.workspace.document
        if document is None:
            raise EditRefused(tr("No production is open."))
        return document

    # baselines --------------------------------------------------------------------------------------------------------
    def freeze(self) -> None:
        """Ask for a name, and keep the whole plan as it is now."""
        today = units.day_text(datetime.now().date())
        ask_name(self._window, tr("Freeze a baseline"), tr("Freeze"), today, self.freeze_as)

    def freeze_as(self, name: str) -> None:
        """Keep the whole plan as it is now. Raises CoversetError where it can't be written, or has no name."""
        self._document.freeze_baseline(_named(name))
        self._listed()
        self._window.workspace.statusChanged.emit(
            tr("Frozen: “{0}”. Choose it under Against to draw it.").format(name.strip())
        )

    # options ----------------------------------------------------------------------------------------------------------
    def keep(self) -> None:
        """Ask for a name, and keep what is previewed as an option."""
        preview = self._window.workspace.preview
        if preview is None or preview.live:
            self._window.fail(tr("Nothing is previewed. An option keeps what a preview would change."))
            return
        ask_name(self._window, tr("Keep the preview as an option"), tr("Keep"), preview.label, self.keep_as)

    def keep_as(self, name: str) -> None:
        """Keep what is previewed under a name, uncommitted, and leave the preview. Raises CoversetError; an option of
        that name is kept."""
        preview, document = self._window.workspace.preview, self._document
        if preview is None or preview.live:
            raise EditRefused(tr("Nothing is previewed any more. Nothing was kept."))
        wanted = _named(name)
        if any(option.name == wanted for option in document.options()):
            raise EditRefused(
                tr("There is an option “{0}” already. Nothing was kept. Maybe another name.").format(wanted)
            )
        document.save_option(wanted, preview.change)
        self._kept = wanted
        self._window.workspace.cancel_preview()
        self._choice.refresh()
        self._window.workspace.statusChanged.emit(tr("Kept as “{0}”. Compare Two Plans shows it.").format(wanted))

    def show_option(self, name: str) -> None:
        """Preview an option, laid upon today's plan; empty: the working plan. What clashes is said, and left out."""
        workspace = self._window.workspace
        workspace.cancel_preview()
        if name:
            try:
                change, conflicts = self._document.option_change(name)
            except CoversetError as error:
                self._window.fail(str(error))
                return
            clash = clashes(workspace.committed.plan, conflicts)
            if change:
                workspace.show_preview(
                    change, name, clash or tr("Option, {0}").format(wording.plural(len(change.deltas), "change"))
                )
            else:
                workspace.statusChanged.emit(
                    tr("Option “{0}” changes nothing: the plan has it all already.").format(name)
                )
            if clash:
                self._window.notice_bar.say(clash)
        self._choice.refresh()

    def discard(self) -> None:
        """Throw away the option that is shown; the plan stays."""
        name = self._choice.shown()
        if not name:
            self._window.fail(tr("No option is shown. Choose one beside Plan first."))
            return
        try:
            self._document.discard_option(name)
        except CoversetError as error:
            self._window.fail(str(error))
            return
        self._window.workspace.cancel_preview()
        self._choice.refresh()
        self._window.workspace.statusChanged.emit(tr("Discarded option “{0}”.").format(name))

    # two plans --------------------------------------------------------------------------------------------------------
    def compare(self) -> None:
        """Show two plans beside each other, by department and by session."""
        from app.views.compared import Compared

        Compared(self._window, self._document, self._kept).show()


def _named(name: str) -> str:
    if not name.strip():
        raise EditRefused(tr("It needs a name. Nothing was kept."))
    return name.strip()


def clashes(plan: Plan, conflicts: list[FieldConflict]) -> str:
    """What an option and the plan both changed, as sentences; empty where nothing."""
    if not conflicts:
        return ""
    parts = []
    for found in conflicts[:MOST_SAID]:
        row = found.was or found.ours or found.theirs
        there = plan.row((found.table, found.id))
        name = plan.name_of((found.table, found.id)) if there is not None else getattr(row, "name", found.table)
        what = found.field.removesuffix("_id").replace("_", " ") or tr("deleted on one side")
        parts.append(f"{name} ({what})")
    more = tr(" and {0} more").format(len(conflicts) - MOST_SAID) if len(conflicts) > MOST_SAID else ""
    template = (
        tr("Changed since the option was kept, and was left as now: {0}{1}.")
        if len(conflicts) == 1
        else tr("Changed since the option was kept, and were left as now: {0}{1}.")
    )
    return template.format("; ".join(parts), more)


def ask_name(window: Window, title: str, verb: str, offered: str, take: Callable[[str], None]) -> QDialog:
    """Ask for a name; what `take` refuses is said in the dialog, which stays."""
    dialog = QDialog(window)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(16, 16, 16, 12)
    column.addWidget(label(title, "panel-title"))  # a title bar is often too short for it
    dialog.setMinimumWidth(max(theme.px(380), width_of(title, 13, 600) + theme.px(160)))
    line = QLineEdit(offered)
    line.setAccessibleName(tr("Name"))
    line.selectAll()
    refused = paragraph("")
    refused.hide()
    column.addWidget(label(tr("Name")))
    column.addWidget(line)
    column.addWidget(refused)
    box = QDialogButtonBox()
    box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    column.addWidget(box)

    def go() -> None:
        try:
            take(line.text())
        except CoversetError as error:
            refused.setText(str(error))
            refused.show()
        else:
            dialog.accept()

    box.accepted.connect(go)
    box.rejected.connect(dialog.reject)
    dialog.open()
    line.setFocus()
    return dialog
