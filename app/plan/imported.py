"""What a reader of a screenplay returns: data, doubts and where they stand.

A reader in `exchange/` makes an `Imported`; `edits/adopt.py` turns it into a
Change. Nothing here knows a file format, an id or a calendar. Everything is
frozen, so that it may cross threads and be shown before anything is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

InteriorExterior = Literal["INT", "EXT", "I/E", ""]
TimeOfDay = Literal["DAY", "NIGHT", "DAWN", "DUSK", ""]
DoubtKind = Literal["encoding", "heading", "number", "length", "time", "speaker", "omitted", "structure", "lost", "set"]


@dataclass(frozen=True, slots=True)
class ImportedScene:
    """One scene as the file tells it, in script order.

    label: unique in its Imported, e.g. `12`, `12A`, `A12`, `12pt1`.
    numbered: the label came from the file; False where the reader counted.
    order: 0-based script order; a label is no sort key.
    heading: as written, without its number, mark-up and notes.
    ie: interior or exterior; '' where the heading does not say (forced ones).
    set_name, place: `INT. BAR, BACK ROOM` is the set BAR and the place BACK ROOM; place is '' if none.
    time: CONTINUOUS, LATER, SAME … and no time at all are resolved from the scene before;
        MORNING and AFTERNOON are DAY, EVENING is NIGHT (the sun is mostly down), day for night is DAY,
        for it is shot then; '' where neither this scene nor one before it says.
    time_text: the time of day as written, '' if none.
    synopsis: the first action line, at most 140 characters, '' if none.
    eighths: length in eighths of a page, >= 1; 0 only for an omitted scene. One stored in the file wins.
    length_note: where the length was stored in the file and the layout differs, both; else ''.
    omitted: the number is retired, the scene is not to be shot.
    revised: the file marks something in it as revised.
    speakers: who speaks in it, folded, by first appearance in the scene.
    voice_only: those of `speakers` who are only heard (V.O.) in this scene.
    suggested: known names found in its action lines that do not speak there, or are only heard.
    text: the scene's script text, heading first, lines divided by `\\n`.
    line: 1-based, of the heading: line of a text file, paragraph of a Final Draft file.
    """

    label: str
    numbered: bool
    order: int
    heading: str
    ie: InteriorExterior
    set_name: str
    place: str
    time: TimeOfDay
    time_text: str
    synopsis: str
    eighths: int
    length_note: str
    omitted: bool
    revised: bool
    speakers: tuple[str, ...]
    voice_only: tuple[str, ...]
    suggested: tuple[str, ...]
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class ImportedCast:
    """One speaking part.

    scenes: in how many scenes it speaks, >= 1.
    voice_only: it is heard in every one of them and never seen.
    number: its cast number, 1 = most scenes; ties by first appearance.
    """

    name: str
    scenes: int
    voice_only: bool
    number: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something the reader had to decide, for a person to confirm.

    place: `Sc 12`, `line 214` or `paragraph 9`; text: one sentence.
    scene: the label of the scene it is about, '' if it is about the file.
    """

    place: str
    text: str
    kind: DoubtKind
    scene: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """A whole screenplay as read.

    path_name: the file's name without its folder; format: `Fountain` or `Final Draft`.
    title, author, draft: from the title page, '' if not there.
    scenes: in script order; cast: by number; sets: distinct set names by first appearance.
    doubts: by script order, those about the file first.
    total_eighths: length of the layout in eighths of a page, rounded up; >= 0.
    pages: page count of the layout, >= 0.
    surplus_eighths: sum of the scenes' rounded-up eighths minus `total_eighths`:
        what rounding each scene up (and lengths typed in the file) added.
        Negative where material outside scenes is longer than that.
    """

    path_name: str
    format: str
    title: str
    author: str
    draft: str
    scenes: tuple[ImportedScene, ...]
    cast: tuple[ImportedCast, ...]
    sets: tuple[str, ...]
    doubts: tuple[Doubt, ...]
    total_eighths: int
    pages: int
    surplus_eighths: int

    @property
    def scene_eighths(self) -> int:
        """Sum of the scenes' eighths, as the board will add them up."""
        return sum(scene.eighths for scene in self.scenes)


@dataclass(frozen=True, slots=True)
class OldScene:
    """A scene as the production has it, to match a later draft against. Fields as in ImportedScene."""

    id: int
    label: str
    heading: str
    text: str
    eighths: int
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs between a scene and its later draft. Values as the scenes have them."""

    field: Literal["label", "heading", "text", "eighths", "speakers"]
    before: str | int | tuple[str, ...]
    after: str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """What became of one scene.

    kind: `same` (nothing differs), `changed`, `renumbered` (only its number), `new` (old is None),
        `omitted` (the draft retires its number), `missing` (the draft does not speak of it; new is None).
    likeness: of the two texts, 0.0 to 1.0; 1.0 is the same words.
    differences: `label` only where the file gives the new one.
    """

    kind: Literal["same", "changed", "renumbered", "new", "omitted", "missing"]
    old: OldScene | None
    new: ImportedScene | None
    likeness: float
    differences: tuple[Difference, ...] = ()
