"""A scene heading taken apart: INT or EXT, set, place, time of day, number. Words come from resources/languages.

    INT./EXT. BAR, BACK ROOM – THE NEXT MORNING (1953) #12A#
    I/E       set  place       time               -     label

A heading has segments divided by dashes (or full stops, where there are no dashes and the last one is a time).
The first is the set; one made of time words alone is the time; remarks such as FLASHBACK are left to the heading;
what remains is the place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.exchange.languages import WordClass, words
from app.exchange.text import fold, one_line
from app.plan.imported import InteriorExterior, TimeOfDay

_WORD = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)?)\.?")
_JOIN = re.compile(r"\s*(?:[/&+–—-]|\b(?:AND|UND|ET|Y|E|EN|OCH|OG|И)\b)\s*", re.IGNORECASE)
_AFTER_PREFIX = re.compile(r"[\s.:,–—-]+|$")
_DASHES = re.compile(r"\s+[-–—]+\s*|\s*[-–—]+\s+|\s*(?:--+|—+|(?<!\d)–(?!\d))\s*")
_STOP = re.compile(r"(?<=[^\W\d_]{4})\.\s+|(?<=\d)\.\s+")
_ABBREVIATIONS = frozenset("blvd prof capt dept bldg messrs mlle".split())
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
_NUMBER_MARK = re.compile(r"\s*#([^#\s]+)#(?!\S)\s*")
_TAGS = re.compile(r"(?:\s+#[^\s#]+)+\s*$")
_LEADING_NUMBER = re.compile(r"\s*((?:[A-Z]{1,2}-?)?\d{1,4}[A-Za-z]{0,2}(?:pt\d+)?)[.):]?\s+(?=\S)")
_NUMBER_RANGE = re.compile(r"\s*(\d{1,4}[A-Z]{0,2})\s*(?:-|–|&|THRU|THROUGH|TO)\s*(\d{1,4}[A-Z]{0,2})[.):]?\s+")
_DIGITS = re.compile(r"\d+(?:ST|ND|RD|TH|'?S|[.:]\d+)?", re.IGNORECASE)
_YEAR = re.compile(r"[\W_]*\d{4}[\W_]*")
_STORY_DAY = re.compile(r"([DN])\d{1,3}", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.]?(\d\d))?\s*([AP])?\.?(?:M\.?|HRS\.?|HOURS|H|UHR)?", re.IGNORECASE)
_TIMES: dict[WordClass, TimeOfDay] = {"DAY": "DAY", "NIGHT": "NIGHT", "DAWN": "DAWN", "DUSK": "DUSK", "BY_DAY": "DAY"}


LONGEST_HEADING = 400
"""Characters of a heading that are looked at; the rest of a longer one is cut."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading in parts.

    text: as written, without number and tags. ie: '' where it does not say.
    set_name, place: in capitals; set_name is '' only for an omitted scene or an empty heading.
    time: '' where the heading names none or only a relative one; relative: it says LATER, CONTINUOUS …
    time_text: the time segments as written. number: the scene number in the file, '' if none.
    two_times: it names more than one time of day (DAY TO NIGHT); the first counts.
    by_day: it says day for night: shot by day.
    """

    text: str
    ie: InteriorExterior
    set_name: str
    place: str
    time: TimeOfDay
    time_text: str
    relative: bool = False
    number: str = ""
    omitted: bool = False
    two_times: bool = False
    by_day: bool = False


def is_heading(line: str) -> bool:
    """Whether a line of plain text, standing alone, is a scene heading by its first word.

    The words of Fountain's own list count in any case, others (and EST) in capitals, or with a full stop and a time:
    `Interior designers quarrel.` is no heading.
    """
    first = _WORD.match(line.strip())
    if first and not _may_begin(first[1]) and not line.strip()[first.end() : first.end() + 1].isdigit():
        return False
    text, number = _without_number(line)
    side, rest = _prefix(text, known=False)
    if not side or not rest:
        return bool(number) and _is_omitted(text)
    letters = _BRACKETS.sub("", text)
    if letters == letters.upper():
        return True
    lead = text[: len(text) - len(rest)].strip()
    if fold(lead).rstrip(" -–—:,") in _FOUNTAINS_OWN:
        return True
    return lead.endswith((".", "-", "–", "—", ":")) and bool(parse_heading(line).time_text)


def _may_begin(word: str) -> bool:
    """Whether a heading may begin so; a quick look, since every line of a script is asked."""
    vocabulary = words()
    folded = fold(word)
    return folded in vocabulary.sides or any(joined.startswith(folded) for joined in vocabulary.both)


_FOUNTAINS_OWN = frozenset(("int", "ext", "int/ext", "ext/int", "i/e"))


def looks_like_heading(line: str) -> bool:
    """Whether a line in capitals ends in a time of day but has no INT or EXT: `DINING ROOM - DAY`."""
    text = line.strip()
    if text != text.upper() or len(text) > 80 or not _DASHES.search(text):
        return False
    heading = parse_heading(text)
    return not heading.ie and bool(heading.time) and heading.set_name != heading.time_text.upper()


def parse_heading(line: str) -> Heading:
    """Take a line known to be a heading apart. Never fails: what is not understood stays in the set or place."""
    text, number = _without_number(line)
    if _is_omitted(text):
        return Heading(text, "", "", "", "", "", number=number, omitted=True)
    side, rest = _prefix(text, known=True)
    segments = [segment for segment in _DASHES.split(rest) if segment.strip(" .,")]
    if len(segments) == 1:
        segments = _split_at_stops(segments[0])
    times: list[str] = []
    classes: list[WordClass] = []
    places: list[str] = []
    for index, segment in enumerate(segments):
        found = _time_classes(segment)
        if found and (index or (not side and len(segments) == 1 and _plain_time(found))):
            times.append(segment.strip())
            classes += found
        elif times and set(_classify(_tokens(segment))) == {"MODIFIER"}:
            continue  # MORNING - RAIN
        elif not _is_remark(segment, whole=not index) or (not places and index == len(segments) - 1):
            places.append(segment)
    if not times and places and side:
        places[-1], tail, found = _time_at_end(places[-1])
        if tail:
            times, classes = [tail], found
    set_name, place = _set_and_place(places)
    named = [kind for kind in classes if kind in _TIMES]
    return Heading(
        text,
        side,
        set_name or (text.upper() if not side else ""),
        place,
        _TIMES[named[0]] if named else "",
        " - ".join(times),
        relative="RELATIVE" in classes,
        number=number,
        two_times=len({_TIMES[kind] for kind in named}) > 1 and "BY_DAY" not in named,
        by_day="BY_DAY" in named,
    )


def _without_number(line: str) -> tuple[str, str]:
    """The heading without its number, and the number: `#12A#` behind it, or `12A` before it (and again behind)."""
    text = one_line(line[:LONGEST_HEADING])
    number = ""
    mark = _NUMBER_MARK.search(text)
    if mark:
        number, text = mark[1].strip().rstrip("."), f"{text[: mark.start()]} {text[mark.end() :]}".strip()
    text = _TAGS.sub("", f" {text}").strip()
    span = _NUMBER_RANGE.match(text)
    if span and _is_omitted(text[span.end() :]):
        return text[span.end() :], number or f"{span[1]}-{span[2]}"
    lead = _LEADING_NUMBER.match(text)
    if lead and (_prefix(text[lead.end() :], known=False)[0] or _is_omitted(text[lead.end() :])):
        number, text = number or lead[1], text[lead.end() :]
        if text.endswith(f" {lead[1]}"):
            text = text[: -len(lead[1])].rstrip()
    return text, number


def _is_omitted(text: str) -> bool:
    return fold(text).strip(" -–—*()[]:") in words().omitted


def _prefix(text: str, known: bool) -> tuple[InteriorExterior, str]:
    """INT, EXT or I/E and what follows; ('', text) where the first word is neither. known: also one-letter words."""
    vocabulary = words()
    first = _WORD.match(text)
    if not first:
        return "", text
    join = _JOIN.match(text, first.end())
    second = _WORD.match(text, join.end()) if join else None
    if (
        second
        and f"{fold(first[1])}/{fold(second[1])}" in vocabulary.both
        and "/" in text[first.end() : second.start()]
    ):
        return "I/E", _AFTER_PREFIX.sub("", text[second.end() :], count=1)
    sides = vocabulary.sides | vocabulary.short_sides if known and first[0].endswith(".") else vocabulary.sides
    side: InteriorExterior = sides.get(fold(first[1]), "")
    end = first.end()
    if not side or not (join or _AFTER_PREFIX.match(text, end - first[0].count("."))):
        return "", text
    other = sides.get(fold(second[1]), "") if second else ""
    if second and other and other != side:
        side, end = "I/E", second.end()
    after = _AFTER_PREFIX.match(text, end)
    if after:
        return side, text[after.end() :].strip()
    if text[end - 1] == "." or text[end : end + 1] in "/(":
        return side, text[end:].strip(" /")
    return "", text


def _split_at_stops(segment: str) -> list[str]:
    """`HOUSE. KITCHEN. DAY` or `HALL, DAY` in parts, only where the last is a time: `ST. MARY'S. DAY` stays two."""
    head, comma, tail = segment.rpartition(",")
    if comma and head.strip() and _time_classes(tail):
        return [head, tail]
    head, stop, tail = segment.rstrip(" .").rpartition(". ")
    if not stop or not _time_classes(tail):
        return [segment]
    parts, start = [], 0
    for match in _STOP.finditer(head):
        if fold(head[start : match.start()].split()[-1]) not in _ABBREVIATIONS:
            parts.append(head[start : match.start()])
            start = match.end()
    return [*parts, head[start:], tail]


def _tokens(segment: str) -> list[str]:
    return [token for token in re.split(r"[\s/,;]+", segment.strip(" .")) if token and token.strip("-–—.")]


def _time_classes(segment: str) -> list[WordClass]:
    """Classes of a segment's words if it is a time of day, with or without its brackets; else []."""
    for text in (_BRACKETS.sub(r" \1 ", segment), _BRACKETS.sub(" ", segment)):
        tokens = _tokens(text)
        classes = _classify(tokens)
        if classes and any(kind in _TIMES or kind == "RELATIVE" for kind in classes):
            return classes
        if tokens and fold(tokens[-1]) in _LATER:
            return ["RELATIVE"]  # TWO SONGS LATER
        clock = _clock(text.strip())
        if clock:
            return [clock]
    return []


_LATER = frozenset(("later", "earlier", "später", "senere", "senare", "позже"))


def _clock(text: str) -> WordClass | None:
    """DAY from 06:00 until 18:59, else NIGHT, for `3:00 PM` or `0600 HRS`; None where it is no clock time."""
    match = _CLOCK.fullmatch(text)
    if not match or not (match[3] or text[-1].isalpha() or ":" in text):
        return None
    hour = int(match[1])
    if match[3]:
        hour = hour % 12 + (12 if match[3].upper() == "P" else 0)
    if hour > 24:
        return None
    return "DAY" if 6 <= hour < 19 else "NIGHT"


def _classify(tokens: Sequence[str]) -> list[WordClass]:
    """The class of each phrase, longest first; [] as soon as one word is unknown."""
    vocabulary = words()
    classes: list[WordClass] = []
    index = 0
    folded = [fold(token) for token in tokens]
    while index < len(folded):
        for length in range(min(vocabulary.longest, len(folded) - index), 0, -1):
            found = vocabulary.phrases.get(" ".join(folded[index : index + length]))
            if found:
                classes.append(found)
                index += length
                break
        else:
            story_day = _STORY_DAY.fullmatch(tokens[index])
            if story_day:
                classes.append("DAY" if story_day[1].upper() == "D" else "NIGHT")
            elif _DIGITS.fullmatch(tokens[index]):
                classes.append("MODIFIER")
            elif "-" in tokens[index]:
                inner = _classify([part for part in tokens[index].split("-") if part])
                if not inner:
                    return []
                classes += inner
            else:
                return []
            index += 1
    return classes


def _plain_time(classes: Sequence[WordClass]) -> bool:
    return all(kind in _TIMES or kind == "RELATIVE" for kind in classes)


def _is_remark(segment: str, whole: bool = False) -> bool:
    """FLASHBACK, (1953), [THE STORM]: said of the scene, not a place. whole: every word must be a remark."""
    bare = _BRACKETS.sub(" ", segment).strip(" .")
    if not bare:
        return True
    classes = _classify(_tokens(_BRACKETS.sub(r" \1 ", segment)))
    if whole:
        return bool(classes) and set(classes) == {"NOTE"}
    return "NOTE" in classes or bool(_YEAR.fullmatch(bare))


def _time_at_end(segment: str) -> tuple[str, str, list[WordClass]]:
    """`HOUSE EARLY MORNING` → `HOUSE`, `EARLY MORNING`: a time without a dash before it, something staying in front."""
    parts = _BRACKETS.sub(" ", segment).split()
    if len(parts) < 2:
        return segment, "", []
    last = _classify([parts[-1].strip(".,")])
    if not last or not _plain_time(last):
        return segment, "", []
    start = len(parts) - 1
    while start > 1 and _classify([parts[start - 1].strip(".,")]):
        start -= 1
    tail = " ".join(parts[start:])
    return " ".join(parts[:start]), tail, _classify([part.strip(".,") for part in parts[start:]])


def _set_and_place(segments: Sequence[str]) -> tuple[str, str]:
    """The set and the place within it, in capitals."""
    if not segments:
        return "", ""
    places: list[str] = []

    def bracket(match: re.Match[str]) -> str:
        inner = match[1].strip()
        if match[0].startswith("(") and inner and not _is_remark(inner) and not _YEAR.fullmatch(inner):
            places.append(inner)
        return " "

    head = _BRACKETS.sub(bracket, segments[0])
    head, comma, tail = head.partition(",")
    for divider in (" / ", ": "):
        if not comma:
            head, comma, tail = head.partition(divider)
    if tail.strip() and not _is_remark(tail):
        places.insert(0, tail)
    for segment in segments[1:]:
        places.append(_BRACKETS.sub(r" \1 ", segment))
    if not head.strip(" .,:-–—'"):
        return _capitals(" - ".join(segments)), ""
    return _capitals(head), " - ".join(filter(None, map(_capitals, places)))


def _capitals(text: str) -> str:
    return one_line(text).strip(" .,:;-–—").replace("’", "'").upper()
