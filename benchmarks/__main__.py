"""python -m benchmarks [--json] [NAME …]: one line a figure of DESIGN 8: name, value, unit, budget."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import pkgutil
import sys
from pathlib import Path
from typing import Any


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print a JSON list and nothing else")
    parser.add_argument("deeds", nargs="*", help="only these files of this folder")
    options = parser.parse_args()
    known = sorted(module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    deeds = options.deeds or [name for name in known if not name.startswith("_")]
    rows: list[dict[str, Any]] = []
    for name in deeds:
        if name not in known:
            parser.error(f"there is no {name}; there are {', '.join(n for n in known if not n.startswith('_'))}")
        module = importlib.import_module(f"benchmarks.{name}")
        if not hasattr(module, "figures"):
            continue
        print(f"measuring {name} …", file=sys.stderr)
        with contextlib.redirect_stdout(sys.stderr):
            found = module.figures()
        rows += found
        if not options.json:
            for row in found:
                budget = "–" if row["budget"] is None else f"{row['budget']:g}"
                print(f"{row['name']:72} {row['value']:>10.3f} {row['unit']:3} budget {budget}")
    if options.json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
