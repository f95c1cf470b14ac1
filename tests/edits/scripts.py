"""Screenplays as readers return them, made up for tests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.plan.imported import Imported, ImportedCast, ImportedScene


def scene(
    order: int,
    heading: str = "INT. KITCHEN - DAY",
    eighths: int = 8,
    speakers: Sequence[str] = (),
    label: str = "",
    omitted: bool = False,
    action: str = "",
    voice_only: Sequence[str] = (),
) -> ImportedScene:
    """A scene whose parts are read from a heading `INT. KITCHEN, PANTRY - DAY`; its label counts from 1."""
    ie, _, rest = heading.partition(". ")
    where, _, time = rest.rpartition(" - ")
    set_name, _, place = where.partition(", ")
    action = action or f"Something happens, for the {order + 1}th time."
    lines = [heading, action, *(f"{name}\n({order}) A line." for name in speakers)]
    return ImportedScene(
        label=label or str(order + 1),
        numbered=bool(label),
        order=order,
        heading=heading,
        ie=ie,  # type: ignore[arg-type]
        set_name=set_name,
        place=place,
        time=time,  # type: ignore[arg-type]
        time_text=time,
        synopsis=action,
        eighths=eighths,
        length_note="",
        omitted=omitted,
        revised=False,
        speakers=tuple(speakers),
        voice_only=tuple(voice_only),
        suggested=(),
        text="\n\n".join(lines),
        line=order * 10 + 1,
    )


def script(scenes: Iterable[ImportedScene], title: str = "THE SALT PANS") -> Imported:
    """A screenplay of these scenes, cast numbered by number of scenes."""
    scenes = tuple(scenes)
    counts: dict[str, int] = {}
    for one in scenes:
        for name in one.speakers:
            counts[name] = counts.get(name, 0) + 1
    seen = {name for one in scenes for name in one.speakers if name not in one.voice_only}
    ranked = sorted(counts, key=lambda name: -counts[name])
    cast = tuple(ImportedCast(name, counts[name], name not in seen, n) for n, name in enumerate(ranked, start=1))
    total = sum(one.eighths for one in scenes)
    sets = tuple(dict.fromkeys(one.set_name for one in scenes if one.set_name))
    return Imported("salt.fountain", "Fountain", title, "", "", scenes, cast, sets, (), total, -(-total // 8), 0)
