"""Two documents of one kind, row by row: what is new, gone, moved or changed (old → new), and the later one marked.

Rows are told apart by their heading, by the day or group they stand in, and by what stands in their first cell. Only
words count: neither weights, tints nor what is typed by hand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.reports.compare_items import HEADER, NEXT, Item, Place, is_pairs, items_of
from app.reports.content import Beside, Block, Document, Paragraph, Row, Section, bold

Kind = Literal["new", "gone", "moved", "changed"]
Compared = Document | Sequence[Item]
"""A document, or the rows that were kept of one."""
WORDS: dict[Kind, str] = {"new": "New", "gone": "Gone", "moved": "Moved", "changed": "Changed"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One row. place: the heading it stands under, and its day; name: what it is of; fields: (column, old, new)."""

    kind: Kind
    place: str
    name: str
    fields: tuple[tuple[str, str, str], ...] = ()

    @property
    def was(self) -> str:
        """`Pick-up 10:00, on set 12:15`; of what is new nothing."""
        return _joined((head, old) for head, old, _ in self.fields)

    @property
    def now(self) -> str:
        return _joined((head, new) for head, _, new in self.fields)

    @property
    def sentence(self) -> str:
        """`Sc 51: where and when 20:25 → 20:45`, `Gone: Sc 44`, `Sc 44: Day 12 → Day 14`."""
        if self.kind in ("new", "gone"):
            return f"{WORDS[self.kind]}: {self.name}"
        parts = [
            " ".join(filter(None, (_lower(head), f"{old or 'nothing'} → {new or 'nothing'}")))
            for head, old, new in self.fields
        ]
        return f"{self.name}: {'; '.join(parts)}" if self.name else "; ".join(parts)


def differences(before: Compared, after: Compared) -> tuple[Difference, ...]:
    """Every row that differs, in the order of the later document; what is gone follows under its heading."""
    return _Comparison(before, after).found


def marked(before: Compared, after: Document) -> tuple[Document, tuple[Difference, ...]]:
    """The later document with an asterisk at every row that is new, moved or changed, and the differences."""
    made = _Comparison(before, after)
    return made.marked(after), made.found


class _Comparison:
    def __init__(self, before: Compared, after: Compared) -> None:
        self.places: set[Place] = set()
        old, new = (list(items_of(one) if isinstance(one, Document) else one) for one in (before, after))
        old = _same_headings(old, new)
        self.found = self._compare(old, new)

    def _compare(self, old: list[Item], new: list[Item]) -> tuple[Difference, ...]:
        pairs = _matched(old, new)
        taken = {id(item) for item in pairs.values()}
        gone: dict[str, list[Item]] = defaultdict(list)
        for item in old:
            if id(item) not in taken:
                gone[item.section].append(item)
        moved = _moved(new, pairs, gone)
        shifted = _out_of_order(old, new, pairs)
        found: list[Difference] = []
        last = {item.section: at for at, item in enumerate(new)}
        for at, item in enumerate(new):
            one = self._difference(item, pairs.get(item.at), moved.get(item.at), shifted.get(item.at))
            if one is not None:
                self.places.add(item.at)
                found.append(one)
            if last[item.section] == at:
                found += [_gone(left) for left in gone.pop(item.section, ())]
        for left in gone.values():
            found += map(_gone, left)
        return tuple(found)

    def _difference(
        self, item: Item, old: Item | None, moved: Item | None, shifted: tuple[int, int] | None
    ) -> Difference | None:
        place = ", ".join(filter(None, (item.section, item.group)))
        if moved is not None:
            return Difference("moved", item.section, item.name, (("", moved.group, item.group), *_fields(moved, item)))
        if old is None:
            return Difference("new", place, item.name, (("", "", _told(item)),))
        fields = _fields(old, item)
        if not fields and shifted is not None:
            return Difference("moved", place, item.name, (("Place", str(shifted[0]), str(shifted[1])),))
        return Difference("changed", place, item.name, fields) if fields else None

    # marking ----------------------------------------------------------------------------------------------------------
    def marked(self, document: Document) -> Document:
        head = document.head
        star = bold("* ")
        lines = {
            side: tuple(
                (star, *line) if (side, at) in self.places else line for at, line in enumerate(getattr(head, side))
            )
            for side in ("left", "right")
        }
        call = head.call
        if call is not None:
            label, clock, under = call
            call = (
                f"* {label}" if ("call", 1) in self.places else label,
                clock,
                f"* {under}" if ("call", 2) in self.places else under,
            )
        under_it = (star, *head.under) if ("under", 0) in self.places else head.under
        head = replace(head, left=lines["left"], right=lines["right"], call=call, under=under_it)
        sides = tuple(
            tuple(self._block(block, (side, at)) for at, block in enumerate(blocks))
            for side, blocks in enumerate(document.sides)
        )
        return replace(document, head=head, sides=sides)

    def _block(self, block: Block, at: Place) -> Block:
        if isinstance(block, Section):
            return self._section(block, at)
        if isinstance(block, Beside):
            columns = tuple(
                tuple(self._section(section, (*at, column, place)) for place, section in enumerate(sections))
                for column, sections in enumerate(block.columns)
            )
            return replace(block, columns=columns)
        if isinstance(block, Paragraph) and block.runs and at in self.places:
            return replace(block, runs=(bold("* "), *block.runs))
        return block

    def _section(self, section: Section, at: Place) -> Section:
        tables = []
        for number, table in enumerate(section.tables):
            rows = [self._row(row, (*at, number, place), is_pairs(table)) for place, row in enumerate(table.rows)]
            tables.append(replace(table, rows=tuple(rows)))
        return replace(section, tables=tuple(tables))

    def _row(self, row: Row, at: Place, pairs: bool) -> Row:
        if not pairs:
            return replace(row, changed=True) if at in self.places else row
        cells = list(row.cells)
        for pair in range(0, len(cells), 2):
            if (*at, pair) in self.places:
                first = cells[pair]
                line = (bold("* "), *(first.lines[0] if first.lines else ()))
                cells[pair] = replace(first, lines=(line, *first.lines[1:]), tint="mark")
                cells[pair + 1 : pair + 2] = [replace(cell, tint="mark") for cell in cells[pair + 1 : pair + 2]]
        return replace(row, cells=tuple(cells))


# matching -------------------------------------------------------------------------------------------------------------
def _same_headings(old: list[Item], new: list[Item]) -> list[Item]:
    """Headings that only one side has are the same ones in their order: dates in them moved."""
    was = list(dict.fromkeys(item.section for item in old))
    now = list(dict.fromkeys(item.section for item in new))
    lost, fresh = [s for s in was if s not in now], [s for s in now if s not in was]
    alike = {one: other for one, other in zip(lost, fresh, strict=False) if " to " in one and " to " in other}
    return [replace(item, section=alike.get(item.section, item.section)) for item in old]


def _matched(old: list[Item], new: list[Item]) -> dict[Place, Item]:
    """For each row the one that it was, where there is one: first the very same, then one of the same key."""
    pairs: dict[Place, Item] = {}
    used: set[int] = set()
    for same in (lambda i: (i.section, i.group, i.key, i.texts), lambda i: (i.section, i.group, i.key)):
        left: dict[object, list[Item]] = defaultdict(list)
        for item in old:
            if id(item) not in used:
                left[same(item)].append(item)
        for item in new:
            if item.at not in pairs and left[same(item)]:
                found = left[same(item)].pop(0)
                pairs[item.at] = found
                used.add(id(found))
    return pairs


def _moved(new: list[Item], pairs: dict[Place, Item], gone: dict[str, list[Item]]) -> dict[Place, Item]:
    """Rows that stood in another group before; they are taken out of `gone`."""
    found: dict[Place, Item] = {}
    for item in new:
        if item.at in pairs or not item.movable:
            continue
        for section, left in gone.items():
            same = [i for i in left if i.movable and i.key == item.key and (i.group or item.group)]
            if same and _alike(section, item.section, same[0], item):
                found[item.at] = same[0]
                left.remove(same[0])
                break
    return found


def _alike(was: str, now: str, old: Item, new: Item) -> bool:
    """Whether a row may have come from there: within its heading, or between the board and the boneyard."""
    return was == now or old.heads[:1] == new.heads[:1] == ("Scene",)


def _out_of_order(old: list[Item], new: list[Item], pairs: dict[Place, Item]) -> dict[Place, tuple[int, int]]:
    """Places before and after (1: first) of rows that others have overtaken, the fewest that explain it."""
    rank = {id(item): at for at, item in enumerate(old)}
    by_group: dict[tuple[str, str], list[Item]] = defaultdict(list)
    for item in new:
        if item.at in pairs and item.section != HEADER:
            by_group[item.section, item.group].append(item)
    found: dict[Place, tuple[int, int]] = {}
    for items in by_group.values():
        ranks = [rank[id(pairs[item.at])] for item in items]
        if ranks == sorted(ranks):
            continue
        order = {value: place for place, value in enumerate(sorted(ranks), 1)}
        stays = _longest_rise(ranks)
        for place, (item, value) in enumerate(zip(items, ranks, strict=True), 1):
            if place - 1 not in stays:
                found[item.at] = (order[value], place)
    return found


def _longest_rise(values: Sequence[int]) -> set[int]:
    """Indices of a longest rising part of distinct numbers."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for at, value in enumerate(values):
        place = bisect_left(tails, value)
        before.append(ends[place - 1] if place else None)
        tails[place : place + 1] = [value]
        ends[place : place + 1] = [at]
    rise: set[int] = set()
    step: int | None = ends[-1] if ends else None
    while step is not None:
        rise.add(step)
        step = before[step]
    return rise


# words ----------------------------------------------------------------------------------------------------------------
def _fields(old: Item, new: Item) -> tuple[tuple[str, str, str], ...]:
    """What differs between two rows, column by column; by its head where each column has one."""
    if old.texts == new.texts:
        return ()
    if old.heads != new.heads and all((*old.heads[1:], *new.heads[1:])) and len(set(new.heads)) == len(new.heads):
        was, now = dict(zip(old.heads, old.texts, strict=True)), dict(zip(new.heads, new.texts, strict=True))
        every = dict.fromkeys((*old.heads, *new.heads))
        return tuple((h, was.get(h, ""), now.get(h, "")) for h in every if was.get(h, "") != now.get(h, ""))
    if len(old.texts) != len(new.texts):
        return (("", _told(old), _told(new)),)
    return tuple(
        (head, *_apart(was, now)) for head, was, now in zip(new.heads, old.texts, new.texts, strict=True) if was != now
    )


def _apart(was: str, now: str) -> tuple[str, str]:
    """Of two cells of as many lines only the lines that differ."""
    one, other = was.split(NEXT), now.split(NEXT)
    if len(one) != len(other):
        return was, now
    differ = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return NEXT.join(a for a, _ in differ), NEXT.join(b for _, b in differ)


def _gone(item: Item) -> Difference:
    place = ", ".join(filter(None, (item.section, item.group)))
    return Difference("gone", place, item.name, (("", _told(item), ""),))


def _told(item: Item) -> str:
    """A row in one line, without what its name says already."""
    return ", ".join(text for text in item.texts if text and item.name not in (text, f"Sc {text}"))


def _joined(parts: Iterable[tuple[str, str]]) -> str:
    told = [(head, text) for head, text in parts if text]
    return ", ".join(f"{_lower(head) if at else head} {text}".strip() for at, (head, text) in enumerate(told))


def _lower(text: str) -> str:
    return text if any(letter.isupper() for letter in text[1:2]) else text[:1].lower() + text[1:]
