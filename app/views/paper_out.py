"""A shown paper leaves the window: saved as PDF or XLSX, printed, copied as text. The file itself stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.plan.errors import CoversetError
from app.reports import typeset
from app.reports.notice_text import as_text
from app.reports.spreadsheet import to_xlsx
from app.views.paper_making import Shown
from app.views.pdf_pages import PDFIUM, picture_of
from app.views.translated import tr
from app.views.workspace import Workspace

PAGE_SIZES = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
    "a3": QPageSize.PageSizeId.A3,
    "tabloid": QPageSize.PageSizeId.Tabloid,
}
PRINT_SCALE = 300 / 72  # dots a point


class PaperOut:
    """Acts on what `shown` gives at that moment; without a paper it does nothing."""

    def __init__(self, workspace: Workspace, parent: QWidget, shown: Callable[[], Shown | None]) -> None:
        self._workspace, self._parent, self._shown = workspace, parent, shown

    def ask_save(self) -> None:
        """Ask where, then write the PDF."""
        found = self._ask("PDF", "pdf")
        if found is not None:
            self.save(found)

    def ask_save_table(self) -> None:
        """Ask where, then write the workbook."""
        found = self._ask("XLSX", "xlsx")
        if found is not None:
            self.save_table(found)

    def _ask(self, name: str, ending: str) -> Path | None:
        document, shown = self._workspace.document, self._shown()
        if shown is None or document is None:
            return None
        start = document.path.parent / f"{file_title(shown.title)}.{ending}"
        found, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Save {0}").format(name), str(start), f"{name} (*.{ending})"
        )
        return Path(found) if found else None

    def save(self, path: Path) -> bool:
        """Write the paper as PDF, one that went out byte for byte; whether it worked. A refusal is said."""
        shown = self._shown()
        return shown is not None and self._write(path, ".pdf", shown.pdf)

    def save_table(self, path: Path) -> bool:
        """Write what the paper says as XLSX; whether it worked."""
        shown = self._shown()
        return shown is not None and shown.table is not None and self._write(path, ".xlsx", to_xlsx(shown.table))

    def _write(self, path: Path, ending: str, content: bytes) -> bool:
        target = path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")
        try:
            typeset.write(target, content)
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
            return False
        self._workspace.statusChanged.emit(tr("Saved {0} in {1}.").format(target.name, target.parent))
        return True

    def copy_text(self) -> None:
        """Put the notice as plain text on the clipboard."""
        shown = self._shown()
        if shown is not None and shown.content is not None:
            QGuiApplication.clipboard().setText(as_text(shown.content))
            self._workspace.statusChanged.emit(tr("Copied {0} as text.").format(shown.title))

    def ask_print(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        width, height = shown.sizes[0]
        size = PAGE_SIZES.get(shown.paper)
        long_page = QSizeF(min(width, height), max(width, height))
        printer.setPageSize(QPageSize(size) if size else QPageSize(long_page, QPageSize.Unit.Point))
        dialog = QPrintDialog(printer, self._parent)
        dialog.setMinMax(1, len(shown.sizes))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the shown paper: each page as a picture of 300 dots an inch, at its true size."""
        shown = self._shown()
        if shown is None:
            return
        printer.setFullPage(True)
        wide = shown.sizes[0][0] > shown.sizes[0][1]
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
        painter = QPainter()
        if not painter.begin(printer):
            self._workspace.failed.emit(tr("The printer does not answer. Nothing was printed. Maybe save the PDF."))
            return
        first = printer.fromPage() or 1
        last = printer.toPage() or len(shown.sizes)
        for number in range(first - 1, min(last, len(shown.sizes))):
            if number > first - 1:
                printer.newPage()
            with PDFIUM:
                picture = picture_of(shown.pdf, number, PRINT_SCALE)
            width, height = shown.sizes[number]
            dots = printer.resolution() / 72
            painter.drawImage(QRectF(0, 0, width * dots, height * dots), picture)
        painter.end()
        printer_name = printer.printerName() or tr("the printer")
        self._workspace.statusChanged.emit(tr("Sent {0} to {1}.").format(shown.title, printer_name))


def file_title(title: str) -> str:
    """A document's title as the name of a file."""
    return "".join(letter for letter in title if letter.isalnum() or letter in " -_,").strip() or tr("Paper")
