"""Pages of a finished PDF: their sizes, and pictures of them."""

from __future__ import annotations

import threading

import pypdfium2
from PySide6.QtGui import QImage

PDFIUM = threading.Lock()
"""Held while pdfium works: it serves one thread of the process at a time."""


def picture_of(pdf: bytes, number: int, scale: float) -> QImage:
    """A page as a picture; scale: pixels a point. Under PDFIUM."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        page = opened[number]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        form = QImage.Format.Format_RGBX8888 if bitmap.n_channels == 4 else QImage.Format.Format_RGB888
        picture = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        page.close()
        return picture
    finally:
        opened.close()


def sizes_of(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """The pages' sizes in points. Under PDFIUM."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(opened.get_page_size(number) for number in range(len(opened)))
    finally:
        opened.close()
