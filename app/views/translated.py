"""Texts in the user's language. Every text that is shown goes through `tr`, or through a widget's own `self.tr`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """A text of the program in the user's language; without a translation, as it is written here.

    Texts with something in them are templates, `tr("Opening {0}").format(name)`: another language has another order.
    """
    return QCoreApplication.translate("Coverset", text)
