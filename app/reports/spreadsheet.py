"""Content → XLSX: a sheet with every section's rows. What counts is a number, a date, a time or a length; all else is
text, and none is ever a formula.

Where all tables have the same heads these stand once on top, stay there while one scrolls, and are printed on every
page; else each table has its own, and those of the first stay.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime, time, timedelta
from fractions import Fraction

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.reports.content import Cell, Document, Section, Table
from app.reports.paper_data import clean

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
DATES, CLOCKS, LENGTHS = "ddd d mmm yyyy", "hh:mm", "[h]:mm"
EIGHTHS = "# ?/8"  # never reduced: 2 4/8
NUMBERS, SIGNED = "#,##0", '+#,##0;"−"#,##0;0'
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
    tables = [table for section in document.sections for table in section.tables]
    heads = {tuple(column.head for column in table.columns) for table in tables if table.head}
    once = len(heads) == 1 and all(table.head for table in tables)
    widths: dict[int, float] = {}
    if once:
        line = _heads(sheet, line + 1, tables[0])
        sheet.freeze_panes = f"A{line}"
        sheet.print_title_rows = f"{line - 1}:{line - 1}"
    else:
        first = _first_heads(document, line + 1)
        sheet.freeze_panes = f"A{first + 1}"
        sheet.print_title_rows = f"{first}:{first}"
    for section in document.sections:
        line = _section(sheet, line if once else line + 1, section, widths, once)
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = min(80.0, max(6.0, width * _MM))
    sheet.page_setup.orientation = "landscape" if document.landscape else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    footer = sheet.oddFooter
    assert footer is not None
    assert footer.left is not None
    assert footer.right is not None
    footer.left.text = clean(document.title)[:200].replace("&", "&&")
    footer.right.text = "Page &P of &N"
    return _bytes(book)


def _first_heads(document: Document, line: int) -> int:
    """The line on which the first heads will stand, where the sections begin on a line; 1 where there are none."""
    for section in document.sections:
        line += bool(section.title)
        for table in section.tables:
            if table.head and any(column.head for column in table.columns):
                return line
            line += len(table.rows)
        line += 1
    return 1


def _section(sheet: Worksheet, line: int, section: Section, widths: dict[int, float], once: bool) -> int:
    """Its rows from a line on; returns the line after them. once: the heads stand on top of the sheet."""
    if section.title:
        title = " — ".join(filter(None, (section.title, section.beside, section.note)))
        _put(sheet, line, 1, title, Font(bold=True), "band" if once else "none", wraps=False)
        line += 1
    for table in section.tables:
        line = _table(sheet, line, table, widths, once)
    return line


def _heads(sheet: Worksheet, line: int, table: Table) -> int:
    for place, column in enumerate(table.columns, 1):
        _put(sheet, line, place, " ".join(column.head.split()), Font(bold=True), "head", column.align)
    return line + 1


def _table(sheet: Worksheet, line: int, table: Table, widths: dict[int, float], once: bool) -> int:
    for place, column in enumerate(table.columns, 1):
        widths[place] = max(widths.get(place, 0.0), column.width or SHARE)
    if not once and table.head and any(column.head for column in table.columns):
        line = _heads(sheet, line, table)
    for row in table.rows:
        place = 1
        for cell in row.cells:
            tint = cell.tint if cell.tint != "none" else "mark" if row.changed else row.tint
            align = cell.align or table.columns[place - 1].align
            text = f"* {cell.text}" if row.changed and place == 1 else cell.text
            font = Font(bold=_bold(cell))
            if cell.value is not None and not (row.changed and place == 1):
                _count(sheet, line, place, cell, font, tint, align)
            else:
                _put(sheet, line, place, text, font, tint, align)
            if cell.span > 1:
                sheet.merge_cells(start_row=line, end_row=line, start_column=place, end_column=place + cell.span - 1)
            place += cell.span
        line += 1
    return line


def _count(sheet: Worksheet, line: int, place: int, cell: Cell, font: Font, tint: str, align: str) -> None:
    """A cell that a program counts with, looking as it does on paper."""
    made = sheet.cell(line, place)
    assert isinstance(made, SheetCell)
    value = cell.value
    match value:
        case date():
            made.value, made.number_format = value, DATES
        case time():
            made.value, made.number_format = value, CLOCKS
        case timedelta():
            made.value, made.number_format = value, LENGTHS
        case Fraction():
            made.value, made.number_format = float(value), EIGHTHS
        case int():
            made.value = value
            made.number_format = SIGNED if cell.text[:1] in ("+", "−") else NUMBERS
    made.font = font
    made.alignment = Alignment(horizontal=align, vertical="top")
    if tint in _FILLS:
        made.fill = PatternFill("solid", fgColor=_FILLS[tint])


def _bold(cell: Cell) -> bool:
    runs = [run for line in cell.lines for run in line if run.text.strip()]
    return bool(runs) and all(run.bold for run in runs)


def _put(
    sheet: Worksheet,
    line: int,
    place: int,
    text: str,
    font: Font,
    tint: str = "none",
    align: str = "left",
    wraps: bool = True,
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
    cell.alignment = Alignment(horizontal=align, vertical="top", wrap_text=wraps and (place > 1 or "\n" in text))
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
