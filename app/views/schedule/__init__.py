"""The Schedule view: a table and a Gantt chart in one scroll area."""

from app.views.schedule.view import ScheduleView

__all__ = ["ScheduleView"]
