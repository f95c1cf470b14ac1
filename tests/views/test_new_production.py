"""New from a screenplay: what was understood can be corrected; then it becomes a production."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.exchange.formats import read_screenplay
from app.models.document import Document
from app.plan.errors import EditRefused
from app.views.jobs import Jobs, Report
from app.views.new_production import NewProduction
from app.views.production_settings import countries, default_start, regions
from app.views.understood import ScenesModel, with_name
from app.views.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()
    made.deleteLater()


@pytest.fixture
def dialog(qtbot: QtBot, jobs: Jobs, light: object, tmp_path: Path) -> NewProduction:
    made = NewProduction(jobs, str(tmp_path))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def read(dialog: NewProduction, script: Path, qtbot: QtBot) -> NewProduction:
    """The dialog with The Weir read."""
    dialog.read(script)
    qtbot.waitUntil(lambda: dialog.imported is not None)
    return dialog


def test_it_shows_scenes_cast_sets_and_how_long(read: NewProduction) -> None:
    scenes, cast = read.scenes.model(), read.cast.model()
    assert [scenes.index(row, 0).data() for row in range(scenes.rowCount())] == list("123456")
    assert [scenes.index(5, column).data() for column in (1, 2, 3, 4)] == ["INT", "MILL", "LOFT", "DAY"]
    assert [cast.index(row, 1).data() for row in range(cast.rowCount())] == ["MARTA", "TOBIAS", "REEVE"]
    assert [read.sets.item(row).text() for row in range(read.sets.count())] == [
        "MILL, 3 scenes",
        "WEIR, 2 scenes",
        "BRIDGE, 1 scene",
    ]
    assert read.about.text().startswith("Fountain: 6 scenes, ")
    assert read.settings.title.text() == "The Weir"
    assert read.tabs.tabText(1) == "Cast 3"


def edit(qtbot: QtBot, dialog: NewProduction, row: int, column: int, text: str) -> None:
    """Double-click a scene's cell, type over it, Enter."""
    table = dialog.scenes
    index = table.model().index(row, column)
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)
    qtbot.mouseDClick(table.viewport(), LEFT, pos=place)
    (editor,) = table.viewport().findChildren(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not table.viewport().findChildren(QLineEdit))


def test_a_scene_is_corrected_in_the_table(read: NewProduction, qtbot: QtBot) -> None:
    edit(qtbot, read, 4, 2, "TOLL BRIDGE")
    edit(qtbot, read, 4, 5, "1 2/8")
    assert read.imported is not None
    assert read.imported.scenes[4].set_name == "TOLL BRIDGE"
    assert read.imported.scenes[4].eighths == 10
    assert read.imported.sets == ("MILL", "WEIR", "TOLL BRIDGE")
    assert read.sets.item(2).text() == "TOLL BRIDGE, 1 scene"
    assert read.isVisible(), "Enter in a cell ends the edit, not the dialog"


@pytest.mark.parametrize(
    ("column", "typed", "said"),
    [
        (0, "2", "There is already a scene 2."),
        (1, "OUTSIDE", "“OUTSIDE” is neither INT nor EXT nor I/E."),
        (4, "NOON", "“NOON” is none of DAY, NIGHT, DAWN and DUSK."),
        (5, "two", "“two” is not a number of pages. Maybe 2 4/8."),
        (5, "0/8", "A scene is at least 1/8 of a page long."),
    ],
)
def test_a_wrong_correction_is_refused_in_words(
    read: NewProduction, qtbot: QtBot, column: int, typed: str, said: str
) -> None:
    before = read.imported
    edit(qtbot, read, 0, column, typed)
    assert read.error_bar.isVisible()
    assert read.error_bar.text.text() == said
    assert read.imported is before


def test_two_parts_become_one_by_giving_them_one_name(script: Path) -> None:
    imported = read_screenplay(script)
    reeve = next(row for row, part in enumerate(imported.cast) if part.name == "REEVE")
    merged = with_name(imported, reeve, "TOBIAS")
    assert [(part.name, part.scenes) for part in merged.cast] == [("MARTA", 3), ("TOBIAS", 3)]
    assert merged.scenes[4].speakers == ("TOBIAS",)
    with pytest.raises(EditRefused, match="needs a name"):
        with_name(imported, 0, "  ")


def test_an_omitted_scene_can_not_be_edited(script: Path, qapp: object) -> None:
    script.write_text(script.read_text() + "\n\n.OMITTED #7#\n", encoding="utf-8")
    model = ScenesModel(read_screenplay(script))
    omitted = [row for row, scene in enumerate(model.imported.scenes) if scene.omitted]
    assert omitted == [6]
    assert not model.flags(model.index(6, 2)) & Qt.ItemFlag.ItemIsEditable
    assert model.index(6, 5).data() == "omitted"


def test_create_makes_the_file_with_board_deadlines_and_the_scripts_text(
    read: NewProduction, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "weir"), ""))
    read.settings.start.set_day(date(2027, 5, 3))  # a bank holiday in England
    read.settings.country.setCurrentIndex(read.settings.country.findData("GB"))
    read.settings.region.setCurrentIndex(read.settings.region.findData("ENG"))
    read.settings.days.setValue(3)
    with qtbot.waitSignal(read.created, timeout=20_000) as made:
        qtbot.mouseClick(read.make, LEFT)
    path = made.args[0]
    assert path == tmp_path / "weir.coverset"
    with Document.open(path) as document:
        plan = document.plan
        assert [session.day for session in plan.session_order()] == [date(2027, 5, day) for day in (4, 5, 6)]
        assert plan.production.region == "ENG"
        assert len(plan.strips_of(None)) == 0
        assert plan.deadlines
        first = plan.scene_order()[0]
        assert document.blob(first.text_hash).decode().startswith("INT. MILL - DAY")


def test_all_strips_may_be_left_in_the_boneyard_in_script_order(
    read: NewProduction, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chosen by the keyboard; the days are made all the same, and are empty."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "weir"), ""))
    choice = read.settings.lay
    assert choice.currentText() == "Lay the scenes on days"
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "Leave all in the boneyard"
    assert choice.toolTip() == "In script order; the days are made, and are empty"
    assert choice.minimumSizeHint().width() <= choice.width()  # read whole
    read.settings.days.setValue(3)
    with qtbot.waitSignal(read.created, timeout=20_000) as made:
        qtbot.mouseClick(read.make, LEFT)
    with Document.open(made.args[0]) as document:
        plan = document.plan
        assert [plan.strip_label(strip) for strip in plan.strips_of(None)] == list("123456")
        assert len(plan.sessions) == 3


def test_enter_creates_once_the_screenplay_is_read(
    read: NewProduction, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append(_) or ("", ""))
    read.activateWindow()
    qtbot.waitUntil(read.make.hasFocus)
    qtbot.keyClick(read.make, Qt.Key.Key_Return)
    assert len(asked) == 1
    assert not read.scenes.wordWrap()


def test_a_file_that_is_no_screenplay_is_named_with_what_can_be_read(
    dialog: NewProduction, qtbot: QtBot, tmp_path: Path
) -> None:
    wrong = tmp_path / "budget.pdf"
    wrong.write_bytes(b"%PDF-1.7 nothing")
    dialog.read(wrong)
    qtbot.waitUntil(dialog.error_bar.isVisible)
    said = dialog.error_bar.text.text()
    assert "budget.pdf" in said
    assert "Readable are Fountain" in said
    assert not dialog.make.isEnabled()


def test_reading_can_be_cancelled(dialog: NewProduction, qtbot: QtBot, script: Path) -> None:
    dialog.read(script)
    assert dialog.stop.isVisible()
    qtbot.mouseClick(dialog.stop, LEFT)
    qtbot.waitUntil(lambda: not dialog._jobs.busy)
    assert dialog.imported is None
    assert dialog.choose.isVisible()
    assert not dialog.make.isEnabled()


def test_a_cancelled_job_tells_nothing_but_that(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[str] = []

    def work(report: Report) -> str:
        while True:
            report(0, 0)

    job = jobs.start("Counting", work, lambda _: told.append("done"), told.append)
    job.cancelled.connect(lambda: told.append("cancelled"))
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert told == ["cancelled"]
    assert not jobs.busy


def test_jobs_end_with_their_window(jobs: Jobs) -> None:
    def work(report: Report) -> None:
        while True:
            report(0, 0)

    jobs.start("Counting", work, lambda _: None, lambda _: None)
    jobs.shutdown()
    assert jobs._pool is None


def test_the_country_brings_its_regions_and_zone(dialog: NewProduction) -> None:
    settings = dialog.settings
    settings.country.setCurrentIndex(settings.country.findData("NZ"))
    assert settings.zone.currentText() == "Pacific/Auckland"
    assert settings.region.findData("WGN") > 0
    assert "ENG" in regions("GB")
    assert dict(countries())["FR"] == "France"


@pytest.mark.parametrize(
    "typed",
    ["1 March 2027", "1.3.2027", "2027-03-01", "Mon 1 Mar 2027", "Mon 01 Mar 2027", "01/03/27", "March 1, 2027"],
)
def test_the_first_shoot_day_is_typed_as_people_write_dates(read: NewProduction, qtbot: QtBot, typed: str) -> None:
    field = read.settings.start
    field.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field.edit, typed)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.edit.text() == "Mon 1 Mar 2027"
    assert read.settings.first_day() == date(2027, 3, 1)
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    assert read.settings.first_day() == date(2027, 3, 2)


@pytest.mark.parametrize("typed", ["soon", "31.2.2027", "1 March 202", ""])
def test_what_is_no_date_is_said_below_the_field_and_makes_nothing(
    read: NewProduction, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append(_) or ("", ""))
    field = read.settings.start
    field.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field.edit, typed or "\b")
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.problem.isVisible()
    assert f"“{typed}” is not a date." in field.problem.text()
    qtbot.mouseClick(read.make, LEFT)
    assert asked == []
    assert read.error_bar.isVisible()
    field.set_day(date(2027, 3, 1))
    assert not field.problem.isVisible()


def test_escape_asks_before_it_throws_away_what_was_read(read: NewProduction, qtbot: QtBot) -> None:
    qtbot.keyClick(read, Qt.Key.Key_Escape)
    assert read.isVisible()
    assert "is not kept" in read.error_bar.text.text()
    qtbot.keyClick(read, Qt.Key.Key_Escape)
    assert not read.isVisible()


def test_escape_leaves_at_once_where_nothing_was_read(dialog: NewProduction, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_start_offered_is_the_monday_four_weeks_ahead() -> None:
    assert default_start(date(2027, 4, 7)) == date(2027, 5, 3)
    assert default_start(date(2027, 4, 5)) == date(2027, 5, 3)


def test_a_job_that_ends_at_once_still_tells_whoever_connects_after(jobs: Jobs, qtbot: QtBot) -> None:
    for number in range(50):
        told: list[object] = []
        job = jobs.start("Nothing", lambda report, number=number: number, told.append, told.append)
        assert told == []
        with qtbot.waitSignal(job.over):
            pass
        assert told == [number]
    assert not jobs.busy


def test_a_fault_in_a_job_is_not_swallowed(jobs: Jobs, qtbot: QtBot) -> None:
    def work(report: Report) -> None:
        raise ZeroDivisionError("a bug of ours")

    with qtbot.captureExceptions() as caught:
        job = jobs.start("Dividing", work, lambda _: None, lambda _: None)
        with qtbot.waitSignal(job.over):
            pass
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert not jobs.busy


def test_a_new_production_says_nothing_of_what_was_selected_in_the_one_before(
    open_window: Callable[[Path | None], Window], salt_road: Path, script: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(salt_road)
    strip = next(iter(window.workspace.plan.strips))
    window.workspace.reveal("board", ("strips", strip))
    window.memory.put("view", "board")
    assert window.status_line.left.whole().startswith("Selected: ")
    window.files.new_from_screenplay(script)
    dialog = window.findChild(NewProduction)
    qtbot.waitUntil(lambda: dialog.imported is not None)
    dialog.create_at(tmp_path / "next.coverset")
    qtbot.waitUntil(lambda: window.workspace.title == "The Weir", timeout=20_000)
    assert window.status_line.left.whole().startswith("6 strips, Days 1–2. ")
    assert window.workspace.selection == frozenset()
