"""The card on top: what is owed and by when it must be shot; or that nothing is late."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.plan import units
from app.plan.plan import Plan
from app.reports import sentences
from app.views import marks, theme
from app.views.translated import tr
from app.views.widgets import ElidedLabel, button, label, paragraph
from app.views.workspace import Workspace
from app.ways_out.way import Answer, Owed


class _Mark(QWidget):
    """The shape of *owed*."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(11), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), theme.px(10)
        marks.paint(painter, QRectF(0, theme.px(3), side, side), "owed")
        painter.end()


class _Wrapped(QLabel):
    """A label whose height follows its width alone, so that it never asks for more than it needs."""

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), self.fontMetrics().height())


def shoot_by_html(plan: Plan, owed: Owed) -> str:
    """The dates of a lost strip after its name, in bold: `shoot by <b>Tue 11 May</b> or VFX is late; …`."""
    rest = sentences.owed_sentence(plan, owed).split(": ", 1)[1]
    text = escape(
        tr("shoot {0}").format(rest)
        if owed.shoot_by is not None or (owed.at_latest is not None and not owed.shoot_by_why)
        else rest
    )
    dates = {units.day_text(day) for day in (owed.shoot_by, owed.at_latest) if day is not None}
    return (
        re.sub("|".join(re.escape(day) for day in sorted(dates)), lambda found: f"<b>{found[0]}</b>", text)
        if dates
        else text
    )


class OwedCard(QFrame):
    """Lost strips with their shoot-by dates; a strip's name selects it in every view."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._answer: Answer | None = None
        self.setProperty("look", "card")
        self.setObjectName("owed-card")
        self.pages = label("", "small")
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(tr("Lost strips: shoot by"), "strong"), 1)
        head.addWidget(self.pages)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._grid)
        self._texts: list[QLabel] = []
        theme.current().changed.connect(self._again)

    def texts(self) -> list[str]:
        """What stands in the card, a paragraph a strip, without markup."""
        return [re.sub("<[^>]*>", "", text.text()) for text in self._texts]

    def show_answer(self, answer: Answer | None) -> None:
        if answer is self._answer:
            return
        self._answer = answer
        self._again()

    def _again(self) -> None:
        self._texts = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        answer = self._answer
        if answer is None:
            return
        plan = answer.after.plan
        music = plan.production.kind == "music"
        minutes = sum(owed.minutes for owed in answer.owed)
        pages = units.eighths(sum(owed.eighths for owed in answer.owed))
        self.pages.setText(tr("{0} owed").format(units.hours(minutes)) if music else tr("{0} pages owed").format(pages))
        for row, owed in enumerate(answer.owed):
            self._add(plan, owed, row)

    def _add(self, plan: Plan, owed: Owed, row: int) -> None:
        name = plan.name_of(("strips", owed.strip_id))
        link = button(f"{name}:", look="link")
        link.setStyleSheet(
            f"font-weight: 600; font-size: {theme.px(12)}px; color: {theme.colour('text').name()}; "
            "padding: 0; margin: 0; min-height: 0; border: none;"
        )
        link.setAccessibleName(tr("Select {0}").format(name))
        link.clicked.connect(lambda _=False, chosen=owed.strip_id: self._workspace.select(("strips", chosen)))
        wrapping = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        wrapping.setHeightForWidth(True)
        text = _Wrapped(shoot_by_html(plan, owed))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setSizePolicy(wrapping)
        text.setAccessibleName(sentences.owed_sentence(plan, owed))
        text.setStyleSheet(f"font-size: {theme.px(12)}px;")
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(_Mark(), row, 0, top)
        self._grid.addWidget(link, row, 1, top)
        self._grid.addWidget(text, row, 2)
        self._texts.append(text)


class NothingCard(QFrame):
    """`Nothing late. No change needed.`, and what happened can be recorded all the same."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setProperty("look", "card")
        self.setObjectName("nothing-card")
        self.sentence = paragraph(tr(sentences.NOTHING_LATE), "strong")
        self.happened = paragraph("")
        self.record = button(tr("Record"), "check", "primary")
        self.record.clicked.connect(self._record)
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(workspace.cancel_preview)
        row = QHBoxLayout()
        row.addWidget(self.record)
        row.addWidget(self.cancel)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.happened)
        column.addLayout(row)

    def show_answer(self, answer: Answer | None) -> None:
        reading = bool(self._workspace.read_only)
        self.record.setVisible(not reading)
        if answer is not None:
            text = tr("{0}. Nothing moves.") if reading else tr("{0}. It can be recorded; nothing moves.")
            self.happened.setText(text.format(sentences.headline(answer)))

    def _record(self) -> None:
        change = self._workspace.apply_preview()
        if change is not None:
            self._workspace.statusChanged.emit(tr("Recorded the delay. Ctrl+Z takes it back."))
