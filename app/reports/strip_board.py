"""The stripboard as printed strips: a row a strip in its colour, named by words, cast IDs in columns; day breaks."""

from __future__ import annotations

from dataclasses import replace

from app.engine.board import strip_eighths, strip_minutes
from app.plan import rows as r
from app.plan import units
from app.plan.labels import is_music
from app.plan.plan import Plan
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked, by_month
from app.reports.one_line import length_cell, pages_cell, span, sums
from app.reports.sheet_day import Day, day_of

MOST_IDS = 22
"""People with a column of their own; where there are more, their IDs are one text."""
LEGEND = "White: interior day. Yellow: exterior day. Blue: interior night. Green: exterior night. Rose: dawn or dusk."


def strip_board(asked: Asked) -> c.Document:
    """Every unit's strips in playing order, then the boneyard; each strip once."""
    plan = asked.plan
    board = _Board(plan)
    sections = []
    for unit in plan.unit_order():
        days = []
        for session in plan.session_order(unit.id):
            day = day_of(plan, asked.schedule, session.id)
            rows = [board.strip(strip) for strip in day.strips]
            if rows:
                rows[-1] = replace(rows[-1], keep=True)
            days.append((session.day, [*rows, board.day_break(day)]))
        sections.append(c.Section(unit.name, by_month(board.columns, days), span(plan, unit)))
    left = tuple(board.strip(strip) for strip in plan.strips_of(None))
    if left:
        sections.append(c.Section("Boneyard", (c.Table(board.columns, left),), "Without a day"))
    names = [f"{element.number} {element.name}" for element in board.people]
    right = [*sums(plan)[:1], *([] if is_music(plan) else [(c.soft(LEGEND),)])]
    blocks: list[c.Block] = [c.Paragraph((c.plain(", ".join(names)),))] if names else []
    return asked.listing("Stripboard", [[*blocks, *sections]], right=right, landscape=True)


class _Board:
    """The columns of one board, and its rows."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.music = is_music(plan)
        people = [e for e in plan.elements.values() if st.is_called(e) and e.number and plan.scenes_needing(e.id)]
        self.people = sorted(people, key=(lambda e: (e.rank, e.id)) if self.music else st.number_key)
        if len(self.people) > MOST_IDS:
            self.people = []
        ids = tuple(c.Column(element.number, 6.5, "center") for element in self.people) or (c.Column("Cast", 48),)
        who = c.Column("Song" if self.music else "Scene", 24 if self.music else 15)
        pages = () if self.music else (c.Column("I/E, D/N", 21), c.Column("Pages", 13, "right"))
        self.columns = (who, *pages[:1], c.Column("Title" if self.music else "Set and action"), *pages[1:], *ids)
        self.columns = (*self.columns, c.Column("Est.", 12, "right"))

    def strip(self, strip: r.Strip) -> c.Row:
        plan, scene = self.plan, self.plan.scenes.get(strip.scene_id or 0)
        minutes = length_cell(strip_minutes(plan, strip))
        if scene is None:
            return c.row("", c.cell(c.bold(strip.text), span=len(self.columns) - 2), minutes, tint="band")
        needed = plan.elements_of_strip(strip)
        ids = [c.cell(c.bold(e.number) if e.id in needed else "") for e in self.people]
        words = st.progress(plan, strip)
        if strip.session_id is None:
            words = "Dropped. " if strip.dropped else "Owed. " if strip.lost_by is not None else ""
        what = (c.bold(st.slug(plan, scene)), c.plain(f"  {words}"), c.soft(f" {scene.synopsis}"))
        pages = () if self.music else (c.cell(st.strip_words(scene)), pages_cell(strip_eighths(plan, strip)))
        return c.row(
            c.bold(plan.strip_label(strip)),
            *pages[:1],
            c.lines(what[:1] if self.music else what),
            *pages[1:],
            *(ids or (c.cell(st.cast_ids(plan, strip)),)),
            minutes,
            tint="none" if self.music else st.tint(scene),
        )

    def day_break(self, day: Day) -> c.Row:
        """`End of Day 12, Wed 5 May 2027  07:00–19:00` and its sums; it follows its day."""
        scenes, eighths, minutes = st.totals(self.plan, day.strips)
        date = units.day_text(day.session.day, year=True)
        if not day.strips:
            return c.row(c.cell(c.bold(f"{day.name}, {date}: no strips"), span=len(self.columns)), tint="head")
        hours = f"{day.clock(day.times.call)}–{day.clock(day.times.end)}"
        pages = "" if self.music else f", {units.eighths(eighths)} pages"
        locked = ", locked" if day.session.locked else ""
        return c.row(
            c.cell(
                c.bold(f"End of {day.name}, {date}"),
                f"   {hours}, {st.scene_count(self.plan, scenes)}{pages}{locked}",
                span=len(self.columns) - 1,
            ),
            length_cell(minutes, bold=True),
            tint="head",
        )
