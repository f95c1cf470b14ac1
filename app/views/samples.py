"""The sample productions as Welcome offers them; each is built anew into the user's folder, and is theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.plan.plan import Plan
from app.views.jobs import Report
from app.views.translated import noted

Sketch = tuple[tuple[float, float, str], ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """name: as `coverset new --sample` has it; sketch: bars on the card (from, to as parts of its width, token)."""

    name: str
    title: str
    detail: str
    file_name: str
    sketch: Sketch


SAMPLES = (
    Sample(
        "feature",
        noted("Feature, 32 days"),
        noted("The Salt Road: a rainy Day 12"),
        "The Salt Road",
        (
            (0.06, 0.39, "bar"),
            (0.17, 0.55, "late.fill"),
            (0.46, 0.74, "bar"),
            (0.53, 0.86, "squeezed.fill"),
            (0.11, 0.72, "bar"),
        ),
    ),
    Sample(
        "album",
        noted("Album, 11 songs"),
        noted("Night Ferry: a sample not yet granted"),
        "Night Ferry",
        (
            (0.04, 0.26, "squeezed.fill"),
            (0.08, 0.32, "bar"),
            (0.28, 0.55, "bar"),
            (0.50, 0.70, "relieved.fill"),
            (0.66, 0.96, "bar"),
        ),
    ),
)


def folder() -> Path:
    """Where copies of samples go: the user's documents."""
    return Path(platformdirs.user_documents_dir()) / "Coverset"


def free_path(place: Path, name: str) -> Path:
    """`name.coverset` in `place`, or the first `name 2.coverset` … that is not there yet."""
    path, count = place / f"{name}.coverset", 1
    while path.exists():
        count += 1
        path = place / f"{name} {count}.coverset"
    return path


def build_work(name: str) -> Callable[[Report], Path]:
    """Work for a job: build the sample as a new file; its path."""
    sample = next(each for each in SAMPLES if each.name == name)

    def work(report: Report) -> Path:
        from app.edits.recipe import sample as recipe
        from app.models.document import Document

        report(0, 2)
        plan = Plan.of([]).with_change(recipe(name))
        report(1, 2)
        path = free_path(folder(), sample.file_name)
        path.parent.mkdir(parents=True, exist_ok=True)
        Document.create(path, plan).close()
        return path

    return work
