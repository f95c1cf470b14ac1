"""Pictures of the window: which files there are, how many colours, and that nobody sees a difference."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from app.views.few_colours import few_colours
from app.views.window import Window


def colours(picture: QImage) -> Counter[int]:
    opaque = picture.convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(opaque.constBits()).cast("I"))


def test_few_colours_come_out_as_they_were() -> None:
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#fafbfc"))
    for place in range(20):
        picture.setPixelColor(place, place, QColor(10 * place, 0, 255 - place))
    made = few_colours(picture)
    assert made.format() == QImage.Format.Format_Indexed8
    assert made.colorCount() == 21
    assert made.convertToFormat(QImage.Format.Format_RGB32) == picture


def test_surfaces_that_hardly_differ_stay_apart_among_many_colours() -> None:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    for x in range(200):
        for y in range(50):
            picture.setPixelColor(x, y, QColor("#fafbfc"))
    for x in range(100):
        for y in range(40, 60):
            picture.setPixelColor(x, y, QColor(2 * x, 12 * (y - 40), (x * y) % 256))  # 2,000 colours
    made = few_colours(picture)
    assert made.colorCount() <= 256
    assert made.pixelColor(150, 10) == QColor("#fafbfc")
    assert made.pixelColor(150, 90) == QColor("#ffffff")


def test_the_window_looks_the_same_in_few_colours(
    open_window: Callable[[Path | None], Window], salt_road: Path
) -> None:
    window = open_window(salt_road)
    window.show_view("board")
    before = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    after = few_colours(before).convertToFormat(QImage.Format.Format_RGB32)
    off = Counter[int]()
    for old, new in zip(
        memoryview(before.constBits()).cast("I"), memoryview(after.constBits()).cast("I"), strict=True
    ):  # fmt: skip
        if old != new:
            off[max(abs((old >> place & 255) - (new >> place & 255)) for place in (0, 8, 16))] += 1
    assert max(off) < 40
    assert sum(number for by, number in off.items() if by > 12) < before.width() * before.height() / 250
    frequent = [colour for colour, _ in colours(before).most_common(20)]
    assert set(frequent) <= set(colours(after))


def test_the_tour_writes_small_pictures(tmp_path: Path) -> None:
    folder, out = tmp_path / "images", tmp_path / "out"
    command = [
        sys.executable,
        "-m",
        "app.tour",
        "--screenshots",
        str(folder),
        "--out",
        str(out),
        "--only",
        "board-dark",
    ]
    subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True, capture_output=True)
    sizes = {"board-dark-1366x768.png": (1366, 768), "board-dark-1600x1000.png": (1600, 1000)}
    assert {path.name for path in folder.iterdir()} == set(sizes)
    for name, size in sizes.items():
        picture = QImage(str(folder / name))
        assert (picture.width(), picture.height()) == size
        assert picture.format() == QImage.Format.Format_Indexed8
        assert 60 < picture.colorCount() <= 256
        assert (folder / name).stat().st_size < 130_000
