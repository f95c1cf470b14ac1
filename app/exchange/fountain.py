"""Fountain: plain text that is a screenplay. Source: https://fountain.io/syntax.

The library parses the elements. What it misses is put over it here: headings by the words of many languages and
only where they stand alone, cues in any alphabet, the title page apart, comments and notes taken out first,
and no work that grows with the square of a line's length.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from screenplay_tools.fountain.parser import Parser
from screenplay_tools.screenplay import Action, Character, ElementType, SceneHeading

from app.exchange.headings import is_heading, looks_like_heading, parse_heading
from app.exchange.script import Kind, Paragraph, Script, parse_cue
from app.exchange.text import decode, lines_of, one_line
from app.plan.imported import Doubt

Tick = Callable[[int, int], None]
"""Called with steps done and steps in all; raises Cancelled to stop."""

_KINDS: dict[Any, Kind] = {
    ElementType.HEADING: "heading",
    ElementType.ACTION: "action",
    ElementType.CHARACTER: "cue",
    ElementType.PARENTHETICAL: "parenthetical",
    ElementType.DIALOGUE: "dialogue",
    ElementType.LYRIC: "lyric",
    ElementType.TRANSITION: "transition",
    ElementType.PAGEBREAK: "page break",
}
_STANDS_ALONE_AFTER = (ElementType.SECTION, ElementType.SYNOPSIS, ElementType.PAGEBREAK, ElementType.TRANSITION)
_EMPHASIS = re.compile(r"(?<!\\)(\*{1,3})(?=\S)([^*\n]*?[^\s*\\])\1|(?<![\w\\])_(?=\S)([^_\n]*?[^\s_\\])_(?!\w)")
_ESCAPE = re.compile(r"\\([*_\\])")
_TITLE_KEY = re.compile(r"\s*([^\W\d_][\w ]{0,38}?)\s*:(?!//)\s*(.*?)\s*")
_TITLE_KEYS = frozenset(
    "title titel titre título titolo название credit author authors autor auteur autore автор writer source draft date "
    "revision version contact copyright notes email phone episode series".split()
)
_TITLE_VALUE = re.compile(r" {3,}|\t")
_NO_NAME_ENDS_SO = (":", "!", "?", "…", "...", "-", "—")
_LONGEST_CUE = 100
_LONGEST_INDENT = 80
_NOTE_MARK, _BLANK_MARK = "\x01", "\x02"


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str


def read(path_name: str, data: bytes, tick: Tick) -> Script:
    """A Fountain file's paragraphs, its title page and doubts. Raises FileRejected for bytes that are no text."""
    text, guess = decode(path_name, data)
    script = Script("Fountain", "line")
    if guess:
        script.doubts.append(Doubt("file", guess, "encoding"))
    lines = _without_comments(lines_of(text), script.doubts)
    start = _title_page(lines, script)
    reader = _Reader(script)
    body = lines[start:]
    for index, line in enumerate(body):
        if index % 256 == 0:
            tick(index, len(body))
        reader.feed(line, body[index + 1].text if index + 1 < len(body) else "")
    reader.finish()
    return script


class _Reader(Parser):  # type: ignore[misc]  # the library has no types
    """The library's parser with its rules for headings and cues replaced; adds what it finds to a Script."""

    def __init__(self, script: Script) -> None:
        super().__init__()
        self._inTitlePage = False  # the title page has been read already
        self.mergeActions = self.mergeDialogue = False  # done here, in linear time
        self._made = script
        self._at = self._before = 0
        self._next = ""
        self._parts: list[str] = []
        self._waiting: list[Any] = []

    def feed(self, line: _Line, following: str) -> None:
        """Parse one line; following: the text of the one after it."""
        self._before, self._at, self._next = self._at, line.number, following
        self._waiting = [entry["element"] for entry in self._pending] + [entry["backup"] for entry in self._pending]
        self.add_line(line.text)

    def finish(self) -> None:
        """Settle what waited for a next line."""
        self._before, self._waiting = self._at, [entry["backup"] for entry in self._pending]
        self.finalize()
        self._close()

    def _parse_boneyard(self) -> bool:
        return False  # taken out before

    def _parse_notes(self) -> bool:
        return False

    def _parse_forced_scene_heading(self) -> bool:
        text = self._lineTrim
        if len(text) < 2 or text[0] != "." or not text[1].isalnum():
            return False
        self._add_element(SceneHeading(text[1:], forced=True))
        return True

    def _parse_scene_heading(self) -> bool:
        text = plain(self._lineTrim)
        last = self._get_last_elem()
        alone = self._lastLineEmpty or (last is not None and last.type in _STANDS_ALONE_AFTER)
        capitals = text == text.upper()
        if len(text) > 2 * _LONGEST_CUE or not (alone or capitals) or not is_heading(text):
            return False
        if not alone or (self._next.strip() and not capitals):
            if capitals:
                self._doubt(f"“{text}” has no empty line before it and was not read as a scene heading.")
            return False
        self._add_element(SceneHeading(text))
        return True

    def _parse_forced_character(self) -> bool:
        if not self._lineTrim.startswith("@") or not parse_cue(self._lineTrim[:_LONGEST_CUE]).name:
            return False
        self._add_element(_cue(self._lineTrim[1:]))
        return True

    def _parse_character(self) -> bool:
        text = plain(self._lineTrim)
        if not self._lastLineEmpty or len(text) > _LONGEST_CUE or not _is_cue(text):
            return False
        # It is a cue only if the next line is not empty; the library keeps it waiting so long.
        backup = Action(self._line.rstrip())
        self._pending.append({"type": ElementType.CHARACTER, "element": _cue(text), "backup": backup})
        return True

    def _add_element(self, elem: Any) -> None:
        waited = any(elem is waiting for waiting in self._waiting)
        super()._add_element(elem)
        if elem.type in _KINDS:
            self._keep(elem, self._before if waited else self._at, waited or self._lastLineEmpty)

    def _keep(self, elem: Any, line: int, fresh: bool) -> None:
        """Add an element as a paragraph or to the last one; fresh: an empty line stood before it."""
        kind = _KINDS[elem.type]
        text = plain(elem.text_raw.rstrip()) if kind != "cue" else elem.name
        if kind == "action" and elem.centered:
            kind, text = "centred", text.strip()
        paragraphs = self._made.paragraphs
        last = paragraphs[-1] if paragraphs else None
        if kind in ("action", "dialogue", "lyric") and not text.strip():
            return
        if last and last.kind == kind and kind in ("action", "dialogue") and not fresh:
            self._parts.append(text)
            return
        self._close()
        self._parts = [text]
        new = Paragraph(kind, text, line)
        if kind == "heading":
            heading = parse_heading(text)
            new.number, new.omitted, self._parts = heading.number, heading.omitted, [heading.text]
        elif kind == "cue" and elem.is_dual_dialogue:
            _set_beside(paragraphs)
            new.dual = "right"
        elif kind in ("parenthetical", "dialogue", "lyric"):
            new.dual = last.dual if last else ""
            self._parts = [f"({text})"] if kind == "parenthetical" else [text]
        elif kind == "action" and fresh and looks_like_heading(text):
            message = f"“{text.strip()}” looks like a scene heading but has no INT or EXT; it was read as action."
            self._doubt(message, line)
        paragraphs.append(new)

    def _close(self) -> None:
        """Give the last paragraph its text: its lines are gathered apart, for speed."""
        if self._parts:
            self._made.paragraphs[-1].text = "\n".join(self._parts)

    def _doubt(self, text: str, line: int | None = None) -> None:
        self._made.doubts.append(Doubt(f"line {line or self._at}", text, "heading"))


def plain(text: str) -> str:
    """The text without bold, italics and underlines; escaped stars and underscores are kept."""
    if "*" in text or "_" in text:
        for _ in range(3):  # bold within underline within italics
            text = _EMPHASIS.sub(r"\2\3", text)
        text = _ESCAPE.sub(r"\1", text)
    return text


def _cue(text: str) -> Any:
    return Character(name=one_line(text.rstrip("^ \t")), dual=text.rstrip().endswith("^"))


def _is_cue(text: str) -> bool:
    """Whether a line could name who speaks: capitals, but for its extensions; something that can be a name."""
    if text.startswith(("(", "[", "“", '"')):
        return False
    name = text.partition("(")[0].rstrip(" ^")
    tail = text[len(name) :].strip()
    if tail and tail != "^" and not (tail.startswith("(") and tail.rstrip("^ ").endswith(")")):
        return False
    return name == name.upper() and any(letter.isupper() for letter in name) and not name.endswith(_NO_NAME_ENDS_SO)


def _set_beside(paragraphs: Sequence[Paragraph]) -> None:
    """Mark the speech before a dual cue as the left one."""
    for paragraph in reversed(paragraphs):
        if paragraph.kind not in ("cue", "parenthetical", "dialogue", "lyric"):
            return
        paragraph.dual = "left"
        if paragraph.kind == "cue":
            return


def _without_comments(lines: Sequence[str], doubts: list[Doubt]) -> list[_Line]:
    """The lines without `/* … */` and `[[ … ]]`, with their numbers.

    A line that held nothing but a note goes; one within a longer comment is left empty, for it divides.
    A note can't hold an empty line; what is opened and never closed is kept as text, and a doubt.
    """
    text = "\n".join(lines)
    if "/*" in text:
        text = _cut(text, "/*", "*/", _BLANK_MARK, doubts)
    if "[[" in text:
        text = _cut(text, "[[", "]]", _NOTE_MARK, doubts)
    kept: list[_Line] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if _NOTE_MARK in line or _BLANK_MARK in line:
            blank = _BLANK_MARK in line
            line = line.replace(_NOTE_MARK, "").replace(_BLANK_MARK, "")
            if not line.strip():
                if blank:
                    kept.append(_Line(number, ""))
                continue
        stripped = line.lstrip()
        indent = line[: min(len(line) - len(stripped), _LONGEST_INDENT)]
        kept.append(_Line(number, indent + stripped if stripped else line[:2]))
    return kept


def _cut(text: str, opening: str, closing: str, mark: str, doubts: list[Doubt]) -> str:
    """Put a mark in the place of each comment, one on each line it had; in time linear in the text."""
    pieces: list[str] = []
    at, line = 0, 1
    end = gap = -1
    unclosed: list[int] = []
    while (start := text.find(opening, at)) >= 0:
        if end < start + 2:
            end = text.find(closing, start + 2)
        if gap < start:
            found = text.find("\n\n", start) if opening == "[[" else -1
            gap = found if found >= 0 else len(text)
        line += text.count("\n", at, start)
        if end < 0 or gap < end:
            unclosed.append(line)
            pieces.append(text[at : start + 2])
            at = start + 2
            if end < 0:
                break
            continue
        inside = text.count("\n", start, end)
        pieces += [text[at:start], "\n".join([mark if inside else _NOTE_MARK] * (inside + 1))]
        line += inside
        at = end + 2
    pieces.append(text[at:])
    if unclosed:
        more = f" So are {len(unclosed) - 1} more." if len(unclosed) > 1 else ""
        message = f"“{opening}” is not closed by “{closing}”; it was kept as text.{more}"
        doubts.append(Doubt(f"line {unclosed[0]}", message, "structure"))
    return "".join(pieces)


def _title_page(lines: Sequence[_Line], script: Script) -> int:
    """Read `Key: value` lines at the top into the script; the index of the first line after them."""
    index = 0
    while index < len(lines) and not lines[index].text.strip():
        index += 1
    first = _TITLE_KEY.fullmatch(lines[index].text[:500]) if index < len(lines) else None
    if not first or is_heading(lines[index].text) or (not first[2] and _is_transition(first[1])):
        return 0
    entries: dict[str, list[str]] = {}
    key = ""
    indented = lines[index].text[:1].isspace()
    while index < len(lines) and lines[index].text.strip():
        text = lines[index].text[:500]
        match = _TITLE_KEY.fullmatch(text)
        if match and (indented or not _TITLE_VALUE.match(text)):
            key = match[1].strip().casefold()
            entries[key] = [match[2]] if match[2] else []
        elif key and _TITLE_VALUE.match(text):
            entries[key].append(text.strip())
        else:
            break
        index += 1

    if not any(key.partition(" ")[0] in _TITLE_KEYS for key in entries):
        return 0  # a script that begins `She said: no.`

    def value(*keys: str) -> str:
        found = (entries[key] for key in keys if entries.get(key))
        return one_line(plain(" ".join(next(found, []))))

    script.title = value("title", "titel", "titre", "título", "titolo", "название")
    script.author = value("author", "authors", "autor", "auteur", "autore", "автор", "writer", "written by")
    script.draft = value("draft date", "draft", "revision", "version", "date")
    return index


def _is_transition(text: str) -> bool:
    return text == text.upper() and (text.endswith(" TO") or text.startswith("FADE "))
