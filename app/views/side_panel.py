"""What the views of three columns share: the panes, how wide they are, and a form that fits into a narrow one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.views import measured, theme
from app.views.widgets import label

LEAST = (130, 260, 180)
"""Below these no pane goes, in pixels of the screen: left, middle, right."""
FIELD = 120
"""The least room of a line to type into beside its title, in pixels of the look."""


def surface(look: str = "surface") -> QWidget:
    """An empty pane of a look of the stylesheet."""
    made = QWidget()
    made.setProperty("look", look)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def pane(*parts: QWidget | QLayout, stretch: QWidget | None = None) -> QWidget:
    """A column without gaps; `stretch` takes the room that is left."""
    made = surface()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if part is stretch else 0)
        else:
            column.addLayout(part)
    return made


class Head(QWidget):
    """The head of a pane: what it holds, in one line, as tall as the look says."""

    def __init__(self, *parts: QWidget, margins: tuple[int, int] = (14, 14)) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(margins[0], 0, margins[1], 0)
        for place, part in enumerate(parts):
            row.addWidget(part, 0 if place else 1)
        self._more = [part for part in parts[1:] if isinstance(part, QLabel)]
        self._first = parts[0]
        theme.current().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(44))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Words beside the title go where the title needs their room."""
        for part in self._more:
            room = self.contentsRect().width() - 28 - self._first.sizeHint().width()
            part.setVisible(part.sizeHint().width() + 6 <= room)


class Columns(QSplitter):
    """Three panes: the sides as wide as their letters want, but never more than their share of the whole.

    wanted: of the sides, in pixels of the look, where the view is narrow and where it is not; shares: in per cent.
    """

    def __init__(
        self,
        panes: tuple[QWidget, QWidget, QWidget],
        wanted: tuple[tuple[int, int], tuple[int, int]],
        shares: tuple[int, int] = (25, 30),
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._wanted, self._shares = wanted, shares
        self._by_hand = False
        self.splitterMoved.connect(self._on_moved)
        self.setChildrenCollapsible(False)
        for each, least in zip(panes, LEAST, strict=True):
            each.setMinimumWidth(least)
            self.addWidget(each)
        self.setStretchFactor(1, 1)
        theme.current().changed.connect(self.fit)

    def _on_moved(self) -> None:
        self._by_hand = True

    def fit(self) -> None:
        """Give the sides their widths."""
        self._by_hand = False
        wide = self.width()
        left, right = self._wanted[wide >= theme.px(1280)]
        most = [wide * share // 100 for share in self._shares]
        sides = min(theme.px(left), most[0]), min(theme.px(right), most[1])
        self.setSizes([sides[0], max(1, wide - sum(sides)), sides[1]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() <= 0 or (not self._by_hand and event.size().width() != event.oldSize().width()):
            self.fit()


class FieldGrid(QWidget):
    """Titles and fields: two halves in a row, title and field in a row, or the title above, by the room there is.

    least: of a field beside its title, in pixels of the look.
    """

    def __init__(self, least: int = FIELD) -> None:
        super().__init__()
        self._least = least
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._rows: list[tuple[str, QLabel, QWidget, bool]] = []
        self._mode = ""

    def add(self, name: str, title: str, field: QWidget, *, half: bool = False, tall: bool = False) -> None:
        """A field below the others. half: two of these may share a row; tall: its title stands at its top."""
        made = label(title, "secondary")
        made.setAlignment(Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        made.setBuddy(field)
        for each in (made, field):
            each.setParent(self)  # also where nobody ever lays them out
        self._rows.append((name, made, field, half))
        self._mode = ""

    def show_row(self, name: str, shown: bool) -> None:
        """Show or hide a field with its title."""
        for known, title, field, _ in self._rows:
            if known == name:
                title.setVisible(shown)
                field.setVisible(shown)

    def fit(self, width: int) -> None:
        """Lay the fields out for a width."""
        every = [(measured.width_of(title.text(), 13, 400), half) for _, title, _, half in self._rows]
        gap, least = 8, theme.px(self._least)
        longest = max((wide for wide, _ in every), default=0)
        halves = max((wide for wide, half in every if half), default=0)
        mode = "beside" if longest + gap + least <= width else "above"
        if halves and mode == "beside" and 2 * (halves + gap) + gap + 2 * theme.px(64) + longest - halves <= width:
            mode = "pairs"
        if mode != self._mode:
            self._mode = mode
            self._arrange(mode)

    def _arrange(self, mode: str) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        row = 0
        second = False
        for _, title, field, half in self._rows:
            if mode == "above":
                self._grid.addWidget(title, row, 0)
                self._grid.addWidget(field, row + 1, 0)
                row += 2
            elif mode == "pairs" and half:
                self._grid.addWidget(title, row, 2 if second else 0)
                self._grid.addWidget(field, row, 3 if second else 1)
                row, second = (row + 1, False) if second else (row, True)
            else:
                row, second = (row + 1, False) if second else (row, False)
                self._grid.addWidget(title, row, 0)
                self._grid.addWidget(field, row, 1, 1, 3 if mode == "pairs" else 1)
                row += 1
        for column in range(4):
            self._grid.setColumnStretch(column, int(column in ((0,) if mode == "above" else (1, 3))))
        if mode == "beside":
            self._grid.setColumnStretch(3, 0)


class SidePanel(QScrollArea):
    """A column of fields that scrolls up and down, and is never cut at its sides: what is in it takes its width.

    body: the column to fill. Grids in it are laid out anew when the panel is given another width.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = surface("panel")
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(8)
        self.setWidget(self.inside)
        theme.current().changed.connect(self.fit)

    def fit(self) -> None:
        """Lay the grids out for the width there is."""
        margins = self.body.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        for grid in self.inside.findChildren(FieldGrid):
            grid.fit(room)
        self.inside.setMaximumWidth(max(1, self.viewport().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)
