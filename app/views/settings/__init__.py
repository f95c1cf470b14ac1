"""Settings of a production: the day, calendars, departments, lead rules, strip colours."""

from app.views.settings.dialog import SettingsDialog

__all__ = ["SettingsDialog"]
