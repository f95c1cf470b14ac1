"""The colours and signs of categories in a script: DOMAIN 2's, readable on paper and in the dark."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat

from app.plan.categories import CATEGORIES, MARKS
from app.views import theme
from app.views.translated import tr

SHADES: dict[str, tuple[str, str]] = {
    "red": ("#B42318", "#FF8A80"),
    "orange": ("#A8440A", "#FFA657"),
    "yellow": ("#756000", "#F2D45C"),
    "green": ("#1E7532", "#7BD88F"),
    "blue": ("#1F5FBF", "#74ABFF"),
    "purple": ("#7A3EB1", "#CBA6FF"),
    "pink": ("#B8296F", "#FF8FC0"),
    "brown": ("#7A4A21", "#D9A679"),
}
"""Colour → light, dark."""

SIGNS = {"circle": "○", "asterisk": "✱", "box": "□"}
LINES = {
    "circle": QTextCharFormat.UnderlineStyle.DashUnderline,
    "asterisk": QTextCharFormat.UnderlineStyle.DotLine,
    "box": QTextCharFormat.UnderlineStyle.DashDotLine,
}
"""Categories without a colour of their own are told by their sign in lists, and by their line in the text."""


def title(category: str) -> str:
    """The category's name as people read it."""
    return tr(CATEGORIES[category])


def shade(category: str) -> QColor:
    """The colour a category is written in."""
    pair = SHADES.get(MARKS.get(category, ""))
    return QColor(pair[theme.current().dark]) if pair else theme.colour("text.2")


def sign(category: str) -> str:
    """The sign before its name, or empty."""
    return SIGNS.get(MARKS.get(category, ""), "")


def underline(category: str) -> QTextCharFormat.UnderlineStyle:
    return LINES.get(MARKS.get(category, ""), QTextCharFormat.UnderlineStyle.SingleUnderline)
