"""Which field of a sheet a place on its proof is: by the words there, and those in the same row."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2

from app.reports.sheet_fields import Field
from app.views.pdf_pages import PDFIUM

NEAR = 4.0
"""Points beside words that still are those words."""

Rect = tuple[float, float, float, float]
"""left, bottom, right, top of words on a page; points from its lower left corner."""


def words_at(pdf: bytes, number: int, across: float, down: float) -> tuple[str, str, int]:
    """The words at a place of a page (0 the first; across and down: 0 to 1 of it), all words of their row, and how
    often those words stand in the row before the place. Empty where there are none."""
    with PDFIUM:
        opened = pypdfium2.PdfDocument(pdf)
        page = opened[number]
        text = page.get_textpage()
        try:
            width, height = page.get_size()
            return _at(text, across * width, (1 - down) * height)
        finally:
            text.close()
            page.close()
            opened.close()


def _at(text: pypdfium2.PdfTextPage, x: float, y: float) -> tuple[str, str, int]:
    rects: list[Rect] = [text.get_rect(place) for place in range(text.count_rects())]
    near = [rect for rect in rects if _distance(rect, x, y) <= NEAR]
    if not near:
        return "", "", 0
    found = min(near, key=lambda rect: _distance(rect, x, y))
    words = _words(text, found)
    middle = (found[1] + found[3]) / 2
    row = sorted(rect for rect in rects if rect[1] <= middle <= rect[3])
    parts = [_words(text, rect) for rect in row]
    before = sum(part == words for part, rect in zip(parts, row, strict=True) if rect[0] < found[0])
    return words, " ".join(parts), before


def _words(text: pypdfium2.PdfTextPage, rect: Rect) -> str:
    """What stands there, without the places where the typesetter may break a long word."""
    found: str = text.get_text_bounded(*rect)
    return found.replace("\u200b", "").strip()


def _distance(rect: Rect, x: float, y: float) -> float:
    left, bottom, right, top = rect
    return max(left - x, x - right, bottom - y, y - top, 0.0)


def field_of(fields: Sequence[Field], words: str, row: str, before: int) -> Field | None:
    """The field that prints these words: its own words, its name or its person in the row; of equals, the one whose
    turn it is."""
    if not words:
        return None
    in_row = set(row.replace(",", " ").split())
    scored = [(score, field) for field in fields if (score := _score(field, words, row, in_row))]
    best = max((score for score, _ in scored), default=0)
    alike = [field for score, field in scored if score == best]
    return alike[min(before, len(alike) - 1)] if alike else None


def _score(field: Field, words: str, row: str, in_row: set[str]) -> int:
    lines = [line.strip() for line in field.shown.split("\n") if line.strip()]
    if words in lines:
        score = 6
    elif len(words) > 3 and any(words in line or line in words for line in lines if len(line) > 3):
        score = 3
    else:
        return 0
    name, _, subject = field.label.partition(", ")
    about = subject.replace(",", " ").split()
    if about:  # a name may go on in the next line
        score += 4 * sum(word in in_row for word in about) // len(about)
    if name.casefold() in row.casefold():
        score += 2
    return score
