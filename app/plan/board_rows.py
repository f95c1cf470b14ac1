"""Rows of the board: what is shot or recorded, of which elements, and the sessions it is put into.

Units of measure and defaults are those of `plan/rows.py`, through which these rows are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

SessionKind = Literal["shoot", "recording", "travel", "prep", "reserve"]
StripKind = Literal["scene", "banner"]
StripState = Literal["todo", "not_started", "started", "shot"]


@dataclass(frozen=True, slots=True)
class Unit:
    TABLE: ClassVar[str] = "units"
    id: int
    name: str
    rank: int
    prefix: str = ""  # of its sessions' labels; empty: the main unit
    calendar_id: int | None = None
    call: int = 480  # day minutes of a new session
    wrap: int = 1140
    rest: int = 660  # minutes from wrap to call, EU fallback 2003/88/EC
    day_limit: int = 720  # minutes from call to wrap beyond which a day may not be planned
    offsets: tuple[tuple[int, int, int], ...] = ()  # (department, pre-call, wrap-out) where they are not its own


@dataclass(frozen=True, slots=True)
class Session:
    TABLE: ClassVar[str] = "sessions"
    id: int
    unit_id: int
    day: date
    rank: int = 0  # among sessions of one unit and date
    kind: SessionKind = "shoot"
    call: int = 480
    shooting_call: int | None = None  # else the call
    wrap: int = 1140  # planned, day minutes
    label: str = ""  # frozen once issued; empty: counted
    locked: bool = False
    lock_note: str = ""
    day_type: str = "standard day"
    heading: str = ""  # `Salt Pans, then cover set`; empty: from the strips
    actual_call: int | None = None  # day minutes
    actual_wrap: int | None = None
    meals: str = ""  # as they were taken, `16:05–17:05`
    weather: str = ""  # as typed
    outs: tuple[tuple[int, int], ...] = ()  # (department, day minute of its last out)
    set_ups: int | None = None  # that were made
    cards: str = ""  # rolls and cards that were exposed, as typed: `A034–A037, sound 21`
    crowd: int | None = None  # background that came
    accidents: str = ""  # and injuries, as typed
    remarks: str = ""  # on the day as it was, for the production report
    note: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    TABLE: ClassVar[str] = "scenes"
    id: int
    label: str
    rank: int  # script order; the label is no sort key
    heading: str = ""  # as written in the script
    ie: str = ""  # INT, EXT, I/E or empty
    set_id: int | None = None  # element of category set
    place: str = ""  # within the set
    time: str = ""  # DAY, NIGHT, DAWN, DUSK or empty
    synopsis: str = ""
    eighths: int = 1
    minutes: int | None = None
    script_day: str = ""
    shot_as: str = ""  # DAY, NIGHT, STAGE where it is not shot as written
    omitted: bool = False
    text_hash: str = ""  # of the script text, kept outside the plan
    note: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """What is put into sessions. A scene strip without a session lies in the boneyard; a banner is never there."""

    TABLE: ClassVar[str] = "strips"
    id: int
    kind: StripKind = "scene"
    scene_id: int | None = None
    session_id: int | None = None
    rank: int = 0  # within the session, or the boneyard
    part: int = 0  # 0: the whole scene; 42pt1, 42pt2
    eighths: int = 0
    minutes: int | None = None  # else from the eighths at the production's rate
    not_before: int | None = None  # day minutes of the session's date
    not_after: int | None = None  # by then it must have ended
    locked: bool = False
    state: StripState = "todo"
    actual_start: int | None = None
    actual_end: int | None = None
    need: str = ""  # `low water ± 2 h`
    lost_by: int | None = None  # the delay that put it into the boneyard
    dropped: bool = False  # trimmed: no longer owed
    text: str = ""  # a banner's words; the part of a song, as `strings`
    note: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    TABLE: ClassVar[str] = "elements"
    id: int
    category: str  # cast, set, location, prop, vfx …: plan/categories.py
    name: str
    number: str = ""  # board ID
    rank: int = 0
    parent_id: int | None = None  # a set's location
    actor: str = ""
    minor: bool = False
    voice_only: bool = False
    address: str = ""
    private: bool = False  # the address is a home or hotel and is never printed
    parking: str = ""
    hospital: str = ""
    phone: str = ""
    email: str = ""
    agent: str = ""
    holds: bool = False  # idle days between start and finish are held
    drop_over: int | None = None  # calendar days of an idle gap beyond which it is a drop
    brings: tuple[int, ...] = ()  # elements that come with it
    age: int | None = None  # years, of a minor
    make_up: int | None = None  # minutes in make-up; None: as the department's pre-call gives
    costume: int | None = None  # minutes in costume
    travel: int | None = None  # minutes from pick-up to base
    rate: int = 0  # in the production's currency; money is on no crew document
    rate_per: str = ""  # day, week, session, hour, flat
    picture: str = ""  # hash of a picture kept outside the plan: a location's map
    latitude: float | None = None
    longitude: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """A scene needs an element. count 0: only its voice is heard, and nobody is called.

    part: only the strips of a song that have this text need it, as the octet in `strings`; empty: all of them.
    """

    TABLE: ClassVar[str] = "needs"
    id: int
    scene_id: int
    element_id: int
    count: int = 1
    note: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class DayEvent:
    """What a date is to an element besides work: TR, FT, R, M, H, / (engine/days_out.py), or OFF: not available.

    ON: available; an element with such dates is available on them only.
    """

    TABLE: ClassVar[str] = "events"
    id: int
    element_id: int
    day: date
    code: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """A mark on a placed strip: ready to be pulled up."""

    TABLE: ClassVar[str] = "covers"
    id: int
    strip_id: int
    ready_from: date | None = None
    ready_to: date | None = None
    minutes: int = 0  # to get there and light
    cost: int = 0  # standby, in the production's currency
    decide_by: int | None = None  # day minutes
    note: str = ""
