"""The language that sentences are said in: the user's in the window, English on the command line and on paper.

The window sets a speaker; what makes sentences asks `said`. The speaker belongs to the context that set it, so that
another thread speaks English until it is told otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speaker:
    """text: a template of ours → the same in the user's language. weekdays (from Monday), months: short names.

    date, day, day_year: how a date is put together of {weekday}, {day}, {month} and {year}.
    """

    text: Callable[[str], str]
    weekdays: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months: tuple[str, ...] = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    date: str = "{day} {month}"
    day: str = "{weekday} {day} {month}"
    day_year: str = "{weekday} {day} {month} {year}"


ENGLISH = Speaker(str)
_speaker: ContextVar[Speaker] = ContextVar("speaker", default=ENGLISH)


def said(text: str) -> str:
    """A template in the language spoken here: `said("{0} ends {1} late").format(…)`."""
    return _speaker.get().text(text)


def noted(text: str) -> str:
    """Marks a text of a table for the catalogue of translations; it is said where it is shown."""
    return text


def speaker() -> Speaker:
    """Who speaks here."""
    return _speaker.get()


def speak(one: Speaker) -> None:
    """From here on, in this context, that one speaks."""
    _speaker.set(one)


@contextmanager
def english() -> Iterator[None]:
    """English meanwhile: a document's language is its own, whoever prints it."""
    token = _speaker.set(ENGLISH)
    try:
        yield
    finally:
        _speaker.reset(token)


def plain_day(text: str) -> str:
    """What somebody typed for a date, its month's name in English: `27. Mai` → `27. May`."""
    for spoken, plain in zip(speaker().months, ENGLISH.months, strict=True):
        name = spoken.rstrip(".")
        if name.casefold() != plain.casefold():
            text = re.sub(rf"\b{re.escape(name)}\w*\.?", plain, text, flags=re.IGNORECASE)
    return text
