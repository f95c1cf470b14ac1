"""The fields of Report delay: why, where, who, from, until, and what they mean together."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QSpinBox, QWidget

from app.edits.delays import instant_near, until_near
from app.engine.board import session_zone
from app.engine.schedule import Schedule
from app.plan import rows as r
from app.plan import units
from app.plan.change import Ref
from app.plan.errors import EditRefused
from app.views.delay.facts import REASONS, about, people, place_typed, places, time_typed
from app.views.translated import tr
from app.views.widgets import label

Times = tuple[int | None, int | None, int | None, int | None]
"""From, until, waiting since, decide by: instants, None where nothing stands there."""


def _time_field(name: str, hint: str = "") -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(name)
    return made


def _as_clock(field: QLineEdit) -> None:
    """Write `1410` as 14:10; hours past midnight, and what is no time, stay as typed."""
    try:
        minute = time_typed(field.text())
    except EditRefused:
        return
    if minute is not None and minute < 24 * 60:
        field.setText(units.hhmm(minute))


class DelayForm(QWidget):
    """Shows the fields that fit the place and the reason.

    changed  something else stands in a field
    only     the strip that the delay was asked for, or None
    """

    changed = Signal()

    def __init__(self, schedule: Schedule, ref: Ref | None) -> None:
        super().__init__()
        self._schedule, self._music = schedule, schedule.plan.production.kind == "music"
        self._scope_said = False
        self._session: int | None = None
        self._build()
        moment = schedule.as_of if schedule.as_of is not None else units.instant(datetime.now(UTC))
        place, self.only, reason = about(schedule, ref, moment)
        self.set_reason(reason)
        self._places = places(schedule)
        self.where.addItems([text for _, text in self._places])
        self.where.setCurrentIndex(next((i for i, (each, _) in enumerate(self._places) if each == place), 0))
        self._connect()
        self._on_reason()
        self._on_where()

    def _build(self) -> None:
        self.reason, self.where, self.scope, self.who = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.reason.setAccessibleName(tr("Why"))
        self.who.setAccessibleName(tr("Who is ill"))
        for key, text in REASONS:
            self.reason.addItem(tr(text), key)
        self.where.setAccessibleName(tr("Where"))
        self.where.setEditable(True)
        self.where.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.where.setMinimumContentsLength(24)
        self.where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = self.where.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.scope.setAccessibleName(tr("What is closed"))
        self.scope.addItem(tr("Everything"), "all")
        self.scope.addItem(tr("Exteriors only"), "exteriors")
        self.start = _time_field(tr("From"), tr("from the call"))
        self.until = _time_field(tr("Until"), tr("the end of the day"))
        self.waiting = _time_field(tr("Waiting since"), tr("not waiting"))
        self.decide = _time_field(tr("Decide by"), tr("don’t know yet"))
        self.clocks = (self.start, self.until, self.waiting, self.decide)
        self.days = QSpinBox()
        self.days.setRange(1, 999)
        self.days.setSuffix(tr(" working day"))
        self.days.setAccessibleName(tr("Working days lost"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._titles: dict[QWidget, QWidget] = {}
        self._field(0, 0, tr("Why"), self.reason)
        self._field(0, 2, tr("Closed"), self.scope)
        self._field(1, 0, tr("Where"), self.where, 3)
        self._field(2, 0, tr("Who is ill"), self.who, 3)
        self._field(3, 0, tr("From"), self.start)
        self._field(3, 2, tr("Until"), self.until)
        self._field(4, 0, tr("Waiting since"), self.waiting)
        self._field(4, 2, tr("Decide by"), self.decide)
        self._field(5, 0, tr("Lost"), self.days)

    def _field(self, row: int, column: int, title: str, widget: QWidget, span: int = 1) -> None:
        name = label(title, "secondary")
        self._titles[widget] = name
        self._grid.addWidget(name, row, column)
        self._grid.addWidget(widget, row, column + 1, 1, span)

    def _show(self, widget: QWidget, shown: bool) -> None:
        widget.setVisible(shown)
        self._titles[widget].setVisible(shown)

    def _connect(self) -> None:
        self.reason.currentIndexChanged.connect(self._on_reason)
        self.scope.activated.connect(self._on_scope)
        for box in (self.scope, self.who):
            box.currentIndexChanged.connect(self.changed)
        self.where.editTextChanged.connect(self._on_where)
        self.where.currentIndexChanged.connect(self._on_where)  # a suggestion is written before it is chosen
        for field in self.clocks:
            field.textChanged.connect(self.changed)
            field.editingFinished.connect(lambda each=field: _as_clock(each))
        self.days.valueChanged.connect(self._on_days)

    # what stands there ------------------------------------------------------------------------------------------------
    def set_reason(self, reason: r.Reason) -> None:
        self.reason.setCurrentIndex(self.reason.findData(reason))

    def place(self) -> Ref:
        """The session or activity meant. Raises EditRefused."""
        row, text = self.where.currentIndex(), self.where.currentText()
        if row < 0 or self.where.itemText(row) != text:
            row = self.where.findText(text)
        if row >= 0:
            return self._places[row][0]
        return place_typed(self._schedule.plan, text)

    def missing(self) -> int | None:
        """The element that is ill, where that is asked and said."""
        return None if self.who.isHidden() else self.who.currentData()

    def times(self, session: r.Session) -> Times:
        """The instants typed. Raises EditRefused naming the field of one that is none, or that can't be meant."""
        plan = self._schedule.plan
        typed: list[int | None] = []
        for field in self.clocks:
            try:
                typed.append(time_typed(field.text()))
            except EditRefused as error:
                raise EditRefused(f"{field.accessibleName()}: {error}") from error
        start = instant_near(plan, session, typed[0]) if typed[0] is not None else None
        call = self._schedule.sessions[session.id].call
        after = start if start is not None else call
        until = until_near(self._schedule, session, typed[1], start) if typed[1] is not None else None
        waiting = instant_near(plan, session, typed[2]) if typed[2] is not None else None
        decide = instant_near(plan, session, typed[3], after) if typed[3] is not None else None
        if waiting is not None and start is not None and waiting > start:
            raise EditRefused(
                tr("Waiting since {0} lies after {1}, when it closed.").format(
                    self.waiting.text().strip(), self.start.text().strip()
                )
            )
        return start, until, waiting, decide

    def typed(self) -> tuple[object, ...]:
        """All that stands in the fields, for `type_again`."""
        return (
            self.reason.currentIndex(),
            self.where.currentText(),
            self.scope.currentIndex(),
            self._scope_said,
            self.who.currentData(),
            tuple(field.text() for field in self.clocks),
            self.days.value(),
        )

    def type_again(self, typed: tuple[object, ...]) -> None:
        """Put back what `typed` gave."""
        reason, where, scope, said, who, times, days = typed
        assert isinstance(reason, int) and isinstance(where, str) and isinstance(scope, int)  # noqa: PT018
        assert isinstance(times, tuple) and isinstance(days, int)  # noqa: PT018
        self._scope_said = True
        self.reason.setCurrentIndex(reason)
        self.where.setCurrentText(where)
        self.scope.setCurrentIndex(scope)
        self.who.setCurrentIndex(max(0, self.who.findData(who)))
        for field, text in zip(self.clocks, times, strict=True):
            field.setText(text)
        self.days.setValue(days)
        self._scope_said = bool(said)

    # reacting ---------------------------------------------------------------------------------------------------------
    def _on_reason(self) -> None:
        if not self._scope_said and not self._music:
            self.scope.setCurrentIndex(1 if self.reason.currentData() == "weather" else 0)
        self._show_who()
        self.changed.emit()

    def _on_scope(self) -> None:
        self._scope_said = True

    def _on_days(self, days: int) -> None:
        self.days.setSuffix(tr(" working day") if days == 1 else tr(" working days"))
        self.changed.emit()

    def _on_where(self) -> None:
        """Another place: other fields, and the time that fits."""
        try:
            kind, row_id = self.place()
        except EditRefused:
            self.changed.emit()
            return
        session = kind == "sessions"
        for field in self.clocks:
            self._show(field, session)
        self._show(self.scope, session and not self._music)
        self._show(self.days, not session)
        if session and self._session != row_id:
            self._session = row_id
            times, now = self._schedule.sessions[row_id], self._schedule.as_of
            inside = now is not None and times.call < now < times.end
            zone = session_zone(self._schedule.plan, self._schedule.plan.sessions[row_id])
            self.start.setText(units.clock(now if inside and now is not None else times.call, zone))
        self._show_who()
        self.changed.emit()

    def _show_who(self) -> None:
        """Whom the session still needs, where somebody is ill; who was chosen stays so, if needed there too."""
        try:
            kind, row_id = self.place()
        except EditRefused:
            return
        plan = self._schedule.plan
        found = people(plan, plan.sessions[row_id]) if kind == "sessions" else []
        chosen = self.who.currentData()
        self.who.blockSignals(True)
        self.who.clear()
        self.who.addItem(tr("Not said: all of it stops"), None)
        for element_id, name in found:
            self.who.addItem(name, element_id)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        self.who.blockSignals(False)
        self._show(self.who, self.reason.currentData() == "illness" and bool(found))
