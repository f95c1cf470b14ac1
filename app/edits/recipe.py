"""A production from a readable recipe (TOML, resources/samples): the sample productions are built this way.

Tables are lines with columns between bars; what they mean stands at the head of each recipe. Ends are written
`first SALT PANS`, `last Sc 42`, `session 6`, `wrap`, `start Second unit`, `lock`, `rule vfx-turnover Sc 42`, or an
activity's name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, cast

from app.edits import rules
from app.engine.board import session_zone
from app.engine.leads import activity_id, deadline_id, minutes_a_day
from app.plan import resources
from app.plan import rows as r
from app.plan.change import Change
from app.plan.draft import RANK_STEP, Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local, parse_date, parse_eighths, parse_hhmm, parse_moment

SAMPLES = {"feature": "salt-road.toml", "album": "night-ferry.toml"}

End = tuple[r.EndKind, int]


def sample(name: str) -> Change:
    """The change that makes an empty plan the sample production `feature` or `album`."""
    text = resources.path("samples", SAMPLES[name]).read_text(encoding="utf-8")
    return Plan.of([]).draft("New sample production", lambda draft: build(draft, tomllib.loads(text)))


def build(draft: Draft, recipe: dict[str, Any]) -> None:
    """Put all that a recipe says into an empty draft. Raises EditRefused naming what it does not understand."""
    maker = _Maker(draft, recipe)
    maker.calendars()
    maker.people()
    maker.elements()
    maker.scenes()
    maker.board()
    maker.clearances()
    maker.rules()
    maker.activities()
    maker.rule_rows()


@dataclass
class _Maker:
    """What has been made so far, by the names the recipe calls it."""

    draft: Draft
    recipe: dict[str, Any]
    ids: dict[tuple[str, str], int] = field(default_factory=dict)
    count: int = 0

    # reading ----------------------------------------------------------------------------------------------------------
    def lines(self, name: str) -> Iterator[list[str]]:
        """The columns of each line of a table."""
        for line in self.recipe.get(name, "").splitlines():
            if line.strip() and not line.lstrip().startswith("#"):
                yield [column.strip() for column in line.split("|")]

    def rank(self) -> int:
        self.count += 1
        return self.count * RANK_STEP

    def new(self, table: str, name: str) -> int:
        self.ids[(table, name)] = found = self.draft.new_id()
        return found

    def id_of(self, table: str, name: str) -> int:
        found = self.ids.get((table, name))
        if found is None:
            raise EditRefused(f"The recipe names “{name}”, which is not among its {table}.")
        return found

    def department(self, name: str) -> int:
        return self.id_of("departments", name)

    # production, calendars, people ------------------------------------------------------------------------------------
    def calendars(self) -> None:
        head = dict(self.recipe["production"])
        zone = head["zone"]
        status = head.pop("status_date", None)
        for name, hours in self.recipe["calendars"].items():
            spans = tuple(_span(text) for text in hours["hours"].split(","))
            week = tuple(spans if day in hours.get("days", "Mon Tue Wed Thu Fri").split() else () for day in _DAYS)
            row = r.Calendar(self.new("calendars", name), name, zone, week, head["country"], head.get("region", ""))
            self.draft.put(row)
        own = self.id_of("calendars", head.pop("calendar"))
        if status is not None:
            head["status_date"] = parse_moment(status, zone)
        self.draft.put(r.Production(self.draft.new_id(), calendar_id=own, **head))

    def people(self) -> None:
        """departments: name | calendar | pre-call | wrap-out | head. people: department | job | name | call | phone."""
        for name, calendar, precall, wrapout, _head in self.lines("departments"):
            row = r.Department(
                self.new("departments", name), name, self.rank(), None, self.id_of("calendars", calendar)
            )
            self.draft.put(replace(row, precall=parse_hhmm(precall), wrapout=parse_hhmm(wrapout)))
        for department, job, name, call, phone in self.lines("people"):
            person = r.Person(
                self.new("people", name), name, job, self.department(department), self.rank(), phone, call=call
            )
            self.draft.put(person)
        for name, _calendar, _precall, _wrapout, head in self.lines("departments"):
            department_row = self.draft.now(r.Department, self.department(name))
            assert department_row is not None
            self.draft.put(replace(department_row, head_id=self.id_of("people", head)))
        for unit in self.recipe["units"]:
            values = dict(unit)
            own = self.id_of("calendars", values.pop("calendar"))
            for name in ("call", "wrap", "rest", "day_limit"):
                if name in values:
                    values[name] = parse_hhmm(values[name])
            unit_id = self.new("units", values["name"])
            self.draft.put(r.Unit(unit_id, rank=self.rank(), calendar_id=own, **values))

    # script -----------------------------------------------------------------------------------------------------------
    def elements(self) -> None:
        """elements: category | name | number | actor or location | more, as `minor`, `private`, `at 52.15 1.6`, …"""
        for category, name, number, other, more in self.lines("elements"):
            row = r.Element(self.new("elements", name), category, name, number, self.rank())
            if category == "set" and other:
                row = replace(row, parent_id=self.id_of("elements", other))
            elif other:
                row = replace(row, actor=other)
            for word in filter(None, (part.strip() for part in more.split(";"))):
                key, _, value = word.partition(" ")
                if key in ("minor", "private"):
                    row = replace(row, **cast(dict[str, Any], {key: True}))
                elif key == "at":
                    latitude, longitude = value.split()
                    row = replace(row, latitude=float(latitude), longitude=float(longitude))
                elif key in ("address", "parking", "hospital", "note"):
                    row = replace(row, **cast(dict[str, Any], {key: value}))
                else:
                    raise EditRefused(f"The recipe says “{word}” of {name}, which means nothing.")
            self.ids[("numbers", number)] = row.id
            self.draft.put(row)

    def scenes(self) -> None:
        """scenes: label | I/E | set | time | pages | minutes | cast | needs | synopsis."""
        for label, ie, place, time, pages, minutes, cast_ids, needs, synopsis in self.lines("scenes"):
            scene = r.Scene(
                self.new("scenes", label),
                label,
                self.rank(),
                f"{ie}. {place} - {time}".lstrip(". "),
                ie,
                self.id_of("elements", place) if place else None,
                "",
                time,
                synopsis,
                parse_eighths(pages) if pages else 0,
                parse_hhmm(minutes) if minutes else None,
            )
            self.draft.put(scene)
            wanted = [self.id_of("numbers", number) for number in cast_ids.split()]
            wanted += [self.id_of("elements", need.strip()) for need in needs.split(",") if need.strip()]
            for element in wanted:
                self.draft.put(r.Need(self.draft.new_id(), scene.id, element))

    # board ------------------------------------------------------------------------------------------------------------
    def board(self) -> None:
        """board: unit | label | date | call | shooting | wrap | kind, locked, shot | heading | strips."""
        for unit, label, day, call, shooting, wrap, words, heading, strips in self.lines("board"):
            flags = [word.strip() for word in words.split(",") if word.strip()]
            kind = next(
                (flag for flag in flags if flag in ("shoot", "recording", "travel", "reserve", "prep")), "shoot"
            )
            note = next((flag.partition(" ")[2] for flag in flags if flag.startswith("locked")), None)
            session = r.Session(
                self.new("sessions", label),
                self.id_of("units", unit),
                parse_date(day),
                kind=cast(r.SessionKind, kind),
                call=parse_hhmm(call),
                shooting_call=parse_hhmm(shooting) if shooting else None,
                wrap=parse_hhmm(wrap),
                label=label if "issued" in flags else "",
                locked=note is not None,
                lock_note=note or "",
                heading=heading,
            )
            self.draft.put(session)
            for text in filter(None, (part.strip() for part in strips.split(";"))):
                self.draft.put(self._strip(text, session, "shot" in flags))
        placed = {strip.scene_id for strip in self.draft.plan.strips.values()}
        for (table, _label), scene_id in list(self.ids.items()):
            if table == "scenes" and scene_id not in placed:
                self.draft.put(r.Strip(self.draft.new_id(), scene_id=scene_id, rank=self.rank()))
        for scene, ready_from, ready_to, minutes, note in self.lines("cover"):
            strip = self.draft.plan.strips_of_scene(self.id_of("scenes", scene))[0]
            row = r.Cover(self.draft.new_id(), strip.id, parse_date(ready_from), parse_date(ready_to), int(minutes))
            self.draft.put(replace(row, note=note))

    def _strip(self, text: str, session: r.Session, shot: bool) -> r.Strip:
        """`42`, `51 from 19:15`, `43 by 14:30`, `41 shot 08:00-11:25`, `42 not started`, or `Lunch, 1:00`."""
        label, _, rest = text.partition(" ")
        words = rest.split()
        if ("scenes", label) not in self.ids:
            banner, _, length = text.rpartition(",")
            row = r.Strip(self.draft.new_id(), "banner", None, session.id, self.rank(), text=banner.strip())
            return replace(row, minutes=parse_hhmm(length))
        scene_id = self.ids[("scenes", label)]
        row = r.Strip(self.draft.new_id(), "scene", scene_id, session.id, self.rank(), state="shot" if shot else "todo")
        while words:
            word = words.pop(0)
            if word == "from":
                row = replace(row, not_before=parse_hhmm(words.pop(0)))
            elif word == "by":
                row = replace(row, not_after=parse_hhmm(words.pop(0)))
            elif word == "not":
                words.pop(0)
                row = replace(row, state="not_started")
            elif word == "shot":
                start, end = words.pop(0).split("-")
                zone = session_zone(self.draft.plan, session)
                actual = [at_local(session.day, parse_hhmm(time), zone) for time in (start, end)]
                row = replace(row, state="shot", actual_start=actual[0], actual_end=actual[1])
            else:
                raise EditRefused(f"The recipe says “{text}” of a strip, which means nothing.")
        return row

    # papers, activities, rules ----------------------------------------------------------------------------------------
    def clearances(self) -> None:
        """clearances: name | kind | department | status | from | to | of what | deadline name (or -, not tracked)."""
        for name, kind, department, status, start, end, what, deadline in self.lines("clearances"):
            row = r.Clearance(self.new("clearances", name), name, kind, self.department(department), status)
            row = replace(
                row, valid_from=parse_date(start) if start else None, valid_to=parse_date(end) if end else None
            )
            if what:
                row = replace(row, element_id=self.id_of("elements", what))
            self.draft.put(row)
            if deadline:
                end_of: End = ("last", row.element_id or 0)
                paper = r.Deadline(
                    self.draft.new_id(), name if deadline == "-" else deadline, row.department_id or 0, "window",
                    deadline != "-", *end_of, row.id, rank=self.rank(),
                )  # fmt: skip
                self.draft.put(paper)

    def rules(self) -> None:
        """rules: fields of LeadRule, with the department's name; their rows are made at once, so that links can name them."""
        for rule in self.recipe.get("rules", ()):
            values = dict(rule)
            department = self.department(values.pop("department"))
            rule_id = self.new("rules", values["key"])
            self.draft.put(r.LeadRule(rule_id, department_id=department, rank=self.rank(), **values))
        rules.sync(self.draft)

    def activities(self) -> None:
        """activities: name | department | start | days | after | due | more.

        start: a date (laid), or empty: as soon as possible. after: `END`, `END +N` working days later, `finish END +N`,
        several between semicolons. due: a date, `N before END`, `N after END`, or empty: no deadline.
        more: `done DATE`, `started`, `progress 70`, `routine`, `key lock`, `agreed …`, `phase …` between semicolons.
        """
        rows = list(self.lines("activities"))
        for name, department, start, days, _after, _due, more in rows:
            row = r.Activity(self.new("activities", name), name, self.department(department), rank=self.rank())
            calendar_day = minutes_a_day(self.draft.plan, self.department(department))
            row = replace(row, duration=round(float(days or 0) * calendar_day), position="asap")
            if start:
                zone = self.draft.plan.production.zone
                begin = self._day_start(row)
                at = at_local(parse_date(start), begin + (calendar_day if not row.duration else 0), zone)
                row = replace(row, position="laid", at=at)
            self.draft.put(self._progress(row, more))
        for name, department, _start, _days, after, due, more in rows:
            activity_row = self.draft.now(r.Activity, self.id_of("activities", name))
            assert activity_row is not None
            for text in filter(None, (part.strip() for part in after.split(";"))):
                self._link(text, activity_row)
            if due:
                self._deadline(name, department, activity_row, due, more)
        for name, department, expected, due in self.lines("deadlines"):
            end = self.end(expected)
            row_of = r.Deadline(self.draft.new_id(), name, self.department(department), "window", True, *end)
            self.draft.put(replace(row_of, due_date=parse_date(due), rank=self.rank()))

    def _day_start(self, row: r.Activity) -> int:
        """Day minute at which the department's working day begins."""
        department = self.draft.now(r.Department, row.department_id)
        calendar = self.draft.now(r.Calendar, department.calendar_id if department else None)
        assert calendar is not None
        return next(spans[0][0] for spans in calendar.pattern if spans)

    def _progress(self, row: r.Activity, more: str) -> r.Activity:
        zone = self.draft.plan.production.zone
        for word in filter(None, (part.strip() for part in more.split(";"))):
            key, _, value = word.partition(" ")
            if key == "done":
                length = minutes_a_day(self.draft.plan, row.department_id or 0)
                finish = at_local(parse_date(value), self._day_start(row) + length, zone)
                row = replace(row, actual_start=row.at, actual_finish=finish, progress=100)
            elif key == "started":
                row = replace(row, actual_start=row.at)
            elif key == "progress":
                row = replace(row, progress=int(value), actual_start=row.at)
            elif key == "key":
                row = replace(row, key=value)
            elif key == "phase":
                row = replace(row, phase=value)
            elif key not in ("routine", "agreed"):
                raise EditRefused(f"The recipe says “{word}” of {row.name}, which means nothing.")
        return row

    def _link(self, text: str, row: r.Activity) -> None:
        words = text.removeprefix("finish ")
        name, _, lag = words.partition(" +")
        kind, end = self.end(name)
        link = r.Link(self.draft.new_id(), kind, end, "activity", row.id)
        if text.startswith("finish "):
            minutes = int(lag or 0) * minutes_a_day(self.draft.plan, row.department_id or 0)
            self.draft.put(replace(link, type="FF", lag=minutes))
        elif kind == "activity" and not row.duration:  # a milestone so many working days after
            minutes = int(lag or 0) * minutes_a_day(self.draft.plan, row.department_id or 0)
            self.draft.put(replace(link, lag=minutes))
        else:
            self.draft.put(replace(link, lag=int(lag or 0), lag_unit="days"))

    def _deadline(self, name: str, department: str, row: r.Activity, due: str, more: str) -> None:
        words = [part.strip() for part in more.split(";")]
        agreed = next((word.removeprefix("agreed ") for word in words if word.startswith("agreed ")), "")
        values: dict[str, Any] = {"source": "after", "agreed": agreed, "tracked": "routine" not in words}
        if " before " in due or " after " in due:
            count, side, end = due.split(" ", 2)
            kind, end_id = self.end(end)
            values |= {"source": side, "due_kind": kind, "due_id": end_id, "due_side": side, "offset": int(count)}
        else:
            values["due_date"] = parse_date(due)
        self.draft.put(
            r.Deadline(
                self.draft.new_id(),
                name,
                self.department(department),
                expected_kind="activity",
                expected_id=row.id,
                rank=self.rank(),
                **values,
            )  # fmt: skip
        )

    def end(self, text: str) -> End:
        """The (kind, id) of an end as the recipe writes it."""
        word, _, rest = text.partition(" ")
        if text in ("wrap", "lock", "delivery", "release"):
            return cast(r.EndKind, text), 0
        if word == "start":
            return "d1", self.id_of("units", rest)
        if word == "rule":
            key, _, scene_label = rest.partition(" Sc ")
            return "activity", activity_id(key, self.id_of("scenes", scene_label))
        if word == "session":
            return "session", self.id_of("sessions", rest)
        if word in ("first", "last"):
            if rest.startswith("Sc "):
                scene = self.id_of("scenes", rest.removeprefix("Sc "))
                return ("scene_first" if word == "first" else "scene_last"), scene
            return cast(r.EndKind, word), self.id_of("elements", rest)
        return "activity", self.id_of("activities", text)

    def rule_rows(self) -> None:
        """rule_rows: rule | scene | name | due | agreed. What people typed on rows that a rule made."""
        for key, scene, name, due, agreed in self.lines("rule_rows"):
            scene_id = self.id_of("scenes", scene)
            row = self.draft.now(r.Activity, activity_id(key, scene_id))
            deadline = self.draft.now(r.Deadline, deadline_id(key, scene_id))
            if row is None or deadline is None:
                raise EditRefused(f"The recipe types on the row of {key} for Sc {scene}, which the rule does not make.")
            self.draft.put(replace(row, name=name))
            self.draft.put(replace(deadline, name=name, due_date=parse_date(due), agreed=agreed))


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _span(text: str) -> tuple[int, int]:
    start, _, end = text.strip().partition("-")
    return parse_hhmm(start), parse_hhmm(end)


def sample_plan(name: str) -> Plan:
    """The sample production as a plan, validated."""
    plan = Plan.of([]).with_change(sample(name))
    plan.validate()
    return plan
