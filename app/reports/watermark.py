"""Recipients' own copies of what went out: the kept bytes, and after them the name across every page.

A copy is an incremental update (PDF 32000-1, 7.5.6): it begins with the very bytes of the issue, so its text, its tags
and its fonts are those that went out. The same issue and name give the same bytes.
"""

from __future__ import annotations

import io
import struct

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
)

from app.reports import typeset
from app.reports.content import Document, Head

MARK = NameObject("/CoversetName")
WIDTH, HEIGHT = 595.2756, 841.8898
"""Points: the shape of the template's page, from which every page's mark is scaled."""


class Copies:
    """One issue, read once; `named` makes a copy of it for each recipient."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._reader = PdfReader(io.BytesIO(pdf))
        self._pages = list(self._reader.pages)
        self._size = int(str(self._reader.trailer["/Size"]))

    def named(self, name: str) -> bytes:
        """The PDF with a name across each page, over what stands there and light enough to read it.

        Letters that no bundled font has are printed as �.
        """
        mark = PdfReader(io.BytesIO(_mark(name))).pages[0]
        # what is new gets numbers of its own, from an empty document that is filled up to this one's
        fresh = PdfWriter()
        fresh._objects = [None] * (self._size - 1)
        form = _form(fresh, mark)
        before = StreamObject()
        before.set_data(b"q\n")
        begin = fresh._add_object(before)
        changed: dict[int, PdfObject] = {}
        for page in self._pages:
            assert page.indirect_reference is not None
            changed[page.indirect_reference.idnum] = _laid(fresh, page, form, begin)
        changed.update({at + 1: made for at, made in enumerate(fresh._objects) if made is not None})
        return self._pdf + self._update(changed)

    def _update(self, changed: dict[int, PdfObject]) -> bytes:
        """The changed and new objects, and a table of where they are that points back to the issue's own."""
        out = io.BytesIO()
        out.write(b"\n")
        places: list[int] = []
        numbers = sorted(changed)
        for number in numbers:
            places.append(len(self._pdf) + out.tell())
            out.write(f"{number} 0 obj\n".encode())
            changed[number].write_to_stream(out)
            out.write(b"\nendobj\n")
        at = len(self._pdf) + out.tell()
        own = max(numbers) + 1
        trailer = self._reader.trailer
        table = StreamObject()
        table.set_data(b"".join(struct.pack(">BIB", 1, place, 0) for place in (*places, at)))
        table.update(
            {
                NameObject("/Type"): NameObject("/XRef"),
                NameObject("/Size"): NumberObject(own + 1),
                NameObject("/W"): ArrayObject([NumberObject(n) for n in (1, 4, 1)]),
                NameObject("/Index"): ArrayObject([NumberObject(n) for run in _runs([*numbers, own]) for n in run]),
                NameObject("/Prev"): NumberObject(self._reader._startxref),
            }
        )
        for key in ("/Root", "/Info", "/ID"):
            if key in trailer:
                table[NameObject(key)] = trailer.raw_get(key)
        out.write(f"{own} 0 obj\n".encode())
        table.write_to_stream(out)
        out.write(f"\nendobj\nstartxref\n{at}\n%%EOF\n".encode())
        return out.getvalue()


def named(pdf: bytes, name: str) -> bytes:
    """One recipient's copy (see Copies)."""
    return Copies(pdf).named(name)


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


def _laid(writer: PdfWriter, page: PageObject, form: IndirectObject, begin: IndirectObject) -> DictionaryObject:
    """The page with the form in its middle, as large as it fits; as an artifact, which no reader reads out."""
    left, bottom, right, top = (float(side) for side in page.mediabox)
    scale = min((right - left) / WIDTH, (top - bottom) / HEIGHT)
    x = left + (right - left - WIDTH * scale) / 2
    y = bottom + (top - bottom - HEIGHT * scale) / 2
    end = StreamObject()
    placed = f"{scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm"
    end.set_data(f"\nQ\n/Artifact <</Type /Background>> BDC q {placed} {MARK} Do Q EMC\n".encode("ascii"))
    old = page.raw_get("/Contents")
    inside = old.get_object()
    streams = list(inside) if isinstance(inside, ArrayObject) else [old]
    made = _copy(page)
    made[NameObject("/Contents")] = ArrayObject([begin, *streams, writer._add_object(end)])
    resources = _copy(page["/Resources"])
    forms = _copy(resources.get("/XObject", DictionaryObject()))
    forms[MARK] = form
    resources[NameObject("/XObject")] = forms
    made[NameObject("/Resources")] = resources
    return made


def _copy(value: PdfObject) -> DictionaryObject:
    """A dictionary of the page's own: those of the file are shared by its pages."""
    found = value.get_object()
    assert isinstance(found, DictionaryObject)
    made = DictionaryObject()
    for key in found:
        made[NameObject(key)] = found.raw_get(key)
    return made


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """First and count of each run of following numbers."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and sum(runs[-1]) == number:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((number, 1))
    return runs
