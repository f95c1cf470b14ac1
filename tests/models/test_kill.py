"""A process killed in mid-commit: every change it acknowledged is there, and no half of another."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from app.models.document import Document
from app.plan.change import merge
from app.plan.plan import Plan

ROOT = Path(__file__).resolve().parents[2]
KILLS = 20
PATIENCE = 120.0  # seconds, of which three are needed
SEED = 12

# For each line it reads, the mother forks a writer, which says its id and then each line of the history that is
# durable; when that is dead the mother says so. (Forked, since a Python of its own would take half a second to start.)
MOTHER = """
import os, sys
from dataclasses import replace
from app.models.document import Document

def write():
    print("writer", os.getpid(), flush=True)
    with Document.open(sys.argv[1]) as document:
        assert not document.read_only, document.read_only_reason
        while True:
            plan = document.plan
            change = plan.draft("All later", lambda d: [
                *(d.put(replace(a, at=(a.at or 0) + 1, note="x" * 3000)) for a in plan.activities.values()),
                *(d.put(replace(s, call=s.call + 1)) for s in plan.sessions.values()),
            ])
            print("durable", document.commit(change).seq, flush=True)

while sys.stdin.readline():
    writer = os.fork()
    if not writer:
        write()
    os.waitpid(writer, 0)
    print("dead", flush=True)
"""


@contextmanager
def started(path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", MOTHER, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as mother:
        watch = threading.Timer(PATIENCE, mother.kill)  # who waits for a line that never comes would wait for ever
        watch.start()
        try:
            yield mother
            assert mother.stdin is not None
            mother.stdin.close()
        finally:
            watch.cancel()
            watch.join()


def killed_writer(mother: subprocess.Popen[str], chance: random.Random) -> int:
    """Let a writer work for a moment and kill it. Returns the last line of the history that it said was durable."""
    assert mother.stdin is not None
    assert mother.stdout is not None
    mother.stdin.write("\n")
    mother.stdin.flush()
    writer = int(mother.stdout.readline().split()[1])
    said = [mother.stdout.readline()]
    with suppress(subprocess.TimeoutExpired):  # some commits later, somewhere within one
        mother.wait(chance.uniform(0.0, 0.04))
    os.kill(writer, signal.SIGKILL)
    while said[-1] != "dead\n":
        said.append(mother.stdout.readline())
        assert said[-1], f"the mother died; said until then: {said}"
    return int(said[-2].split()[1])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no fork and no SIGKILL")
def test_what_was_acknowledged_survives_twenty_kills(path: Path, plan: Plan) -> None:
    Document.create(path, plan).close()
    chance, interrupted = random.Random(SEED), 0
    with started(path) as mother:
        for _ in range(KILLS):
            acknowledged = killed_writer(mother, chance)
            interrupted += path.with_name(path.name + "-journal").exists()
            with Document.open(path) as found:
                done = len(found.history())
                assert done in (acknowledged, acknowledged + 1)  # one more may be durable and not yet said so
                assert {a.at for a in found.plan.activities.values()} == {done, 30_000_480 + done}
                assert {s.call for s in found.plan.sessions.values()} == {480 + done}
    with Document.open(path) as found:
        whole = merge("All", [found.entry_change(entry.seq) for entry in found.history()])
        assert plan.with_change(whole) == found.plan
    assert interrupted, "no kill hit a commit: this proved nothing"
