"""The laws of time, pure Python: calendars, board, network, deadlines, knock-on, checks."""
