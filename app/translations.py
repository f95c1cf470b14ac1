"""The catalogues of translations, brought up to date with the texts of the program: `make translations`.

The texts are found in the source: what `tr`, `self.tr`, `said` and `noted` are given, the nouns of `plural`, the
buttons of a message bar, the entries of the tables of actions and views. A catalogue keeps what is translated; a text
that is new stands there unfinished, one that is gone is dropped. Qt's Linguist opens the files.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

from app.plan import resources

ROOMS = ("plan", "edits", "engine", "reports", "views", "ways_out")
FIRST = ("tr", "said", "noted", "_tr")
SECOND = ("Spec", "ViewSpec")
NOUNS = ("plural",)


def texts(root: Path) -> dict[str, str]:
    """Each text that the program shows → the file that first shows it, in the order of files and lines."""
    found: dict[str, str] = {}
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
            for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
                for text in _texts_of(call):
                    found.setdefault(text, path.relative_to(root.parent).as_posix())
    return found


def _texts_of(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in FIRST:
        yield from _literals(call.args[:1])
    elif name in SECOND:
        yield from _literals(call.args[1:2])
    elif name in NOUNS:
        for one in _literals(call.args[1:2]):
            yield from (one, one + "s") if len(call.args) == 2 else (one,)
        yield from _literals(call.args[2:3])
    elif name == "say":
        yield from (each.arg.replace("_", " ") for each in call.keywords if each.arg)


def _literals(arguments: Sequence[ast.expr]) -> Iterator[str]:
    """The texts an argument may be: a literal, or either of `a if … else b`."""
    for each in arguments:
        if isinstance(each, ast.IfExp):
            yield from _literals([each.body, each.orelse])
        elif isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value:
            yield each.value


def translated(path: Path) -> dict[str, str]:
    """What a catalogue translates; empty where there is none yet."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        source, done = message.findtext("source"), message.find("translation")
        if source and done is not None and done.text and done.get("type") != "unfinished":
            found[source] = done.text
    return found


def catalogue(language: str, shown: dict[str, str], known: dict[str, str]) -> str:
    """The .ts file of a language. shown: as `texts` gives them; known: the translations there are."""
    top = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = "Coverset"
    for source, file in sorted(shown.items()):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = source
        done = ElementTree.SubElement(message, "translation")
        if source in known:
            done.text = known[source]
        else:
            done.set("type", "unfinished")
    ElementTree.indent(top, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ElementTree.tostring(top, encoding="unicode") + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="app.translations", description=__doc__)
    parser.add_argument("languages", nargs="*", help="codes, as de; else those there are")
    options = parser.parse_args(arguments)
    folder = resources.path("translations")
    folder.mkdir(exist_ok=True)
    shown = texts(Path(__file__).parent)
    known = [path.stem.removeprefix("coverset_") for path in sorted(folder.glob("coverset_*.ts"))]
    for code in options.languages or known:
        path = folder / f"coverset_{code}.ts"
        have = translated(path)
        path.write_text(catalogue(code, shown, have), encoding="utf-8")
        left = sum(source not in have for source in shown)
        gone = sum(source not in shown for source in have)
        print(f"{path.name}: {len(shown)} texts, {left} to translate, {gone} gone")
    return 0


if __name__ == "__main__":
    sys.exit(main())
