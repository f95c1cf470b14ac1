"""A call sheet edited in the window: typed, proofed, kept, taken back; what the plan now says otherwise is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.edits.sheet import set_plan_field
from app.plan import rows as r
from app.reports.sheet_fields import fields
from app.views.pdf_pages import PDFIUM
from app.views.sheet import SheetEditor
from app.views.workspace import Workspace
from tests.reports import salt_day as day
from tests.views.papers_hand import salt_workspace

MAKE_UP = "cast.{}.make_up"


@pytest.fixture
def workspace(qapp: object, salt_days: Path) -> Iterator[Workspace]:
    with salt_workspace(salt_days) as made:
        yield made


@pytest.fixture
def editor(qtbot: QtBot, workspace: Workspace) -> Iterator[SheetEditor]:
    """The editor on the sheet of Day 2: unit call 11:15."""
    made = SheetEditor(workspace)
    made.resize(1220, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.show_sheet(day.DAY2, "a4")
    qtbot.waitUntil(lambda: made.proof is not None)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(editor: SheetEditor) -> str:
    """What the proof says."""
    assert editor.proof is not None
    with PDFIUM:
        opened = pypdfium2.PdfDocument(editor.proof.pdf)
        found = []
        for page in opened:
            text = page.get_textpage()
            found.append(text.get_text_bounded())
            text.close()
            page.close()
        opened.close()
    return "\n".join(found).replace("\u200b", "")


def field(workspace: Workspace, key: str):
    found = fields(workspace.committed.plan, workspace.committed, day.DAY2)
    return next(each for each in found if each.key == key)


def ferryman(workspace: Workspace) -> str:
    """The key of the make-up call of 5, the Ferryman."""
    (found,) = [e.id for e in workspace.plan.elements.values() if e.category == "cast" and e.number == "5"]
    return MAKE_UP.format(found)


def type_into(qtbot: QtBot, editor: SheetEditor, key: str, text: str) -> None:
    box = editor.panel.box(key)
    assert box is not None
    box.input.setFocus()
    qtbot.keyClick(box.input, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box.input, text)


def steps(workspace: Workspace) -> int:
    assert workspace.document is not None
    return len(workspace.document.history())


def link(editor: SheetEditor, key: str, text: str) -> QPushButton:
    box = editor.panel.box(key)
    assert box is not None
    (found,) = [one for one in box.findChildren(QPushButton) if one.text() == text and not one.isHidden()]
    return found


def test_typing_shows_in_the_proof_and_nothing_is_written_before_enter(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    before = workspace.committed.plan
    type_into(qtbot, editor, "forecast", "Sea mist until ten")
    qtbot.waitUntil(lambda: "Sea mist until ten" in words(editor))
    assert workspace.committed.plan is before
    qtbot.keyClick(editor.panel.boxes["forecast"].input, Qt.Key.Key_Return)
    assert field(workspace, "forecast").value == "Sea mist until ten"


def test_enter_goes_on_to_the_next_field_down_the_sheet(qtbot: QtBot, editor: SheetEditor) -> None:
    type_into(qtbot, editor, "forecast", "Rain")
    keys = [key for key in editor.panel.boxes if editor.panel.boxes[key].field.group in ("Sky", "Places")]
    at = keys.index("forecast")
    qtbot.keyClick(editor.panel.boxes["forecast"].input, Qt.Key.Key_Return)
    assert editor.panel.focused() == keys[at + 1]


def test_esc_takes_back_what_is_typed_in_a_field(qtbot: QtBot, editor: SheetEditor, workspace: Workspace) -> None:
    before = workspace.committed.plan
    key = ferryman(workspace)
    type_into(qtbot, editor, key, "06:05")
    qtbot.waitUntil(lambda: "06:05" in words(editor))
    qtbot.keyClick(editor.panel.boxes[key].input, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "06:05" not in words(editor))
    assert editor.panel.boxes[key].text() == field(workspace, key).computed
    assert workspace.committed.plan is before


def test_an_override_is_marked_with_sign_and_word_and_goes_back_to_computed(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    key = ferryman(workspace)
    computed = field(workspace, key).computed
    assert computed == "10:15"  # on set 12:15, make-up two hours before
    type_into(qtbot, editor, key, "9.50")
    qtbot.keyClick(editor.panel.boxes[key].input, Qt.Key.Key_Return)
    kept = field(workspace, key)
    assert (kept.value, kept.was) == ("09:50", "10:15")
    box = editor.panel.boxes[key]
    assert [label.text() for label in box.findChildren(type(editor.pane.warning)) if label.text()] == ["typed"]
    qtbot.mouseClick(link(editor, key, "Back to 10:15"), Qt.MouseButton.LeftButton)
    assert field(workspace, key).value is None
    assert editor.panel.boxes[key].text() == "10:15"


def test_ctrl_z_takes_back_what_was_kept_and_the_field_follows(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    key = ferryman(workspace)
    type_into(qtbot, editor, key, "09:50")
    qtbot.keyClick(editor.panel.boxes[key].input, Qt.Key.Key_Return)
    assert workspace.undo()
    assert field(workspace, key).value is None
    assert editor.panel.boxes[key].text() == "10:15"


def test_typing_what_is_computed_is_no_override_and_no_step(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    key, before = ferryman(workspace), steps(workspace)
    type_into(qtbot, editor, key, "1015")
    qtbot.keyClick(editor.panel.boxes[key].input, Qt.Key.Key_Return)
    assert field(workspace, key).value is None
    assert steps(workspace) == before
    assert editor.panel.boxes[key].text() == "10:15"


def test_what_is_no_time_is_refused_at_the_field_and_stays_typed(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    key, before = ferryman(workspace), workspace.committed.plan
    type_into(qtbot, editor, key, "25:99")
    qtbot.keyClick(editor.panel.boxes[key].input, Qt.Key.Key_Return)
    box = editor.panel.boxes[key]
    assert "“25:99” is no time of day" in box.input.accessibleDescription()
    assert box.text() == "25:99"
    assert workspace.committed.plan is before
    type_into(qtbot, editor, key, "09:50")
    assert box.input.accessibleDescription() == ""


def test_a_later_change_of_the_plan_that_contradicts_what_was_typed_warns_at_the_top_and_at_the_field(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    key = ferryman(workspace)
    type_into(qtbot, editor, key, "09:50")
    qtbot.keyClick(editor.panel.boxes[key].input, Qt.Key.Key_Return)
    assert not editor.panel.warnings.isVisible()
    workspace.edit("Shooting call", lambda draft: set_plan_field(draft, day.DAY2, "shooting_call", "13:00"))
    assert field(workspace, key).computed == "11:00"
    row = editor.panel.warnings.rows[key]
    said = [label.text() for label in row.findChildren(type(editor.pane.warning))]
    assert said == ["Make-up, 5 The Ferryman: Typed 09:50 when the plan said 10:15; it says 11:00 now."]
    keep = row.findChild(QPushButton, f"keep-{key}")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert not editor.panel.warnings.isVisible()
    assert (field(workspace, key).value, field(workspace, key).was) == ("09:50", "11:00")


def test_the_plans_own_value_is_used_instead_of_what_was_typed(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    key = ferryman(workspace)
    type_into(qtbot, editor, key, "09:50")
    qtbot.keyClick(editor.panel.boxes[key].input, Qt.Key.Key_Return)
    workspace.edit("Shooting call", lambda draft: set_plan_field(draft, day.DAY2, "shooting_call", "13:00"))
    use = editor.panel.warnings.rows[key].findChild(QPushButton, f"use-{key}")
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    assert field(workspace, key).value is None
    assert editor.panel.boxes[key].text() == "11:00"


def test_the_unit_call_is_the_plans_own_and_its_knock_on_is_said_while_it_is_typed(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    type_into(qtbot, editor, "call", "10:45")
    qtbot.waitUntil(lambda: editor.proof is not None and editor.proof.knock_on != "")
    assert editor.state.whole() == "Nothing late. No deadline moves."
    assert workspace.committed.plan.sessions[day.DAY2].call == 675
    qtbot.keyClick(editor.panel.boxes["call"].input, Qt.Key.Key_Return)
    assert workspace.committed.plan.sessions[day.DAY2].call == 645
    assert not workspace.committed.plan.sheet_fields


def test_standing_notes_are_typed_for_every_sheet_and_can_be_this_ones_alone(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    box = editor.panel.box("standing_note")
    assert box is not None
    assert box.for_every_sheet()
    type_into(qtbot, editor, "standing_note", "No photographs.")
    qtbot.keyClick(box.input, Qt.Key.Key_Return)
    (row,) = workspace.committed.plan.sheet_fields.values()
    assert (row.session_id, row.value) == (None, "No photographs.")
    other = fields(workspace.committed.plan, workspace.committed, day.DAY3)
    assert next(each for each in other if each.key == "standing_note").value == "No photographs."
    assert box.scope is not None
    qtbot.mouseClick(box.scope, Qt.MouseButton.LeftButton, pos=QPoint(8, box.scope.height() // 2))
    (row,) = workspace.committed.plan.sheet_fields.values()
    assert (row.session_id, row.value) == (day.DAY2, "No photographs.")


def test_a_small_table_is_typed_cell_by_cell(qtbot: QtBot, editor: SheetEditor, workspace: Workspace) -> None:
    box = editor.panel.box("radio")
    assert box is not None
    table = box.input
    qtbot.waitUntil(table.isVisible)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentCell(0, 0)
    for text in ("1", "Production"):
        (line,) = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "Production" in words(editor))
    assert not workspace.committed.plan.sheet_fields
    editor.panel.boxes["notes"].input.setFocus()
    qtbot.waitUntil(lambda: bool(workspace.committed.plan.sheet_fields))
    (row,) = workspace.committed.plan.sheet_fields.values()
    assert (row.key, row.session_id, row.value) == ("radio", None, "1 | Production")


def test_nothing_is_taken_for_typed_that_nobody_typed(qtbot: QtBot, editor: SheetEditor, workspace: Workspace) -> None:
    before = workspace.committed.plan
    for name in ("Requirements", "Advance", "Crew"):
        editor.panel.box(next(field.key for field in editor.panel.fields if field.group == name))
    qtbot.waitUntil(lambda: len(editor.panel.boxes) == len(editor.panel.fields))
    assert [key for key, box in editor.panel.boxes.items() if box.input.is_dirty()] == []
    editor.keep_typed()
    assert workspace.committed.plan is before


def test_lines_are_kept_when_left_and_enter_begins_a_line(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    type_into(qtbot, editor, "notes", "Gangway closed 09:52.")
    box = editor.panel.boxes["notes"]
    qtbot.keyClick(box.input, Qt.Key.Key_Return)
    qtbot.keyClicks(box.input, "Boarding 12 at a time.")
    qtbot.keyClick(box.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    note = workspace.committed.plan.sessions[day.DAY2].note
    assert note == "Gangway closed 09:52.\nBoarding 12 at a time."


def test_while_something_is_previewed_nothing_is_kept_and_what_was_typed_stays(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    before = workspace.committed.plan
    change = before.draft("Later", lambda draft: set_plan_field(draft, day.DAY3, "call", "09:00"))
    workspace.show_preview(change, "Later")
    assert editor.unpreviewed.isVisible()
    type_into(qtbot, editor, "tide", "High water 10:52")
    with qtbot.waitSignal(workspace.failed):
        qtbot.keyClick(editor.panel.boxes["tide"].input, Qt.Key.Key_Return)
    assert workspace.committed.plan is before
    assert editor.panel.boxes["tide"].text() == "High water 10:52"
    workspace.cancel_preview()
    assert not editor.unpreviewed.isVisible()
    editor.keep_typed()
    assert field(workspace, "tide").value == "High water 10:52"


def test_what_is_half_typed_is_kept_when_the_editor_is_left(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    type_into(qtbot, editor, "tide", "High water 10:52")
    qtbot.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    assert field(workspace, "tide").value == "High water 10:52"


def test_the_proof_keeps_its_place_and_its_old_picture_while_typing(qtbot: QtBot, editor: SheetEditor) -> None:
    bar = editor.pane.pages.verticalScrollBar()
    qtbot.waitUntil(lambda: editor.pane.pages.picture(0) is not None)
    bar.setValue(140)
    place = bar.value()
    first = editor.proof
    type_into(qtbot, editor, "forecast", "Rain")
    qtbot.waitUntil(lambda: editor.proof is not first)
    assert bar.value() == place
    assert editor.pane.pages.picture(0) is not None


def test_a_group_opens_and_holds_the_calls_of_the_crew(qtbot: QtBot, editor: SheetEditor, workspace: Workspace) -> None:
    jonas = next(person for person in workspace.plan.people.values() if person.name == "Jonas Weir")
    key = f"crew.{jonas.id}.call"
    assert key not in editor.panel.boxes
    type_into(qtbot, editor, key, "10:00")
    qtbot.keyClick(editor.panel.boxes[key].input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "10:00" in words(editor))
    assert field(workspace, key).value == "10:00"


def test_a_read_only_sheet_can_be_read_and_not_typed_into(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "read_only", property(lambda _: "The file is open elsewhere."))
    editor.refresh()
    assert not editor.panel.isEnabled()
    assert not editor.push_button.isEnabled()


def place_of(editor: SheetEditor, row: str, words: str) -> QPoint:
    """Where these words stand in a row of the first page, in px of the viewport."""
    assert editor.proof is not None
    width, height = editor.proof.sizes[0]
    with PDFIUM:
        opened = pypdfium2.PdfDocument(editor.proof.pdf)
        page = opened[0]
        text = page.get_textpage()
        found = [text.get_rect(at) for at in range(text.count_rects())]
        rects = [(rect, text.get_text_bounded(*rect).strip()) for rect in found]
        (level,) = [rect[1] for rect, said in rects if said == row]
        (left, bottom, right, top), _ = next(each for each in rects if each[1] == words and abs(each[0][1] - level) < 2)
        for each in (text, page, opened):
            each.close()
    area = editor.pane.pages.page_area(0)
    scale = area.width() / width
    return area.topLeft() + QPoint(round((left + right) / 2 * scale), round((height - (bottom + top) / 2) * scale))


def test_a_click_on_the_proof_goes_to_the_field_that_stands_there(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    editor.pane.pages.verticalScrollBar().setValue(200)
    where = place_of(editor, "Callum Brandt", "10:15")
    qtbot.mouseClick(editor.pane.pages.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: editor.panel.focused() == ferryman(workspace))
    where = place_of(editor, "Callum Brandt", "12:15")
    qtbot.mouseClick(editor.pane.pages.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: editor.panel.focused() == ferryman(workspace).replace("make_up", "on_set"))


# pushing --------------------------------------------------------------------------------------------------------------
def push(qtbot: QtBot, editor: SheetEditor, minutes: int) -> None:
    qtbot.mouseClick(editor.push_button, Qt.MouseButton.LeftButton)
    assert editor.push is not None
    editor.push.minutes.setFocus()
    editor.push.minutes.selectAll()
    qtbot.keyClicks(editor.push.minutes, str(minutes))
    qtbot.waitUntil(lambda: editor.push is not None and editor.push.push is not None)
    qtbot.waitUntil(lambda: editor.push.push.minutes == minutes)


def calls(editor: SheetEditor) -> dict[str, tuple[str, str]]:
    assert editor.push is not None
    table = editor.push.calls
    cells = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]
    return {name: (before, after) for name, before, after in cells}


def test_a_push_lists_every_call_before_and_after_and_writes_nothing(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    before = workspace.committed.plan
    push(qtbot, editor, 90)
    moved = calls(editor)
    assert moved["Unit call"] == ("11:15", "12:45")
    assert moved["Shooting call"] == ("12:15", "13:45")
    assert moved["Make-up, 5 The Ferryman"] == ("10:15", "11:45")
    assert workspace.committed.plan is before
    qtbot.waitUntil(lambda: "12:45" in words(editor))


def test_an_applied_push_is_one_step_and_offers_to_issue(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    before, count = workspace.committed.plan, steps(workspace)
    push(qtbot, editor, 90)
    assert editor.push is not None
    qtbot.mouseClick(editor.push.apply, Qt.MouseButton.LeftButton)
    assert workspace.committed.plan.sessions[day.DAY2].call == 765
    assert steps(workspace) == count + 1
    assert editor.panel.boxes["call"].text() == "12:45"
    assert editor.push.issue.isVisible()
    assert editor.push.issue.text().strip() == "Issue…"  # nothing has gone out yet
    with qtbot.waitSignal(editor.issue_wanted):
        qtbot.mouseClick(editor.push.issue, Qt.MouseButton.LeftButton)
    workspace.undo()
    assert workspace.committed.plan.sessions == before.sessions
    assert workspace.committed.plan.strips == before.strips


def test_pulling_into_the_rest_fans_out_who_needs_it_and_says_why(
    qtbot: QtBot, editor: SheetEditor, workspace: Workspace
) -> None:
    # Day 1 wraps 19:00; make-up is out 19:30 and may come 06:30 after 11 h. Pulled by 3 h its call would be 06:15.
    workspace.edit("Wrap", lambda draft: draft.put(_late_wrap(workspace)))
    push(qtbot, editor, -180)
    assert editor.push is not None
    assert editor.push.push is not None
    fanned = {fan.name for fan in editor.push.push.pushed.fanned}
    assert fanned
    said = [
        label.text() for label in editor.push.said.findChildren(type(editor.pane.warning)) if " comes " in label.text()
    ]
    assert len(said) == len(fanned)
    assert all("rest 11:00" in sentence for sentence in said)


def _late_wrap(workspace: Workspace) -> r.Session:
    return replace(workspace.committed.plan.sessions[day.DAY1], wrap=1320)


def test_esc_and_the_cross_leave_the_push(qtbot: QtBot, editor: SheetEditor, workspace: Workspace) -> None:
    push(qtbot, editor, 30)
    qtbot.waitUntil(lambda: "11:45" in words(editor))
    assert editor.push is not None
    qtbot.keyClick(editor.push, Qt.Key.Key_Escape)
    assert not editor.push.isVisible()
    qtbot.waitUntil(lambda: "11:45" not in words(editor))
