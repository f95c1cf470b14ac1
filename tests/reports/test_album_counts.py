"""What an album's papers count and whom they call: songs done whole, studio hours, parts that are played."""

from __future__ import annotations

from dataclasses import replace

from app.engine.schedule import compute
from app.plan.draft import Draft
from app.plan.labels import find_session
from app.reports import catalogue
from app.reports.asked import Asked
from app.reports.content import Document
from tests.reports.test_documents import sample_plan, texts


def paper(kind: str, label: str = "") -> Document:
    plan = sample_plan("album")
    schedule = compute(plan)
    session = find_session(plan, label).id if label else None
    return catalogue.make(kind, plan, schedule, asked=Asked(schedule, session_id=session))


def progress(label: str) -> dict[str, list[str]]:
    return {row.cells[0].text: texts(row)[1:] for row in paper("production", label).section("Progress").rows}


def test_a_song_is_done_when_all_its_parts_are() -> None:
    rows = progress("A8")
    done, left, whole = (int(rows[name][0]) for name in ("Done to date", "Still to do", "Whole production"))
    assert (done, left, whole) == (0, 11, 11)  # each has a mix and versions before it
    assert paper("songs").head.right[0][0].text.startswith("0 of 11 songs done, ")


def test_a_song_whose_every_part_is_done_counts() -> None:
    plan = sample_plan("album")
    song = next(scene for scene in plan.scenes.values() if scene.label == "1")

    def edit(draft: Draft) -> None:
        for strip in plan.strips_of_scene(song.id):
            draft.put(replace(strip, state="shot"))

    done = plan.with_change(plan.draft("Done", edit))
    last = done.session_order()[-1].id
    document = catalogue.make("production", done, compute(done), session_id=last)
    rows = {row.cells[0].text: texts(row)[1] for row in document.section("Progress").rows}
    assert (rows["Done to date"], rows["Still to do"]) == ("1", "10")


def test_studio_hours_read_as_a_length() -> None:
    section = paper("songs").section("Songs")
    assert section.tables[0].columns[-1].head == "Studio hours"
    # song 1: rhythm 3:20, vocals 3:15, dubs 4:15, mix 9:30, versions 0:40
    assert section.rows[0].cells[-1].text == "21 h"
    assert section.rows[0].cells[-1].value == 21


def test_the_arranger_of_strings_comes_when_strings_are_recorded() -> None:
    calls = {}
    for label in ("A8", "H2"):
        document = paper("session", label)
        calls[label] = [text for s in document.sections for row in s.rows for text in [" ".join(texts(row))]
                        if "Hester Quill" in text]  # fmt: skip
    assert any("13:00" in text for text in calls["H2"])  # an hour before 14:00
    assert not any("09:00" in text for text in calls["A8"])


def test_a_part_that_lunch_parts_is_one_part() -> None:
    """Song 9's rhythm is two strips of Session A8: one line beside one session, done when both are."""
    plan = sample_plan("album")
    first, second = (strip for strip in plan.strips_of(find_session(plan, "A8").id) if strip.kind == "scene")

    def lines(*done: int) -> tuple[str, list[str], list[str]]:
        def edit(draft: Draft) -> None:
            for strip in (first, second):
                draft.put(replace(strip, state="shot" if strip.id in done else "todo"))

        after = plan.with_change(plan.draft("Done", edit))
        schedule = compute(after)
        document = catalogue.make("songs", after, schedule, asked=Asked(schedule))
        cells = document.section("Songs").rows[8].cells
        counted = document.head.right[0][0].text.split(", ")[1]
        return counted, cells[2].text.split("\n"), cells[4].text.split("\n")

    todo, states, sessions = lines()
    number = int(todo.split()[0])
    assert (states.count("rhythm: to do"), len(states)) == (1, len(sessions))
    assert sum("A8" in session for session in sessions) == 1
    assert "rhythm: part done" in lines(first.id)[1]
    assert lines(first.id)[0] == todo
    whole, states, _ = lines(first.id, second.id)
    assert "rhythm: done" in states
    assert int(whole.split()[0]) == number + 1
