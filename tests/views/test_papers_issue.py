"""Papers go out from the window: what it says before, what is kept, what is stale afterwards, and what went out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.edits.sheet import set_field
from app.models.document import Document
from app.plan import rows as r
from app.plan.draft import Draft
from app.reports.kept_rows import unpack
from app.views.paper_compare import CompareDialog
from app.views.paper_gone import GoneOutDialog
from app.views.paper_issue import ColoursDialog, IssueDialog
from app.views.paper_stale import StaleWatch
from app.views.papers import PapersView
from app.views.workspace import Workspace
from tests.reports import salt_day as day
from tests.views.papers_hand import (
    call_later,
    choose,
    click,
    dialog_of,
    document_of,
    lose_51,
    papers_view,
    salt_workspace,
    words,
)


@pytest.fixture
def workspace(qapp: object, salt_days: Path) -> Iterator[Workspace]:
    with salt_workspace(salt_days) as made:
        yield made


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace) -> Iterator[PapersView]:
    with papers_view(qtbot, workspace) as made:
        yield made


def issue(qtbot: QtBot, view: PapersView, prelim: bool = False) -> None:
    """Issue what is chosen, through the dialog, and wait until it is out and looked at."""
    click(qtbot, view.issue_button)
    dialog = dialog_of(qtbot, view, IssueDialog)
    qtbot.waitUntil(dialog.issue_button.isEnabled)
    if prelim:
        dialog.prelim.setChecked(True)
        qtbot.waitUntil(dialog.issue_button.isEnabled)
    number, key = len(view._issues()) + 1, view._key()
    with qtbot.waitSignal(view.issuer.issued):
        click(qtbot, dialog.issue_button)
    qtbot.waitUntil(lambda: [one.number for known, one in view.watch.last.items() if known == key] == [number])
    qtbot.waitUntil(lambda: view.shown is not None and view.shown.issue is not None and view.save_button.isEnabled())


def ready(qtbot: QtBot, view: PapersView) -> IssueDialog:
    """The issue dialog of what is chosen, once it knows what would go out."""
    click(qtbot, view.issue_button)
    dialog = dialog_of(qtbot, view, IssueDialog)
    qtbot.waitUntil(lambda: dialog.proposal is not None or dialog.problem.isVisible())
    return dialog


def changes(dialog: IssueDialog | CompareDialog) -> list[tuple[str, ...]]:
    table = dialog.changes if isinstance(dialog, IssueDialog) else dialog.table
    return [
        tuple(item.text() if (item := table.item(row, column)) is not None else "" for column in range(5))
        for row in range(table.rowCount())
    ]


def test_a_sheet_lives_prelim_final_revised_and_each_says_so(
    qtbot: QtBot, view: PapersView, workspace: Workspace
) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view, prelim=True)
    assert view.version.currentText().startswith("Issue 1, PRELIM ")
    assert view.state.text() == "2 pages, as it went out"
    dialog = ready(qtbot, view)
    assert dialog.stamp.text() == "FINAL, WHITE"
    assert dialog.number.text() == "Issue 2 of the call sheet 2"
    assert dialog.replaces.text().startswith("Replaces PRELIM ")
    dialog.close()
    issue(qtbot, view)
    dialog = ready(qtbot, view)
    assert not dialog.prelim.isVisible()  # nothing is prelim after the final one
    assert dialog.problem.text() == "The call sheet 2 says what it said when it went out. Nothing was issued."
    assert not dialog.issue_button.isEnabled()
    dialog.close()
    call_later(workspace)
    qtbot.waitUntil(view.save_button.isEnabled)
    assert ", went out WHITE " in view.state.text()
    assert view.shown is not None
    assert "NOT ISSUED" in words(view.shown.pdf)
    issue(qtbot, view)
    document = document_of(workspace)
    assert [one.colour for one in document.issues()] == ["", "white", "blue"]
    assert all(unpack(document.blob(one.rows_hash or "")) is not None for one in document.issues())
    pdf = words(document.blob(document.issues()[-1].hash))
    assert "Revised 1, BLUE" in pdf
    assert "* Unit call" in pdf
    assert "unit call 11:30, shooting call 12:30, lunch 16:20" in " ".join(pdf.split())


def test_before_it_goes_out_it_says_what_changed_and_who_is_told_first(
    qtbot: QtBot, view: PapersView, workspace: Workspace
) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view)
    call_later(workspace)
    lose_51(workspace)
    qtbot.waitUntil(view.save_button.isEnabled)
    dialog = ready(qtbot, view)
    assert dialog.stamp.text() == "Revised 1, BLUE"
    found = changes(dialog)
    assert ("* Changed", "Header", "Shooting call", "12:15", "12:30") in found
    assert ("* Changed", "Scenes", "Sc 46", "Where and when 14:25–16:05", "Where and when 14:40–16:20") in found
    assert [row[:3] for row in found if row[2] == "Sc 51"] == [("− Gone", "Scenes", "Sc 51")]
    assert "Callum Brandt 09:45 → 10:00" in dialog.first.text()
    assert "Jonas Weir 10:45 → 11:00" in dialog.first.text()
    assert dialog.goes_to.text() == "Nobody is on its distribution list yet."
    dialog.close()


def test_a_schedule_begins_white_has_no_prelim_and_keeps_its_baseline(
    qtbot: QtBot, view: PapersView, workspace: Workspace
) -> None:
    choose(qtbot, view, "One-line")
    dialog = ready(qtbot, view)
    assert dialog.stamp.text() == "WHITE"
    assert not dialog.prelim.isVisible()
    dialog.close()
    issue(qtbot, view)
    was = workspace.committed.plan
    lose_51(workspace)
    qtbot.waitUntil(view.save_button.isEnabled)
    issue(qtbot, view)
    document = document_of(workspace)
    white, blue = document.issues()
    assert (white.colour, blue.colour) == ("white", "blue")
    assert document.baseline_plan(white.baseline_id) == was
    pdf = words(document.blob(blue.hash))
    assert "Revised 1, BLUE" in pdf
    assert "* 51" in pdf
    assert "* 47" not in pdf
    assert "Issue 2" in pdf


def test_a_gantt_is_issued_with_its_changed_lines_marked(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    def add(draft: Draft) -> None:
        draft.put(r.Activity(950, "Build the jetty", duration=960, at=30_150_000))

    workspace.edit("Work", add)
    qtbot.waitUntil(view.save_button.isEnabled)
    choose(qtbot, view, "Gantt")
    issue(qtbot, view)
    activity = workspace.committed.plan.activities[950]
    workspace.edit("Longer", lambda draft: draft.put(replace(activity, duration=1920)))
    qtbot.waitUntil(view.save_button.isEnabled)
    dialog = ready(qtbot, view)
    assert [row[2] for row in changes(dialog)] == ["Build the jetty"]
    dialog.close()
    issue(qtbot, view)
    document = document_of(workspace)
    pdf = words(document.blob(document.issues()[-1].hash))
    assert "* Build the jetty" in pdf
    assert "Revised 1, BLUE" in pdf


def test_the_order_of_colours_is_the_productions(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view)
    call_later(workspace)
    qtbot.waitUntil(view.save_button.isEnabled)
    dialog = ready(qtbot, view)
    click(qtbot, dialog.colours)
    colours = dialog_of(qtbot, dialog, ColoursDialog)
    assert colours.colours.text().startswith("white, blue, pink")
    colours.colours.setText("white, white")
    (keep,) = [button for button in colours.findChildren(type(dialog.colours)) if button.text() == "Keep"]
    click(qtbot, keep)
    assert "twice" in colours.problem.text()
    colours.colours.setText("White, Tan, Grey")
    click(qtbot, keep)
    qtbot.waitUntil(lambda: dialog.stamp.text() == "Revised 1, TAN")
    assert workspace.committed.plan.production.ladder == ("white", "tan", "grey")
    dialog.close()


def test_a_changed_plan_makes_what_went_out_stale_and_offers_the_next_colour(
    qtbot: QtBot, view: PapersView, workspace: Workspace
) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view)
    choose(qtbot, view, "Day 1")
    issue(qtbot, view)
    assert not view.stale_bar.isVisible()
    (item,) = view.list.findItems("Day 2", Qt.MatchFlag.MatchStartsWith)
    assert item.text().endswith("WHITE")
    with qtbot.waitSignal(view.watch.checked):
        lose_51(workspace)
    (item,) = view.list.findItems("Day 2", Qt.MatchFlag.MatchStartsWith)
    assert item.text().endswith("◆ WHITE stale")
    choose(qtbot, view, "Day 2")
    assert view.stale_bar.isVisible()
    assert view.stale_bar.text.text().startswith("◆ Stale: WHITE ")
    assert view.stale_bar.issue.text().strip() == "Issue BLUE…"
    click(qtbot, view.stale_bar.compare)
    dialog = dialog_of(qtbot, view, CompareDialog)
    qtbot.waitUntil(lambda: dialog.found is not None)
    rows = changes(dialog)
    assert [row[0] for row in rows if row[2] == "Sc 51" and row[1] == "Scenes"] == ["− Gone"]
    dialog.close()
    with qtbot.waitSignal(view.watch.checked):
        document_of(workspace).undo()
    assert not view.stale_bar.isVisible()


def test_a_delay_says_which_papers_are_stale(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view)

    def lose(draft: Draft) -> None:
        draft.put(r.Delay(900, "weather", day.DAY2))
        draft.put(replace(workspace.committed.plan.strips[654], session_id=day.DAY4, rank=90))

    with qtbot.waitSignal(workspace.statusChanged, check_params_cb=lambda text: text.startswith("Stale:")) as said:
        workspace.edit("Rain", lose)
    assert said.args[0] == "Stale: call sheet 2 WHITE. See Call sheets."


def test_two_issues_are_compared_and_the_table_is_saved(
    qtbot: QtBot, view: PapersView, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, view, "One-line")
    issue(qtbot, view)
    lose_51(workspace)
    qtbot.waitUntil(view.save_button.isEnabled)
    issue(qtbot, view)
    click(qtbot, view.compare_button)
    dialog = dialog_of(qtbot, view, CompareDialog)
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert dialog.count.text() == "Both say the same."  # BLUE, and the plan as it is now
    dialog.before.setCurrentIndex(dialog.before.findText("Issue 1", Qt.MatchFlag.MatchStartsWith))
    dialog.after.setCurrentIndex(dialog.after.findText("Issue 2", Qt.MatchFlag.MatchStartsWith))
    qtbot.waitUntil(lambda: bool(dialog.found))
    assert ("→ Moved", "Main unit", "Sc 51", "Day 2", "Day 4") in changes(dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "differs"), ""))
    with qtbot.waitSignal(workspace.statusChanged):
        click(qtbot, dialog.save_button)
    pdf = " ".join(words((tmp_path / "differs.pdf").read_bytes()).split())
    assert "Sc 51 Moved Day 2 Day 4" in pdf
    dialog.close()


def test_what_went_out_is_shown_and_saved_byte_for_byte(
    qtbot: QtBot, view: PapersView, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view)
    call_later(workspace)
    qtbot.waitUntil(view.save_button.isEnabled)
    document = document_of(workspace)
    kept = document.blob(document.issues()[0].hash)
    before = view.shown
    view.version.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.shown is not before and view.save_button.isEnabled())
    assert view.shown is not None
    assert view.shown.pdf == kept
    assert "11:15" in words(view.shown.pdf)
    assert view.state.text() == "2 pages, as it went out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "again.pdf"), ""))
    click(qtbot, view.save_button)
    assert (tmp_path / "again.pdf").read_bytes() == kept


def test_gone_out_lists_every_issue_and_shows_one(
    qtbot: QtBot, view: PapersView, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view)
    choose(qtbot, view, "One-line")
    issue(qtbot, view)
    with qtbot.waitSignal(view.watch.checked):
        call_later(workspace)
    click(qtbot, view.gone_button)
    dialog = dialog_of(qtbot, view, GoneOutDialog)
    rows = {
        tuple(item.text() if (item := dialog.table.item(row, column)) else "" for column in (0, 1, 2, 5))
        for row in range(dialog.table.rowCount())
    }
    assert rows == {("Call sheet 2", "1", "WHITE", "◆ Stale"), ("One-line schedule", "1", "WHITE", "◆ Stale")}
    found = next(row for row in range(2) if (item := dialog.table.item(row, 0)) and item.text() == "Call sheet 2")
    dialog.table.selectRow(found)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kept.pdf"), ""))
    click(qtbot, dialog.save_button)
    (sheet,) = [one for one in document_of(workspace).issues() if one.document == "callsheet"]
    assert (tmp_path / "kept.pdf").read_bytes() == document_of(workspace).blob(sheet.hash)
    click(qtbot, dialog.show_button)
    qtbot.waitUntil(lambda: view.shown is not None and view.shown.issue == sheet)


def test_the_sheet_of_a_day_that_is_gone_is_told_to_be_withdrawn(
    qtbot: QtBot, view: PapersView, workspace: Workspace
) -> None:
    choose(qtbot, view, "Day 4")
    issue(qtbot, view)

    def no_day_4(draft: Draft) -> None:
        for strip in draft.plan.strips_of(day.DAY4):
            draft.put(replace(strip, session_id=None))
        draft.delete(draft.plan.sessions[day.DAY4])

    with qtbot.waitSignal(view.watch.checked):
        workspace.edit("No Day 4", no_day_4)
    assert [view.list.item(row).text() for row in range(view.list.count())][-2:] == [
        "Withdrawn", "◆ Day 4 is no longer in the plan",
    ]  # fmt: skip
    click(qtbot, view.gone_button)
    dialog = dialog_of(qtbot, view, GoneOutDialog)
    texts = [item.text() if (item := dialog.table.item(0, column)) else "" for column in (0, 2, 5)]
    assert texts == ["Call sheet 4", "WHITE", "◆ Withdrawn: Day 4 is no longer in the plan"]
    assert dialog.save_button.isEnabled()
    assert not dialog.show_button.isEnabled()
    with qtbot.waitSignal(view.watch.checked):
        workspace.undo()
    item = dialog.table.item(0, 5)
    assert item is not None
    assert item.text() == "In force"
    assert not any("no longer" in view.list.item(row).text() for row in range(view.list.count()))


def test_a_notice_has_a_number_and_no_colour(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    def lose(draft: Draft) -> None:
        draft.put(r.Delay(900, "weather", day.DAY2))
        draft.put(replace(workspace.committed.plan.strips[654], session_id=day.DAY4, rank=90))

    workspace.edit("Rain", lose)
    qtbot.waitUntil(view.save_button.isEnabled)
    choose(qtbot, view, "Change notice")
    dialog = ready(qtbot, view)
    assert dialog.stamp.text() == "No. 1"
    dialog.close()
    issue(qtbot, view)
    (kept,) = document_of(workspace).issues()
    assert (kept.document, kept.number, kept.colour) == ("notice", 1, "")
    assert "Change notice No. 1" in words(document_of(workspace).blob(kept.hash))
    dialog = ready(qtbot, view)
    assert dialog.problem.text() == "Nothing has changed since the change notice No. 1. Nothing was issued."
    dialog.close()


def test_a_read_only_window_offers_nothing_that_writes(qtbot: QtBot, view: PapersView, workspace: Workspace) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view)
    path = document_of(workspace).path
    workspace.close()
    other = Workspace()
    other.adopt(Document.open(path, read_only=True))
    reader = PapersView(other)
    reader.resize(1200, 900)
    reader.show()
    qtbot.waitUntil(lambda: reader.shown is not None and bool(reader.watch.last))
    choose(qtbot, reader, "Day 2")
    assert not reader.issue_button.isVisible()
    assert reader.ask_issue() is None
    assert reader.compare_button.isVisible()
    sending = reader.ask_send()
    assert sending is not None
    for widget in (sending.add_box, sending.name, sending.heads, sending.everybody, sending.send, sending.audience):
        assert not widget.isEnabled()
    sending.close()
    reader.close()
    reader.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    other.close()


def test_a_paper_that_never_goes_out_has_no_issue_button(qtbot: QtBot, view: PapersView) -> None:
    choose(qtbot, view, "Elements")
    assert not view.issue_button.isVisible()
    assert not view.send_button.isVisible()
    assert not view.version.isVisible()


def test_a_sheet_names_the_schedule_that_is_out_and_fits_one_page(
    qtbot: QtBot, view: PapersView, workspace: Workspace
) -> None:
    choose(qtbot, view, "One-line")
    issue(qtbot, view)
    choose(qtbot, view, "Day 2")
    assert view.shown is not None
    assert "Schedule WHITE, " in words(view.shown.pdf)
    before = view.shown
    view.tools.compact.setChecked(True)
    qtbot.waitUntil(lambda: view.shown is not before and view.save_button.isEnabled())
    assert view.state.text() == "1 page, A4"
    issue(qtbot, view)
    document = document_of(workspace)
    (kept,) = [one for one in document.issues() if one.document == "callsheet"]
    sheet = document.blob(kept.hash)
    assert "Page 1 of 1" in words(sheet)
    assert "Schedule WHITE, " in words(sheet)
    assert not view.watch.found


def test_what_is_stale_is_said_even_where_nobody_looks_at_papers(qtbot: QtBot, workspace: Workspace) -> None:
    document = document_of(workspace)
    document.publish("callsheet", b"%PDF as it was", day.DAY2, "white")
    watch = StaleWatch.of(workspace)
    assert StaleWatch.of(workspace) is watch
    qtbot.waitUntil(lambda: bool(watch.last))

    def lose(draft: Draft) -> None:
        draft.put(r.Delay(900, "weather", day.DAY2))
        draft.put(replace(workspace.committed.plan.strips[654], session_id=day.DAY4, rank=90))

    with qtbot.waitSignal(workspace.statusChanged, check_params_cb=lambda text: text.startswith("Stale:")) as said:
        workspace.edit("Rain", lose)
    assert said.args[0] == "Stale: call sheet 2 WHITE. See Call sheets."


def test_where_there_is_no_room_buttons_show_their_pictures_alone(qtbot: QtBot, view: PapersView) -> None:
    choose(qtbot, view, "Day 2")
    issue(qtbot, view)
    assert view.save_button.text().strip() == "Save PDF…"
    view.resize(760, 700)
    qtbot.waitUntil(lambda: view.save_button.text() == "")
    assert view.save_button.toolTip() == "Save PDF…"
    assert view.save_button.accessibleName() == "Save PDF…"
    assert view.issue_button.text().strip() == "Issue…"
    tools = view.tools
    for press in (view.save_button, view.print_button, view.compare_button, view.send_button, view.issue_button):
        assert tools.rect().contains(press.geometry())
        assert press.width() >= press.minimumSizeHint().width()
    view.resize(1200, 900)
    qtbot.waitUntil(lambda: view.save_button.text().strip() == "Save PDF…")


def test_what_stands_open_on_a_sheet_is_told_before_it_goes_out(
    qtbot: QtBot, view: PapersView, workspace: Workspace
) -> None:
    workspace.edit("Make-up", lambda draft: set_field(draft, day.DAY2, "cast.215.make_up", "10:20", "09:00"))
    choose(qtbot, view, "Day 2")
    dialog = ready(qtbot, view)
    assert "Make-up, 5 The Ferryman: typed 10:20, the plan has 10:15 now (was 09:00)" in dialog.points.text()
    assert "open on this sheet" in dialog.points_title.text()
    assert dialog.issue_button.text().strip() == "Issue all the same"
    assert dialog.issue_button.isEnabled()
