"""End of day, in one dialog: clock and meals, every strip with how far it came, who left when; then what is owed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.edits.end_of_day import DayEnd, Ended, HowFar, StripEnd, day_ended
from app.engine.board import session_zone, strip_eighths, strip_minutes
from app.engine.checks import is_meal
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan import units
from app.plan.errors import CoversetError, EditRefused
from app.plan.labels import is_music, session_word
from app.plan.plan import Plan
from app.reports.crew_order import crew_departments
from app.reports.production_report import crowd_called
from app.reports.sheet_day import day_of
from app.views import theme
from app.views.board.day_report import DayReport
from app.views.board.editor import parse_length
from app.views.delay.facts import running_session, time_typed
from app.views.measured import FittedScroll
from app.views.translated import tr
from app.views.widgets import FocusRing, label, line, paragraph
from app.views.workspace import Workspace

STATES: tuple[tuple[HowFar, str], ...] = (("shot", "Shot"), ("part", "Part shot"), ("not_shot", "Not shot"))
"""How far a strip came, and its word."""


def ended_session(schedule: Schedule) -> r.Session | None:
    """The session whose end is reported next: what ran last at the status date, else the first."""
    plan, now = schedule.plan, schedule.as_of
    if now is None:
        return next(iter(plan.session_order()), None)
    begun = [one for one in plan.session_order() if schedule.sessions[one.id].call <= now and plan.strips_of(one.id)]
    running = running_session(schedule, now)
    if running is not None and schedule.sessions[running.id].call <= now:
        return running
    return begun[-1] if begun else running


def _time(name: str, text: str = "", hint: str = "") -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setFixedWidth(theme.px(68))
    return made


class StripLine:
    """The widgets of one strip."""

    def __init__(self, schedule: Schedule, strip: r.Strip, zone: str, music: bool) -> None:
        plan, times = schedule.plan, schedule.strips[strip.id]
        self.strip = strip
        self.name = plan.name_of(("strips", strip.id))
        self.minutes, self.eighths = strip_minutes(plan, strip), strip_eighths(plan, strip)
        scene = plan.scenes.get(strip.scene_id or 0)
        place = plan.elements.get(scene.set_id or 0) if scene is not None else None
        self.title = label(f"{self.name}  {place.name if place else ''}".rstrip())
        self.state = QComboBox()
        self.state.setAccessibleName(tr("{0}: how far it came").format(self.name))
        for key, text in STATES:
            self.state.addItem(tr(text), key)
        self._begins, self._presetting, self._said = times.start, False, False
        self.state.setCurrentIndex({"not_started": 2, "started": 1}.get(strip.state, 0))
        self.state.currentIndexChanged.connect(self._on_state)
        self.state.activated.connect(self._on_state)
        known = [units.clock(at, zone) if at is not None else "" for at in (strip.actual_start, strip.actual_end)]
        self.start = _time(tr("{0}: from").format(self.name), known[0], units.clock(times.start, zone))
        self.end = _time(tr("{0}: to").format(self.name), known[1], units.clock(times.end, zone))
        self.owed = _time(
            tr("{0}: time owed").format(self.name), units.hours(self.minutes // 2), units.hours(self.minutes)
        )
        pages = units.eighths(max(1, self.eighths // 2))
        self.pages = _time(tr("{0}: pages owed").format(self.name), pages, units.eighths(self.eighths))
        self.music = music

    def widgets(self) -> Sequence[QWidget]:
        return self.title, self.state, self.start, self.end, self.owed, self.pages

    def _on_state(self) -> None:
        self._said |= not self._presetting

    def preset(self, until: int | None) -> None:
        """Take what is planned from an instant on as not shot, and the rest as shot, until somebody says otherwise."""
        if until is None or self._said or self.strip.state != "todo":
            return
        self._presetting = True
        self.state.setCurrentIndex(2 if self._begins >= until else 0)
        self._presetting = False

    def follow(self) -> None:
        """Show the fields that what was said of it has."""
        how_far = self.state.currentData()
        for field in (self.start, self.end):
            field.setEnabled(how_far != "not_shot")
        self.owed.setVisible(how_far == "part")
        self.pages.setVisible(how_far == "part" and not self.music)

    def read(self) -> StripEnd:
        """What was said. Raises EditRefused naming the strip."""
        how_far: HowFar = self.state.currentData()
        if how_far == "not_shot":
            return StripEnd(self.strip.id, how_far)
        try:
            start, end = time_typed(self.start.text()), time_typed(self.end.text())
            if how_far == "shot":
                return StripEnd(self.strip.id, how_far, start, end)
            eighths = self.eighths if self.music else units.parse_eighths(self.pages.text())
            return StripEnd(self.strip.id, how_far, start, end, parse_length(self.owed.text()), eighths)
        except EditRefused as error:
            raise EditRefused(f"{self.name}: {error}") from error


class EndOfDay(QDialog):
    """The report of one session; Enter writes it as one Change.

    Signal: owedLeft(Ended): it is written, what is owed lies in the boneyard, and its cause and way out are asked for.
    """

    owedLeft = Signal(object)

    def __init__(self, workspace: Workspace, session_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, workspace.committed.plan.sessions[session_id]
        plan = workspace.committed.plan
        self._name = plan.name_of(("sessions", session_id))
        self.setWindowTitle(tr("End of {0}, {1}").format(self._name, units.day_text(self._session.day)))
        self.setObjectName("end-of-day")
        self._music = is_music(plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(self._clock(plan))
        column.addWidget(label(tr("Strips"), "strong"))
        column.addWidget(self._strips(plan))
        column.addWidget(label(tr("Last out"), "strong"))
        column.addWidget(self._outs(plan))
        self.report = self._report()
        column.addWidget(self.report)
        column.addWidget(line())
        self.delay = QCheckBox(tr("Then say why, and see the ways out of what is owed"))
        self.delay.setToolTip(tr("Either way it goes to the boneyard, owed"))
        self.delay.setChecked(True)
        self.progress = QCheckBox()
        self.progress.setToolTip(tr("What is planned before it counts as done unless somebody says otherwise"))
        self.progress.setChecked(True)
        self.sentence, self.problem = paragraph("", "strong"), paragraph("", "")
        self.sentence.setMinimumWidth(theme.px(560))
        self.problem.hide()
        for widget in (self.sentence, self.problem, self.delay, self.progress):
            column.addWidget(widget)
        box = QDialogButtonBox()
        self.keep = box.addButton(
            tr("End the {0}").format(session_word(plan).lower()), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.keep.setProperty("look", "primary")
        self.keep.setDefault(True)
        box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.submit)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self._without_wrap = False  # whether it was said that the wrap is left out
        self._ring = FocusRing(self)
        self._preset()
        self.refresh()

    # building ---------------------------------------------------------------------------------------------------------
    def _clock(self, plan: Plan) -> QHBoxLayout:
        session = self._session

        def known(at: int | None) -> str:
            return units.hhmm(at) if at is not None else ""

        self.call = _time(tr("Actual call"), known(session.actual_call) or units.hhmm(session.call))
        self.wrap = _time(tr("Actual wrap"), known(session.actual_wrap), units.hhmm(session.wrap))
        meals = session.meals or self._planned_meals(plan)
        self.meals = QLineEdit(meals)
        self.meals.setAccessibleName(tr("Meals, as they were taken"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for time in (self.call, self.wrap):
            time.textChanged.connect(self._on_clock)
        for title, field in ((tr("Call"), self.call), (tr("Wrap"), self.wrap), (tr("Meals"), self.meals)):
            row.addWidget(label(title, "secondary"))
            row.addWidget(field)
        return row

    def _planned_meals(self, plan: Plan) -> str:
        """The times of the day's meal banners, as planned."""
        schedule, zone = self._workspace.committed, session_zone(plan, self._session)
        times = [schedule.strips[strip.id] for strip in plan.strips_of(self._session.id) if is_meal(strip)]
        return ", ".join(f"{units.clock(meal.start, zone)}–{units.clock(meal.end, zone)}" for meal in times)

    def _strips(self, plan: Plan) -> QWidget:
        schedule, zone = self._workspace.committed, session_zone(plan, self._session)
        scenes = [strip for strip in plan.strips_of(self._session.id) if strip.kind == "scene"]
        self.lines = [StripLine(schedule, strip, zone, self._music) for strip in scenes]
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        heads = ("", "", tr("From"), tr("To"), tr("Time owed"), "" if self._music else tr("Pages owed"))
        for column, text in enumerate(heads):
            grid.addWidget(label(text, "small"), 0, column)
        for row, each in enumerate(self.lines, 1):
            for column, widget in enumerate(each.widgets()):
                grid.addWidget(widget, row, column)
            each.state.currentIndexChanged.connect(self.refresh)
            for field in (each.owed, each.pages):
                field.textChanged.connect(self.refresh)
        return FittedScroll(inside, least=120, most=260)

    def _outs(self, plan: Plan) -> QWidget:
        known = dict(self._session.outs)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(2)
        self.outs: dict[int, QLineEdit] = {}
        crew = {department.id: department for department in crew_departments(plan, self._session.unit_id)}
        reported = {department.id: department for department in plan.department_order() if department.id in known}
        every = {department.id: department for department in plan.department_order()}
        for place, department in enumerate(((crew | reported) or every).values()):
            text = units.hhmm(known[department.id]) if department.id in known else ""
            field = self.outs[department.id] = _time(tr("Last out, {0}").format(department.name), text)
            row, column = divmod(place, 3)
            grid.addWidget(label(department.name, "secondary"), row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        return FittedScroll(inside, least=60, most=150)

    def _report(self) -> DayReport:
        schedule = self._workspace.committed
        crowd = crowd_called(day_of(schedule.plan, schedule, self._session.id))
        made = DayReport(self._session, crowd, self._music)
        made.toggled.connect(self._make_room)
        return made

    def _make_room(self, is_open: bool) -> None:
        """Grow by what was opened, as far as the screen goes, and shrink again."""
        more = self.report.inside.sizeHint().height()
        most = self.screen().availableSize().height()
        self.resize(self.width(), min(most, self.height() + (more if is_open else -more)))

    # reading ----------------------------------------------------------------------------------------------------------
    def read(self) -> DayEnd:
        """The report as it is typed. Raises EditRefused, saying which value is none."""
        call, wrap = self._typed(self.call), self._typed(self.wrap)
        outs = [(department, self._typed(field)) for department, field in self.outs.items()]
        return DayEnd(
            self._session.id,
            tuple(each.read() for each in self.lines),
            call,
            wrap,
            self.meals.text(),
            tuple((department, at) for department, at in outs if at is not None),
            self.report.read(),
        )

    def _typed(self, field: QLineEdit) -> int | None:
        try:
            return time_typed(field.text())
        except EditRefused as error:
            raise EditRefused(f"{field.accessibleName()}: {error}") from error

    def refresh(self) -> None:
        """Show the fields that are needed, and say what is owed."""
        for each in self.lines:
            each.follow()
        self.problem.hide()
        self._propose()
        try:
            ends = {end.strip_id: end for end in (each.read() for each in self.lines)}
        except CoversetError:
            return  # still being typed; said when it is written
        owed = [each for each in self.lines if ends[each.strip.id].how_far != "shot"]
        minutes = eighths = 0
        for each in owed:
            part = ends[each.strip.id].how_far == "part"
            minutes += ends[each.strip.id].owed_minutes if part else each.minutes
            eighths += ends[each.strip.id].owed_eighths if part else each.eighths
        pages = "" if self._music else tr("{0} pages, ").format(units.eighths(eighths))
        names = ", ".join(each.name for each in owed)
        told = tr("Owed: {0}: {1}{2}.").format(names, pages, units.hours(minutes))
        self.sentence.setText(told if owed else tr("Nothing is owed."))
        self.delay.setEnabled(bool(owed))

    def _on_clock(self) -> None:
        self._preset()
        self._propose()

    def _preset(self) -> None:
        """What is planned after the wrap, or while none is typed after the status date, was not shot."""
        until = self._until() if self.wrap.text().strip() else self._workspace.as_of
        for each in self.lines:
            each.preset(until)

    def _propose(self) -> None:
        """Offer to report progress up to the end of this day, unless it is reported further already."""
        until, as_of = self._until(), self._workspace.as_of
        offered = until is not None and (as_of is None or as_of < until)
        self.progress.setVisible(offered)
        if offered and until is not None:
            zone = session_zone(self._workspace.committed.plan, self._session)
            day = units.day_text(units.local_date(until, zone))
            self.progress.setText(tr("Progress reported up to {0}, {1}").format(day, units.clock(until, zone)))

    def _until(self) -> int | None:
        """The actual wrap as it is typed, else the planned one, an instant; None: what is typed is no time."""
        plan, session = self._workspace.committed.plan, self._session
        try:
            call, wrap = time_typed(self.call.text()), time_typed(self.wrap.text())
        except EditRefused:
            return None
        call, wrap = session.call if call is None else call, session.wrap if wrap is None else wrap
        wrap += units.DAY if wrap < call else 0
        return units.at_local(session.day, wrap, session_zone(plan, session))

    def submit(self) -> None:
        """Write it as one Change; the dialog stays, saying why, where it makes no sense."""
        workspace = self._workspace
        until = self._until()
        move_on = not self.progress.isHidden() and self.progress.isChecked()
        if not self.wrap.text().strip() and not self._without_wrap:
            self._without_wrap = True
            self._say(
                tr(
                    "The wrap is left out: the report would say “not reported”. Press “{0}” again to leave it so."
                ).format(self.keep.text().replace("&", ""))
            )
            self.wrap.setFocus()
            return

        try:
            status = until if move_on else None
            ended = day_ended(workspace.committed, self.read(), tr("End of {0}").format(self._name), status)
        except CoversetError as error:
            self._say(str(error))
            return
        if ended.change and workspace.commit(ended.change) is None:
            return  # the workspace has said why
        self.accept()
        if ended.owed and self.delay.isChecked():
            self.owedLeft.emit(ended)
        workspace.statusChanged.emit(tr("{0} has ended. Ctrl+Z takes it back.").format(self._name))

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setStyleSheet(f"color: {theme.colour('late.text').name()}; font-weight: 600;")
        self.problem.show()


def open_end_of_day(workspace: Workspace, session_id: int, parent: QWidget) -> EndOfDay | None:
    """Ask for the end of a session; then, where something is owed, for its delay. None where nothing may be written."""
    if workspace.preview is not None or workspace.read_only:
        workspace.edit("", lambda draft: None)  # says why not
        return None
    dialog = EndOfDay(workspace, session_id, parent)
    dialog.owedLeft.connect(_asker(workspace, parent, session_id))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask(workspace: Workspace, parent: QWidget) -> EndOfDay | None:
    """Ask for the end of the selected session or strip's session; where none is selected, of what ran last."""
    plan = workspace.committed.plan
    chosen = [found for found in workspace.selected("sessions") if found in plan.sessions]
    for strip in workspace.selected("strips"):
        home = plan.strips[strip].session_id if strip in plan.strips else None
        chosen += [home] if home is not None else []
    session = plan.sessions[chosen[0]] if chosen else ended_session(workspace.committed)
    if session is None:
        workspace.statusChanged.emit(tr("There is no {0} yet.").format(session_word(plan).lower()))
        return None
    return open_end_of_day(workspace, session.id, parent)


def _asker(workspace: Workspace, parent: QWidget, session: int) -> Callable[[Ended], None]:
    def ask(ended: Ended) -> None:
        from app.views.delay import DelayDialog

        window: Any = parent.window()  # the delay's answer is computed by the window's jobs
        DelayDialog(workspace, ("sessions", session), window, ended).open()

    return ask
