"""How data/format3.coverset was made, once, with the program of format 3, when format 4 came.

    python -m tests.models.make_format3 OUT

Not to be run again over the stored file: later formats make other files, and the stored one is what people have.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.models.document import Document
from app.plan.plan import Plan
from tests.models.conftest import all_rows
from tests.models.deeds import changed, rename


def main(path: Path) -> None:
    with Document.create(path, Plan.of(all_rows())) as document:
        rename(document, "A")
        document.commit(changed(document.plan, "strips", 13, "Move Sc 42 to Day 2", session_id=8))
        document.publish("callsheet", b"%PDF as it went out", session_id=8, colour="white")
        document.save_option("Back to Day 1", changed(document.plan, "strips", 13, "Back", session_id=7))
        rename(document, "B")
        document.undo()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
