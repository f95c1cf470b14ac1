"""What can go wrong and is not our bug: refused edits, rejected files, the environment.

Every message names the place and the value, and says what was kept. Anything that is not a `CoversetError` is a bug
of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date


class CoversetError(Exception):
    """A sentence for the user; the window and the command line show `str(error)` as it is."""


class EditRefused(CoversetError):
    """An edit that would make no sense; the draft is thrown away and nothing has changed."""


class StaleChange(EditRefused):
    """A change whose rows are no longer as they were when it was made."""


class FileRejected(CoversetError):
    """A file that can't be read: `name, place: message Nothing was imported. Maybe remedy`."""

    def __init__(
        self, path_name: str, place: str, message: str, remedy: str = "", kept: str = "Nothing was imported."
    ) -> None:
        self.path_name, self.place, self.message, self.remedy = path_name, place, message, remedy
        where = f"{path_name}, {place}" if place else path_name
        super().__init__(" ".join(part for part in (f"{where}: {message}", kept, remedy) if part))


class Environment(CoversetError):
    """The machine does not let us: disk full, folder read-only, file locked or gone."""


class CalendarExhausted(CoversetError):
    """A computation ran past the compiled years of a calendar."""

    def __init__(self, name: str, first: date, last: date) -> None:
        self.name, self.first, self.last = name, first, last
        super().__init__(
            f"Calendar “{name}” covers {first.isoformat()} to {last.isoformat()}; a date falls outside. "
            "Nothing was changed. Maybe a duration or a lag is far too long."
        )


class CycleFound(EditRefused):
    """Links that lead back to where they began. `keys` are the links' keys along the circle, in order."""

    def __init__(self, keys: Sequence[int], names: Sequence[str] = ()) -> None:
        self.keys = tuple(keys)
        self.names = tuple(names)
        chain = " → ".join(names) if names else f"{len(self.keys)} links"
        super().__init__(
            f"These links form a circle: {chain}. Nothing was changed. Maybe one of them points the wrong way."
        )


class Cancelled(CoversetError):
    """The user pressed Cancel; nothing was changed."""

    def __init__(self, what: str = "The job") -> None:
        super().__init__(f"{what} was cancelled. Nothing was changed.")
