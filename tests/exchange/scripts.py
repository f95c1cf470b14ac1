"""Small scripts for the tests, and a way to read one without a file."""

from __future__ import annotations

from pathlib import Path

from app.exchange import final_draft, fountain
from app.exchange.assemble import assemble
from app.exchange.script import Paragraph, Script
from app.plan.imported import Imported, ImportedScene


def _no_tick(done: int, total: int) -> None:
    assert 0 <= done <= total


def script(text: str | bytes) -> Script:
    """The paragraphs of a Fountain text."""
    return fountain.read("a.fountain", text if isinstance(text, bytes) else text.encode(), _no_tick)


def imported(text: str | bytes) -> Imported:
    """A Fountain text, read whole."""
    return assemble("a.fountain", script(text))


def scene(text: str, index: int = 0) -> ImportedScene:
    """One scene of a Fountain text."""
    return imported(text).scenes[index]


def shape(paragraphs: list[Paragraph]) -> list[tuple[str, str]]:
    """Kinds and texts alone."""
    return [(paragraph.kind, paragraph.text) for paragraph in paragraphs]


def fdx(content: str, rest: str = "", attributes: str = 'DocumentType="Script" Version="5"') -> bytes:
    """A Final Draft file around paragraphs."""
    return f'<?xml version="1.0"?>\n<FinalDraft {attributes}><Content>{content}</Content>{rest}</FinalDraft>'.encode()


def paragraph(kind: str, text: str, **attributes: str) -> str:
    """A Final Draft paragraph."""
    more = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<Paragraph Type="{kind}"{more}><Text>{text}</Text></Paragraph>'


def fdx_script(content: str, rest: str = "") -> Script:
    """The paragraphs of a Final Draft file."""
    return final_draft.read("a.fdx", fdx(content, rest), _no_tick)


def fdx_imported(content: str, rest: str = "") -> Imported:
    """A Final Draft file, read whole."""
    return assemble("a.fdx", fdx_script(content, rest))


SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples"
