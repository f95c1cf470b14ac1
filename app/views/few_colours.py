"""A picture of the window in at most 256 colours, so that its file is small and nobody sees a difference."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

MOST = 256
KEPT = 40  # surfaces, lines and letters' own colours: as they are, however near to one another
MESH = 24  # of 256: how far apart the soft edges of letters are told from one another, at first


def few_colours(picture: QImage) -> QImage:
    """The picture with a table of colours: the frequent ones exact, letters' soft edges by the nearest kept.

    Nothing is dithered. What has no more than 256 colours comes out the same, pixel by pixel.
    """
    opaque = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(opaque.constBits()).cast("I"))
    ordered = [colour for colour, _ in counts.most_common()]
    table = ordered if len(ordered) <= MOST else _table(ordered)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    made = opaque.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    made.setDevicePixelRatio(picture.devicePixelRatio())
    return made


def _table(ordered: list[int]) -> list[int]:
    """At most 256 colours of more, the most frequent first: one a cell of the finest mesh with which all fit."""
    mesh = MESH
    while len(found := _one_a_cell(ordered, mesh)) > MOST:
        mesh += 2
    return found


def _one_a_cell(ordered: list[int], mesh: int) -> list[int]:
    found = ordered[:KEPT]
    cells = {_cell(colour, mesh) for colour in found}
    for colour in ordered[KEPT:]:
        cell = _cell(colour, mesh)
        if cell not in cells:
            cells.add(cell)
            found.append(colour)
    return found


def _cell(colour: int, mesh: int) -> tuple[int, int, int]:
    return (colour >> 16 & 255) // mesh, (colour >> 8 & 255) // mesh, (colour & 255) // mesh
