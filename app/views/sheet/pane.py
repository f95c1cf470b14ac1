"""The proof of a sheet on the screen: its pages, what could not be printed, and what stands where one clicks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.jobs import Jobs, Report
from app.views.paper_pages import PaperPages
from app.views.pdf_pages import PDFIUM, picture_of
from app.views.sheet.pointing import words_at
from app.views.sheet.proof import PIXELS, Proof
from app.views.translated import tr
from app.views.widgets import paragraph

MANY = 8  # pages; the longest crew list of a feature takes some six


class ProofPane(QWidget):
    """pointed(words, row, before): these words were clicked, as `pointing.words_at` tells them. failed(sentence)."""

    pointed = Signal(str, str, int)
    failed = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.proof: Proof | None = None
        self._jobs = jobs
        self.warning = paragraph("", "small")
        self.warning.setContentsMargins(16, 6, 16, 6)
        self.warning.hide()
        self.pages = PaperPages()
        self.pages.wanted.connect(self._draw)
        self.pages.viewport().installEventFilter(self)
        self.pages.setAccessibleDescription(tr("Click a place on the sheet to type there"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.warning)
        self._column.addWidget(self.pages, 1)

    def put_above(self, widget: QWidget) -> None:
        """Set a widget over the pages."""
        self._column.insertWidget(0, widget)

    def clear(self) -> None:
        """Show no sheet, before another one comes."""
        self.proof = None
        self.pages.show_pages((), tr("No paper"))

    def show_proof(self, proof: Proof, name: str) -> None:
        """Put a proof in the place of the old one: its page and place are kept, and no page is white meanwhile."""
        self.proof = proof
        count = len(proof.sizes)
        long = (tr("This sheet runs to {0} pages. Maybe a text is too long.").format(count),) if count > MANY else ()
        self.warn("\n".join((*long, *proof.warnings)))
        self.pages.show_pages(proof.sizes, name, keep_place=True)
        for number, picture in proof.pictures:
            self.pages.set_picture(number, picture)

    def warn(self, sentence: str) -> None:
        """Say something over the pages; empty: nothing."""
        self.warning.setText(sentence)
        self.warning.setVisible(bool(sentence))

    def page_width(self) -> float:
        """px of the screen a page is drawn wide; 0 before there is one."""
        return self.pages.page_area(0).width() * self.devicePixelRatioF() if self.proof is not None else 0

    def seen(self) -> list[int]:
        """The pages that are at least partly on the screen; none before there is a proof."""
        return self.pages.seen() if self.proof is not None else []

    def _draw(self, numbers: list[int]) -> None:
        """Draw pages that the proof came without."""
        proof = self.proof
        if proof is None:
            return

        def work(report: Report) -> tuple[Proof, list[tuple[int, QImage]]]:
            made = []
            for number in numbers:
                report(number, len(proof.sizes))
                with PDFIUM:
                    made.append((number, picture_of(proof.pdf, number, PIXELS)))
            return proof, made

        self._jobs.start(tr("Drawing pages"), work, self._drawn, self.failed.emit)

    def _drawn(self, result: tuple[Proof, list[tuple[int, QImage]]]) -> None:
        proof, made = result
        if self.proof is proof:
            for number, picture in made:
                self.pages.set_picture(number, picture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._point_at(event.position().toPoint())
        return False

    def _point_at(self, place: QPoint) -> None:
        """Find the words at a place, in the worker."""
        proof = self.proof
        if proof is None:
            return
        for number in range(len(proof.sizes)):
            area = self.pages.page_area(number)
            if area.contains(place):
                across, down = (place.x() - area.left()) / area.width(), (place.y() - area.top()) / area.height()
                self._look(proof, number, across, down)
                return

    def _look(self, proof: Proof, number: int, across: float, down: float) -> None:
        def work(report: Report) -> tuple[str, str, int]:
            report(0, 0)
            return words_at(proof.pdf, number, across, down)

        self._jobs.start(tr("Looking there"), work, lambda found: self.pointed.emit(*found), self.failed.emit)
