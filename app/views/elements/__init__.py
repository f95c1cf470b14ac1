"""Elements: one table a category, and the day out of days."""

from app.views.elements.view import ElementsView

__all__ = ["ElementsView"]
