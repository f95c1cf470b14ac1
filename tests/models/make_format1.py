"""How data/format1.coverset was made, once, when format 2 came: what format 1 wrote, told from what it did not have.

    python -m tests.models.make_format1 OUT

Not to be run again over the stored file: later formats make other files, and the stored one is what people have.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import zlib
from pathlib import Path
from typing import Any

from app.models.document import Document
from app.plan import rows as r
from app.plan.plan import Plan
from tests.models.conftest import all_rows
from tests.models.deeds import changed, rename


def main(path: Path) -> None:
    plan = Plan.of([row for row in all_rows() if not isinstance(row, r.Cover)])
    with Document.create(path, plan) as document:
        rename(document, "A")
        document.commit(changed(document.plan, "strips", 13, "Move Sc 42 to Day 2", session_id=8))
        document.freeze_baseline("White", 1, "white")
        document.save_option("Back to Day 1", changed(document.plan, "strips", 13, "Back", session_id=7))
        rename(document, "B")
        document.undo()
    file = sqlite3.connect(path, isolation_level=None)
    for seq, deltas in file.execute("SELECT seq, deltas FROM journal WHERE deltas IS NOT NULL").fetchall():
        file.execute("UPDATE journal SET deltas = ? WHERE seq = ?", (json.dumps(without(json.loads(deltas))), seq))
    for name, change in file.execute("SELECT name, change FROM options").fetchall():
        file.execute("UPDATE options SET change = ? WHERE name = ?", (json.dumps(without(json.loads(change))), name))
    for number, frozen in file.execute("SELECT id, rows FROM baselines").fetchall():
        tables = json.loads(zlib.decompress(frozen))
        for table, column in NEW[:2]:
            place = tables[table]["fields"].index(column)
            for row in [tables[table]["fields"], *tables[table]["rows"]]:
                del row[place]
        packed = zlib.compress(json.dumps(tables).encode(), 1)
        file.execute("UPDATE baselines SET rows = ? WHERE id = ?", (packed, number))
    for table in ("journal", "options", "baselines"):
        file.execute(f"UPDATE {table} SET format = 1")
    for table, column in NEW:
        file.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    file.execute("DROP TABLE covers")
    file.execute("PRAGMA user_version = 1")
    file.execute("VACUUM")
    file.close()


NEW = (("strips", "dropped"), ("rules", "tracked_from"), ("journal", "author"), ("options", "author"))


def without(value: Any) -> Any:
    """The JSON without the fields that format 1 did not have."""
    if isinstance(value, dict):
        return {key: without(member) for key, member in value.items() if key not in ("dropped", "tracked_from")}
    return [without(member) for member in value] if isinstance(value, list) else value


if __name__ == "__main__":
    main(Path(sys.argv[1]))
