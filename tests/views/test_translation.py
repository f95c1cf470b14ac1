"""A pseudo-locale: every text of the window comes through translation, and 40 % longer texts still have room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app import translations
from app.edits.recipe import sample
from app.models.document import Document
from app.plan.categories import FLAGS
from app.plan.plan import Plan
from app.plan.spoken import ENGLISH, speak
from app.plan.units import day_text
from app.reports import catalogue
from app.views import theme, translated
from app.views.actions import MENUS, VIEWS
from app.views.date_field import DateField
from app.views.delay import DelayDialog
from app.views.knock_on.panel import preview_way
from app.views.translated import Catalogue, speaker_of, tr
from app.views.window import MAKERS, Window
from app.ways_out.quick import answer
from tests.views.spoken_window import KEPT, Pseudo, data_words, left_in_english, longer, painted, pseudo, said, speaker

APP = Path(translations.__file__).parent
LANGUAGES = ("english", "deutsch")  # each is called as its speakers do
QTS_OWN = ("Close", "Cancel", "Scroll", "Left", "Right")  # from Qt's own catalogue
STRIPS = (
    "INT DAY",
    "EXT DAY",
    "INT NIGHT",
    "EXT NIGHT",
    "DAWN DUSK",
    "DAY",
    "NIGHT",
    "DAWN",
    "DUSK",
    "INT",
    "EXT",
    *FLAGS.values(),
)


@contextmanager
def in_pseudo() -> Iterator[None]:
    translator = Pseudo()
    assert QCoreApplication.installTranslator(translator)
    speak(speaker())
    yield
    speak(ENGLISH)
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def pseudo_locale(qapp: QApplication) -> Iterator[None]:
    with in_pseudo():
        yield


@pytest.fixture(scope="module")
def painted_first() -> list[str]:
    """What was painted while the window was made, opened The Salt Road and showed one view after the other."""
    return []


@pytest.fixture(scope="module")
def spoken_here(qapp: QApplication, painted_first: list[str]) -> Callable[[], AbstractContextManager[None]]:
    @contextmanager
    def heard() -> Iterator[None]:
        with in_pseudo(), pytest.MonkeyPatch.context() as patch, painted(patch) as texts:
            yield
        painted_first.extend(texts)

    return heard


@pytest.fixture(scope="module")
def shown() -> dict[str, str]:
    """Every text of the program → where it stands."""
    return translations.texts(APP)


@pytest.fixture
def salt(pseudo_locale: None, looked_at: Window) -> Window:
    return looked_at


@pytest.fixture
def album(pseudo_locale: None, open_window: Callable[[Path | None], Window], tmp_path: Path) -> Window:
    path = tmp_path / "Night Ferry.coverset"
    Document.create(path, Plan.of([]).with_change(sample("album"))).close()
    return open_window(path)


def english(window: Window, *parts: QWidget, also: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """What these parts say that no translator has seen: the text → its words, what people typed left out."""
    document = window.workspace.document
    names = (document.path.name, *(entry.change.label for entry in document.history())) if document else ()
    plan = window.workspace.plan if document else Plan.of([])
    data = data_words(plan, "Coverset", *QTS_OWN, *STRIPS, *names, *also)
    texts = {text for part in parts for _, text in said(part)}
    return {text: words for text in sorted(texts) if (words := left_in_english(text, data))}


def test_a_pseudo_text_is_longer_and_keeps_its_places() -> None:
    assert pseudo("&Open {0}").startswith("[!! &Öpéñ {0} ~")
    for text in ("Show this date", "Progress reported up to, {0}", "Scene, person or deadline"):
        assert len(pseudo(text)) >= round(1.4 * len(text))
        assert len(longer(text)) == len(text) + round(0.4 * len(text))


def test_the_walker_finds_a_text_that_was_not_translated(salt: Window) -> None:
    before = salt.status_line.counts.text()
    salt.status_line.counts.setText("eleven unsaid words")
    assert english(salt, salt.status_line) == {"eleven unsaid words": ["eleven", "unsaid", "words"]}
    salt.status_line.counts.setText(before)
    assert english(salt, salt.status_line) == {}


def test_every_menu_and_action_is_translated(salt: Window, shown: dict[str, str]) -> None:
    bar = [action.text() for action in salt.menuBar().actions()]
    assert len(bar) == len(MENUS)
    assert english(salt, salt.menuBar(), also=LANGUAGES) == {}
    texts = bar + [menu.title() for menu in salt.findChildren(QMenu) if menu.title()]
    named = [action.text() for action in salt.findChildren(QAction) if action.objectName() and action.text()]
    texts += [text.partition("\t")[0] for text in named]  # behind it stands a key
    assert [text for text in texts if left_in_english(text, frozenset(LANGUAGES))] == []
    assert {"&File", "&Report Delay…", "Report &Delay…"} & shown.keys() == {"&File", "Report &Delay…"}


def painted_anew() -> None:
    """Have what keeps pictures of texts paint them again, as where colours change."""
    look = theme.current()
    for refresh in look.on_change:
        refresh()
    look.changed.emit()


def unsaid(window: Window, texts: list[str]) -> set[str]:
    """Painted texts that no translator has seen."""
    data = data_words(window.workspace.plan, "Coverset", *STRIPS)
    return {text for text in texts if left_in_english(text, data)}


@pytest.mark.parametrize("name", list(MAKERS))
def test_all_that_a_view_says_and_paints_is_translated(
    salt: Window, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with painted(monkeypatch) as texts:
        view = salt.show_view(name)
        painted_anew()
        QApplication.processEvents()
        view.grab()
    assert english(salt, view) == {}
    assert unsaid(salt, texts) == set()


def test_all_that_was_painted_first_is_translated(salt: Window, painted_first: list[str]) -> None:
    assert len(set(painted_first)) > 300
    assert unsaid(salt, painted_first) == set()


def test_an_album_is_translated(album: Window) -> None:
    for name in ("schedule", "board", "deadlines", "elements"):
        view = album.show_view(name)
        assert english(album, view, album.status_line, album.navigation) == {}, name


def test_toolbar_navigation_banner_and_status_line_are_translated(salt: Window) -> None:
    workspace = salt.workspace
    strip = next(strip for strip in workspace.plan.strips.values() if strip.session_id is not None)
    change = workspace.draft("Lift it off", lambda draft: draft.delete(strip))
    assert change is not None
    workspace.show_preview(change, "Lift it off", "")
    found = english(salt, salt.toolbar, salt.navigation, salt.banner, salt.status_line, also=("Lift it off",))
    workspace.cancel_preview()
    assert found == {}
    assert len(salt.navigation.buttons) == len(VIEWS)


def test_a_delay_its_ways_and_what_they_do_are_translated(salt: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    salt.show_view("schedule")
    salt.report_delay()
    dialog = salt.findChild(DelayDialog)
    assert dialog is not None
    assert english(salt, dialog) == {}
    found = answer(salt.workspace.committed, dialog.read())
    dialog.reject()
    for way in found.ways:
        with painted(monkeypatch) as texts:
            preview_way(salt.workspace, found, way)
            assert salt.knock_on is not None
            salt.knock_on.grab()
        assert english(salt, salt.knock_on, salt.banner) == {}
        data = data_words(salt.workspace.plan)
        assert {text for text in texts if left_in_english(text, data)} == set()
    salt.workspace.cancel_preview()


def test_welcome_is_translated(pseudo_locale: None, open_window: Callable[[Path | None], Window]) -> None:
    window = open_window(None)
    assert english(window, window.welcome) == {}


@pytest.mark.parametrize("name", ["go_to_date", "status_date", "keys", "palette", "settings", "new_empty"])
def test_dialogs_are_translated(salt: Window, name: str) -> None:
    known = set(salt.findChildren(QDialog))
    salt.action(name).trigger()
    (dialog,) = [each for each in salt.findChildren(QDialog) if each not in known and each.isVisible()]
    try:
        zones = ("Europe", "London", "GMT")
        lists = _names_of_countries() if name in ("settings", "new_empty") else ()
        assert english(salt, dialog, also=(*zones, *lists, *LANGUAGES)) == {}
        assert not left_in_english(dialog.windowTitle(), data_words(salt.workspace.plan, "Coverset"))
    finally:
        dialog.close()


def _names_of_countries() -> tuple[str, ...]:
    """Countries, their regions, holidays and zones, as the holidays package has them."""
    from zoneinfo import available_timezones

    import holidays

    from app.views.production_settings import countries

    found = [name for pair in countries() for name in pair]
    found += [region for regions in holidays.list_supported_countries().values() for region in regions]
    found += [name.replace("/", " ").replace("_", " ") for name in available_timezones()]
    found += [name for year in (2027, 2028) for name in holidays.country_holidays("GB", "ENG", years=year).values()]
    return tuple(found)


def test_a_document_stays_in_its_own_language(salt: Window) -> None:
    plan, schedule = salt.workspace.plan, salt.workspace.schedule
    assert day_text(date(2027, 5, 13)) == "Ŵ4 13 Ṁ05"
    made = catalogue.make("deadlines", plan, schedule)
    assert "[!!" not in repr(made)
    assert "Ṁ05" not in repr(made)


# catalogues -----------------------------------------------------------------------------------------------------------
def test_the_catalogues_hold_every_text_of_the_program(shown: dict[str, str]) -> None:
    """`make translations` brings them up to date."""
    assert translated.languages()
    for path in translated.languages().values():
        sources = [message.findtext("source") for message in ElementTree.parse(path).iter("message")]
        assert sources == sorted(shown), "run make translations"


def test_a_translation_has_the_places_and_the_marked_letter_of_its_text() -> None:
    for path in translated.languages().values():
        for source, text in translations.translated(path).items():
            places = sorted(mark for mark in KEPT.findall(source) if mark != "\n")
            assert sorted(mark for mark in KEPT.findall(text) if mark != "\n") == places, source
            assert (source.startswith(" "), source.endswith(" ")) == (text.startswith(" "), text.endswith(" ")), source


def test_a_catalogue_keeps_what_is_translated_and_drops_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "coverset_de.ts"
    path.write_text(translations.catalogue("de", {"Board": "a.py", "Gone": "a.py"}, {"Board": "Tafel"}), "utf-8")
    assert translations.translated(path) == {"Board": "Tafel"}
    path.write_text(
        translations.catalogue("de", {"Board": "a.py", "New {0}": "b.py"}, translations.translated(path)), "utf-8"
    )
    read = Catalogue(path)
    assert (read.translate("Coverset", "Board"), read.translate("Coverset", "New {0}")) == ("Tafel", None)
    assert read.translate("QPlatformTheme", "Board") is None


def test_german_is_spoken_when_it_is_chosen(
    own_translators: QApplication, open_window: Callable[[Path | None], Window], salt_road: Path
) -> None:
    translated.install("de", own_translators)
    assert tr("Call sheets") == "Tagesdispos"
    assert day_text(date(2027, 5, 13), year=True) == "Do., 13. Mai 2027"
    window = open_window(salt_road)
    assert window.navigation.buttons["callsheets"].text() == "Tagesdispos"
    assert window.workspace.plan.name_of(("sessions", window.workspace.plan.session_order()[0].id)) == "Drehtag 1"
    field = DateField(date(2027, 5, 13))
    assert field.edit.text() == "Do., 13. Mai 2027"
    assert field.day() == date(2027, 5, 13)
    field.edit.setText("3. Dez. 2027")
    assert field.day() == date(2027, 12, 3)
    field.deleteLater()
    translated.install("en", own_translators)
    assert tr("Call sheets") == "Call sheets"


@pytest.mark.parametrize(
    ("locale", "said_so"),
    [
        ("en_GB", ("Thu 13 May", "Thu 13 May 2027")),
        ("en_US", ("Thu, May 13", "Thu, May 13, 2027")),
        ("de_DE", ("Do., 13. Mai", "Do., 13. Mai 2027")),
        ("fr_FR", ("jeu. 13 mai", "jeu. 13 mai 2027")),
        ("hu_HU", ("máj. 13., Cs", "2027. máj. 13., Cs")),
    ],
)
def test_dates_are_said_as_a_locale_does(qapp: QApplication, locale: str, said_so: tuple[str, str]) -> None:
    speak(speaker_of(QLocale(locale), str))
    try:
        assert (day_text(date(2027, 5, 13)), day_text(date(2027, 5, 13), year=True)) == said_so
    finally:
        speak(ENGLISH)
