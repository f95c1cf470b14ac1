"""The Schedule view: a table and a Gantt chart in one scroll area."""
