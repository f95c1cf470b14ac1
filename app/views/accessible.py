"""What is painted, for those who can't see it: its rows, strips, days and pages as children of the view.

Nothing here costs anything until a screen reader asks. Interfaces hold no widget: one that outlives its view answers
that it is no longer valid.
"""

from __future__ import annotations

import weakref
from abc import ABC, abstractmethod
from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QScrollArea, QWidget
from shiboken6 import isValid

Role = QAccessible.Role
MOST = 400
"""So many children are kept by a view; then those that are no longer seen are let go."""


class Heard(ABC):
    """What a painted view lets be heard. A view has a method `heard` that makes one; keys are of its rows."""

    role = Role.List
    item = Role.ListItem
    title = ""

    @abstractmethod
    def seen(self) -> Sequence[Hashable]:
        """The keys of the rows that are on the screen, in order."""

    @abstractmethod
    def has(self, key: Any) -> bool:
        """Whether there is such a row, seen or not."""

    @abstractmethod
    def name(self, key: Any) -> str: ...

    @abstractmethod
    def area(self, key: Any) -> QRect:
        """Where it is in what is painted (a scroll area's viewport), also where that is out of sight."""

    def detail(self, key: Any) -> str:
        return ""

    def chosen(self, key: Any) -> bool:
        return False

    def current(self) -> Hashable | None:
        """The row that the keys stand on."""
        return None

    def folded(self, key: Any) -> bool | None:
        """None: it can't be folded."""
        return None


class Source:
    """A view, as long as it lives."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = weakref.ref(widget)

    def widget(self) -> QWidget | None:
        found = self._widget()
        return found if found is not None and isValid(found) else None

    def heard(self) -> Heard | None:
        found: Any = self.widget()
        return found.heard() if found is not None else None

    def surface(self) -> QWidget | None:
        """What is painted on."""
        found = self.widget()
        return found.viewport() if isinstance(found, QAbstractScrollArea) else found


class Child(QAccessibleInterface):
    """One row, strip, day or page."""

    def __init__(self, source: Source, key: Hashable) -> None:
        super().__init__()
        self._source, self.key = source, key

    def _heard(self) -> Heard | None:
        heard = self._source.heard()
        return heard if heard is not None and heard.has(self.key) else None

    def isValid(self) -> bool:
        return self._heard() is not None

    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # a row is none

    def parent(self) -> QAccessibleInterface:
        widget = self._source.widget()
        return QAccessible.queryAccessibleInterface(widget) if widget is not None else None  # type: ignore[return-value]

    def role(self) -> QAccessible.Role:
        heard = self._heard()
        return heard.item if heard is not None else Role.NoRole

    def text(self, t: QAccessible.Text, /) -> str:
        heard = self._heard()
        if heard is None:
            return ""
        if t == QAccessible.Text.Name:
            return heard.name(self.key)
        return heard.detail(self.key) if t == QAccessible.Text.Description else ""

    def setText(self, t: QAccessible.Text, text: str, /) -> None:
        """A row is edited in its cells."""

    def rect(self) -> QRect:
        """On the screen; what is scrolled away is left out."""
        heard, surface = self._heard(), self._source.surface()
        if heard is None or surface is None:
            return QRect()
        area = heard.area(self.key) & surface.rect()
        return QRect(surface.mapToGlobal(area.topLeft()), area.size())

    def state(self) -> QAccessible.State:
        made, heard, widget = QAccessible.State(), self._heard(), self._source.widget()
        if heard is None or widget is None:
            made.invalid = 1
            return made
        made.selectable = made.focusable = 1
        made.selected = int(heard.chosen(self.key))
        made.focused = int(widget.hasFocus() and heard.current() == self.key)
        made.offscreen = int(self.key not in heard.seen())
        folded = heard.folded(self.key)
        if folded is not None:
            made.expandable, made.expanded, made.collapsed = 1, int(not folded), int(folded)
        return made

    def childCount(self) -> int:
        return 0

    def child(self, index: int, /) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def indexOfChild(self, arg__1: QAccessibleInterface, /) -> int:
        return -1


class Painted(QAccessibleWidget):
    """A painted view; its children are what is seen of it."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._source = Source(widget)
        children: dict[Hashable, tuple[int, Child]] = {}
        self._children = children
        widget.destroyed.connect(lambda: _let_go(children, list(children)))

    def of(self, key: Hashable) -> Child:
        """The interface of a row: always the same while the row is there."""
        found = self._children.get(key)
        if found is not None and isValid(found[1]):
            return found[1]
        heard = self._source.heard()
        if len(self._children) >= MOST and heard is not None:
            seen = set(heard.seen())
            _let_go(self._children, [each for each in self._children if each not in seen])
        child = Child(self._source, key)
        self._children[key] = QAccessible.registerAccessibleInterface(child), child
        return child

    def text(self, t: QAccessible.Text, /) -> str:
        heard = self._source.heard()
        if heard is None:
            return ""
        if t == QAccessible.Text.Name:
            return heard.title
        if t == QAccessible.Text.Description and (current := heard.current()) is not None:
            return ", ".join(part for part in (heard.name(current), heard.detail(current)) if part)
        return super().text(t)

    def childCount(self) -> int:
        heard = self._source.heard()
        return len(heard.seen()) if heard is not None else 0

    def child(self, index: int, /) -> QAccessibleInterface:
        heard = self._source.heard()
        seen = heard.seen() if heard is not None else ()
        return self.of(seen[index]) if 0 <= index < len(seen) else None  # type: ignore[return-value]

    def indexOfChild(self, arg__1: QAccessibleInterface, /) -> int:
        heard = self._source.heard()
        if heard is None or not isinstance(arg__1, Child):
            return -1
        seen = list(heard.seen())
        return seen.index(arg__1.key) if arg__1.key in seen else -1

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        heard, surface = self._source.heard(), self._source.surface()
        if heard is None or surface is None:
            return None  # type: ignore[return-value]
        at = surface.mapFromGlobal(QPoint(x, y))
        found = (key for key in heard.seen() if (heard.area(key) & surface.rect()).contains(at))
        key = next(found, None)
        return self.of(key) if key is not None else None  # type: ignore[return-value]

    def focusChild(self) -> QAccessibleInterface:
        heard, widget = self._source.heard(), self._source.widget()
        if heard is None or widget is None or not widget.hasFocus():
            return None  # type: ignore[return-value]
        current = heard.current()
        return self.of(current) if current is not None else None  # type: ignore[return-value]


def _let_go(children: dict[Hashable, tuple[int, Child]], keys: Sequence[Hashable]) -> None:
    for key in keys:
        known, child = children.pop(key)
        if isValid(child):
            QAccessible.deleteAccessibleInterface(known)  # Qt forgets it first, and deletes it


def say_current(widget: QWidget) -> None:
    """Tell those who listen that the keys stand on another row."""
    if not QAccessible.isActive() or not widget.hasFocus():
        return
    found = QAccessible.queryAccessibleInterface(widget)
    child = found.focusChild() if isinstance(found, Painted) else None
    if child is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))


def install() -> None:
    """Let painted views and our own panes be asked, from now on."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface)


_installed: list[bool] = []


def _interface(key: str, found: QObject) -> QAccessibleInterface | None:
    """The interface of a widget of ours. key: the names of its class and of those above it, one after another."""
    kind = type(found)
    if key != kind.__name__ or not isinstance(found, QWidget):
        return None  # also a widget of ours on its way out: by then it is but a QWidget
    heard = getattr(found, "heard", None)
    if heard is not None:
        return Painted(found, heard().role)
    role = getattr(found, "heard_as", None)
    if role is None and isinstance(found, QScrollArea):
        role = Role.Pane  # Qt says client
    if role is None and kind is not QWidget and _of_qt(kind) is QWidget:
        role = Role.Grouping
    return QAccessibleWidget(found, role) if role is not None else None


def _of_qt(kind: type) -> type:
    return next(each for each in kind.__mro__ if each.__module__.startswith("PySide6"))
