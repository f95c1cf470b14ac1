"""The editor of a call sheet: its fields beside the sheet as it will be printed."""

from app.views.sheet.editor import SheetEditor

__all__ = ["SheetEditor"]
