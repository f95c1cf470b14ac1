"""The workbook read back: every row, text only, the same bytes each time."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.engine.schedule import compute
from app.plan.draft import Draft
from app.reports import catalogue
from app.reports import content as c
from app.reports.asked import Asked
from app.reports.spreadsheet import to_xlsx
from tests.reports import salt_day as day
from tests.reports.test_documents import OF_FILM, made, sample_plan
from tests.reports.test_typeset import HOSTILE

TABULAR = [kind for kind in OF_FILM if "xlsx" in catalogue.REPORTS[kind].formats]
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "−2")


def sheet_of(document: c.Document) -> Worksheet:
    sheet = load_workbook(io.BytesIO(to_xlsx(document))).active
    assert isinstance(sheet, Worksheet)
    return sheet


def listed(*texts: str) -> c.Document:
    table = c.Table((c.Column("What", 40), c.Column("More")), tuple(c.row(text, text) for text in texts))
    return c.Document("listing", "List", c.Head("List"), ((c.Section("Texts", (table,)),),), "List")


def test_no_text_is_ever_a_formula() -> None:
    sheet = sheet_of(listed(*FORMULAS, *HOSTILE))
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    values = [str(cell.value) for cell in cells]
    for text in FORMULAS[:5]:
        assert text in values
    marked = {str(cell.value) for cell in cells if cell.quotePrefix}
    assert {"=1+1", "+1", "-1", "@SUM(A1)"} <= marked
    assert "−2" not in marked  # a true minus is no sign that a program computes


def test_control_characters_and_long_notes_do_no_harm() -> None:
    sheet = sheet_of(listed("A\x00B\x07C\ud800", "word " * 10_000))
    values = [str(row[0].value) for row in sheet.iter_rows() if row[0].value is not None]
    assert "A B C?" in values
    assert max(map(len, values)) == 32_767


@pytest.mark.parametrize("kind", TABULAR)
def test_every_row_of_a_document_is_in_its_workbook(kind: str) -> None:
    document = made(kind, sample_plan("feature"))
    sheet = sheet_of(document)
    found = [tuple(str(cell.value or "") for cell in row) for row in sheet.iter_rows()]
    at = 0
    for section in document.sections:
        for row in section.rows:
            first = next((cell.text for cell in row.cells if cell.text.strip() and cell.value is None), "").strip(" ")
            at = next(i for i in range(at, len(found)) if first in found[i]) + 1
    assert document.title[:31].split(",")[0] in sheet.title


def test_heads_are_bold_and_merged_cells_keep_their_words() -> None:
    document = made("oneline")
    sheet = sheet_of(document)
    values = {str(cell.value): cell for row in sheet.iter_rows() for cell in row if cell.value}
    assert values["Set and action"].font.bold
    assert any(str(found).startswith("A") for found in sheet.merged_cells.ranges)
    assert any(text.startswith("End of Day 2, Thu 6 May 2027") for text in values)


def rows_by_first(sheet: Worksheet) -> dict[str, list[object]]:
    return {str(row[0].value): [cell.value for cell in row] for row in sheet.iter_rows() if row[0].value is not None}


def test_what_counts_is_a_number_a_time_or_a_length() -> None:
    sheet = sheet_of(made("oneline"))
    rows = rows_by_first(sheet)
    # 45: 2 2/8 pages, from 12:15, 2 h 10; scene numbers stay words
    assert rows["45"][3:] == [2.25, "5, 6, 40 crowd", time(12, 15), timedelta(hours=2, minutes=10)]
    (line,) = [row for row in sheet.iter_rows() if row[0].value == "45"]
    assert line[0].data_type == "s"
    assert [line[place].number_format for place in (3, 5, 6)] == ["# ?/8", "hh:mm", "[h]:mm"]
    assert rows["Scene"][:3] == ["Scene", "Set and action", "D/N"]


def test_dates_and_slack_are_typed_and_keep_their_look() -> None:
    sheet = sheet_of(made("deadlines", sample_plan("feature")))
    (line,) = [row for row in sheet.iter_rows() if str(row[1].value).startswith("Turnover Sc 42")]
    due, expected, slack = line[0], line[3], line[4]
    assert (due.value, expected.value, slack.value) == (datetime(2027, 5, 25), datetime(2027, 5, 19), 4)
    assert due.number_format == "ddd d mmm yyyy"
    assert slack.number_format.startswith("+#")
    sums = rows_by_first(sheet_of(made("dood")))["5 The Ferryman"]
    assert sums[1:3] == [datetime(2027, 5, 5), datetime(2027, 5, 10)]
    assert sums[-4:] == [3, 1, 0, 4]  # work, hold, holiday, total


@pytest.mark.parametrize("kind", TABULAR)
def test_heads_stay_in_sight_and_are_printed_on_every_page(kind: str) -> None:
    document = made(kind, sample_plan("feature"))
    sheet = sheet_of(document)
    frozen = int(str(sheet.freeze_panes)[1:])
    assert sheet.print_title_rows == f"${frozen - 1}:${frozen - 1}"
    assert sheet.page_setup.orientation == ("landscape" if document.landscape else "portrait")
    if kind in ("contacts", "dood"):
        heads = [str(cell.value or "") for cell in sheet[frozen - 1]]
        wanted = [column.head for column in document.sections[0].tables[0].columns]
        assert heads[: len(wanted)] == [" ".join(head.split()) for head in wanted]
    if kind in ("oneline", "strips", "deadlines", "delaylog"):
        heads = [str(cell.value or "") for cell in sheet[frozen - 1]]
        assert heads == [column.head for column in document.sections[0].tables[0].columns]
        assert sum(str(row[0].value) == heads[0] for row in sheet.iter_rows()) == 1


def test_the_days_out_of_days_are_one_wide_table() -> None:
    plan = sample_plan("feature")
    schedule = compute(plan)
    document = catalogue.make("dood", plan, schedule, asked=Asked(schedule, whole=True))
    assert [len(section.tables[0].columns) for section in document.sections] == [47, 10]  # 46 days and the name
    assert "Thu 3 Jun 2027" in document.sections[0].title


def test_the_same_content_gives_the_same_bytes() -> None:
    document = made("elements")
    assert to_xlsx(document) == to_xlsx(document)


def test_hostile_titles_name_no_sheet_that_a_program_refuses() -> None:
    plan = day.plan()

    def edit(draft: Draft) -> None:
        draft.put(replace(plan.production, title="'[A]*:?/\\ " + "x" * 60))

    hostile = plan.with_change(plan.draft("Title", edit))
    schedule = compute(hostile)
    sheet = sheet_of(catalogue.make("elements", hostile, schedule, asked=Asked(schedule)))
    assert len(sheet.title) <= 31
    assert not set("[]:*?/\\") & set(sheet.title)
