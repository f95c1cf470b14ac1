"""Content → XLSX: a sheet with every section's rows. Every cell is text and none is ever a formula."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.reports.content import Cell, Document, Section, Table
from app.reports.typeset import clean

FORMULA = ("=", "+", "-", "@", "\t")
"""A text that begins so is marked as text, for programs that would compute it."""
LONGEST = 32_767  # letters that a cell holds
STAMP = datetime(2000, 1, 1)  # fixed, so that the same content gives the same bytes
_MM = 0.52  # characters of width a millimetre
_FILLS = {
    "head": "E6E6E6",
    "band": "EDEDED",
    "mark": "EDEDED",
    "off": "E0E0E0",
    "ext_day": "FCEBA3",
    "int_night": "C6DCF5",
    "ext_night": "C5E5C4",
    "twilight": "F9D3C2",
}
_ILLEGAL_TITLE = re.compile(r"[\[\]:*?/\\]")
SHARE = 60.0  # mm of a column that takes what is left


def to_xlsx(document: Document) -> bytes:
    """The document as a workbook of one sheet: title, then each section's head and rows. The same bytes each time."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = _ILLEGAL_TITLE.sub(" ", clean(document.title))[:31].strip("' ") or "Coverset"
    book.properties.creator = "Coverset"
    book.properties.title = clean(document.title)[:250]
    _put(sheet, 1, 1, document.title, Font(bold=True, size=14))
    line = 2
    for text in (document.head.subtitle, *("".join(run.text for run in runs) for runs in document.head.right)):
        if text:
            _put(sheet, line, 1, text, Font(color="4A545F"))
            line += 1
    widths: dict[int, float] = {}
    for section in document.sections:
        line = _section(sheet, line + 1, section, widths)
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = min(80.0, max(6.0, width * _MM))
    sheet.page_setup.orientation = "landscape" if document.landscape else "portrait"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    return _bytes(book)


def _section(sheet: Worksheet, line: int, section: Section, widths: dict[int, float]) -> int:
    """Its rows from a line on; returns the line after them."""
    if section.title:
        _put(sheet, line, 1, " — ".join(filter(None, (section.title, section.beside, section.note))), Font(bold=True))
        line += 1
    for table in section.tables:
        line = _table(sheet, line, table, widths)
    return line


def _table(sheet: Worksheet, line: int, table: Table, widths: dict[int, float]) -> int:
    for place, column in enumerate(table.columns, 1):
        widths[place] = max(widths.get(place, 0.0), column.width or SHARE)
    if table.head and any(column.head for column in table.columns):
        for place, column in enumerate(table.columns, 1):
            _put(sheet, line, place, " ".join(column.head.split()), Font(bold=True), "head", column.align)
        line += 1
    for row in table.rows:
        place = 1
        for cell in row.cells:
            tint = cell.tint if cell.tint != "none" else "mark" if row.changed else row.tint
            align = cell.align or table.columns[place - 1].align
            text = f"* {cell.text}" if row.changed and place == 1 else cell.text
            _put(sheet, line, place, text, Font(bold=_bold(cell)), tint, align)
            if cell.span > 1:
                sheet.merge_cells(start_row=line, end_row=line, start_column=place, end_column=place + cell.span - 1)
            place += cell.span
        line += 1
    return line


def _bold(cell: Cell) -> bool:
    runs = [run for line in cell.lines for run in line if run.text.strip()]
    return bool(runs) and all(run.bold for run in runs)


def _put(
    sheet: Worksheet, line: int, place: int, text: str, font: Font, tint: str = "none", align: str = "left"
) -> None:
    cell = sheet.cell(line, place)
    assert isinstance(cell, SheetCell)
    text = clean(text).strip(" ")[:LONGEST]
    if text:
        cell.value = text
        cell.data_type = "s"  # never a formula, whatever it begins with
        cell.number_format = "@"
        if text.startswith(FORMULA):
            cell.quotePrefix = True
    cell.font = font
    cell.alignment = Alignment(horizontal=align, vertical="top", wrap_text=place > 1 or "\n" in text)
    if tint in _FILLS:
        cell.fill = PatternFill("solid", fgColor=_FILLS[tint])


def _bytes(book: Workbook) -> bytes:
    """The workbook with fixed times, inside and in its archive."""
    book.properties.created = book.properties.modified = STAMP
    made = io.BytesIO()
    book.save(made)
    fixed = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":  # openpyxl writes the moment of saving into it
                content = re.sub(rb"(?<=>)[^<>]+(?=</dcterms:modified>)", STAMP.isoformat().encode() + b"Z", content)
            new.writestr(zipfile.ZipInfo(name, STAMP.timetuple()[:6]), content, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
