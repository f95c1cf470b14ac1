"""Frozen dataclasses, one a table. A row never changes; an edit replaces it by another with the same id.

Instants are minutes UTC, *day minutes* count from local midnight of the session's date (both: `plan/units.py`).
Durations are minutes. A default given here is what a row of an older format gets.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal

from app.plan.board_rows import (
    Cover,
    DayEvent,
    Element,
    Need,
    Scene,
    Session,
    SessionKind,
    Strip,
    StripKind,
    StripState,
    Unit,
)  # fmt: skip

__all__ = (
    "ROW_TYPES", "TABLES", "Activity", "Audience", "Calendar", "Clearance", "Cover", "DayEvent", "DayException",
    "Deadline", "Delay", "Department", "Element", "EndKind", "LagUnit", "LeadRule", "Link", "LinkType", "Need",
    "OffsetUnit", "Person", "Position", "Production", "ProductionKind", "Reason", "Recipient", "Row", "Scene", "Scope",
    "Session", "SessionKind", "SheetField", "Source", "Spans", "Strip", "StripKind", "StripState", "Unit",
)  # fmt: skip

Spans = tuple[tuple[int, int], ...]
"""Working time of one local day: (start, end) day minutes, sorted; an end may pass 1440."""

ProductionKind = Literal["film", "series", "music"]
Position = Literal["laid", "asap", "alap", "hard_start", "hard_finish"]
LinkType = Literal["FS", "SS", "FF", "SF"]
LagUnit = Literal["working", "elapsed", "days"]
Source = Literal["before", "after", "window", "from"]
OffsetUnit = Literal["wd", "cd", "wk", "h"]
Reason = Literal["weather", "illness", "location", "overrun", "equipment", "paper", "other"]
Scope = Literal["all", "exteriors"]
Audience = Literal["all", "heads", "production", "money"]
"""Who may read a field or gets a document, each wider than the next: everybody, heads of department, the production
office, who sees money."""

EndKind = Literal[
    "activity",
    "strip",
    "session",
    "first",
    "last",
    "scene_first",
    "scene_last",
    "d1",
    "wrap",
    "lock",
    "delivery",
    "release",
]
"""What a link, a due or an expected date hangs on, with an id beside it:

activity, strip, session   that row
first, last                first or last session that needs an element (id: element)
scene_first, scene_last    first or last session with a part of a scene (id: scene)
d1, wrap                   first and last session with strips of a unit (id: unit, 0 = the main unit)
lock, delivery, release    the activity with that key (id: 0)
"""


@dataclass(frozen=True, slots=True)
class Production:
    """The one row of what the production as a whole says of itself."""

    TABLE: ClassVar[str] = "production"
    id: int
    title: str
    kind: ProductionKind = "film"
    company: str = ""
    office: str = ""  # street address of the production office, as printed
    phone: str = ""
    country: str = "GB"  # ISO 3166; holidays of new calendars
    region: str = ""
    zone: str = "Europe/London"
    currency: str = "GBP"
    calendar_id: int = 0
    minutes_per_eighth: int = 15  # estimate where a strip has no minutes of its own: 4 pages = 8 hours
    eighths_per_day: int = 32
    squeeze_limit: int = 2  # working days of slack at which a loss is worth showing
    status_date: int | None = None  # instant up to which progress has been reported
    script: str = ""  # `PINK, 29 Apr`, as printed on the call sheet
    strip_colours: tuple[tuple[str, str], ...] = ()  # (`EXT DAY`, `#FCEBA3`) where they differ from the house's
    ladder: tuple[str, ...] = ()  # revision colours in their order where they differ from the house's
    note: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekly working time of a unit, department, person or country, with the holidays of a country."""

    TABLE: ClassVar[str] = "calendars"
    id: int
    name: str
    zone: str
    pattern: tuple[Spans, ...]  # seven, Monday first
    country: str = ""  # ISO 3166, or empty: no holidays but the exceptions
    region: str = ""


@dataclass(frozen=True, slots=True)
class DayException:
    """A date on which a calendar differs from its week: dark, or worked at other hours."""

    TABLE: ClassVar[str] = "exceptions"
    id: int
    calendar_id: int
    day: date
    spans: Spans = ()  # empty: dark
    note: str = ""


@dataclass(frozen=True, slots=True)
class Department:
    TABLE: ClassVar[str] = "departments"
    id: int
    name: str
    rank: int
    head_id: int | None = None  # person
    calendar_id: int | None = None  # else the production's
    precall: int = 0  # minutes before the unit call
    wrapout: int = 30  # minutes after wrap


@dataclass(frozen=True, slots=True)
class Person:
    TABLE: ClassVar[str] = "people"
    id: int
    name: str
    job: str = ""
    department_id: int | None = None
    rank: int = 0
    phone: str = ""
    email: str = ""
    call: str = ""  # `O/C`, `N/A` or empty: computed
    leaving_from: str = ""  # `base`, `hotel`: printed, so never a private address
    unit_id: int | None = None  # whose crew they are; None: of every unit
    note: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    TABLE: ClassVar[str] = "activities"
    id: int
    name: str
    department_id: int | None = None
    duration: int = 0  # working minutes; 0: a milestone
    position: Position = "laid"
    at: int | None = None  # laid or hard instant
    calendar_id: int | None = None  # else the department's, else the production's
    actual_start: int | None = None
    actual_finish: int | None = None
    remaining: int | None = None  # working minutes still to do from the status date, once started
    not_started: bool = False  # someone said so; else work whose time has passed counts as done as planned
    progress: int = 0  # per cent, for show
    rank: int = 0
    key: str = ""  # lock, delivery, release, wrap
    phase: str = ""
    parent_id: int | None = None  # the summary bar it stands under
    rule_id: int | None = None
    subject_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Predecessor → successor. With lag unit `days` (FS only) the successor starts with the first working minute of the
    (lag + 1)-th working day of its calendar after the predecessor's date."""

    TABLE: ClassVar[str] = "links"
    id: int
    pred_kind: EndKind
    pred_id: int
    succ_kind: EndKind
    succ_id: int
    type: LinkType = "FS"
    lag: int = 0  # minutes, or days
    lag_unit: LagUnit = "working"
    rule_id: int | None = None


@dataclass(frozen=True, slots=True)
class LeadRule:
    """What a department owes before or after an anchor, by default. Source: DOMAIN 7; data in resources/rules."""

    TABLE: ClassVar[str] = "rules"
    id: int
    key: str  # unique, `vfx-turnover`
    department_id: int
    what: str  # `Turnover {subject}`
    anchor: str  # first, each, last, d1, wrap, lock, delivery, release, rule
    side: Literal["before", "after"] = "before"
    offset: int = 0
    offset_unit: OffsetUnit = "wd"
    subject: str = "production"  # element category, scene, session or production
    condition: str = ""  # which subjects: a category they need, exterior … (engine/leads.py)
    work: int = 0  # working days; 0: a milestone
    position: Position = "laid"
    reserve: int = 3  # working days
    tracked: bool = False
    tracked_from: int = 1  # an element in fewer scenes makes a routine row
    enabled: bool = True
    after_rule: str = ""  # the rules whose rows it follows, as engine/leads.py reads them
    milestone: str = ""  # the row it makes is the production's lock, delivery or release
    rank: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """What a department owes by when.

    Expected: the finish of `expected` (an activity or a session anchor), or for source `from` the window's start.
    Due, the first that is there: the window's end; a typed date; the offset from `due` (an anchor); the late finish
    from lock, delivery or release; the promised instant.
    """

    TABLE: ClassVar[str] = "deadlines"
    id: int
    name: str
    department_id: int
    source: Source = "before"
    tracked: bool = True
    expected_kind: EndKind = "activity"
    expected_id: int = 0
    clearance_id: int | None = None  # window, from
    due_date: date | None = None
    due_kind: EndKind | None = None
    due_id: int = 0
    due_side: Literal["before", "after"] = "before"
    offset: int = 0
    offset_unit: OffsetUnit = "wd"
    promised: int | None = None  # instant
    rule_id: int | None = None
    subject_id: int | None = None
    rank: int = 0
    agreed: str = ""  # `Agreed with Halide Post, fixed`
    done: date | None = None  # somebody said that it is met
    note: str = ""


@dataclass(frozen=True, slots=True)
class Clearance:
    """Paper that must be granted before something happens, with the window in which it holds."""

    TABLE: ClassVar[str] = "clearances"
    id: int
    name: str
    kind: str = "permit"  # permit, agreement, contract, licence, insurance, visa, sample, funding
    department_id: int | None = None
    status: str = "needed"  # needed, applied, queried, granted, refused, expired
    expected: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    element_id: int | None = None  # what needs it
    scene_id: int | None = None
    hard: bool = True  # outside the window nothing may be shot
    note: str = ""


@dataclass(frozen=True, slots=True)
class Delay:
    TABLE: ClassVar[str] = "delays"
    id: int
    reason: Reason = "other"
    session_id: int | None = None
    activity_id: int | None = None
    clearance_id: int | None = None
    start: int | None = None  # closed time, instants
    until: int | None = None
    days: int = 0  # an activity's, working days
    scope: Scope = "all"
    waiting_since: int | None = None
    decide_by: int | None = None
    reported_at: int | None = None
    reported_by: str = ""
    lost: tuple[tuple[int, int, int], ...] = ()  # (strip, minutes owed, eighths owed)
    decision: str = ""  # the way chosen
    element_id: int | None = None  # who is ill, what is missing: only strips that need it are lost
    cost: int | None = None  # of the decision, in the production's currency
    approved_by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SheetField:
    """What someone typed on call sheets, in place of what is computed or beside it (keys: reports/sheet_fields.py).

    was: what was computed when it was typed; where the plan now computes something else, the sheet warns.
    """

    TABLE: ClassVar[str] = "sheet_fields"
    id: int
    key: str  # `call`, `cast.123.make_up`, `forecast` …
    session_id: int | None = None  # None: on every sheet, as the radio channels
    value: str = ""
    was: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets a document: a person, a cast member or musician, or a name."""

    TABLE: ClassVar[str] = "recipients"
    id: int
    document: str  # `callsheet`, `schedule` …
    person_id: int | None = None
    element_id: int | None = None
    name: str = ""
    audience: Audience = "all"
    rank: int = 0


Row = (
    Production | Calendar | DayException | Department | Person | Unit | Session | Scene | Strip | Element | Need
    | DayEvent | Activity | Link | LeadRule | Deadline | Clearance | Delay | Cover | SheetField | Recipient
)  # fmt: skip

ROW_TYPES: tuple[type[Row], ...] = (
    Production, Calendar, DayException, Department, Person, Unit, Session, Scene, Strip, Element, Need, DayEvent,
    Activity,
    Link, LeadRule, Deadline, Clearance, Delay, Cover, SheetField, Recipient,
)  # fmt: skip

TABLES: dict[str, type[Row]] = {row_type.TABLE: row_type for row_type in ROW_TYPES}
