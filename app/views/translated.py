"""Texts in the user's language. Every text that is shown goes through `tr`, or through a widget's own `self.tr`.

The catalogues are resources/translations/coverset_*.ts, as Qt's Linguist writes them; `make translations` brings them
up to date. A text without a translation is shown as it is written in the program.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.plan.spoken import ENGLISH, Speaker, noted, said, speak, speaker

__all__ = ["FOLDER", "Catalogue", "install", "languages", "noted", "said", "tr"]

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


def tr(text: str) -> str:
    """A text of the program in the user's language; without a translation, as it is written here.

    Texts with something in them are templates, `tr("Opening {0}").format(name)`: another language has another order.
    """
    return QCoreApplication.translate("Coverset", text)


class Catalogue(QTranslator):
    """A .ts file. One text has one translation, wherever it is shown; what Qt says itself is left to Qt's catalogue."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, str] = {}
        for message in ElementTree.parse(path).iter("message"):
            source, done = message.findtext("source"), message.find("translation")
            if source and done is not None and done.text and done.get("type") not in ("unfinished", "vanished"):
                self._texts[source] = done.text

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(self, context: str, source: str, disambiguation: str | None = "", n: int = -1) -> str | None:
        return None if context and context.startswith("Q") else self._texts.get(source)


@cache
def languages() -> dict[str, Path]:
    """Code → catalogue of the languages there are besides English."""
    return {path.stem.removeprefix("coverset_"): path for path in sorted(FOLDER.glob("coverset_*.ts"))}


def install(code: str, application: QCoreApplication) -> None:
    """Speak a language from here on: `de`, `en`; `system` or one we have not: the system's, else English.

    Widgets that are there already keep their texts: it is done before the window is made.
    """
    for each in application.findChildren(QTranslator):
        application.removeTranslator(each)
        each.deleteLater()
    system = QLocale.system()
    own = QLocale.languageToCode(system.language()) if code not in ("en", *languages()) else code
    locale = system if QLocale.languageToCode(system.language()) == own else QLocale(own)
    path = languages().get(own)
    if path is not None:
        qts = QTranslator(application)
        if qts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(qts)
        application.installTranslator(Catalogue(path, application))
    elif own != "en":
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(locale)
    speak(speaker_of(locale, tr))


def speaker_of(locale: QLocale, text: Callable[[str], str]) -> Speaker:
    """Who says texts by a function, and dates as a locale does: `Thu 13 May`, `Do. 13. Mai`, `Thu, May 13`."""
    british = locale.language() == QLocale.Language.English and locale.territory() != QLocale.Country.UnitedStates
    if british or locale.language() == QLocale.Language.C:
        return Speaker(text)
    short = QLocale.FormatType.ShortFormat
    order = re.sub("'[^']*'", "", locale.dateFormat(QLocale.FormatType.LongFormat))
    for letter, place in (("d{3,}", "{weekday}"), ("M+", "{month}"), (r"d{1,2}(?![a-z])", "{day}"), ("y+", "{year}")):
        order = re.sub(rf"(?<![a-z{{]){letter}(?![a-z}}])", place, order, count=1)
    if not all(place in order for place in ("{weekday}", "{day}", "{month}", "{year}")):
        order = ENGLISH.day_year
    order = " ".join(order.split())
    without = " ".join(order.replace("{year}", "").split()).strip(" ,.") if order.endswith("{year}") else order
    return Speaker(
        text,
        tuple(locale.dayName(day, short) for day in range(1, 8)),
        tuple(locale.monthName(month, short) for month in range(1, 13)),
        without.replace("{weekday}", "").replace("{year}", "").strip(" ,."),
        without.replace("{year}", "").strip(" ,."),
        order,
    )


def speak_here() -> None:
    """Say sentences by `tr` in this context, unless it speaks a language already."""
    if speaker() is ENGLISH:
        speak(Speaker(tr))
