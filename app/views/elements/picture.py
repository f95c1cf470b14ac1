"""A place's map or picture: chosen from a file, kept in the production by its hash, seen small."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.plan import rows as r
from app.plan.errors import CoversetError, FileRejected
from app.views import theme
from app.views.translated import tr
from app.views.widgets import button, label, tool
from app.views.workspace import Workspace

KINDS = {b"png": "image/png", b"jpeg": "image/jpeg"}
KEPT = "Nothing was changed."
LARGEST = 20 * 1024 * 1024
"""Bytes of a file: a map for a call sheet has less; what is larger makes the production slow to copy."""


def read_picture(path: Path) -> tuple[bytes, str]:
    """The bytes of a PNG or JPEG, and its media type. Raises FileRejected for others, and over 20 MB."""
    try:
        if path.stat().st_size > LARGEST:
            raise FileRejected(path.name, "", "it has more than 20 MB.", "Maybe save it smaller.", KEPT)
        content = path.read_bytes()
    except OSError as error:
        raise FileRejected(path.name, "", f"it can't be read: {error.strerror}.", kept=KEPT) from error
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    kind = KINDS.get(bytes(reader.format().data()))
    if kind is None or reader.read().isNull():
        raise FileRejected(path.name, "", "that is no picture that can be printed.", "Maybe a PNG or JPEG.", KEPT)
    return content, kind


class Picture(QWidget):
    """The picture of an element, and buttons that choose it and take it away. chosen(hash) is told of a new one."""

    def __init__(self, workspace: Workspace, chosen: Callable[[str], object]) -> None:
        super().__init__()
        self._workspace, self._chosen = workspace, chosen
        self._name, self._whole = "", QPixmap()
        self.shown = QLabel()
        self.shown.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.choose = button(tr("Choose a map…"), "map-pin")
        self.choose.setToolTip(tr("A PNG or JPEG that shows how to get there; for the call sheet"))
        self.choose.clicked.connect(self.ask)
        self.remove = tool("trash-2", tr("Take the map away"))
        self.remove.clicked.connect(lambda: self._chosen(""))
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch()
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(tr("Map"), "strong"))
        column.addWidget(self.shown)
        column.addLayout(row)

    def show_picture(self, element: r.Element) -> None:
        """Show an element's picture; one that the file does not hold: say so."""
        if element.picture != self._name:
            self._name, self._whole = element.picture, QPixmap()
            document = self._workspace.document
            if element.picture and document is not None:
                try:
                    self._whole.loadFromData(document.blob(element.picture))
                except CoversetError as error:
                    self._workspace.failed.emit(str(error))
        self.remove.setVisible(bool(element.picture))
        self.shown.setVisible(not self._whole.isNull())
        self.shown.setAccessibleName(tr("Map of {0}").format(element.name))
        self._fit()

    def _fit(self) -> None:
        if not self._whole.isNull():
            wide = max(40, min(self.width(), self._whole.width()))
            size = self._whole.size().scaled(wide, theme.px(180), Qt.AspectRatioMode.KeepAspectRatio)
            smooth = Qt.TransformationMode.SmoothTransformation
            self.shown.setPixmap(self._whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def ask(self) -> None:
        """Ask for a file."""
        found, _ = QFileDialog.getOpenFileName(self, tr("Choose a map"), "", tr("Pictures (*.png *.jpg *.jpeg)"))
        if found:
            self.take(Path(found))

    def take(self, path: Path) -> bool:
        """Keep a file's picture in the production; whether it was taken. A refusal is said in the error bar."""
        document = self._workspace.document
        if document is None or self._workspace.read_only:
            return False
        try:
            name = document.put_blob(*read_picture(path))
        except CoversetError as error:
            self._workspace.failed.emit(str(error))
            return False
        self._chosen(name)
        return True
