"""Report delay: what went wrong, where, from when to when, and what is lost by it."""

from app.views.delay.dialog import DelayDialog

__all__ = ["DelayDialog"]
