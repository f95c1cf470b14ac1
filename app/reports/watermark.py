"""A recipient's own copy of what went out: the kept bytes, and after them the name across every page.

The copy is an incremental update: it begins with the very bytes of the issue, so its text, its tags and its fonts are
those that went out. The same issue and name give the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    PdfObject,
    StreamObject,
)

from app.reports import typeset
from app.reports.content import Document, Head

MARK = NameObject("/CoversetName")
WIDTH, HEIGHT = 595.2756, 841.8898
"""Points: the shape of the template's page, which every page's mark is scaled from."""


def named(pdf: bytes, name: str, report: Callable[[int, int], None] | None = None) -> bytes:
    """The PDF with a name across each page, over what stands there and light enough to read it.

    Letters that no bundled font has are printed as �. report: told of each page done; may raise to stop.
    """
    page = PdfReader(io.BytesIO(_mark(name))).pages[0]
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    form = _form(writer, page)
    for number, sheet in enumerate(writer.pages):
        _lay(writer, sheet, form)
        if report is not None:
            report(number + 1, len(writer.pages))
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _mark(name: str) -> bytes:
    return typeset.to_pdf(Document("watermark", "Recipient", Head(name or "?"), (), ""))


def _form(writer: PdfWriter, page: PageObject) -> IndirectObject:
    """The mark as a form that every page draws; it is written once."""
    contents = page.get_contents()
    assert contents is not None
    form = DecodedStreamObject()
    form.set_data(contents.get_data())
    form.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject([FloatObject(n) for n in (0, 0, WIDTH, HEIGHT)]),
            NameObject("/Resources"): page[NameObject("/Resources")].clone(writer),
        }
    )
    return writer._add_object(form.flate_encode())


def _lay(writer: PdfWriter, page: PageObject, form: IndirectObject) -> None:
    """Draw the form in the middle of a page, as large as it fits; as an artifact, which no reader reads out."""
    left, bottom, right, top = (float(side) for side in page.mediabox)
    scale = min((right - left) / WIDTH, (top - bottom) / HEIGHT)
    x = left + (right - left - WIDTH * scale) / 2
    y = bottom + (top - bottom - HEIGHT * scale) / 2
    before, after = StreamObject(), StreamObject()
    before.set_data(b"q\n")
    drawn = (
        f"\nQ\n/Artifact <</Type /Background>> BDC q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm {MARK} Do Q EMC\n"
    )
    after.set_data(drawn.encode("ascii"))
    old = page.raw_get("/Contents")
    inside = old.get_object()
    streams = list(inside) if isinstance(inside, ArrayObject) else [old]
    page[NameObject("/Contents")] = ArrayObject([writer._add_object(before), *streams, writer._add_object(after)])
    resources = _copy(page["/Resources"])
    forms = _copy(resources.get("/XObject", DictionaryObject()))
    forms[MARK] = form
    resources[NameObject("/XObject")] = forms
    page[NameObject("/Resources")] = resources


def _copy(value: PdfObject) -> DictionaryObject:
    """A dictionary of the page's own: those of the file are shared by its pages."""
    found = value.get_object()
    assert isinstance(found, DictionaryObject)
    made = DictionaryObject()
    made.update(found)
    return made
