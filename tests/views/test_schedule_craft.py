"""What a hand expects beyond editing: nothing stored for nothing, room for the chart, marks explained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.edits import activities as edits
from app.edits.recipe import sample
from app.models.document import Document
from app.plan.plan import Plan
from app.views import theme
from app.views.schedule import bars, commands, speech
from app.views.schedule.layout import DEFAULT
from app.views.schedule.legend import MARKS, STATES, Legend, LegendCard
from app.views.window import Window
from tests.views import schedule_film as film
from tests.views.schedule_hand import LEFT, RECCE, REDRESS, TEMPS, TURNOVER, Hand, opened

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    with opened(qtbot, tmp_path / "shoot.coverset") as found:
        yield found


@pytest.fixture
def said(hand: Hand) -> list[str]:
    heard: list[str] = []
    hand.workspace.statusChanged.connect(heard.append)
    return heard


# nothing for nothing --------------------------------------------------------------------------------------------------
def test_a_drag_that_a_link_holds_says_why_in_the_status_line(hand: Hand, said: list[str]):
    digest = hand.workspace.document.digest()
    start = hand.view.bar_rect(TURNOVER).center()
    hand.drag(start, start - hand.days(1), start - hand.days(6))
    hand.drop(start - hand.days(6))
    assert said == ["Turnover Sc 42, salt-pan flood was not moved. It can't begin sooner: Sc 42."]
    assert hand.workspace.document.digest() == digest


def test_several_rows_that_nothing_moves_leave_no_step(hand: Hand, said: list[str]):
    hand.workspace.select(TURNOVER, TEMPS)
    digest = hand.workspace.document.digest()
    start = hand.view.bar_rect(TURNOVER).center()
    hand.drag(start, start - hand.days(1), start - hand.days(6))
    assert hand.view.tag() == "It can't begin sooner: Sc 42"
    hand.drop(start - hand.days(6))
    assert hand.workspace.document.digest() == digest
    assert said[-1].startswith("Turnover Sc 42, salt-pan flood was not moved.")


def test_a_bar_that_comes_only_half_as_far_says_what_holds_it(hand: Hand):
    hand.workspace.edit(
        "Later", lambda draft: edits.move_activity(draft, film.TURNOVER, film.instant(date(2027, 5, 12)))
    )
    start = hand.view.bar_rect(TURNOVER).center()
    hand.drag(start, start - hand.days(1), start - hand.days(8))
    assert hand.view.tag().endswith("; no sooner: Sc 42")
    hand.key(Qt.Key.Key_Escape)


def test_a_key_that_moves_nothing_stores_nothing(hand: Hand, said: list[str]):
    hand.workspace.select(TURNOVER)
    digest = hand.workspace.document.digest()
    hand.key(Qt.Key.Key_Left, ALT)
    assert said[-1] == "Turnover Sc 42, salt-pan flood was not moved. It can't begin sooner: Sc 42."
    assert hand.workspace.document.digest() == digest


def test_a_start_that_cannot_be_is_refused_at_its_cell(hand: Hand):
    hand.chart.show_column("start", True)
    digest = hand.workspace.document.digest()
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(TURNOVER, "start").center())
    line = hand.chart.editor
    QTest.keyClicks(line, "29 Apr")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.refusal.text() == "It can't begin sooner: Sc 42. Nothing was changed."
    assert hand.workspace.document.digest() == digest


def test_several_dues_without_rules_are_said_to_be_gone(hand: Hand):
    hand.workspace.select(REDRESS, TURNOVER)
    hand.menu("Due…")
    hand.type_into_prompt("")
    assert hand.workspace.document.history()[-1].label == "2 rows without a due date"
    hand.workspace.undo()
    assert hand.workspace.plan.deadlines[film.REDRESS_DUE].due_date == date(2027, 5, 13)


# order ----------------------------------------------------------------------------------------------------------------
def test_rows_keep_their_places_until_an_order_is_chosen(hand: Hand):
    before = hand.names()
    hand.workspace.edit("Late", lambda draft: edits.set_due(draft, film.REDRESS_DUE, date(2027, 5, 5)))
    assert hand.names() == before
    hand.workspace.undo()
    hand.workspace.redo()
    assert hand.names() == before
    hand.view._order.choose("worst")
    assert hand.names()[0] == "Art"


def test_a_new_row_stands_last_in_its_group(hand: Hand):
    hand.workspace.edit("New", lambda draft: edits.add_activity(draft, "Aerial plates", film.VFX, None, film.DAY))
    lines = hand.names()
    assert (
        lines[lines.index("Temps for director’s cut") + 1] == "Aerial plates"
        or lines[lines.index("Turnover Sc 42, salt-pan flood") + 1] == "Aerial plates"
    )


# room -----------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("wide", [500, 671, 800, 1088])
@pytest.mark.parametrize("scale", [100, 150])
def test_the_chart_keeps_nearly_half_of_the_view(hand: Hand, light: theme.Theme, wide: int, scale: int):
    light.set_scale(scale)
    hand.view.resize(wide, 600)
    layout = hand.chart.layout_now()
    assert (layout.width - layout.table) / layout.width >= 0.449
    assert "name" in layout.sizes.columns
    hand.view.resize(1400, 600)
    if scale == 100:
        assert tuple(hand.chart.sizes.columns) == DEFAULT


def test_a_column_that_gave_way_says_so_and_is_still_copied(hand: Hand):
    hand.view.resize(480, 600)
    assert "finish" not in hand.chart.sizes.columns
    menu = commands.menu_of(hand.chart, header=True)
    entry = next(action for action in menu.actions() if action.text().startswith("Finish"))
    assert (entry.text(), entry.isChecked()) == ("Finish, no room now", True)
    menu.deleteLater()


def test_days_of_two_figures_are_numbered_where_their_whole_label_has_no_room(
    open_window: Callable[[Path | None], Window], tmp_path: Path
):
    path = tmp_path / "album.coverset"
    Document.create(path, Plan.of([]).with_change(sample("album"))).close()
    view = open_window(path).show_view("schedule")
    found = {cell.label: cell for band in view.chart._bands for cell in band.cells}
    assert (found["A10"].short, found["B16"].short, found["A1"].short) == ("10", "16", "1")
    image = view.chart.viewport().grab().toImage()
    rect = view.session_rect(found["A10"].session)
    inside = rect.adjusted(3, 3, -3, -3)
    shades = {
        image.pixel(x, y) for x in range(inside.left(), inside.right()) for y in range(inside.top(), inside.bottom())
    }
    assert len(shades) > 3  # ink, not the blank ground


def test_a_late_note_stands_clear_of_the_flag(hand: Hand):
    layout = hand.chart.layout_now()
    edge = layout.width
    right_of = bars.note_x(layout, (300.0, 300.0), 6.5, 60, 8, 280.0)
    assert right_of == 300 + 6.5 + 8
    # no room at the right: left of the milestone, and left of the whole flag, 8 pixels to the left of its pole
    left_of = bars.note_x(layout, (edge - 30.0, edge - 30.0), 6.5, 60, 8, edge - 60.0)
    assert left_of + 60 <= edge - 60 - 8


# preview --------------------------------------------------------------------------------------------------------------
def test_a_preview_brings_what_moves_into_view_and_leaves_it_where_it_is_seen(hand: Hand):
    scroll = hand.chart.horizontalScrollBar()
    change = hand.workspace.plan.draft(
        "Later", lambda draft: edits.move_activity(draft, film.REDRESS, film.instant(date(2027, 5, 17)))
    )
    hand.view.go_to_date(date(2027, 8, 2))
    hand.workspace.show_preview(change, "Later")
    seen = QRect(hand.chart.layout_now().chart)
    assert seen.contains(hand.view.bar_rect(REDRESS))
    here = scroll.value()
    hand.workspace.cancel_preview()
    hand.workspace.show_preview(change, "Later")
    assert scroll.value() == here
    hand.workspace.cancel_preview()


def test_what_is_too_long_for_the_view_is_zoomed_out_to(hand: Hand):
    hand.chart.zoom_to(240)
    hand.view.go_to_date(date(2027, 8, 2))
    change = hand.workspace.plan.draft(
        "Later", lambda draft: edits.move_activity(draft, film.RECCE, film.instant(date(2027, 5, 24)))
    )
    hand.workspace.show_preview(change, "Later")
    chart = hand.chart.layout_now().chart
    bar = hand.view.bar_rect(RECCE)
    assert chart.left() <= bar.left()
    assert bar.right() <= chart.right()
    hand.workspace.cancel_preview()


# marks ----------------------------------------------------------------------------------------------------------------
def test_the_legend_opens_a_card_that_says_every_mark(hand: Hand, qtbot: QtBot):
    legend = hand.view.findChild(Legend)
    assert "To be asked" in legend.texts()
    QTest.mouseClick(legend, LEFT)
    card = legend.findChild(LegendCard)
    assert card.isVisible()
    texts = dict(card.texts())
    assert len(texts) >= len(MARKS) + len(STATES) - 1  # late is a mark and a state
    assert "nobody has reported it" in texts["To be asked"]
    assert not card.grab().isNull()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_the_question_mark_says_what_it_asks(hand: Hand):
    hand.workspace.edit("Past", lambda draft: edits.move_activity(draft, film.RECCE, film.instant(date(2027, 4, 29))))
    bar = hand.view.bar_rect(RECCE)
    at = QPoint(bar.right() + 9, bar.center().y())
    found = hand.chart.hit_at(QPointF(at))
    assert hand.chart.faces is not None
    text = speech.hint(found, hand.chart.faces, hand.chart.table)
    assert "assumed done as planned, nobody has said so" in text


def test_a_link_never_runs_through_the_cell_of_its_day(hand: Hand):
    hand.view.resize(1088, 240)
    hand.workspace.select(("sessions", film.DAY_12))
    assert hand.view.links_drawn() == [401]  # Sc 42, on Day 12 → its turnover
    bar = hand.chart.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert hand.view.bar_rect(TURNOVER).center().y() < hand.chart.layout_now().rows_top
    assert hand.view.links_drawn() == []


# new work -------------------------------------------------------------------------------------------------------------
def test_insert_makes_an_activity_in_the_selected_rows_department(hand: Hand):
    hand.workspace.select(REDRESS)
    steps = hand.undo_steps()
    hand.key(Qt.Key.Key_Insert)
    line = hand.chart.editor
    assert (line.isVisible(), line.column, line.text()) == (True, "name", "New activity")
    QTest.keyClicks(line, "Sand bags")
    QTest.keyClick(line, Qt.Key.Key_Return)
    made = next(row for row in hand.workspace.plan.activities.values() if row.name == "Sand bags")
    assert made.department_id == film.ART
    assert hand.undo_steps() == steps + 2


@pytest.mark.parametrize("goes", ["the row", "the production"])
def test_what_is_being_typed_into_goes_with_its_row_and_with_its_production(hand: Hand, goes: str):
    hand.workspace.edit("Add", lambda draft: edits.add_activity(draft, "Sand bags", film.ART, None, film.DAY))
    made = next(row.id for row in hand.workspace.plan.activities.values() if row.name == "Sand bags")
    for column in ("name", "start", "length", "due", "finish", "pred", "notes"):
        hand.chart.show_column(column, True)
    hand.chart.editor.open(hand.chart.table.index(("activities", made)) or 0, "start")
    hand.chart.editor.setText("27 May")
    if goes == "the row":
        hand.workspace.undo()
    else:
        hand.workspace.close()
    line = hand.chart.editor
    assert not line.isVisible()
    assert line.column == ""
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert hand.failures == []


@pytest.mark.parametrize("goes", ["the link", "the production"])
def test_the_editor_of_a_link_goes_with_it_and_with_its_production(hand: Hand, goes: str):
    hand.workspace.edit(
        "Link", lambda draft: edits.add_link(draft, ("activity", film.REDRESS), ("activity", film.RECCE), "FS", 0)
    )
    made = next(link.id for link in hand.workspace.plan.links.values() if link.succ_id == film.RECCE)
    editor = hand.chart.link_editor
    editor.open(made)
    assert editor.isVisible()
    if goes == "the link":
        hand.workspace.undo()
    else:
        hand.workspace.close()
    assert not editor.isVisible()


def test_a_due_typed_for_work_without_a_deadline_makes_one(hand: Hand):
    place = hand.names().index("Second unit recce")
    QTest.mouseDClick(hand.viewport, LEFT, pos=hand.view.cell_rect(RECCE, "due").center())
    QTest.keyClicks(hand.chart.editor, "6 May")
    QTest.keyClick(hand.chart.editor, Qt.Key.Key_Return)
    made = next(row for row in hand.workspace.plan.deadlines.values() if row.expected_id == film.RECCE)
    assert (made.due_date, made.department_id) == (date(2027, 5, 6), film.PRODUCTION)
    assert hand.texts("Second unit recce")[1:] == ("Thu 6 May", "Fri 7 May", "−1")
    assert hand.names().index("Second unit recce") == place  # it stays where it stood


def test_a_link_beside_the_line_of_now_is_one_line(hand: Hand, light: theme.Theme):
    hand.workspace.select(TURNOVER)  # it waits for Day 12, which is today
    hand.chart.zoom_to(40)  # its link leaves the day's middle, the line of now is 14:12: four pixels apart
    hand.view.go_to_date(date(2027, 5, 5))
    chart, layout = hand.chart, hand.chart.layout_now()
    now = round(layout.x(chart.scale.x_at(chart.now)))
    image = hand.viewport.grab().toImage()
    accent = theme.colour("accent")

    def lines_at(y: int) -> int:
        inked = [image.pixelColor(x, y).blue() - image.pixelColor(x, y).red() > 60 for x in range(now - 8, now + 9)]
        return sum(here and not before for before, here in zip([False, *inked], inked, strict=False))

    assert accent.blue() - accent.red() > 60
    link = next(line for line in chart.scene().links if line.link == 401)
    assert any(3 <= abs(point.x() - now) <= 6 for point in link.points)
    assert lines_at(layout.rows_top + 5) == 1
    hand.workspace.select()
    image = hand.viewport.grab().toImage()
    assert lines_at(layout.rows_top + 5) == 1  # the line of now alone
