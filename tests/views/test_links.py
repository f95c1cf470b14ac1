"""Links to a department's page: made, read, opened; and the page as mail draft, PDF and calendar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import icalendar
import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.edits.activities import set_deadline
from app.edits.crew import set_person
from app.plan import rows as r
from app.plan.errors import FileRejected
from app.tour import rained_off
from app.views.deadline_out import LONGEST
from app.views.deadlines import DeadlinesView
from app.views.department_pages import file_names
from app.views.links import Link, read_link
from app.views.palette import Palette
from app.views.pdf_pages import PDFIUM
from app.views.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def salt(open_window: Callable[[Path | None], Window], salt_road: Path) -> Window:
    return open_window(salt_road)


@pytest.fixture
def art(salt: Window) -> DeadlinesView:
    """The Deadlines view on Art's page."""
    view = salt.show_view("deadlines")
    assert isinstance(view, DeadlinesView)
    (department,) = [d.id for d in salt.workspace.plan.department_order() if d.name == "Art"]
    view.reveal(("departments", department))
    assert view.title.text() == "Art"
    return view


# links ----------------------------------------------------------------------------------------------------------------
def test_a_link_names_file_and_department() -> None:
    link = Link(Path("/films/The Salt Road.coverset"), "Make-up & hair")
    assert str(link) == "coverset:///films/The%20Salt%20Road.coverset?department=Make-up%20%26%20hair"
    assert read_link(str(link)) == link
    assert read_link(str(Path(str(link)))) == link  # as the command line hands it on
    assert read_link(str(Link(Path("/a/b.coverset")))) == Link(Path("/a/b.coverset"))


@pytest.mark.parametrize("where", ["//server/share/a", "%2Fserver%2Fshare/a", "///%2f/server/share/a"])
def test_no_link_names_another_computer(where: str) -> None:
    link = read_link(f"coverset:{where}.coverset")
    assert link is not None
    assert link.path.as_posix() == "/server/share/a.coverset"


def test_other_texts_are_no_links_and_a_link_without_a_file_is_refused() -> None:
    assert read_link("/films/coverset.coverset") is None
    assert read_link("Art") is None
    with pytest.raises(FileRejected, match="names no production"):
        read_link("coverset://?department=Art")


def test_a_copied_link_opens_its_page_in_another_window(
    art: DeadlinesView, salt: Window, qtbot: QtBot, open_window: Callable[[Path | None], Window]
) -> None:
    qtbot.mouseClick(art.link, LEFT)
    text = QApplication.clipboard().text()
    assert read_link(text) == Link(salt.workspace.document.path, "Art")  # type: ignore[union-attr]
    salt.files.close_production()
    other = open_window(None)
    assert other.files.open_path(text)
    assert isinstance(other.view, DeadlinesView)
    assert other.view.title.text() == "Art"


def test_a_link_pasted_into_the_palette_goes_there(art: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(art.link, LEFT)
    text = QApplication.clipboard().text()
    salt.show_view("board")
    salt.show_palette()
    palette = salt.findChild(Palette)
    assert palette is not None
    field = palette.field
    field.setText(text)
    assert [offer.text for offer in palette.offers()] == ["Open this link"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert salt.view is art
    assert art.title.text() == "Art"


def test_a_link_to_a_department_that_is_gone_says_so(salt: Window) -> None:
    assert salt.workspace.document is not None
    salt.files.open_path(str(Link(salt.workspace.document.path, "Zoology")))
    assert "There is no department “Zoology”" in salt.error_bar.text.text()


# every page -----------------------------------------------------------------------------------------------------------
def test_every_departments_page_is_written_into_a_folder(
    art: DeadlinesView, salt: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    counts: list[tuple[int, int]] = []
    said: list[str] = []
    salt.workspace.statusChanged.connect(said.append)
    with qtbot.waitSignal(art.pages.saved, timeout=60_000) as found:
        salt.action("department_pages").trigger()
        assert art.pages.progress is not None
        art.pages._jobs._jobs[0].progressed.connect(lambda done, of: counts.append((done, of)))
    names = [department.name for department in salt.workspace.plan.department_order()]
    assert [path.name for path in found.args[0]] == file_names("The Salt Road", salt.workspace.plan.department_order())
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in found.args[0])
    every = [(done, len(names)) for done in range(len(names))]
    assert counts in (every, every[1:]), "it may have begun before anybody could listen"
    assert said[-1] == f"{len(names)} pages in {folder}."
    assert art.pages.progress is None
    with PDFIUM:
        for path, name in (
            (path, name) for path, name in zip(found.args[0], names, strict=True) if name in ("Art", "VFX")
        ):
            document = pypdfium2.PdfDocument(path)
            text = document[0].get_textpage().get_text_bounded()
            document.close()
            assert name in text


def test_writing_the_pages_can_be_stopped(art: DeadlinesView, salt: Window, qtbot: QtBot, tmp_path: Path) -> None:
    said: list[str] = []
    salt.workspace.statusChanged.connect(said.append)
    with qtbot.waitSignal(art.pages.saved, timeout=60_000) as found:
        art.pages.save(tmp_path)
        assert art.pages.progress is not None
        art.pages.progress.findChild(QPushButton).click()
    count = len(found.args[0])
    of = len(salt.workspace.plan.departments)
    assert count < of
    assert len(list(tmp_path.glob("*.pdf"))) == count
    assert said[-1].startswith(f"Stopped: {count} page")
    assert said[-1].endswith(f"of {of} in {tmp_path}.")


def test_a_folder_that_is_not_there_is_said(art: DeadlinesView, salt: Window, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(art.pages.saved, timeout=60_000) as found:
        art.pages.save(tmp_path / "nowhere")
    assert found.args[0] == []
    assert "nowhere" in salt.error_bar.text.text()


def test_files_of_departments_are_never_of_one_name() -> None:
    departments = [r.Department(1, "Art", 1), r.Department(2, "ART", 2), r.Department(3, "Make-up / hair?", 3)]
    assert file_names("Salt: Road", departments) == [
        "Salt Road, Art.pdf", "Salt Road, ART 2.pdf", "Salt Road, Make-up hair.pdf",
    ]  # fmt: skip


# out ------------------------------------------------------------------------------------------------------------------
def where_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Answer the question where to save; returns the names that were proposed."""
    asked: list[str] = []

    def answer(_parent: object, _verb: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def test_the_page_is_saved_as_pdf(
    art: DeadlinesView, salt: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = where_to(monkeypatch, tmp_path / "art.pdf")
    with qtbot.waitSignal(art.out.saver.saved):
        qtbot.mouseClick(art.pdf, LEFT)
    assert asked == ["The Salt Road, Art.pdf"]
    with PDFIUM:
        document = pypdfium2.PdfDocument(tmp_path / "art.pdf")
        text = " ".join(document[0].get_textpage().get_text_bounded().split())
        document.close()
    for name in art.names()[:3]:
        assert name.split(",")[0] in text
    assert "Turnover" not in text  # VFX's
    assert "Saved art.pdf" in salt.status_line.left.whole()


def test_the_pdf_says_what_changed_since_the_last_issue_and_why(
    salt: Window, art: DeadlinesView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = rained_off(salt.workspace.committed)
    (push,) = [way for way in found.ways if way.name == "push"]
    assert push.change is not None
    assert salt.workspace.commit(push.change)
    (vfx,) = [d.id for d in salt.workspace.plan.department_order() if d.name == "VFX"]
    art.reveal(("departments", vfx))
    where_to(monkeypatch, tmp_path / "vfx.pdf")
    with qtbot.waitSignal(art.out.saver.saved):
        qtbot.mouseClick(art.pdf, LEFT)
    with PDFIUM:
        document = pypdfium2.PdfDocument(tmp_path / "vfx.pdf")
        text = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
        document.close()
    assert f"Changed since “{push.change.label}”" in text
    assert "last issue" not in text  # nothing has been issued
    assert "+4 → −2" in text  # Turnover Sc 42, as LOOK.md has it
    assert "2 working days late" in text
    assert "2 days late" in text  # its state, as the window says it
    assert "On time" in text
    assert "Day 12 rained off from 14:10 → Sc 42 plays Day 18, Thu 13 May" in text


def test_its_days_and_dues_are_saved_as_a_calendar(
    art: DeadlinesView, salt: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where_to(monkeypatch, tmp_path / "art")
    qtbot.mouseClick(art.calendar, LEFT)
    qtbot.waitUntil((tmp_path / "art.ics").exists)
    calendar = icalendar.Calendar.from_ical((tmp_path / "art.ics").read_bytes())
    assert calendar["x-wr-calname"] == "The Salt Road, Art"
    summaries = [str(event["summary"]) for event in calendar.walk("VEVENT")]
    assert any(summary.startswith("Due: ") for summary in summaries)
    assert any(summary.startswith("Day 12") for summary in summaries)


def test_a_calendar_that_can_not_be_written_says_so(
    art: DeadlinesView, salt: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where_to(monkeypatch, tmp_path / "nowhere" / "art.ics")
    qtbot.mouseClick(art.calendar, LEFT)
    qtbot.waitUntil(lambda: "art.ics" in salt.error_bar.text.text())


def test_a_mail_draft_goes_to_the_head_with_the_page_in_it(art: DeadlinesView, salt: Window, qtbot: QtBot) -> None:
    plan = salt.workspace.plan
    (department,) = [d for d in plan.department_order() if d.name == "Art"]
    salt.workspace.edit("Mail", lambda draft: set_person(draft, department.head_id or 0, email="art@example.org"))
    drafts: list[str] = []

    def opened(url: QUrl) -> bool:
        drafts.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    art.out.open_url = opened
    qtbot.mouseClick(art.send, LEFT)
    (draft,) = drafts
    parts = urlsplit(draft)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "art@example.org")
    assert len(draft) <= LONGEST
    told = parse_qs(parts.query)
    assert told["subject"] == ["The Salt Road: deadlines of Art"]
    body = told["body"][0].replace("\r\n", "\n")
    assert body.startswith("The Salt Road: Art, deadlines as of ")
    assert all(name in body for name in art.names() if name not in met(art))
    assert "art@example.org" in salt.status_line.left.whole()


def met(view: DeadlinesView) -> set[str]:
    """What is done already: it is not on the page to send."""
    rows = (item.data(0, Qt.ItemDataRole.UserRole) for item in view.table.items())
    return {row.name for row in rows if row.group == "met"}


def test_a_page_too_long_for_a_draft_waits_in_the_clipboard_and_no_mail_program_is_said(
    art: DeadlinesView, salt: Window, qtbot: QtBot
) -> None:
    row = art.table.items()[0].data(0, Qt.ItemDataRole.UserRole)
    salt.workspace.edit("Note", lambda draft: set_deadline(draft, row.deadline.id, note="Ask again. " * 200))
    drafts: list[str] = []

    def refused(url: QUrl) -> bool:
        drafts.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return False

    art.out.open_url = refused
    qtbot.mouseClick(art.send, LEFT)
    assert parse_qs(urlsplit(drafts[0]).query)["body"] == ["The page is in the clipboard. Paste it here."]
    assert "Ask again." in QApplication.clipboard().text()
    assert "No mail program answers" in salt.error_bar.text.text()


# room -----------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("scale", [100, 150])
def test_every_name_can_be_read_whole_and_no_date_is_cut(
    art: DeadlinesView, salt: Window, qtbot: QtBot, scale: int
) -> None:
    salt.set_text_size(scale)
    QApplication.processEvents()
    table, detail = art.table, art.detail
    metrics = table.fontMetrics()
    chosen = table.currentItem()
    for item in table.items():
        if item.isHidden():  # what is met is folded until one of it is chosen
            table.setCurrentItem(item)
    table.setCurrentItem(chosen)
    assert not [item for item in table.items() if item.isHidden()]
    for item in table.items():
        row = table.visualItemRect(item)
        wide = table.columnWidth(2)
        lines = -(-metrics.horizontalAdvance(item.text(2)) // max(1, wide - 24))
        assert row.height() >= lines * metrics.height()
        assert wide > 5 * metrics.horizontalAdvance("W")
    assert art.split.width() == sum(art.split.sizes()) + 2 * art.split.handleWidth()
    shown = [value for value in detail.values.values() if value.isVisible()]
    assert len(shown) > 4
    qtbot.waitUntil(lambda: all(value.heightForWidth(value.width()) <= value.height() for value in shown))
    for value in shown:
        left = value.mapTo(detail.viewport(), value.rect().topLeft()).x()
        assert left + value.width() <= detail.viewport().width()
