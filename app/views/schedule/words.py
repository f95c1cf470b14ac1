"""The texts of the timeline: `app/views/words.py`."""

from app.views.words import CENTRE, LEFT, RIGHT, Words

__all__ = ["CENTRE", "LEFT", "RIGHT", "Words"]
