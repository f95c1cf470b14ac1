"""Documents on paper for the tests that read them: what is the same is set and read once in a run.

A test of the typesetter itself, and whether its bytes come again, sets anew with `typeset`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pypdfium2

from app.reports import typeset
from app.reports.content import Document
from app.reports.typeset import Paper, Typeset


def printed(document: Document, paper: Paper = "a4") -> Typeset:
    """A document on paper. One with a chart can't be a key: its test keeps the PDF itself."""
    return _printed(document, paper)


def pages(pdf: bytes) -> Iterator[pypdfium2.PdfPage]:
    opened = pypdfium2.PdfDocument(pdf)
    try:
        for page in opened:
            yield page
            page.close()
    finally:
        opened.close()


_printed = lru_cache(maxsize=128)(typeset.typeset)


def page_texts(pdf: bytes) -> list[str]:
    """What can be copied from each page."""
    return list(_page_texts(pdf))


@lru_cache(maxsize=128)
def _page_texts(pdf: bytes) -> tuple[str, ...]:
    found = []
    for page in pages(pdf):
        text = page.get_textpage()
        found.append(text.get_text_bounded().replace("\r\n", "\n"))
        text.close()
    return tuple(found)
