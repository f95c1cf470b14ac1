"""Every job of the window without one: `coverset`, `python -m app`. Views are imported only to open one."""

from app.cli.main import main

__all__ = ["main"]
