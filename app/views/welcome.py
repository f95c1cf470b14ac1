"""Welcome: what was open before, ways to begin, samples to break."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

import app
from app.plan import resources
from app.views import icons, measured, theme
from app.views.actions import Actions
from app.views.memory import Memory, Recent
from app.views.recent_line import ENTRY, RecentDelegate, detail_of
from app.views.samples import SAMPLES, Sample
from app.views.translated import tr
from app.views.widgets import ElidedLabel, button, label, line, paragraph

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

LEFT_OF_WORDS = 56
"""Pixels of the look that the icon of a choice takes."""


class Choice(QAbstractButton):
    """A way to begin: icon, name, what it takes, its keys."""

    def __init__(self, icon: str, name: str, detail: str, keys: str, primary: bool = False) -> None:
        super().__init__()
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon, self._detail, self._keys, self._primary = icon, detail, keys, primary

    def sizeHint(self) -> QSize:
        return QSize(theme.px(430), theme.px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ink = "on_accent" if self._primary else "text"
        painter.setPen(theme.colour("accent" if self._primary or self.underMouse() else "border"))
        painter.setBrush(theme.colour("accent" if self._primary else "surface"))
        painter.drawRoundedRect(box, 8, 8)
        picture = icons.pixmap(self._icon, ink, 22, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(18), round(self.height() / 2 - theme.px(11)), picture)
        left, room = theme.px(LEFT_OF_WORDS), self._room(self.width())
        tall = self._tall(self.width())
        name = QRectF(left, (self.height() - theme.px(21) - tall) / 2, room, theme.px(21))
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font(15, 600))
        painter.drawText(name, LEFT, self.text())
        painter.setFont(theme.font(12.5))
        painter.setPen(theme.colour(ink if self._primary else "text.2"))
        painter.drawText(name, RIGHT, self._keys)
        painter.drawText(QRectF(left, name.bottom(), room, tall + 2), measured.WRAP, self._detail)
        painter.end()

    def _room(self, width: int) -> int:
        """For words in a width."""
        return max(1, width - theme.px(LEFT_OF_WORDS) - theme.px(18))

    def _tall(self, width: int) -> int:
        """What it takes needs in a width: one line, or more in large letters."""
        box = QRect(0, 0, self._room(width), 10_000)
        return QFontMetrics(theme.font(12.5)).boundingRect(box, measured.WRAP, self._detail).height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(theme.px(64), self._tall(width) + theme.px(21 + 24))


class SampleCard(QAbstractButton):
    """A sample production: a sketch of its bars, its name, what is in it."""

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self.sample = sample
        self.setText(tr(sample.title))
        self.setAccessibleName(tr("Sample: {0}").format(tr(sample.title)))
        self.setAccessibleDescription(tr(sample.detail))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(134))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.colour("accent" if self.underMouse() else "border"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 8, 8)
        top = box.adjusted(1, 1, -1, 0)
        top.setHeight(theme.px(72))
        painter.fillRect(top.adjusted(0, 4, 0, 0), theme.colour("panel"))
        painter.setPen(theme.colour("hairline"))
        for third in (1, 2, 3):
            x = box.left() + box.width() * third / 4
            painter.drawLine(round(x), round(top.top()), round(x), round(top.bottom()))
        painter.drawLine(round(box.left()), round(top.bottom()), round(box.right()), round(top.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (start, end, token) in enumerate(self.sample.sketch):
            painter.setBrush(theme.colour(token))
            bar = QRectF(box.width() * start, theme.px(6 + 13 * place), box.width() * (end - start), theme.px(7))
            painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(14, 600))
        wide = box.width() - theme.px(28)
        painter.drawText(QRectF(theme.px(14), top.bottom() + 8, wide, theme.px(22)), LEFT, self.text())
        painter.setPen(theme.colour("text.2"))
        painter.setFont(theme.font(12.5))
        painter.drawText(
            QRectF(theme.px(14), top.bottom() + 8 + theme.px(22), wide, theme.px(20)), LEFT, tr(self.sample.detail)
        )
        painter.end()


class Drop(QFrame):
    """Where files may be let go."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Drop a production or screenplay here"))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        self._icon = QLabel()
        row.addWidget(self._icon)
        row.addSpacing(8)
        row.addWidget(paragraph(tr("Or drop a production or screenplay here")), 1)
        theme.current().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFixedHeight(theme.px(64))
        self._icon.setPixmap(icons.pixmap("download", "text.2", 20, self.devicePixelRatioF()))

    def _over(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over(False)
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files[0])


class Welcome(QWidget):
    """Signals: chosen (a path), located (a Recent whose file is missing), sample (its name), dropped (a path)."""

    chosen = Signal(object)
    located = Signal(object)
    sample = Signal(str)
    dropped = Signal(object)

    def __init__(self, memory: Memory, actions: Actions) -> None:
        super().__init__()
        self._memory = memory
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(actions), 36)
        row.addWidget(self._right(), 64)
        theme.current().changed.connect(self._dress)
        self._dress()
        self.refresh()

    def _left(self, actions: Actions) -> QWidget:
        left = QWidget()
        left.setObjectName("welcome-left")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._logo, self._name = QLabel(), label(tr("Coverset"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(label(tr("When the day goes wrong"), "secondary"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._logo)
        head.addLayout(words, 1)
        column = QVBoxLayout(left)
        column.setContentsMargins(32, 36, 32, 24)
        column.setSpacing(10)
        column.addLayout(head)
        column.addSpacing(20)
        self.choices = {
            "open": Choice(
                "folder-open",
                tr("Open a production"),
                tr("A .coverset file, here or on a shared drive"),
                "Ctrl+O",
                True,
            ),
            "new_screenplay": Choice(
                "clapperboard",
                tr("New from screenplay"),
                tr("Final Draft or Fountain; scenes become strips"),
                "Ctrl+N",
            ),
            "new_empty": Choice("file-plus-2", tr("Empty production"), tr("Start with a calendar and one unit"), ""),
        }
        for name, choice in self.choices.items():
            choice.clicked.connect(actions[name].trigger)
            column.addWidget(choice)
        column.addSpacing(8)
        drop = Drop()
        drop.dropped.connect(self.dropped)
        column.addWidget(drop)
        column.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Version {0}").format(app.__version__), "secondary"))
        foot.addStretch()
        foot.addWidget(label(tr("Works without a network"), "secondary"))
        column.addLayout(foot)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setProperty("look", "surface")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the recent productions"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(theme.px(260))
        icons.dress(self.filter.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition), "search")
        self.filter.textChanged.connect(self.refresh)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 12)
        head.addWidget(label(tr("Recent"), "title"), 1)
        head.addWidget(self.filter)
        self.list = QListWidget()
        self.list.setItemDelegate(RecentDelegate(self.list))
        self.list.setAccessibleName(tr("Recent productions"))
        self.list.setMouseTracking(True)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        self._none = label(
            tr("Nothing opened yet. Open a production, begin with a screenplay, or try a sample."), "secondary"
        )
        self._none.setContentsMargins(20, 20, 20, 20)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 22)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        title = QHBoxLayout()
        title.setContentsMargins(22, 12, 20, 12)
        title.setSpacing(12)
        title.addWidget(label(tr("Sample productions"), "title"))
        title.addWidget(ElidedLabel(tr("Yours to break; each opens as a copy"), "secondary"), 1)
        column.addLayout(title)
        cards = QHBoxLayout()
        cards.setContentsMargins(20, 0, 20, 0)
        cards.setSpacing(14)
        self.cards = {sample.name: SampleCard(sample) for sample in SAMPLES}
        for name, card in self.cards.items():
            card.clicked.connect(lambda _=False, chosen=name: self.sample.emit(chosen))
            cards.addWidget(card)
        column.addLayout(cards)
        return right

    def _dress(self) -> None:
        side = theme.px(54)
        picture = QPixmap(str(resources.path("icons", "coverset-256.png")))
        ratio = self.devicePixelRatioF()
        picture = picture.scaled(
            round(side * ratio),
            round(side * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self._logo.setPixmap(picture)
        self._logo.setFixedSize(side, side)
        self._name.setStyleSheet(f"font-size: {theme.px(27)}px; font-weight: 600;")

    def refresh(self) -> None:
        """List again what was open before, and look which files are there."""
        wanted = self.filter.text().casefold().split()
        chosen = self.list.currentRow()
        self.list.clear()
        for entry in self._memory.recent():
            text = f"{entry.title} {entry.detail} {entry.path}"
            if not all(word in text.casefold() for word in wanted):
                continue
            exists = entry.exists
            item = QListWidgetItem()
            item.setData(ENTRY, entry)
            item.setData(ENTRY + 1, exists)
            spoken = f"{entry.title}, {entry.state_text + ', ' if entry.state_text else ''}{detail_of(entry, exists)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setData(Qt.ItemDataRole.ToolTipRole, entry.path)
            self.list.addItem(item)
            if not exists:
                self._offer_locate(item, entry)
        some = self.list.count() > 0 or bool(wanted)
        self._none.setVisible(not some)
        self.list.setCurrentRow(min(max(chosen, 0), self.list.count() - 1))

    def _offer_locate(self, item: QListWidgetItem, entry: Recent) -> None:
        holder = QWidget()
        holder.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        locate: QPushButton = button(tr("Locate…"), name="locate")
        locate.setAccessibleName(tr("Locate {0}").format(entry.title))
        locate.clicked.connect(lambda: self.located.emit(entry))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 18, 0)
        row.addStretch()
        row.addWidget(locate)
        self.list.setItemWidget(item, holder)

    def _on_activated(self, item: QListWidgetItem) -> None:
        entry: Recent = item.data(ENTRY)
        if item.data(ENTRY + 1):
            self.chosen.emit(Path(entry.path))
        else:
            self.located.emit(entry)
