"""Pages of a PDF under each other, scrolled. What is seen is asked for; until it comes, a page is white."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from app.views import theme
from app.views.accessible import Heard
from app.views.translated import tr
from app.views.widgets import plural

KEPT = 12  # pages as pictures, 9 MB each
WIDEST = 940  # px a page is drawn, at text size 100 %
GAP = 16


class HeardPages(Heard):
    """The pages for those who can't see them; what is on them is read in their editor, or in the file."""

    role, item = QAccessible.Role.Document, QAccessible.Role.Graphic

    def __init__(self, pages: PaperPages) -> None:
        self._pages = pages
        self.title = pages.accessibleName()

    def seen(self) -> Sequence[int]:
        return self._pages.seen()

    def has(self, key: int) -> bool:
        return key < self._pages.count()

    def name(self, key: int) -> str:
        return tr("Page {0} of {1}").format(key + 1, self._pages.count())

    def area(self, key: int) -> QRect:
        return self._pages.page_area(key)


class PaperPages(QAbstractScrollArea):
    """wanted(numbers): these pages are seen and have no picture; answer with `set_picture`."""

    wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._sizes: list[tuple[float, float]] = []
        self._tops: list[int] = []
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._asked: set[int] = set()
        self.setAccessibleName(tr("No paper"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(40)

    def show_pages(self, sizes: Sequence[tuple[float, float]], name: str, keep_place: bool = False) -> None:
        """Pages of these sizes (points). name: what the paper is called; keep_place: it is the same one, anew."""
        place = self.verticalScrollBar().value() if keep_place else 0
        self._sizes = list(sizes)
        self._pictures.clear()
        self._asked.clear()
        self.setAccessibleName(f"{name}, {plural(len(sizes), 'page')}" if sizes else name)
        self._lay_out()
        self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def set_picture(self, number: int, picture: QImage) -> None:
        self._asked.discard(number)
        self._pictures[number] = picture
        self._pictures.move_to_end(number)
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def picture(self, number: int) -> QImage | None:
        """What is drawn for a page (0 = the first), or None while it is on its way."""
        return self._pictures.get(number)

    def page_area(self, number: int) -> QRect:
        """Where a page lies in the viewport."""
        width = self._page_width()
        page_width, page_height = self._sizes[number]
        left = max(theme.px(GAP), (self.viewport().width() - width) // 2)
        top = self._tops[number] - self.verticalScrollBar().value()
        return QRect(left, top, width, round(width * page_height / page_width))

    def count(self) -> int:
        return len(self._sizes)

    def seen(self) -> list[int]:
        """The pages that are at least partly on the screen."""
        shown = self.viewport().rect()
        return [number for number in range(len(self._sizes)) if self.page_area(number).intersects(shown)]

    def heard(self) -> HeardPages:
        """What a screen reader is told of, page by page."""
        return HeardPages(self)

    def _page_width(self) -> int:
        return max(200, min(theme.px(WIDEST), self.viewport().width() - 2 * theme.px(GAP)))

    def _lay_out(self) -> None:
        width, gap = self._page_width(), theme.px(GAP)
        top, self._tops = gap, []
        for page_width, page_height in self._sizes:
            self._tops.append(top)
            top += round(width * page_height / page_width) + gap
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, top - self.viewport().height()))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(700), theme.px(600))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_style_change(event):
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("window"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        missing = []
        for number in self.seen():
            area = self.page_area(number)
            picture = self._pictures.get(number)
            if picture is None:
                painter.fillRect(area, QColor("white"))
                if number not in self._asked:
                    missing.append(number)
            else:
                self._pictures.move_to_end(number)
                painter.drawImage(area, picture)
            painter.setPen(theme.colour("border"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.end()
        if missing:
            self._asked.update(missing)
            self.wanted.emit(missing)
