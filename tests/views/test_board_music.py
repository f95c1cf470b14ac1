"""The Board of an album: sessions and songs, no slugs, no pages; and what is shot otherwise than written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.edits.recipe import sample
from app.models.document import Document
from app.plan.plan import Plan
from app.views import theme
from tests.views.board_hand import Hand, opened


@pytest.fixture
def album(qtbot: QtBot, light: theme.Theme, tmp_path: Path) -> Iterator[Hand]:
    path = tmp_path / "night-ferry.coverset"
    Document.create(path, Plan.of([]).with_change(sample("album"))).close()
    with opened(qtbot, path) as hand:
        yield hand


@pytest.fixture
def hand(qtbot: QtBot, light: theme.Theme, salt_road: Path) -> Iterator[Hand]:
    with opened(qtbot, salt_road) as hand:
        yield hand


def test_the_part_of_a_song_stands_in_its_own_column_and_there_are_no_pages(album: Hand):
    table = album.canvas.up_to_date()
    strips = [row for row in table.rows if row.kind == "strip"]
    assert {"8", "rhythm"} <= {row.label for row in strips} | {row.scene.slug for row in strips}
    assert {row.pages for row in strips} == {""}
    assert {row.pages for row in table.rows if row.kind == "break"} == {""}
    assert any(row.scenes.endswith("song") or row.scenes.endswith("songs") for row in table.rows if row.kind == "break")
    assert album.canvas.layout_now().find("pages") is None
    assert not album.view.bar.legend.isVisible()


def test_the_status_line_speaks_of_sessions_and_songs(album: Hand):
    said = album.view.status_text()
    assert "Sessions A1–A11" in said
    assert said.endswith("songs")
    assert "page" not in said


def test_what_is_shot_otherwise_than_written_says_both(hand: Hand):
    plan = hand.workspace.plan
    scene = plan.scenes[hand.view.find_strip("45").scene_id or 0]
    hand.workspace.edit("Day for night", lambda draft: draft.put(replace(scene, shot_as="NIGHT")))
    hand.click("45")
    index = hand.canvas.index_of(("strips", hand.view.find_strip("45").id))
    assert index is not None
    row = hand.canvas.table.rows[index]
    assert (row.scene.slug, row.scene.shot_as) == ("INT DAY", "NIGHT")
    assert "Written INT DAY, shot as NIGHT" in hand.view.side.detail.text()


def test_pages_without_a_day_are_counted_in_the_status_line(hand: Hand):
    assert hand.view.status_text().endswith("; 4 pages without a day")


def test_in_a_narrow_board_the_chosen_unit_is_read_whole(hand: Hand, light: theme.Theme):
    light.set_scale(150)
    hand.view.resize(680, 600)
    hand.view.resize(682, 600)
    for combo in (hand.view.units, hand.view.spans):
        assert combo.width() >= combo.sizeHint().width()
    assert not any(name.isVisible() for name in hand.view.bar.names)
    hand.view.resize(1300, 600)
    assert all(name.isVisible() for name in hand.view.bar.names)
