"""Import a crew list: how its columns and rows are understood, shown and corrected; then written as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.edits.crew import Taken, take_list
from app.exchange.crew_list import KINDS, Table, people_of, read_crew_list
from app.exchange.crew_words import department_key
from app.exchange.sheets import SUFFIXES
from app.plan.change import Change
from app.plan.draft import Draft
from app.reports.wording import listed
from app.views import theme
from app.views.crew_header import KindHeader
from app.views.jobs import Job, Jobs, Report
from app.views.translated import noted, tr
from app.views.widgets import MessageBar, button, label, line, paragraph, plural
from app.views.workspace import Workspace

FILTER = noted("Crew lists ({0})")
KIND_WORDS = {
    "": noted("Leave out"),
    "name": noted("Name"),
    "first_name": noted("First name"),
    "last_name": noted("Last name"),
    "job": noted("Job"),
    "department": noted("Department"),
    "unit": noted("Unit"),
    "phone": noted("Phone"),
    "email": noted("E-mail"),
    "call": noted("Own call (O/C, N/A)"),
    "leaving_from": noted("Leaving from"),
    "agent": noted("Agent"),
    "role": noted("Part in the script"),
}
LEFT_OUT = noted("Left out")
ROWS_SHOWN = 200
NAMES_SAID = 4
FATES = {
    "new": noted("New"),
    "updated": noted("Updated"),
    "as it is": noted("As it is"),
    "twice": noted("Named twice"),
    "heading": noted("Heading"),
}


@dataclass(frozen=True, slots=True)
class Understood:
    """What a table makes of the plan: the change, what it does, the reader's doubts, rows that are headings; count:
    people in the list."""

    change: Change
    taken: Taken
    doubts: tuple[str, ...]
    headings: frozenset[str]
    count: int


class CrewImport(QDialog):
    """Read, show, correct, import. imported: one step was written, with this change.

    table        the sheet as its columns are taken now, None before it is read
    understood   what importing it would do, None while that is worked out or where it can't be
    """

    imported = Signal(object)
    ready = Signal()
    """`understood` is there, or the sheet can't be taken as it stands (the error bar says why)."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self.understood: Understood | None = None
        self._workspace = workspace
        self._tables: list[Table] = []
        self._job: Job | None = None
        # A child of the workspace: it must outlive this dialog until its worker has ended.
        self._jobs = Jobs(workspace)
        self.finished.connect(self._jobs.shutdown)
        self.setWindowTitle(tr("Import crew list"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.px(1120), theme.px(680))
        self._build()
        workspace.failed.connect(self._fail)
        workspace.opened.connect(self.reject)

    def _build(self) -> None:
        self.error_bar = MessageBar("errorbar", "triangle-alert", "late.text")
        left = QWidget()
        left.setProperty("look", "panel")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setFixedWidth(theme.px(300))
        column = QVBoxLayout(left)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        self.heading, self.about = paragraph(tr("Crew list"), "title"), paragraph("")
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(tr("Sheet of the workbook"))
        self.sheet.currentIndexChanged.connect(self._on_sheet)
        self.said = paragraph("", "")
        self.doubts_title = label(tr("To be looked at"), "strong")
        self.doubts = QListWidget()
        self.doubts.setWordWrap(True)
        self.doubts.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.doubts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubts.setProperty("look", "rows")
        self.doubts.setAccessibleName(tr("To be looked at"))
        self.doubts.setItemDelegate(_Wrapped(self.doubts))
        self.doubts.itemClicked.connect(lambda item: self._go_to(item.text()))
        self.doubts.itemActivated.connect(lambda item: self._go_to(item.text()))
        for widget in (self.heading, self.about, self.sheet, self.said, self.doubts_title):
            column.addWidget(widget)
        column.addWidget(self.doubts, 1)
        column.addStretch()
        self.rows = QTableWidget(0, 1)
        self.rows.setAccessibleName(tr("The first rows of the list"))
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setTabKeyNavigation(False)
        self.rows.setShowGrid(False)
        self.rows.setWordWrap(False)
        self.rows.verticalHeader().setDefaultSectionSize(theme.px(28))
        self.rows.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header = KindHeader(self.rows, [(kind, tr(KIND_WORDS[kind])) for kind in KINDS])
        self.header.chosen.connect(self._on_kind)
        self.pages = QStackedWidget()
        self._choose, self._wait = self._choose_page(), self._wait_page()
        for page in (self._choose, self._wait, self.rows):
            self.pages.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(left)
        middle.addWidget(line(upright=True))
        middle.addWidget(self.pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 12)
        foot.setSpacing(8)
        self.another = button(tr("Another file…"), look="flat")
        self.another.clicked.connect(self.ask_file)
        foot.addWidget(self.another)
        foot.addStretch()
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.take = button(tr("Import"), "check", "primary", "import-crew")
        self.take.clicked.connect(self._import)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.error_bar)
        whole.addLayout(middle, 1)
        whole.addWidget(line())
        whole.addLayout(foot)
        self._show(self._choose)

    def _choose_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        words = paragraph(tr("Choose a crew list, CSV or Excel. Nothing is written before you have seen it."))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = button(tr("Choose a file…"), "file-input", "primary")
        choose.clicked.connect(self.ask_file)
        column.addStretch()
        column.addWidget(words)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch()
        return page

    def _wait_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(60, 0, 60, 0)
        self.wait_text, progress = paragraph(""), QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setAccessibleName(tr("Reading"))
        stop = button(tr("Cancel"), "x")
        stop.clicked.connect(self._stop)
        column.addStretch()
        for widget in (self.wait_text, progress):
            column.addWidget(widget)
        column.addWidget(stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        there = page is self.rows
        self.another.setVisible(there)
        self.sheet.setVisible(there and len(self._tables) > 1)
        self._enable()

    def _enable(self) -> None:
        found = self.understood
        self.take.setEnabled(found is not None and bool(found.change))
        count = len(found.taken.added) + len(found.taken.updated) if found is not None else 0
        self.take.setText(" " + (tr("Import {0}").format(plural(count, "person", "people")) if count else tr("Import")))
        self.doubts_title.setVisible(self.doubts.count() > 0)
        self.doubts.setVisible(self.doubts.count() > 0)

    # reading ----------------------------------------------------------------------------------------------------------
    def ask_file(self) -> None:
        document = self._workspace.document
        folder = str(document.path.parent if document is not None else Path.home())
        found, _ = QFileDialog.getOpenFileName(
            self, tr("Import a crew list"), folder, tr(FILTER).format(" ".join(f"*{suffix}" for suffix in SUFFIXES))
        )
        if found:
            self.read(Path(found))

    def read(self, path: Path) -> None:
        """Read a file in the worker, and show how it is understood."""
        self.error_bar.dismiss()
        self.wait_text.setText(tr("Reading {0}…").format(path.name))
        self.understood = None
        self._show(self._wait)
        self._start(tr("Reading the crew list"), lambda report: read_crew_list(path, report), self._take_tables)

    def _start(self, name: str, work: Callable[[Report], object], done: Callable[..., object]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._jobs.start(name, work, done, self._fail)
        self._job.cancelled.connect(self._on_cancelled)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_cancelled(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._show(self.rows if self.table is not None else self._choose)

    def _fail(self, sentence: str) -> None:
        self._job = None
        self.error_bar.say(sentence)
        self._show(self.rows if self.table is not None else self._choose)
        self.ready.emit()

    def _take_tables(self, tables: tuple[Table, ...]) -> None:
        self._job = None
        self._tables = list(tables)
        self.heading.setText(tables[0].path_name)
        self.sheet.blockSignals(True)
        self.sheet.clear()
        for table in tables:
            self.sheet.addItem(table.sheet)
        self.sheet.blockSignals(False)
        self._take_table(tables[0])
        self._show(self.rows)
        self.header.boxes[0].setFocus()

    def _on_sheet(self, place: int) -> None:
        if 0 <= place < len(self._tables):
            self._take_table(self._tables[place])

    def _take_table(self, table: Table) -> None:
        """Show a sheet's first rows, and work out what importing it would do."""
        self.table = table
        shown = table.rows[:ROWS_SHOWN]
        self.rows.clear()
        self.rows.setColumnCount(len(table.heads) + 1)
        self.rows.setRowCount(len(shown))
        self.rows.setVerticalHeaderLabels([str(number) for number in table.numbers[:ROWS_SHOWN]])
        for row, cells in enumerate(shown):
            for column, text in enumerate(("", *cells)):
                item = QTableWidgetItem(text.replace("\n", ", "))
                item.setToolTip(text if len(text) > 24 else "")
                self.rows.setItem(row, column, item)
        self.header.show_columns(table.heads, table.kinds)
        self.rows.setColumnWidth(0, theme.px(104))
        for column in range(1, len(table.heads) + 1):
            self.rows.resizeColumnToContents(column)
            self.rows.setColumnWidth(column, min(max(self.rows.columnWidth(column), theme.px(140)), theme.px(260)))
        self._work_out()

    def _on_kind(self, column: int, kind: str) -> None:
        if self.table is not None:
            self.table = self.table.with_kind(column, kind)
            self._tables[self.sheet.currentIndex()] = self.table
            self.header.show_columns(self.table.heads, self.table.kinds)
            self._work_out()

    def _work_out(self) -> None:
        """In the worker: what the people of the table would change."""
        table, plan = self.table, self._workspace.committed.plan
        assert table is not None
        self.understood = None
        self.error_bar.dismiss()
        self._enable()

        def work(report: Report) -> Understood:
            people = people_of(table, report)
            made: list[Taken] = []

            def edit(draft: Draft) -> None:
                count = len(people.people)
                made.append(take_list(draft, people.people, department_key, lambda done: report(done, count)))

            change = plan.draft(tr("Import crew list {0}").format(table.path_name), edit)
            return Understood(change, made[0], people.doubts, frozenset(people.headings), len(people.people))

        self._start(tr("Matching the crew list"), work, self._take_understood)

    def _take_understood(self, found: Understood) -> None:
        self._job = None
        self.understood = found
        taken, table = found.taken, self.table
        assert table is not None
        more = tr(" The first {0} rows are shown.").format(ROWS_SHOWN) if len(table.rows) > ROWS_SHOWN else ""
        self.about.setText(tr("{0} in the list.").format(plural(found.count, "person", "people")) + more)
        told = [
            (tr("New"), taken.added),
            (tr("Updated"), taken.updated),
            (tr("Already as listed"), taken.same),
            (tr("Departments to be made"), taken.departments),
            (tr("Cast"), taken.cast),
        ]
        self.said.setText("\n\n".join(f"{word}: {len(names)}. {_some(names)}" for word, names in told if names))
        self.doubts.clear()
        self.doubts.addItems([*taken.doubles, *taken.calls, *taken.units, *found.doubts])
        for row, number in enumerate(table.numbers[:ROWS_SHOWN]):
            place = f"row {number}"
            self._show_fate(row, "heading" if place in found.headings else taken.fates.get(place, ""))
        self._enable()
        self.ready.emit()

    def _show_fate(self, row: int, fate: str) -> None:
        for column in range(self.rows.columnCount()):
            item = self.rows.item(row, column)
            if item is None:
                continue
            if column == 0:
                item.setText(tr(FATES.get(fate, LEFT_OUT)))
                item.setFont(theme.font(12, 600 if fate in ("new", "updated") else 400))
            item.setForeground(theme.colour("text" if fate else "text.3"))

    def _go_to(self, sentence: str) -> None:
        """Show the row a doubt is about."""
        for row in range(self.rows.rowCount()):
            if sentence.startswith(f"row {self.rows.verticalHeaderItem(row).text()}:"):
                self.rows.selectRow(row)
                self.rows.scrollTo(self.rows.model().index(row, 0))
                return

    def _import(self) -> None:
        found = self.understood
        if found is None:
            return
        change = self._workspace.commit(found.change)
        if change is not None:
            count = len(found.taken.added) + len(found.taken.updated)
            said = tr("Imported {0}. Ctrl+Z takes it back.").format(plural(count, "person", "people"))
            self._workspace.statusChanged.emit(said)
            self.imported.emit(change)
            self.accept()


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their sentence is, wrapped: the style forgets its own padding."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)
        wide = QRect(0, 0, view.viewport().width() - theme.px(28), 10_000)
        area = option.fontMetrics.boundingRect(wide, Qt.TextFlag.TextWordWrap, str(index.data()))
        return QSize(wide.width(), area.height() + theme.px(16))


def _some(names: tuple[str, ...]) -> str:
    """The first names of a list, and how many more there are."""
    more = [tr("{0} more").format(len(names) - NAMES_SAID)] if len(names) > NAMES_SAID else []
    return f"{listed([*names[:NAMES_SAID], *more])}."


def ask(workspace: Workspace, parent: QWidget, path: Path | None = None) -> CrewImport:
    """Show the dialog, on a file or asking for one."""
    dialog = CrewImport(workspace, parent)
    dialog.open()
    if path is None:
        dialog.ask_file()
    else:
        dialog.read(path)
    return dialog
