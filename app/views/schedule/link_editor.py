"""Type and lag of a link, edited where it is drawn and scrolled with it: Enter keeps, Esc restores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.edits import activities as edits
from app.plan import rows as r
from app.plan.errors import CoversetError
from app.reports import wording
from app.views import theme
from app.views.schedule.lags import UNITS, day_of, parse_lag, shown_lag
from app.views.translated import noted, tr

if TYPE_CHECKING:
    from app.views.schedule.chart import Chart

TYPES: dict[r.LinkType, str] = {
    "FS": noted("FS: starts after its finish"),
    "SS": noted("SS: starts after its start"),
    "FF": noted("FF: finishes after its finish"),
    "SF": noted("SF: finishes after its start"),
}


class LinkEditor(QFrame):
    """The one editor of links of a chart; hidden while none is edited."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(chart.viewport())
        self._chart = chart
        self._link: int | None = None
        self._at = QPoint()  # from where all rows and dates begin
        chart.workspace.scheduleChanged.connect(self._on_schedule)
        self.setObjectName("link-editor")
        self.setAutoFillBackground(True)
        self.type, self.lag, self.unit = QComboBox(), QLineEdit(), QComboBox()
        for key, text in TYPES.items():
            self.type.addItem(tr(text), key)
        for text, _, _ in UNITS:
            self.unit.addItem(tr(text))
        self.type.setAccessibleName(self.tr("Type of link"))
        self.lag.setAccessibleName(self.tr("Lag"))
        self.lag.setPlaceholderText(self.tr("Lag"))
        self.unit.setAccessibleName(self.tr("Lag counted in"))
        keep, delete = QPushButton(self.tr("Keep")), QPushButton(self.tr("Delete link"))
        keep.clicked.connect(self.keep)
        delete.clicked.connect(self._delete)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(6)
        self._fields: list[QWidget] = [self.type, self.lag, self.unit, keep, delete]
        for widget in self._fields:
            row.addWidget(widget)
            widget.installEventFilter(self)
        self.hide()

    def open(self, link_id: int, at: QPointF | None = None) -> None:
        """Edit a link, near a point of the viewport (else near its line)."""
        chart, workspace = self._chart, self._chart.workspace
        link = workspace.committed.plan.links.get(link_id)
        if link is None:
            return
        if workspace.preview is not None or workspace.read_only:
            workspace.edit("", lambda draft: None)  # says why not
            return
        self._link = link_id
        number, unit = shown_lag(workspace.committed.plan, link)
        self.type.setCurrentIndex(list(TYPES).index(link.type))
        self.lag.setText(number)
        self.unit.setCurrentIndex(unit)
        self.setAccessibleName(workspace.plan.name_of(("links", link_id)))
        colour, ground = theme.colour("accent").name(), theme.colour("surface").name()
        self.setStyleSheet(f"#link-editor {{ background: {ground}; border: 1px solid {colour}; border-radius: 5px; }}")
        self.lag.setFixedWidth(theme.px(56))
        self.adjustSize()
        layout = chart.layout_now()
        if at is None:
            line = next((found for found in chart.scene().links if found.link == link_id), None)
            at = line.points[-1] if line is not None else QPointF(layout.table + 8, layout.rows_top)
        self._at = at.toPoint() + QPoint(8 + layout.scroll_x, 10 + layout.scroll_y)
        self._stand()
        self.show()
        self.raise_()
        self.lag.selectAll()
        self.lag.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand(self) -> None:
        """Stand at its point, wholly to be seen."""
        layout = self._chart.layout_now()
        at = self._at - QPoint(layout.scroll_x, layout.scroll_y)
        x = min(max(layout.table + 4, at.x()), max(0, layout.width - self.width() - 4))
        y = min(max(layout.rows_top, at.y()), max(0, layout.height - self.height() - 4))
        self.move(x, y)

    def follow(self) -> None:
        """The chart was scrolled."""
        if self._link is not None:
            self._stand()

    def cancel(self) -> None:
        """Close without a change."""
        if self._link is None:
            return
        self._link = None
        self.hide()
        self._chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_schedule(self) -> None:
        workspace = self._chart.workspace
        if not workspace.is_open or self._link not in workspace.committed.plan.links:
            self.cancel()

    def keep(self) -> None:
        """Write type and lag as one change; what is refused stays open."""
        workspace, plan = self._chart.workspace, self._chart.workspace.committed.plan
        link = plan.links.get(self._link or 0)
        if link is None:
            self.cancel()
            return
        words, lag_unit, whole = UNITS[self.unit.currentIndex()]
        type_: r.LinkType = self.type.currentData()
        try:
            lag = parse_lag(self.lag.text(), whole or day_of(plan, link))
        except CoversetError as error:
            workspace.failed.emit(str(error))
            return
        name, number = wording.lower_first(plan.name_of(("links", link.id))), self.lag.text().strip()
        label = tr("Make {0} {1}").format(name, type_)
        if lag:
            label = tr("Make {0} {1}, {2} {3}").format(name, type_, number, tr(words))
        if workspace.edit(label, lambda draft: edits.set_link(draft, link.id, type_, lag, lag_unit)) is not None:
            self.cancel()

    def _delete(self) -> None:
        link = self._link
        if link is not None and self._chart.workspace.edit(
            self.tr("Delete a link"), lambda draft: edits.delete_link(draft, link)
        ):
            self.cancel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if isinstance(watched, QPushButton):
                    watched.click()
                else:
                    self.keep()
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and isinstance(watched, QWidget):
                self._walk(watched, -1 if event.key() == Qt.Key.Key_Backtab else 1)
                return True
        elif event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return False

    def _walk(self, widget: QWidget, by: int) -> None:
        """Tab goes round in the editor."""
        fields = self._fields
        fields[(fields.index(widget) + by) % len(fields)].setFocus(Qt.FocusReason.TabFocusReason)
