"""What the program remembers of the user: window, theme, last view, recent productions. Kept in the user's folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from app.engine.schedule import Schedule
from app.plan import units
from app.views import marks
from app.views.translated import tr
from app.views.widgets import plural

MOST_RECENT = 12
YOUR_NAME = "your_name"
"""Key of the name that the user signs with; without one the history has their login, and papers nobody."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A production opened before, as it was when it was left.

    detail: `Day 12 of 32`; state, state_text: what was wrong (`late`, `2 late`), or empty; at: instant it was left.
    """

    path: str
    title: str
    kind: str = "film"
    detail: str = ""
    state: str = ""
    state_text: str = ""
    at: int = 0

    @property
    def exists(self) -> bool:
        return Path(self.path).is_file()


class Memory:
    """Reads and writes the settings file; every getter has a default, so a damaged file costs nothing but memories."""

    def __init__(self) -> None:
        self._settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Coverset", "Coverset")

    def get(self, key: str, default: Any) -> Any:
        """A remembered text, number or bytes; what is not of the default's type is forgotten."""
        value = self._settings.value(key, default)
        if isinstance(default, int) and isinstance(value, str) and value.lstrip("-").isdigit():
            return int(value)
        return value if isinstance(value, type(default)) else default

    def put(self, key: str, value: str | int | QByteArray) -> None:
        self._settings.setValue(key, value)

    def sync(self) -> None:
        self._settings.sync()

    def recent(self) -> list[Recent]:
        """The newest first; files that are gone stay listed."""
        try:
            found = json.loads(self.get("recent", "[]"))
            return [Recent(**line) for line in found]
        except (ValueError, TypeError):
            return []

    def remember(self, entry: Recent, instead_of: str = "") -> None:
        """Put an entry on top; instead_of: the path it replaces, where a file was found elsewhere."""
        others = [line for line in self.recent() if line.path not in (entry.path, instead_of)]
        self.put("recent", json.dumps([asdict(line) for line in [entry, *others][:MOST_RECENT]]))
        self.sync()

    def forget(self, path: str) -> None:
        self.put("recent", json.dumps([asdict(line) for line in self.recent() if line.path != path]))


def summary(path: Path, schedule: Schedule, now: datetime) -> Recent:
    """How a production is listed: its day, and what is late or tight."""
    plan = schedule.plan
    production = plan.production
    counted = [s for s in plan.session_order() if s.kind in ("shoot", "recording") and _is_main(plan, s.unit_id)]
    today = units.local_date(schedule.as_of, production.zone) if schedule.as_of is not None else now.date()
    reached = sum(session.day <= today for session in counted)
    music = production.kind == "music"
    if not counted:
        detail = tr("No days yet")
    elif reached > 0:
        detail = (tr("Session {0} of {1}") if music else tr("Day {0} of {1}")).format(reached, len(counted))
    else:
        detail = tr("{0} from {1}").format(
            plural(len(counted), "session" if music else "day"), units.day_text(counted[0].day)
        )
    tracked = [key for key, deadline in plan.deadlines.items() if deadline.tracked and deadline.done is None]
    states = ["owed" if schedule.deadlines[key].owed else schedule.state_of(key) for key in tracked]
    state = next((each for each in ("owed", "late", "tight") if each in states), "")
    text = f"{states.count(state)} {marks.counted(state)}" if state else ""
    at = units.instant(now.astimezone())
    return Recent(str(path), production.title, production.kind, detail, state, text, at)


def _is_main(plan, unit_id: int) -> bool:
    order = plan.unit_order()
    return bool(order) and order[0].id == unit_id
