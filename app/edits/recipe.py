"""A production from a readable recipe (TOML, resources/samples): the sample productions are built this way.

Tables are lines with columns between bars; what they mean stands at the head of each table. Names, and the ends of
links and dues: `recipe_ends.py`; papers, rules, activities and deadlines: `recipe_work.py`; what is typed on call
sheets: `recipe_sheets.py`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from app.edits.recipe_ends import Names, known_fields, parts
from app.edits.recipe_sheets import make_sheets
from app.edits.recipe_work import make_work
from app.engine.board import session_zone
from app.plan import resources
from app.plan import rows as r
from app.plan.change import Change
from app.plan.draft import Draft
from app.plan.errors import EditRefused
from app.plan.plan import Plan
from app.plan.units import at_local, parse_date, parse_eighths, parse_hhmm, parse_moment

LENGTHS = {"make-up": "make_up", "costume": "costume", "travel": "travel"}
SAMPLES = {"feature": "salt-road.toml", "album": "night-ferry.toml"}


def sample(name: str) -> Change:
    """The change that makes an empty plan the sample production `feature` or `album`."""
    text = resources.path("samples", SAMPLES[name]).read_text(encoding="utf-8")
    return Plan.of([]).draft("New sample production", lambda draft: build(draft, tomllib.loads(text)))


def sample_plan(name: str) -> Plan:
    """The sample production as a plan, validated."""
    plan = Plan.of([]).with_change(sample(name))
    plan.validate()
    return plan


def build(draft: Draft, recipe: Mapping[str, Any]) -> None:
    """Put all that a recipe says into an empty draft. Raises EditRefused naming what it does not understand."""
    maker = _Maker(draft, recipe)
    maker.calendars()
    maker.people()
    maker.units()
    maker.elements()
    maker.scenes()
    maker.song_parts()
    maker.board()
    maker.boneyard()
    maker.covers()
    make_work(maker)
    make_sheets(maker)


class _Maker(Names):
    """What a recipe says of the production, its people, its script and its board."""

    # production, calendars, people ------------------------------------------------------------------------------------
    def calendars(self) -> None:
        """[production]: fields of Production, its calendar by name. [calendars.NAME]: hours, days."""
        head = self.table("production")
        status = head.pop("status_date", None)
        own = head.pop("calendar", "")
        production = r.Production(self.draft.new_id(), **known_fields(r.Production, head, "the production"))
        for name, hours in self.table("calendars").items():
            spans = tuple(_span(text) for text in hours["hours"].split(","))
            week = tuple(spans if day in hours.get("days", "Mon Tue Wed Thu Fri").split() else () for day in _DAYS)
            row = r.Calendar(self.new("calendars", name), name, production.zone, week)
            self.draft.put(replace(row, country=production.country, region=production.region))
        production = replace(production, calendar_id=self.id_of("calendars", own))
        if status is not None:
            production = replace(production, status_date=parse_moment(status, production.zone))
        self.draft.put(production)

    def people(self) -> None:
        """departments: name | calendar | pre-call | wrap-out | head. people: department | job | name | call | phone."""
        departments = list(self.lines("departments", 5))
        for name, calendar, precall, wrapout, _head in departments:
            row = r.Department(self.new("departments", name), name, self.rank())
            self.draft.put(
                replace(
                    row,
                    calendar_id=self.id_of("calendars", calendar),
                    precall=parse_hhmm(precall),
                    wrapout=parse_hhmm(wrapout),
                )
            )
        for department, job, name, call, phone in self.lines("people", 5):
            person = r.Person(
                self.new("people", name), name, job, self.department(department), self.rank(), phone, call=call
            )
            self.draft.put(person)
        for name, _calendar, _precall, _wrapout, head in departments:
            department_row = self.draft.now(r.Department, self.department(name))
            assert department_row is not None, "made above"
            self.draft.put(replace(department_row, head_id=self.id_of("people", head)))

    def units(self) -> None:
        """[[units]]: fields of Unit, its calendar by name."""
        for unit in self.recipe.get("units", ()):
            values = dict(unit)
            own = self.id_of("calendars", values.pop("calendar", ""))
            for name in ("call", "wrap", "rest", "day_limit"):
                if name in values:
                    values[name] = parse_hhmm(values[name])
            values = known_fields(r.Unit, values, "a unit")
            self.draft.put(r.Unit(self.new("units", values["name"]), rank=self.rank(), calendar_id=own, **values))

    # script -----------------------------------------------------------------------------------------------------------
    def elements(self) -> None:
        """elements: category | name | number | actor, player or location | more, as `minor`, `private`, `at 52.15 1.6`,
        `make-up 0:40`, `address …`, `note …` between semicolons."""
        for category, name, number, other, more in self.lines("elements", 5):
            row = r.Element(self.new("elements", name), category, name, number, self.rank(), holds=category == "cast")
            if category == "set" and other:
                row = replace(row, parent_id=self.id_of("elements", other))
            elif other:
                row = replace(row, actor=other)
            for word in parts(more):
                key, _, value = word.partition(" ")
                if key in ("minor", "private"):
                    row = replace(row, **cast(dict[str, Any], {key: True}))
                elif key == "at":
                    latitude, longitude = value.split()
                    row = replace(row, latitude=float(latitude), longitude=float(longitude))
                elif key in LENGTHS:
                    row = replace(row, **cast(dict[str, Any], {LENGTHS[key]: parse_hhmm(value)}))
                elif key == "age":
                    row = replace(row, age=int(value))
                elif key in ("address", "parking", "hospital", "note"):
                    row = replace(row, **cast(dict[str, Any], {key: value}))
                else:
                    raise EditRefused(f"The recipe says “{word}” of {name}, which means nothing.")
            if number:
                self.ids[("numbers", number)] = row.id
            self.draft.put(row)

    def scenes(self) -> None:
        """scenes: label | I/E | set | time | pages | minutes | cast | needs | synopsis.

        script_days: scenes, as `42-44` | script day. songs, instead of both: label | title | remarks.
        """
        for label, ie, place, time, pages, minutes, cast_ids, needs, synopsis in self.lines("scenes", 9):
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
            self._needs(scene.id, cast_ids, needs)
        for labels, script_day in self.lines("script_days", 2):
            first, _, last = labels.partition("-")
            for number in range(int(first), int(last or first) + 1):
                known = self.draft.now(r.Scene, self.id_of("scenes", str(number)))
                assert known is not None, "made above"
                self.draft.put(replace(known, script_day=script_day))
        for label, title, remarks in self.lines("songs", 3):
            song = r.Scene(self.new("scenes", label), label, self.rank(), title, synopsis=remarks, eighths=0)
            self.draft.put(song)

    def song_parts(self) -> None:
        """parts: songs | part | minutes | players | needs. A strip for each, with those who play in that part.

        minutes `3:30 + 4:00`: two strips, `9 rhythm pt1` and `9 rhythm pt2`; `9 rhythm` is the last of them.
        """
        for labels, part, minutes, players, needs in self.lines("parts", 5):
            for label in labels.split():
                scene_id, lengths = self.id_of("scenes", label), parts(minutes, "+")
                for number, length in enumerate(lengths, 1):
                    name = f"{label} {part}"
                    place = number if len(lengths) > 1 else 0
                    key = self.new("strips", f"{name} pt{place}" if place else name)
                    self.draft.put(r.Strip(key, "scene", scene_id, part=place, minutes=parse_hhmm(length), text=part))
                    self.ids["strips", name] = key
                self._needs(scene_id, players, needs, part)

    def _needs(self, scene_id: int, numbers: str, names: str, part: str = "") -> None:
        """Numbers of cast or players; names of other elements, as `Ticket punch ×4 (practical)`."""
        for number in numbers.split():
            self.draft.put(r.Need(self.draft.new_id(), scene_id, self.id_of("numbers", number), part=part))
        for text in parts(names, ","):
            match = re.fullmatch(r"(.+?)(?: ×(\d+))?(?: \((.+)\))?", text)
            assert match is not None, "any text that is not empty"
            element, count, note = self.id_of("elements", match[1]), int(match[2] or 1), match[3] or ""
            self.draft.put(r.Need(self.draft.new_id(), scene_id, element, count, note, part))

    # board ------------------------------------------------------------------------------------------------------------
    def board(self) -> None:
        """board: unit | label | date | call | shooting | wrap | kind, locked, shot | heading | strips."""
        for unit, label, day, call, shooting, wrap, words, heading, strips in self.lines("board", 9):
            kind: r.SessionKind = "shoot"
            note: str | None = None
            flags = parts(words, ",")
            for flag in flags:
                if flag in ("shoot", "recording", "travel", "reserve", "prep"):
                    kind = cast(r.SessionKind, flag)
                elif flag.startswith("locked"):
                    note = flag.partition(" ")[2]
                elif flag not in ("issued", "shot"):
                    raise EditRefused(f"The recipe says “{flag}” of session {label}, which means nothing.")
            session = r.Session(
                self.new("sessions", label),
                self.id_of("units", unit),
                parse_date(day),
                kind=kind,
                call=parse_hhmm(call),
                shooting_call=parse_hhmm(shooting) if shooting else None,
                wrap=parse_hhmm(wrap),
                label=label if "issued" in flags else "",
                locked=note is not None,
                lock_note=note or "",
                heading=heading,
            )
            if kind == "recording":
                session = replace(session, day_type="")
            self.draft.put(session)
            for text in parts(strips):
                self.draft.put(self._strip(text, session, "shot" in flags))

    def _strip(self, text: str, session: r.Session, shot: bool) -> r.Strip:
        """`42`, `51 from 19:15`, `43 by 14:30`, `41 shot 08:00-11:25`, `42 not started`, a song part as `3 strings` or
        `9 rhythm pt1`, or a banner, `Lunch, 1:00`."""
        label, _, rest = text.partition(" ")
        words = rest.split()
        if words and ("strips", f"{label} {words[0]}") in self.ids:
            name = f"{label} {words.pop(0)}"
            if words and ("strips", f"{name} {words[0]}") in self.ids:
                name += f" {words.pop(0)}"
            made = self.draft.now(r.Strip, self.ids["strips", name])
            assert made is not None, "made with the song"
            row = replace(made, session_id=session.id, rank=self.rank())
        elif ("scenes", label) in self.ids:
            row = r.Strip(self.draft.new_id(), "scene", self.ids[("scenes", label)], session.id, self.rank())
        else:
            banner, comma, length = text.rpartition(",")
            if not comma:
                raise EditRefused(f"The recipe puts “{text}” into a session, which is neither a scene nor a banner.")
            row = r.Strip(self.draft.new_id(), "banner", None, session.id, self.rank(), text=banner.strip())
            return replace(row, minutes=parse_hhmm(length))
        row = replace(row, state="shot" if shot else "todo")
        while words:
            word, value = words[0], words[1] if len(words) > 1 else ""
            words = words[2:]
            if word == "from":
                row = replace(row, not_before=parse_hhmm(value))
            elif word == "by":
                row = replace(row, not_after=parse_hhmm(value))
            elif (word, value) == ("not", "started"):
                row = replace(row, state="not_started")
            elif word == "shot":
                start, _, end = value.partition("-")
                zone = session_zone(self.draft.plan, session)
                actual = [at_local(session.day, parse_hhmm(time), zone) for time in (start, end)]
                row = replace(row, state="shot", actual_start=actual[0], actual_end=actual[1])
            else:
                raise EditRefused(f"The recipe says “{text}” of a strip, which means nothing.")
        return row

    def boneyard(self) -> None:
        """A strip for each scene that has none yet."""
        stripped = {strip.scene_id for strip in self.draft.plan.strips.values()}
        for (table, _label), scene_id in list(self.ids.items()):
            if table == "scenes" and scene_id not in stripped:
                self.draft.put(r.Strip(self.draft.new_id(), scene_id=scene_id, rank=self.rank()))

    def covers(self) -> None:
        """cover: scene | ready from | to | minutes to get there and light | note."""
        for scene, ready_from, ready_to, minutes, note in self.lines("cover", 5):
            strip = self.draft.plan.strips_of_scene(self.id_of("scenes", scene))[0]
            row = r.Cover(self.draft.new_id(), strip.id, parse_date(ready_from), parse_date(ready_to), int(minutes))
            self.draft.put(replace(row, note=note))


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _span(text: str) -> tuple[int, int]:
    start, _, end = text.strip().partition("-")
    return parse_hhmm(start), parse_hhmm(end)
