"""Call sheets in the window: chosen, seen, kept up with what is written, saved, printed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.plan import rows as r
from app.plan.draft import Draft
from app.views.paper_list import Choice
from app.views.papers import PapersView
from app.views.pdf_pages import PDFIUM
from app.views.workspace import Workspace
from tests.reports import salt_day as day
from tests.views.papers_hand import choose, papers_view, salt_workspace, words


@pytest.fixture
def workspace(qapp: object, salt_days: Path) -> Iterator[Workspace]:
    with salt_workspace(salt_days) as made:
        yield made


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace) -> Iterator[PapersView]:
    with papers_view(qtbot, workspace) as made:
        yield made


def test_the_list_has_every_document_in_groups_and_every_session(view: PapersView) -> None:
    listed = [view.list.item(row).text() for row in range(view.list.count())]
    assert listed == [
        "Schedules", "One-line schedule", "Shooting schedule", "Stripboard", "Day out of days", "Gantt",
        "Deadlines", "Deadlines by department", "Department page",
        "Changes", "Change notice", "Delay log",
        "Lists", "Breakdown sheets", "Elements", "Contact list", "Location list",
        "Reports", "Production report",
        "Call sheets", "Day 1, Wed 5 May", "Day 2, Thu 6 May", "Day 3, Fri 7 May", "Day 4, Mon 10 May",
        "Day A1, Mon 10 May", "Reserve day, Tue 11 May",
    ]  # fmt: skip
    headings = [view.list.item(row) for row in range(view.list.count())]
    assert [item.text() for item in headings if not item.flags() & Qt.ItemFlag.ItemIsSelectable] == [
        "Schedules", "Deadlines", "Changes", "Lists", "Reports", "Call sheets",
    ]  # fmt: skip


def test_a_paper_shows_the_boxes_of_what_it_may_be_told(qtbot: QtBot, view: PapersView) -> None:
    choose(qtbot, view, "Contact list")
    boxes = view.options.boxes
    assert [name for name, box in boxes.items() if box.isVisible()] == ["department"]
    assert view.shown is not None
    assert "Greta Lindqvist" in words(view.shown.pdf)
    before = view.shown
    boxes["department"].setCurrentIndex(boxes["department"].findText("Camera"))
    qtbot.waitUntil(lambda: view.shown is not before and view.save_button.isEnabled())
    assert view.shown is not None
    assert "Jonas Weir" in words(view.shown.pdf)
    assert "Greta Lindqvist" not in words(view.shown.pdf)
    choose(qtbot, view, "Day 2")
    assert not any(box.isVisible() for box in boxes.values())
    assert not view.table_button.isVisible()


def test_a_wide_paper_is_shown_and_printed_on_its_side(qtbot: QtBot, view: PapersView, tmp_path: Path) -> None:
    view.paper.setCurrentIndex(view.paper.findText("A3"))
    qtbot.waitUntil(lambda: view.shown is not None and view.shown.paper == "a3" and view.save_button.isEnabled())
    choose(qtbot, view, "Stripboard")
    assert view.shown is not None
    assert tuple(round(side) for side in view.shown.sizes[0]) == (1191, 842)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    view.out.print_on(printer)
    with PDFIUM:
        opened = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
        width, height = opened.get_page_size(0)
        opened.close()
    assert width > height


def test_a_paper_with_nothing_to_show_says_so_in_its_place(qtbot: QtBot, view: PapersView) -> None:
    (item,) = view.list.findItems("Delay log", Qt.MatchFlag.MatchStartsWith)
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=view.list.visualItemRect(item).center())
    qtbot.waitUntil(view.warning.isVisible)
    assert view.warning.text() == "Delay log: there is nothing to show. No delay was reported."
    assert not view.save_button.isEnabled()
    choose(qtbot, view, "One-line")
    assert not view.warning.isVisible()


def test_save_xlsx_writes_what_the_paper_says(
    qtbot: QtBot, view: PapersView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, view, "Elements")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "list"), ""))
    qtbot.mouseClick(view.table_button, Qt.MouseButton.LeftButton)
    sheet = load_workbook(tmp_path / "list.xlsx").active
    assert sheet is not None
    values = {cell.value for row in sheet.iter_rows() for cell in row}
    assert "MV Alde Star" in values


def test_a_day_out_of_days_is_one_table_in_a_workbook(
    qtbot: QtBot, workspace: Workspace, view: PapersView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wren = next(e for e in workspace.committed.plan.elements.values() if e.name == "Wren")
    travel = r.DayEvent(999_001, wren.id, date(2027, 7, 1), "TR")
    workspace.edit("Travel", lambda draft: draft.put(travel))
    choose(qtbot, view, "Day out of days")
    assert view.shown is not None
    assert view.shown.content is not None
    assert len(view.shown.content.sides) == 3  # 58 dates on A4: in two parts, and the totals
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "days"), ""))
    qtbot.mouseClick(view.table_button, Qt.MouseButton.LeftButton)
    sheet = load_workbook(tmp_path / "days.xlsx").active
    assert sheet is not None
    columns = [cell.column for row in sheet.iter_rows() for cell in row if str(cell.value) == "TR"]
    assert columns
    assert min(columns) >= 58


def test_the_first_shoot_day_is_shown_and_drawn(qtbot: QtBot, view: PapersView) -> None:
    assert view.shown is not None
    assert view.shown.choice == Choice("callsheet", day.DAY1)
    assert view.title.text() == "The Salt Road, call sheet 1"
    assert view.state.text() == "2 pages, A4"
    qtbot.waitUntil(lambda: view.pages.picture(0) is not None)
    picture = view.pages.picture(0)
    assert picture is not None
    dark = sum(
        picture.pixelColor(x, y).lightness() < 128 for x in range(0, picture.width(), 3) for y in range(80, 400, 3)
    )
    assert dark > 500  # there is ink on it


def test_clicking_a_session_shows_its_sheet(qtbot: QtBot, view: PapersView) -> None:
    choose(qtbot, view, "Day 2")
    assert view.shown is not None
    assert view.title.text() == "The Salt Road, call sheet 2"
    assert "Isolde crosses with no ticket." in words(view.shown.pdf)
    choose(qtbot, view, "One-line")
    assert view.state.text() == "1 page, A4"


def test_choosing_letter_sets_the_paper_anew(qtbot: QtBot, view: PapersView) -> None:
    view.paper.setCurrentIndex(view.paper.findText("US Letter"))
    qtbot.waitUntil(lambda: view.shown is not None and view.shown.paper == "letter")
    assert view.shown is not None
    assert [tuple(round(side) for side in size) for size in view.shown.sizes] == [(612, 792)] * 2


def test_a_written_change_sets_the_shown_sheet_anew(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    choose(qtbot, view, "Day 2")

    def edit(draft: Draft) -> None:
        draft.put(replace(workspace.plan.sessions[day.DAY2], call=690))

    before = view.shown
    workspace.edit("Call 11:30", edit)
    qtbot.waitUntil(lambda: view.shown is not before and view.save_button.isEnabled())
    assert view.shown is not None
    assert view.shown.choice == Choice("callsheet", day.DAY2)
    assert "11:30" in words(view.shown.pdf)


def test_a_preview_is_never_put_on_paper(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    choose(qtbot, view, "Day 2")

    def edit(draft: Draft) -> None:
        draft.put(replace(workspace.plan.sessions[day.DAY2], call=690))

    change = workspace.draft("Call 11:30", edit)
    assert change is not None
    workspace.show_preview(change, "Call 11:30", "")
    view.refresh()
    qtbot.waitUntil(lambda: view.shown is not None and view.save_button.isEnabled())
    assert view.shown is not None
    assert "11:30" not in words(view.shown.pdf)


def test_save_writes_the_pdf_that_is_shown(
    qtbot: QtBot, view: PapersView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheet"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(view.save_button, Qt.MouseButton.LeftButton)
    assert view.shown is not None
    assert (tmp_path / "sheet.pdf").read_bytes() == view.shown.pdf
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


@pytest.mark.skipif(os.name != "posix", reason="a folder without a way in is made by POSIX rights")
def test_a_folder_that_is_not_there_is_said_in_a_sentence(
    qtbot: QtBot, view: PapersView, workspace: Workspace, tmp_path: Path
) -> None:
    with qtbot.waitSignal(workspace.failed) as failed:
        assert not view.out.save(tmp_path / "gone" / "sheet.pdf")
    assert "sheet.pdf: No such file or directory. The document was not written." in failed.args[0]


def test_print_sends_every_page_to_the_printer(view: PapersView, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    view.out.print_on(printer)
    with PDFIUM:
        opened = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
        sizes = [tuple(round(side) for side in opened.get_page_size(number)) for number in range(len(opened))]
        opened.close()
    assert sizes == [(595, 842)] * 2


def test_a_glyph_no_font_has_is_told_above_the_paper(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    def edit(draft: Draft) -> None:
        draft.put(replace(workspace.plan.people[500], name="Somchai สมชาย"))

    workspace.edit("Name", edit)
    qtbot.waitUntil(lambda: view.shown is not None and bool(view.shown.warnings))
    assert "“Somchai" in view.warning.text()
    assert view.warning.isVisible()


def test_a_deleted_session_leaves_the_list_and_another_paper_is_shown(
    qtbot: QtBot, view: PapersView, workspace: Workspace
) -> None:
    choose(qtbot, view, "Reserve day")

    def edit(draft: Draft) -> None:
        draft.delete(workspace.plan.sessions[day.RESERVE])

    workspace.edit("No reserve", edit)
    qtbot.waitUntil(lambda: view.shown is not None and view.shown.choice == Choice("oneline"))
    assert view.list.findItems("Reserve day", Qt.MatchFlag.MatchStartsWith) == []


def test_reveal_shows_the_sheet_of_a_session(qtbot: QtBot, view: PapersView) -> None:
    view.reveal(("sessions", day.DAY3))
    qtbot.waitUntil(lambda: view.shown is not None and view.shown.choice == Choice("callsheet", day.DAY3))


def test_a_notice_is_copied_as_text(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    def lose(draft: Draft) -> None:
        session = workspace.plan.sessions[day.DAY2]
        draft.put(r.Delay(900, "weather", session.id))
        draft.put(replace(workspace.plan.strips[654], session_id=day.DAY4, rank=90))

    assert not view.text_button.isVisible()
    workspace.edit("Rain", lose)
    qtbot.waitUntil(view.save_button.isEnabled)
    choose(qtbot, view, "Change notice")
    qtbot.mouseClick(view.text_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("The Salt Road, change notice No. 1\n\nDay 2 rained off.")
    assert "  51, EXT. FERRY DECK, 5/8 pages, cast 5, 6: Day 2, Thu 6 May → Day 4, Mon 10 May" in text


def test_during_a_preview_it_says_that_the_paper_is_without_it(view: PapersView, workspace: Workspace) -> None:
    assert not view.unpreviewed.isVisible()
    plan = workspace.committed.plan
    session = plan.session_order()[0]
    change = plan.draft("Start later", lambda draft: draft.put(replace(session, call=session.call + 60)))
    workspace.show_preview(change, "Start later")
    assert view.unpreviewed.isVisible()
    assert view.unpreviewed.text() == "As written; the preview is not in it."
    workspace.cancel_preview()
    assert not view.unpreviewed.isVisible()
