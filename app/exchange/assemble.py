"""From paragraphs to scenes, cast and doubts: the part that is the same for every format."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from app.exchange.cast import Cast, check_names, gather
from app.exchange.headings import Heading, parse_heading
from app.exchange.numbering import give_labels
from app.exchange.pagination import Layout, eighths_of, layout
from app.exchange.script import Paragraph, Script, parse_cue
from app.exchange.text import one_line
from app.plan.errors import FileRejected
from app.plan.imported import Doubt, Imported, ImportedScene, TimeOfDay
from app.plan.units import eighths

OPENING = "OPENING"
"""Set of the scene made of speech that stands before the first heading."""

MAX_SCENES = 5000
"""More headings than this are no screenplay; the longest series bibles have some hundreds."""

_SYNOPSIS = 140
_SPOKEN = ("cue", "parenthetical", "dialogue", "lyric")
_FEW = 2
"""Eighths by which a stored length may differ before it is a doubt of its own: rounding alone gives one."""


@dataclass(slots=True)
class _Draft:
    """A scene in the making: its paragraphs are those from `start` to before `end`, the heading first."""

    heading: Heading
    paragraph: Paragraph
    start: int
    end: int
    label: str = ""
    time: TimeOfDay = ""
    inherits: bool = False
    eighths: int = 0
    length_note: str = ""
    doubts: list[Doubt] = field(default_factory=list)


def assemble(path_name: str, script: Script, tick: Callable[[int, int], None] | None = None) -> Imported:
    """Make scenes of a script's paragraphs, lay them out, find who speaks.

    Raises FileRejected where there is no scene heading, or more than MAX_SCENES.
    """
    drafts = _divide(path_name, script)
    doubts = list(script.doubts)
    given = [draft.paragraph.number for draft in drafts]
    labels, number_doubts = give_labels(given, opening=drafts[0].heading.set_name == OPENING)
    for draft, label in zip(drafts, labels, strict=True):
        draft.label = label
    doubts += number_doubts
    _resolve_times(drafts)
    pages = layout(script.paragraphs, tick)
    _measure(drafts, script.paragraphs, pages)
    live = [draft for draft in drafts if not draft.heading.omitted]
    cast = gather([script.paragraphs[draft.start : draft.end] for draft in live])
    doubts += _doubts_of_scenes(drafts, script.unit)
    doubts += check_names(cast, [draft.label for draft in live])
    scenes = _scenes(drafts, script.paragraphs, cast)
    return Imported(
        path_name,
        script.format,
        script.title,
        script.author,
        script.draft,
        scenes,
        cast.members,
        tuple(dict.fromkeys(scene.set_name for scene in scenes if scene.set_name and not scene.omitted)),
        tuple(sorted(doubts, key=lambda doubt: bool(doubt.scene))),
        pages.eighths,
        pages.pages,
        sum(scene.eighths for scene in scenes) - pages.eighths,
    )


def _divide(path_name: str, script: Script) -> list[_Draft]:
    """Cut the paragraphs at the headings. Speech before the first becomes a scene, other text there a doubt."""
    paragraphs = script.paragraphs
    starts = [index for index, paragraph in enumerate(paragraphs) if paragraph.kind == "heading"]
    if not starts:
        remedy = "Maybe its headings lack INT. or EXT.; in Fountain a dot before a line makes it a heading."
        if script.format != "Fountain":
            remedy = "Maybe its headings are typed as Action; their paragraphs must be of the type Scene Heading."
        raise FileRejected(path_name, "", "There is no scene heading in it.", remedy=remedy)
    if len(starts) > MAX_SCENES:
        message = f"It has {len(starts)} scene headings; at most {MAX_SCENES} can be read."
        raise FileRejected(path_name, "", message, remedy="Maybe several scripts were put into one file.")
    drafts: list[_Draft] = []
    before = paragraphs[: starts[0]]
    spoken = next((paragraph for paragraph in before if paragraph.kind == "cue"), None)
    if spoken:
        first = _after_title_text(before)
        place = f"{script.unit} {before[first].line}"
        name = parse_cue(spoken.text).name
        text = f"{name} speaks before the first heading; that part became a scene with the set {OPENING}."
        script.doubts.append(Doubt(place, text, "structure"))
        opening = Paragraph("heading", OPENING, before[first].line)  # not laid out: nobody wrote it
        drafts.append(_Draft(Heading(OPENING, "", OPENING, "", "", ""), opening, first, starts[0]))
    elif any(paragraph.kind in ("action", "lyric") and len(paragraph.text) > 20 for paragraph in before):
        place = f"{script.unit} {before[0].line}"
        script.doubts.append(Doubt(place, "Text before the first scene heading belongs to no scene.", "structure"))
    for start, end in zip(starts, [*starts[1:], len(paragraphs)], strict=True):
        paragraph = paragraphs[start]
        heading = parse_heading(paragraph.text)
        if paragraph.omitted and not heading.omitted:
            heading = Heading(paragraph.text, "", "", "", "", "", omitted=True)
        drafts.append(_Draft(heading, paragraph, start, end))
    return drafts


def _after_title_text(before: Sequence[Paragraph]) -> int:
    """Where an opening begins: after the last page break before it, if any."""
    breaks = [index for index, paragraph in enumerate(before) if paragraph.kind == "page break"]
    start = breaks[-1] + 1 if breaks else 0
    return start if any(paragraph.kind == "cue" for paragraph in before[start:]) else 0


def _resolve_times(drafts: Sequence[_Draft]) -> None:
    """A scene that names no time of day, or a relative one, has that of the scene before. Omitted ones are passed."""
    last: TimeOfDay = ""
    for draft in drafts:
        if draft.heading.omitted:
            continue
        draft.inherits = not draft.heading.time
        draft.time = draft.heading.time or last
        last = draft.time


def _measure(drafts: Sequence[_Draft], paragraphs: Sequence[Paragraph], pages: Layout) -> None:
    """Each scene's eighths: as stored in the file, else from the layout. Both are told where they differ."""
    for draft in drafts:
        if draft.heading.omitted:
            continue
        last = draft.end - 1
        while last > draft.start and paragraphs[last].kind == "page break":
            last -= 1
        laid_out = eighths_of(pages.length(draft.start, last))
        stored = draft.paragraph.eighths
        draft.eighths = stored or laid_out
        if stored and stored != laid_out:
            draft.length_note = f"{eighths(stored)} in the file, {eighths(laid_out)} in the layout"
            if abs(stored - laid_out) >= _FEW:
                text = f"Its length is {draft.length_note}; the file's was taken."
                draft.doubts.append(Doubt(f"Sc {draft.label}", text, "length", draft.label))


def _doubts_of_scenes(drafts: Sequence[_Draft], unit: str) -> list[Doubt]:
    found: list[Doubt] = []
    spellings: dict[str, str] = {}
    for draft in drafts:
        heading, place = draft.heading, f"Sc {draft.label}"
        if heading.omitted:
            continue

        def add(kind: str, text: str, draft: _Draft = draft, place: str = place) -> None:
            draft.doubts.append(Doubt(place, text, kind, draft.label))  # type: ignore[arg-type]

        if not heading.set_name:
            add("set", f"“{heading.text}” names no set.")
        elif not heading.ie and heading.set_name != OPENING:
            add("heading", f"“{heading.text}” has neither INT nor EXT.")
        if heading.two_times:
            add("time", f"“{heading.time_text}” names two times of day; {heading.time} was taken.")
        if heading.by_day:
            add("time", f"“{heading.time_text}”: it was taken as shot by day.")
        key = re.sub(r"[\W_]", "", re.sub(r"^(?:THE|A|AN) ", "", heading.set_name))
        known = spellings.setdefault(key, heading.set_name)
        if known != heading.set_name and key:
            add("set", f"Maybe the set {heading.set_name} is {known}.")
        found += draft.doubts
    return _summaries(drafts) + found


def _summaries(drafts: Sequence[_Draft]) -> list[Doubt]:
    """One line each for what would be many: times taken over, small differences of length, omitted numbers."""
    live = [draft for draft in drafts if not draft.heading.omitted]
    found: list[Doubt] = []
    silent = [draft for draft in live if draft.inherits and draft.time and not draft.heading.relative]
    unknown = [draft for draft in live if not draft.time]
    close = [draft for draft in live if draft.length_note and not any(d.kind == "length" for d in draft.doubts)]
    omitted = [draft for draft in drafts if draft.heading.omitted]
    if silent:
        have = "has" if len(silent) == 1 else "have"
        text = f"{_listed(silent)} {have} no time of day; each takes that of the scene before."
        found.append(Doubt("file", text, "time"))
    if unknown:
        found.append(Doubt("file", f"{_listed(unknown)}: no time of day, and none before to take it from.", "time"))
    if close:
        notes = "; ".join(f"Sc {draft.label}: {draft.length_note}" for draft in close)
        found.append(Doubt("file", f"Lengths that differ by 1/8, the file's taken: {notes}.", "length"))
    if omitted:
        found.append(Doubt("file", f"{_listed(omitted)}: omitted; the number is kept.", "omitted"))
    return found


def _listed(drafts: Iterable[_Draft]) -> str:
    return "Sc " + ", ".join(draft.label for draft in drafts)


def _scenes(drafts: Sequence[_Draft], paragraphs: Sequence[Paragraph], cast: Cast) -> tuple[ImportedScene, ...]:
    scenes: list[ImportedScene] = []
    live = 0
    for order, draft in enumerate(drafts):
        heading, omitted = draft.heading, draft.heading.omitted
        body = paragraphs[draft.start : draft.end]
        part = None if omitted else cast.by_scene[live]
        live += not omitted
        scenes.append(
            ImportedScene(
                label=draft.label,
                numbered=draft.label == draft.paragraph.number,
                order=order,
                heading=heading.text,
                ie=heading.ie,
                set_name=heading.set_name,
                place=heading.place,
                time=draft.time,
                time_text=heading.time_text,
                synopsis="" if omitted else synopsis(body),
                eighths=draft.eighths,
                length_note=draft.length_note,
                omitted=omitted,
                revised=any(paragraph.revised for paragraph in body),
                speakers=part.speakers if part else (),
                voice_only=part.voice_only if part else (),
                suggested=part.suggested if part else (),
                text=_text(draft.paragraph, body),
                line=draft.paragraph.line,
            )
        )
    return tuple(scenes)


def synopsis(paragraphs: Iterable[Paragraph]) -> str:
    """The first action paragraph as one line of at most 140 characters, cut between words."""
    for paragraph in paragraphs:
        text = one_line(paragraph.text)
        if paragraph.kind != "action" or text.endswith(":") or not any(letter.isalnum() for letter in text):
            continue
        if len(text) <= _SYNOPSIS:
            return text
        cut = text[: _SYNOPSIS - 1]
        return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:-–—") + "…"
    return ""


def _text(heading: Paragraph, paragraphs: Sequence[Paragraph]) -> str:
    """The scene's text, its heading first: paragraphs divided by an empty line, a speech kept together."""
    parts = [heading.text]
    if heading.hidden:
        parts.append(f"\n\n{heading.hidden}")
    for paragraph in paragraphs:
        if paragraph is not heading and paragraph.kind != "page break":
            parts.append("\n" if paragraph.kind in _SPOKEN[1:] else "\n\n")
            parts.append(paragraph.text)
    return "".join(parts)
