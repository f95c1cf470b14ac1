"""Answers to a delay: the quick ones and their ranking. Each is a Change made of edits, judged by the engine."""
