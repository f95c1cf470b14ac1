"""The change notice: one page by department, only what concerns each: old → new, why, what to do, by when.

A crew document: it has a number and no colour, no money, no contract date.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from app.engine.board import strip_eighths, strip_minutes
from app.engine.knockon import compare
from app.engine.values import STATE_ORDER, DeadlineChange, DepartmentChange, KnockOn, Step, StripMove
from app.plan import rows as r
from app.plan import units
from app.plan.errors import EditRefused
from app.plan.labels import is_music, scene_word
from app.plan.spoken import said
from app.reports import content as c
from app.reports import scene_text as st
from app.reports.asked import Asked
from app.reports.call_sheet import person_with_job
from app.reports.causes import cause, cause_sentences
from app.reports.confidential import crew_name, is_contract, printed_name
from app.reports.notice_text import asks
from app.reports.wording import (
    decision_text,
    delay_headline,
    due_date,
    expected_date,
    lower_first,
    plural,
    scenes_text,
    session_text,
)

if TYPE_CHECKING:
    from app.engine.schedule import Schedule

MARKS = {"owed": "▣ Owed", "late": "◆ Late", "squeezed": "▶◀ Squeezed", "moved": "→ Moved", "relieved": "○ Relieved"}
MOST_ROWS = 16
"""Rows of scenes that a page has room for beside the departments; where more moved, a row a pair of sessions."""
LEGEND = "◆ late, ▶◀ squeezed, → moved, ○ relieved, ▣ owed"


def change_notice(asked: Asked) -> c.Document:
    """What changed from `before` to the schedule. Raises EditRefused where there is nothing to compare with."""
    if asked.before is None:
        raise EditRefused("No delay was reported and no plan was frozen, so there is no change to give notice of.")
    return _Notice(asked, asked.before).document()


class _Notice:
    """One notice and the two schedules it compares."""

    def __init__(self, asked: Asked, before: Schedule) -> None:
        self.asked, self.before, self.after = asked, before, asked.schedule
        self.plan = asked.plan
        self.knock_on = self._concerning(compare(before, self.after, asked.change))
        change = asked.change
        added = [d.after for d in change.deltas if isinstance(d.after, r.Delay)] if change else []
        self.delay = self.plan.delays.get(added[-1].id) if added else None

    def _concerning(self, knock_on: KnockOn) -> KnockOn:
        wanted = self.asked.department_id
        departments = [d for d in knock_on.departments if wanted in (None, d.department_id)]
        departments.sort(key=lambda d: min(STATE_ORDER.index(change.state) for change in d.deadlines))
        return KnockOn(tuple(departments), knock_on.moves, knock_on.tracked)

    def document(self) -> c.Document:
        plan = self.plan
        number = f"Change notice No. {self.asked.number}" if self.asked.number else "Change notice"
        made = self.asked.listing(number[:1].lower() + number[1:], [[*self._blocks()]])
        signed = [(job, person_with_job(plan, job)) for job in ("Co-producer", "1st AD")]
        lead = [(c.plain(self._lead()),)]
        facts = [(c.soft(name), c.bold(value)) for name, value in self._facts()]
        stamp = c.Stamp(number, self._issued(), plan.production.title)
        signatures = tuple((c.plain(job), c.soft(f"  {p.name}" if p else "")) for job, p in signed)
        head = c.Head("What changed, by department", left=tuple(lead), right=tuple(facts), under=())
        return c.Document(
            "notice",
            made.title,
            head,
            made.sides,
            f"{plan.production.title}, {lower_first(number.split(' No', maxsplit=1)[0])}{number[13:]}. {LEGEND}",
            stamps=(stamp,),
            accessible=True,
            heads=(c.Head("", left=signatures),),
        )

    def _issued(self) -> str:
        as_of = self.after.as_of
        if as_of is None:
            return ""
        zone = self.plan.production.zone
        return f"As of {units.day_text(units.local_date(as_of, zone), year=True)} {units.clock(as_of, zone)}"

    # head -------------------------------------------------------------------------------------------------------------
    def _lead(self) -> str:
        """What happened, what was decided, where the lost scenes play, what is late, and the wrap."""
        plan, parts = self.plan, []
        if self.delay is not None:
            parts.append(f"{delay_headline(plan, self.delay)}.")
            if self.delay.decision:
                parts.append(f"{decision_text(plan, self.delay.decision).rstrip('.')}.")
            lost = [strip for strip, _, _ in self.delay.lost if strip in plan.strips]
            for session_id, group in groupby(lost, key=lambda strip: plan.strips[strip].session_id):
                names = scenes_text(plan, group)
                if names:
                    there = session_text(plan, session_id) if session_id is not None else ""
                    plays = "plays" if names.count(" ") == 1 else "play"
                    parts.append(f"{names} {plays} {there}." if there else f"{names}: no day yet.")
        elif self.asked.change is not None:
            parts.append(f"{self.asked.change.label.rstrip('.')}.")
        late = self.knock_on.newly_late
        parts.append(
            f"{plural(late, 'deadline is', 'deadlines are')} newly late." if late else "Nothing is newly late."
        )
        was, now = (_last_day(schedule) for schedule in (self.before, self.after))
        if now is not None:
            wrap = units.day_text(self.plan.sessions[now].day)
            same = was is not None and self.before.plan.sessions[was].day == self.plan.sessions[now].day
            last = "last session" if is_music(plan) else "last shoot day"
            parts.append(f"The {last} {'stays' if same else 'is now'} {wrap}.")
        return " ".join(parts)

    def _facts(self) -> list[tuple[str, str]]:
        moves = self.knock_on.moves
        music = is_music(self.plan)
        songs = "Songs moved" if music else "Scenes moved"
        sessions = {place for move in moves for place in (move.before, move.after) if place is not None}
        changed, late = len(self.knock_on.changes), self.knock_on.count("late")
        pairs = [
            (
                songs,
                f"{len(moves)}, on {plural(len(sessions), 'day')}"
                if moves and not music
                else f"{len(moves)}, in {plural(len(sessions), 'session')}"
                if moves
                else "none",
            ),
            ("Deadlines changed", f"{changed} of {self.knock_on.tracked}, {f'{late} late' if late else 'none late'}"),
            ("Departments", f"{len(self.knock_on.departments)} of {len(self.plan.departments)}"),
        ]
        if self.delay is None:
            return pairs
        if self.delay.decision and self.delay.approved_by:
            return [*pairs, ("Decided by", ", ".join(filter(None, (self.delay.approved_by, self._decided()))))]
        return [*pairs, ("Reported by", self.delay.reported_by)] if self.delay.reported_by else pairs

    def _decided(self) -> str:
        """`14:21`, with its date where that is not the day of the delay; empty: the history does not say."""
        known = self.asked.recorded.get(self.delay.id) if self.delay is not None else None
        if self.delay is None or known is None or known.decided_at is None:
            return ""
        zone = self.plan.production.zone
        day, clock = units.local_date(known.decided_at, zone), units.clock(known.decided_at, zone)
        session = self.plan.sessions.get(self.delay.session_id or 0)
        return clock if session is not None and session.day == day else f"{units.day_text(day)} {clock}"

    # blocks -----------------------------------------------------------------------------------------------------------
    def _blocks(self) -> list[c.Block]:
        blocks: list[c.Block] = [self._board()]
        blocks += [self._department(change) for change in self.knock_on.departments]
        changed = {change.department_id for change in self.knock_on.departments}
        if self.asked.department_id is None:
            others = [d.name for d in self.plan.department_order() if d.id not in changed]
            if others:
                blocks.append(c.Paragraph((c.bold("No change for "), c.plain(f"{', '.join(others)}."))))
        return blocks

    def _board(self) -> c.Section:
        """Scenes that moved: was, now; neighbours that moved alike in one row."""
        music = is_music(self.plan)
        columns = [c.Column(scene_word(self.plan) if music else "Scene", 24), c.Column("Title" if music else "Set")]
        columns += [c.Column("Time" if music else "Pages", 14, "right"), c.Column("Players" if music else "Cast", 28)]
        columns += [c.Column("Was", 35), c.Column("Now", 36)]
        rows = []
        groups = [list(group) for _, group in groupby(self.knock_on.moves, key=self._alike)]
        if len(groups) > MOST_ROWS:
            groups = [list(group) for _, group in groupby(self.knock_on.moves, key=lambda m: (m.before, m.after))]
        for moves in groups:
            strips = [self.plan.strips[move.strip_id] for move in moves]
            sets = dict.fromkeys(st.slug(self.plan, self.plan.scenes[strip.scene_id or 0]) for strip in strips)
            cast = {element.id: element for strip in strips for element in st.cast_of(self.plan, strip)}
            order = (lambda e: (False, e.rank, "", e.id)) if music else st.number_key
            people = [e.number or e.name for e in sorted(cast.values(), key=order)]
            crowd = max(st.crowd_of(self.plan, strip.scene_id) for strip in strips)
            people += [f"{crowd} crowd" if crowd > 1 else "crowd"] if crowd else []
            much = (
                units.hours(sum(strip_minutes(self.plan, strip) for strip in strips))
                if music
                else units.eighths(sum(strip_eighths(self.plan, strip) for strip in strips))
            )
            rows.append(
                c.row(
                    c.bold(", ".join(self.plan.strip_label(strip) for strip in strips)),
                    ", ".join(sets),
                    much,
                    ", ".join(people),
                    self._place(self.before, moves[0].before),
                    c.bold(self._place(self.after, moves[0].after)),
                )
            )
        title = "Songs that moved" if music else "Scenes that moved"
        return c.Section("Board", (c.Table(tuple(columns), tuple(rows)),) if rows else (), title)

    def _alike(self, move: StripMove) -> tuple[object, ...]:
        strip = self.plan.strips[move.strip_id]
        scene = self.plan.scenes[strip.scene_id or 0]
        return move.before, move.after, st.slug(self.plan, scene), st.cast_ids(self.plan, strip)

    def _place(self, schedule: Schedule, session_id: int | None) -> str:
        if session_id is None or session_id not in schedule.plan.sessions:
            return "no day yet"
        return session_text(schedule.plan, session_id)

    def _department(self, change: DepartmentChange) -> c.Section:
        department = self.plan.departments[change.department_id]
        person = self.plan.people.get(department.head_id or 0)
        columns = (
            c.Column("State", 24), c.Column("What is owed", 51), c.Column("Was", 26), c.Column("Now", 27),
            c.Column("Slack", 17, "center"), c.Column("Why"),
        )  # fmt: skip
        rows = tuple(self._deadline(deadline) for deadline in change.deadlines)
        return c.Section(
            department.name, (c.Table(columns, rows, head=False),), self._ask(change), person.name if person else ""
        )

    def _deadline(self, change: DeadlineChange) -> c.Row:
        deadline = self.plan.deadlines[change.deadline_id]
        was, now = self._dates(change)
        slack = (c.soft(f"{units.signed(change.before.slack_days)} → "), c.bold(units.signed(change.after.slack_days)))
        return c.row(
            c.bold(MARKS[change.state]),
            c.bold(printed_name(self.plan, deadline)),
            c.soft(was),
            c.bold(now),
            c.cell()
            if is_contract(self.plan, deadline)
            else c.lines(slack)
            if change.after.slack_days is not None
            else c.cell("no day yet"),
            self._why(change),
        )

    def _dates(self, change: DeadlineChange) -> tuple[str, str]:
        """Expected, before and after; with “due” where the deadline itself moved."""
        before, after = self.before.plan, self.after.plan
        deadline = after.deadlines[change.deadline_id]
        old = before.deadlines.get(change.deadline_id, deadline)
        due_was, due_now = due_date(before, old, change.before), due_date(after, deadline, change.after)
        if due_was != due_now and not is_contract(after, deadline):
            texts = [f"due {units.day_text(day)}" if day else "no day yet" for day in (due_was, due_now)]
            return texts[0], texts[1]
        days = expected_date(before, old, change.before), expected_date(after, deadline, change.after)
        texts = [units.day_text(day) if day else "no day yet" for day in days]
        return texts[0], texts[1]

    def _why(self, change: DeadlineChange) -> str:
        """What is nearest to the deadline of what moved it: the work it follows, else the scene that it is of, else
        what happened. The whole chain stands in the program."""
        contract = is_contract(self.plan, self.plan.deadlines[change.deadline_id])
        steps = [step for step in change.causes if step.kind not in ("deadline", "due")]
        work = [step.ref for step in steps if step.kind == "activity" and step.ref is not None]
        if len(work) > 1 and not contract:
            return said("Follows {0}").format(crew_name(self.plan.name_of(work[-2])))
        strips = [step for step in steps if step.kind == "strip"]
        if strips:
            return crew_name(self._played(strips[-1]))
        sentences = cause_sentences(self.before, self.after, change)[:-1]
        if self.delay is not None and len(sentences) > 1:
            sentences = [s for s in sentences if s != delay_headline(self.plan, self.delay)]
        return crew_name(sentences[0]) if sentences else ""

    def _played(self, step: Step) -> str:
        """`Sc 47 pulled up to Day 13, Thu 6 May`, `Sc 42 plays Day 14, Fri 7 May`, `Sc 42 has no day yet`."""
        title, detail = cause(self.plan, self.after, step, before=self.before)
        old = self.before.plan.strips.get(step.ref[1]) if step.ref is not None else None
        was = self.before.plan.sessions.get(old.session_id or 0) if old is not None else None
        now = self.plan.sessions.get(step.session_id or 0)
        if now is None or step.ref is None:
            return title
        if was is not None and now.day < was.day:
            return said("{0} pulled up to {1}").format(self.plan.name_of(step.ref), session_text(self.plan, now.id))
        return f"{title}, {detail}"

    def _ask(self, change: DepartmentChange) -> str:
        """What the department is to do, by when."""
        as_of = self.after.as_of
        today = units.local_date(as_of, self.plan.production.zone) if as_of is not None else None
        return asks(self.plan, change, today)


def _last_day(schedule: Schedule) -> int | None:
    """The main unit's last session with strips."""
    plan = schedule.plan
    main: Sequence[r.Unit] = plan.unit_order()[:1]
    used = [s.id for unit in main for s in plan.session_order(unit.id) if plan.strips_of(s.id)]
    return used[-1] if used else None
