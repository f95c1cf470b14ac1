"""The Board: days and their strips in order, and the boneyard."""

from app.views.board.view import BoardView

__all__ = ["BoardView"]
