"""What was understood of a screenplay, as tables that can be corrected before anything is made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.plan import units
from app.plan.errors import EditRefused
from app.plan.imported import Imported, ImportedScene
from app.views.translated import noted, tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_INDEX = QModelIndex()
IE = ("INT", "EXT", "I/E", "")
TIMES = ("DAY", "NIGHT", "DAWN", "DUSK", "")


def with_scene(imported: Imported, row: int, scene: ImportedScene) -> Imported:
    """The screenplay with one scene in place of another; the sets are those its scenes name.

    Raises EditRefused for a label that is empty or that another scene has.
    """
    if not scene.label.strip():
        raise EditRefused(tr("A scene needs a number."))
    if any(other.label == scene.label for place, other in enumerate(imported.scenes) if place != row):
        raise EditRefused(tr("There is already a scene {0}.").format(scene.label))
    scenes = (*imported.scenes[:row], scene, *imported.scenes[row + 1 :])
    sets = tuple(dict.fromkeys(each.set_name for each in scenes if each.set_name))
    return replace(imported, scenes=scenes, sets=sets)


def with_name(imported: Imported, row: int, name: str) -> Imported:
    """A part called otherwise; one that is called as another already is becomes that part.

    Raises EditRefused for an empty name.
    """
    name = name.strip()
    old = imported.cast[row].name
    if not name:
        raise EditRefused(tr("A part needs a name."))

    def called(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name if each == old else each for each in names))

    scenes = tuple(
        replace(
            scene,
            speakers=called(scene.speakers),
            voice_only=called(scene.voice_only),
            suggested=called(scene.suggested),
        )
        for scene in imported.scenes
    )
    same = next((each for each in imported.cast if each.name == name and each.name != old), None)
    if same is None:
        cast = tuple(replace(each, name=name) if each.name == old else each for each in imported.cast)
        return replace(imported, scenes=scenes, cast=cast)
    count = sum(name in scene.speakers for scene in scenes)
    seen = any(name in scene.speakers and name not in scene.voice_only for scene in scenes)
    kept = [each for each in imported.cast if each.name != old]
    cast = tuple(replace(each, scenes=count, voice_only=not seen) if each.name == name else each for each in kept)
    return replace(imported, scenes=scenes, cast=cast)


class _Model(QAbstractTableModel):
    """A table over an Imported that `take` puts in its place; `edited` says that it was corrected here."""

    edited = Signal(object)
    refused = Signal(str)
    columns: tuple[str, ...] = ()

    def __init__(self, imported: Imported) -> None:
        super().__init__()
        self.imported = imported

    def take(self, imported: Imported) -> None:
        if imported is not self.imported:
            self.beginResetModel()
            self.imported = imported
            self.endResetModel()

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole):
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(self.columns[section])
        return None

    def _keep(self, index: Index, change: Callable[[], Imported]) -> bool:
        """Take a correction, or say why not."""
        try:
            self.imported = change()
        except EditRefused as error:
            self.refused.emit(str(error))
            return False
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(self.columns) - 1))
        self.edited.emit(self.imported)
        return True


class ScenesModel(_Model):
    """Scenes in script order; number, interior or exterior, set, time and length can be corrected."""

    columns = (
        noted("Scene"),
        noted("I/E"),
        noted("Set"),
        noted("Place"),
        noted("Time"),
        noted("Pages"),
        noted("Synopsis"),
    )

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.imported.scenes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return kept if self.imported.scenes[index.row()].omitted else kept | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole):
        scene = self.imported.scenes[index.row()]
        if role in (Role.DisplayRole, Role.EditRole):
            length = units.eighths(scene.eighths) if scene.eighths else tr("omitted")
            values = (scene.label, scene.ie, scene.set_name, scene.place, scene.time, length, scene.synopsis)
            return values[index.column()]
        if role == Role.ToolTipRole:
            return scene.length_note or scene.heading
        return None

    def setData(self, index: Index, value, role: int = Role.EditRole) -> bool:
        row, text = index.row(), str(value).strip()
        scene = self.imported.scenes[row]
        if role != Role.EditRole or text == self.data(index, role):
            return False

        def change() -> Imported:
            return with_scene(self.imported, row, _corrected(scene, index.column(), text))

        return self._keep(index, change)


def _corrected(scene: ImportedScene, column: int, text: str) -> ImportedScene:
    match column:
        case 0:
            return replace(scene, label=text)
        case 1:
            if text.upper() not in IE:
                raise EditRefused(tr("“{0}” is neither INT nor EXT nor I/E.").format(text))
            return replace(scene, ie=text.upper())  # type: ignore[arg-type]
        case 2:
            return replace(scene, set_name=text)
        case 3:
            return replace(scene, place=text)
        case 4:
            if text.upper() not in TIMES:
                raise EditRefused(tr("“{0}” is none of DAY, NIGHT, DAWN and DUSK.").format(text))
            return replace(scene, time=text.upper())  # type: ignore[arg-type]
        case 5:
            eighths = units.parse_eighths(text)
            if eighths < 1:
                raise EditRefused(tr("A scene is at least 1/8 of a page long."))
            return replace(scene, eighths=eighths, length_note="")
        case _:
            return replace(scene, synopsis=text)


class CastModel(_Model):
    """Parts with their numbers; a name can be corrected, and two parts made one by giving them one name."""

    columns = (noted("No."), noted("Part"), noted("Scenes"), "")

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.imported.cast)

    def flags(self, index: Index) -> Qt.ItemFlag:
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return kept | Qt.ItemFlag.ItemIsEditable if index.column() == 1 else kept

    def data(self, index: Index, role: int = Role.DisplayRole):
        part = self.imported.cast[index.row()]
        if role in (Role.DisplayRole, Role.EditRole):
            return (str(part.number), part.name, str(part.scenes), tr("voice only") if part.voice_only else "")[
                index.column()
            ]
        return None

    def setData(self, index: Index, value, role: int = Role.EditRole) -> bool:
        text, row, before = str(value).strip(), index.row(), len(self.imported.cast)
        if role != Role.EditRole or text == self.imported.cast[row].name:
            return False
        kept = self._keep(index, lambda: with_name(self.imported, row, text))
        if kept and len(self.imported.cast) != before:
            self.beginResetModel()
            self.endResetModel()
        return kept
