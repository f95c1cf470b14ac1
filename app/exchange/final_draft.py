"""Final Draft's .fdx, versions 1 to 6, also as other programs write it: XML of paragraphs with types.

Only `Content` directly below the root is the script; notes, tags, summaries and what was deleted are left out.
Entities and document types are refused before they are expanded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from app.exchange.headings import parse_heading
from app.exchange.script import Kind, Paragraph, Script
from app.exchange.text import one_line
from app.plan.errors import FileRejected
from app.plan.imported import Doubt

Tick = Callable[[int, int], None]
"""Called with steps done and steps in all; raises Cancelled to stop."""

_KINDS: dict[str, Kind] = {
    "scene heading": "heading",
    "action": "action",
    "general": "action",
    "shot": "action",
    "character": "cue",
    "parenthetical": "parenthetical",
    "dialogue": "dialogue",
    "lyrics": "lyric",
    "singing": "lyric",
    "transition": "transition",
    "new act": "centred",
    "end of act": "centred",
    "show/ep. title": "centred",
    "cold opening": "centred",
    "teaser": "centred",
}
_LENGTH = re.compile(r"\s*(?:(\d{1,3})(?:\s+|$))?(?:(\d{1,2})\s*/\s*([1248]))?\s*")
_BY = re.compile(
    r"(?:written|screenplay|teleplay|story|script|created|scénario|drehbuch|guion)?\s*(?:and directed\s*)?"
    r"(?:by|de|von|di|por)\s*:?\s*",
    re.IGNORECASE,
)
_DRAFT = re.compile(r"draft|revis|rev\.|version|fassung|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b", re.IGNORECASE)


def read(path_name: str, data: bytes, tick: Tick) -> Script:
    """A Final Draft file's paragraphs, title page and doubts.

    Raises FileRejected with the line for XML that is damaged or unsafe, and for XML that is no Final Draft script.
    """
    root = parse_xml(path_name, data)
    content = root.find("Content")
    if content is None:
        raise FileRejected(path_name, "", "This Final Draft file has no script in it (no Content).")
    if root.get("DocumentType", "Script") != "Script":
        message = f"This is a Final Draft document of type “{root.get('DocumentType')}”, not a script."
        raise FileRejected(path_name, "", message)
    script = Script("Final Draft", "paragraph")
    kinds = _KINDS | _custom_kinds(root)
    active = _active_revision(root)
    elements = list(content)
    for index, element in enumerate(elements):
        if index % 128 == 0:
            tick(index, len(elements))
        if element.tag == "Paragraph":
            _add(script, element, index + 1, kinds, active)
    _title_page(root, script)
    if not script.draft:
        script.draft = _revision_name(root, active)
    return script


def parse_xml(path_name: str, data: bytes) -> Element:
    """The root of a Final Draft file. Raises FileRejected, with the line, for unsafe, damaged or other XML."""
    stripped = data.lstrip()
    skipped = data[: len(data) - len(stripped)].count(b"\n")
    if b"<" not in stripped[:4]:
        remedy = "Maybe it is Fountain; then its name should end in .fountain."
        raise FileRejected(path_name, "line 1", "This is not XML, as a Final Draft file is.", remedy=remedy)
    try:
        root: Element = fromstring(stripped, forbid_dtd=True)
    except DefusedXmlException as error:
        raise FileRejected(
            path_name,
            "",
            "The XML declares a document type or entities, which a screenplay never does and which can do harm.",
        ) from error
    except ParseError as error:
        line = error.position[0] + skipped
        reason = str(error).partition(":")[0]
        raise FileRejected(
            path_name,
            f"line {line}",
            f"The XML is damaged ({reason}).",
            remedy="Maybe the file was cut off while copying.",
        ) from error
    except (ValueError, LookupError) as error:
        raise FileRejected(path_name, "line 1", f"The XML can't be decoded ({error}).") from error
    if root.tag != "FinalDraft":
        raise FileRejected(
            path_name,
            "",
            f"This is XML, but not a Final Draft script: it begins with “{_local(root.tag)}”, not “FinalDraft”.",
        )
    return root


def _local(tag: str) -> str:
    return tag.rpartition("}")[2][:40]


def _add(script: Script, element: Element, number: int, kinds: dict[str, Kind], active: str) -> None:
    dual = element.find("DualDialogue")
    if dual is not None:
        _add_dual(script, dual, number, kinds, active)
        return
    type_name = element.get("Type", "Action").strip()
    kind = kinds.get(type_name.casefold(), "action")
    text = _text(element)
    revised = _is_revised(element, active)
    hidden = element.find("OmittedScene")
    if kind == "heading":
        _add_heading(script, element, hidden, number, revised)
    elif text.strip():
        script.paragraphs.append(Paragraph(kind, text.strip("\n"), number, revised=revised))
    elif revised and script.paragraphs:
        script.paragraphs[-1].revised = True
    if element.get("StartsNewPage") == "Yes" and script.paragraphs:
        last = script.paragraphs.pop()
        script.paragraphs += [Paragraph("page break", "", number), last]


def _add_heading(script: Script, element: Element, hidden: Element | None, number: int, revised: bool) -> None:
    text = one_line(_text(element))
    label = (element.get("Number") or "").strip()
    if not text and not label:
        script.doubts.append(Doubt(f"paragraph {number}", "An empty scene heading was left out.", "heading"))
        return
    heading = parse_heading(text)
    former = [_text(paragraph) for paragraph in hidden.iter("Paragraph")] if hidden is not None else []
    if hidden is not None and not label:
        label = next((found.strip() for found in (p.get("Number") for p in hidden.iter("Paragraph")) if found), "")
    stored = element.find("SceneProperties")
    length = parse_length(stored.get("Length", "") if stored is not None else "")
    script.paragraphs.append(
        Paragraph(
            "heading",
            heading.text or "(no heading)",
            number,
            number=one_line(label or heading.number).replace(" ", ""),
            eighths=length or None,
            omitted=heading.omitted or hidden is not None,
            hidden="\n".join(former),
            revised=revised,
        )
    )


def _add_dual(script: Script, dual: Element, number: int, kinds: dict[str, Kind], active: str) -> None:
    """Two speeches side by side; a second cue begins the right one."""
    cues = 0
    for element in dual.iter("Paragraph"):
        kind = kinds.get(element.get("Type", "Dialogue").strip().casefold(), "dialogue")
        cues += kind == "cue"
        text = _text(element).strip()
        if text:
            side = "left" if cues < 2 else "right"
            beside: Paragraph = Paragraph(kind, text, number, revised=_is_revised(element, active))
            beside.dual = "left" if side == "left" else "right"
            script.paragraphs.append(beside)


def parse_length(text: str) -> int | None:
    """Eighths of `1 3/8`, `2/8`, `5` or `1 1/2`; None for anything else, also for nothing."""
    match = _LENGTH.fullmatch(text)
    if not match or not (match[1] or match[2]):
        return None
    part = int(match[2]) * 8 // int(match[3]) if match[2] else 0
    return int(match[1] or 0) * 8 + part


def _texts(element: Element) -> Iterator[Element]:
    """The Text directly in a paragraph: those of notes, summaries and omitted scenes lie deeper."""
    return (child for child in element if child.tag == "Text")


def _text(element: Element) -> str:
    parts: list[str] = []
    for run in _texts(element):
        parts.append(run.text or "")
        for inner in run:
            parts.append(inner.tail or "")
    return "".join(parts).replace("\r\n", "\n").replace("\u2028", "\n").replace("\xa0", " ")


def _is_revised(element: Element, active: str) -> bool:
    """Whether a run bears a revision mark: of the active set, or of any where the file names no set in use."""
    marks = (run.get("RevisionID", "0") for run in _texts(element))
    return any(mark == active if active else mark not in ("", "0") for mark in marks)


def _active_revision(root: Element) -> str:
    """The id of the active revision set if the script bears marks of it, else ''."""
    revisions = root.find("Revisions")
    active = revisions.get("ActiveSet", "") if revisions is not None else ""
    content = root.find("Content")
    used = content is not None and any(run.get("RevisionID") == active for run in content.iter("Text"))
    return active if used else ""


def _revision_name(root: Element, active: str) -> str:
    for revision in root.iterfind("Revisions/Revision"):
        if active and revision.get("ID") == active:
            return one_line(revision.get("Name", ""))
    return ""


def _custom_kinds(root: Element) -> dict[str, Kind]:
    """What a production's own paragraph types stand for, by how they are paginated."""
    found: dict[str, Kind] = {}
    for settings in root.iterfind("ElementSettings"):
        behaviour = settings.find("Behavior")
        name = settings.get("Type", "").strip().casefold()
        model = behaviour.get("PaginateAs", "").strip().casefold() if behaviour is not None else ""
        if name and name not in _KINDS and model in _KINDS:
            found[name] = _KINDS[model]
    return found


def _title_page(root: Element, script: Script) -> None:
    """Title: the first line; author: what follows a `by`; draft: the first line that speaks of one."""
    lines = [one_line(_text(paragraph)) for paragraph in root.iterfind("TitlePage/Content/Paragraph")]
    lines = [line for line in lines if line][:60]
    if not lines:
        return
    script.title = lines[0].strip("\"“”'")
    for index, line in enumerate(lines[1:], start=1):
        by = _BY.match(line)
        if by and not script.author:
            rest = line[by.end() :].strip()
            script.author = rest or (lines[index + 1] if index + 1 < len(lines) else "")
        elif _DRAFT.search(line) and not script.draft and len(line) < 80:
            script.draft = line
