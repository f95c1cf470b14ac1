"""The knock-on panel: what is owed and by when, the ways out, and what each does to every department."""

from app.views.knock_on.panel import KnockOnPanel

__all__ = ["KnockOnPanel"]
