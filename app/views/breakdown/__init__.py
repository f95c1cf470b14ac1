"""Breakdown: a scene's text beside what it needs."""

from app.views.breakdown.view import BreakdownView

__all__ = ["BreakdownView"]
