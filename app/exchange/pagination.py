"""A screenplay's page layout, for lengths in eighths of a page.

Courier 12 pt is 10 characters and 6 lines an inch. US Letter has 66 lines; 55 carry the script, with about an inch
above and below. Columns: action and headings 6.0 inches (60 characters), dialogue 3.5 (35), parentheticals 2.5 (25),
cues from 3.7 inches off the edge. Two empty lines before a heading (24 pt in Final Draft's own template), one before
all else but what belongs to a speech. Source: the measurements published for screenplays, e.g.
http://www.trilane.com/ref/measure/measure.html; tried on a feature whose file tells the page of each of its 207
scenes: each agrees within one page over 95. Eighths: DOMAIN 1, each scene rounded up, at least one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.exchange.script import Kind, Paragraph

LINES_A_PAGE = 55
_WIDTHS: dict[Kind, int] = {
    "heading": 60,
    "action": 60,
    "cue": 38,
    "parenthetical": 25,
    "dialogue": 35,
    "lyric": 35,
    "transition": 60,
    "centred": 60,
    "page break": 60,
}
_DUAL_WIDTHS: dict[Kind, int] = {"parenthetical": 22, "dialogue": 28, "lyric": 28, "cue": 28}
_SPACE_BEFORE: dict[Kind, int] = {
    "heading": 2,
    "action": 1,
    "cue": 1,
    "parenthetical": 0,
    "dialogue": 0,
    "lyric": 0,
    "transition": 1,
    "centred": 1,
    "page break": 0,
}
_SPEECH: tuple[Kind, ...] = ("parenthetical", "dialogue", "lyric")
_ALONE = 2
"""Fewest lines of a paragraph that stay together on either side of a page break."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands.

    tops: for each paragraph its first line, counted in lines from the first page's first: page * 55 + line.
    lines: of the whole script, up to the end of its last paragraph.
    flow: for each paragraph its first line and the one after its last, on one endless page: a scene's own length,
        which does not change because another scene before it did. Empty lines before a paragraph are not its own.
    """

    tops: tuple[int, ...]
    lines: int
    flow: tuple[tuple[int, int], ...]

    def length(self, first: int, last: int) -> int:
        """Lines from the top of one paragraph to the end of another (indexes, both included), without page gaps."""
        return self.flow[last][1] - self.flow[first][0]

    @property
    def pages(self) -> int:
        """Pages begun."""
        return -(-self.lines // LINES_A_PAGE)

    @property
    def eighths(self) -> int:
        """Length of the whole script, rounded up."""
        return -(-self.lines * 8 // LINES_A_PAGE)


def eighths_of(lines: int) -> int:
    """Eighths of so many lines (>= 0), rounded up, at least one."""
    return max(1, -(-lines * 8 // LINES_A_PAGE))


def line_count(text: str, width: int) -> int:
    """Lines that a text takes at `width` characters, words kept whole unless longer than a line; at least one."""
    count = 0
    for part in text.split("\n"):
        length = len(part)
        if length <= width:
            count += 1
            continue
        used, count = 0, count + 1
        for word in part.split():
            size = len(word)
            if used and used + 1 + size <= width:
                used += 1 + size
                continue
            if used:
                count += 1
            count += (size - 1) // width
            used = size - (size - 1) // width * width
    return count


def layout(paragraphs: Sequence[Paragraph], tick: Callable[[int, int], None] | None = None) -> Layout:
    """Lay a script out on pages.

    Headings stay with two lines of what follows, cues with two lines of speech; a paragraph split by a page leaves
    two lines on either side; a speech split by a page takes a line for (MORE) and one for the cue again.
    """
    pages = _Pages()
    tops: list[int] = []
    flow: list[tuple[int, int]] = []
    end = 0
    index = 0
    while index < len(paragraphs):
        if tick and index % 256 == 0:
            tick(index, len(paragraphs))
        paragraph = paragraphs[index]
        space, count = _SPACE_BEFORE[paragraph.kind], 1
        if paragraph.kind == "page break":
            height = 0
            top = pages.new_page()
        elif paragraph.dual:
            count = _end_of_dual(paragraphs, index) - index
            height = _height_of_dual(paragraphs[index : index + count])
            top = pages.put(1, height, keep=True)
        else:
            height = 1 if paragraph.omitted else line_count(paragraph.text, _WIDTHS[paragraph.kind])
            follower = 0 if paragraph.omitted else _lines_that_must_follow(paragraphs, index)
            top = pages.put(space, height, follower=follower, speech=paragraph.kind in _SPEECH)
        start, end = end + space, end + space + height
        tops += [top] * count
        flow += [(start, end)] * count
        index += count
    return Layout(tuple(tops), pages.at, tuple(flow))


class _Pages:
    """The line to be filled next, from the top of the first page."""

    def __init__(self) -> None:
        self.at = 0

    def new_page(self) -> int:
        """Go to the top of the next page unless there already."""
        self.at = -(-self.at // LINES_A_PAGE) * LINES_A_PAGE
        return self.at

    def put(self, space: int, height: int, follower: int = 0, speech: bool = False, keep: bool = False) -> int:
        """Place a paragraph below `space` empty lines (none at a page's top); its first line.

        follower: lines that must stand on the same page after it; keep: don't split it.
        """
        used = self.at % LINES_A_PAGE
        free = LINES_A_PAGE - used if used else LINES_A_PAGE
        space = space if used else 0
        needed = space + height + follower
        if needed > free and used:
            room = free - space - (1 if speech else 0)  # (MORE) takes a line
            splits = not keep and not follower and height >= 2 * _ALONE and room >= _ALONE
            if not splits:
                self.new_page()
                space = 0
                if speech:
                    self.at += 1  # the cue again
        top = self.at + space
        end = top + height
        if speech and top // LINES_A_PAGE != (end - 1) // LINES_A_PAGE:
            end += 2  # (MORE) and the cue again
        self.at = end
        return top


def _lines_that_must_follow(paragraphs: Sequence[Paragraph], index: int) -> int:
    """Lines of the next paragraph that a heading, a cue or a parenthetical may not be parted from."""
    kind = paragraphs[index].kind
    if index + 1 >= len(paragraphs) or kind not in ("heading", "cue", "parenthetical"):
        return 0
    following = paragraphs[index + 1]
    if following.kind == "page break" or following.dual:
        return 0
    lines = min(_ALONE, line_count(following.text, _WIDTHS[following.kind]))
    if following.kind == "cue":
        lines = 2  # the cue and a line of speech
    return _SPACE_BEFORE[following.kind] + lines


def _end_of_dual(paragraphs: Sequence[Paragraph], start: int) -> int:
    """The index after the last paragraph of one pair of speeches: left ones, then right ones."""
    end, crossed = start, False
    while end < len(paragraphs) and paragraphs[end].dual:
        if paragraphs[end].dual == "right":
            crossed = True
        elif crossed:
            break
        end += 1
    return end


def _height_of_dual(paragraphs: Sequence[Paragraph]) -> int:
    """Lines of the longer of two speeches side by side."""
    heights = {"left": 0, "right": 0}
    for paragraph in paragraphs:
        heights[paragraph.dual or "left"] += line_count(paragraph.text, _DUAL_WIDTHS.get(paragraph.kind, 28))
    return max(heights.values())
