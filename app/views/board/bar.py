"""The bar above the strips: whose days, which days, the look, the fields, and what the colours say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.plan import rows as r
from app.views import theme
from app.views.board.inks import paper, strip_fill
from app.views.board.layout import Look
from app.views.translated import tr
from app.views.widgets import button, label, mix

LEGEND = (
    ("INT DAY", "strip.int_day"), ("EXT DAY", "strip.ext_day"), ("INT NIGHT", "strip.int_night"),
    ("EXT NIGHT", "strip.ext_night"), ("DAWN OR DUSK", "strip.dawn_dusk"),
)  # fmt: skip
BY_UNIT = "by unit"
"""Data of the entry that shows one unit's board after another's."""
NEW_UNIT = "new unit"
"""Data of the entry that asks for a further unit; it is never what is shown."""


class BoardBar(QWidget):
    """Signals: partChanged() when units or days are chosen, lookChosen(look), fieldsRequested(), newUnitRequested()."""

    partChanged = Signal()
    lookChosen = Signal(str)
    fieldsRequested = Signal()
    newUnitRequested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("look", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.units, self.spans = QComboBox(), QComboBox()
        self.units.setAccessibleName(tr("Unit"))
        self.spans.setAccessibleName(tr("Days"))
        self.spans.addItems([tr("All days"), tr("From today"), tr("This week"), tr("Next week")])
        for combo in (self.units, self.spans):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMinimumContentsLength(4)
        self._unit: object = None  # the one shown
        self.units.currentIndexChanged.connect(self._on_unit)
        self.units.activated.connect(self._on_chosen)
        self.spans.activated.connect(self.partChanged)
        self.names = label(tr("Unit"), "secondary"), label(tr("Days"), "secondary"), label(tr("Strips"), "secondary")
        self.choose = button(tr("Fields…"))
        self.choose.setToolTip(tr("Choose what stands on a strip, and in which order (F)"))
        self.choose.clicked.connect(self.fieldsRequested)
        self.looks = self._looks(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        for name, widget in zip(self.names, (self.units, self.spans, None), strict=True):
            row.addWidget(name)
            if widget is not None:
                row.addWidget(widget)
                row.addSpacing(6)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        for half in self.looks.values():
            halves.addWidget(half)
        row.addLayout(halves)
        row.addSpacing(6)
        row.addWidget(self.choose)
        row.addStretch()
        self.legend = Legend()
        row.addWidget(self.legend, 1)

    def _looks(self, look: Look) -> dict[Look, QPushButton]:
        made: dict[Look, QPushButton] = {"rows": button(tr("Rows")), "columns": button(tr("Columns"))}
        made["rows"].setToolTip(tr("Strips below one another (V)"))
        made["columns"].setToolTip(tr("Strips upright beside one another, as of cardboard (V)"))
        group = QButtonGroup(self)
        for name, half in made.items():
            half.setCheckable(True)
            half.setChecked(name == look)
            group.addButton(half)
            half.clicked.connect(lambda _checked, chosen=name: self.lookChosen.emit(chosen))
        return made

    def _on_unit(self) -> None:
        if self.units.currentData() != NEW_UNIT:
            self._unit = self.units.currentData()

    def _on_chosen(self) -> None:
        if self.units.currentData() == NEW_UNIT:
            self.units.setCurrentIndex(max(0, self.units.findData(self._unit)))
            self.newUnitRequested.emit()
        else:
            self.partChanged.emit()

    def show_units(self, found: Sequence[r.Unit], first: bool) -> None:
        """Offer these units; first: choose the first of them, else what was chosen stays."""
        entries: list[tuple[str, object]] = [(tr("All units"), None)]
        if len(found) > 1:
            entries.append((tr("Unit by unit"), BY_UNIT))
        entries += [(unit.name, unit.id) for unit in found]
        entries += [(tr("New unit…"), NEW_UNIT)] if found else []
        if [(self.units.itemText(i), self.units.itemData(i)) for i in range(self.units.count())] == entries:
            return
        chosen = found[0].id if first and found else self.units.currentData()
        self.units.clear()
        for name, unit in entries:
            self.units.addItem(name, unit)
        self.units.setCurrentIndex(max(0, self.units.findData(chosen)))

    def fit(self) -> None:
        """Where it is narrow, the names go, then the button, then the looks (menu and keys have both).

        What is chosen is read whole.
        """
        halves = tuple(self.looks.values())
        room = self.width() - theme.px(58) - self.units.sizeHint().width() - self.spans.sizeHint().width()
        for group in (halves, (self.choose,), self.names):
            room -= sum(widget.sizeHint().width() for widget in group) + 6 * len(group)
            for widget in group:
                widget.setVisible(room >= 0)
        layout = self.layout()
        assert layout is not None
        layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class Legend(QWidget):
    """The strips' colours with their words; nothing where there is no room for all (each strip says it too)."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend: {0}").format(", ".join(text for text, _ in LEGEND).lower()))
        self._own: dict[str, str] = {}

    def show_own(self, own: dict[str, str]) -> None:
        """The production's own colours, by token."""
        if own != self._own:
            self._own = own
            self.update()

    def _width(self, text: str) -> float:
        return theme.px(34) + QFontMetricsF(theme.font(11)).horizontalAdvance(text)

    def sizeHint(self) -> QSize:
        return QSize(int(sum(self._width(text) for text, _ in LEGEND)), theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(11))
        wide, tall = theme.px(16), theme.px(11)
        x, middle = self.width() - sum(self._width(text) for text, _ in LEGEND), self.height() / 2
        for text, token in LEGEND if x >= -1 else ():
            fill = strip_fill(self._own.get(token, token))
            painter.setPen(QPen(mix(fill, paper("text.3"), 0.4), 1))
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(x + theme.px(10) + 0.5, middle - tall / 2, wide, tall), 2, 2)
            painter.setPen(theme.colour("text.2"))
            area = QRectF(x + theme.px(31), 0, self._width(text), self.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
            x += self._width(text)
        painter.end()
