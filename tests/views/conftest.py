"""What tests of the window get: a small film made from a screenplay, The Salt Road, and a window on either."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.edits.adopt import new_production
from app.edits.recipe import sample
from app.exchange.formats import read_screenplay
from app.models.document import Document
from app.plan.plan import Plan
from app.plan.spoken import ENGLISH, speak
from app.views import theme
from app.views.jobs import Jobs
from app.views.window import MAKERS, Window
from app.views.workspace import Workspace
from tests.reports import salt_day

SCRIPT = """Title: The Weir
Author: Somebody

INT. MILL - DAY #1#

MARTA sweeps. TOBIAS comes in, wet.

TOBIAS
It is over the boards.

EXT. WEIR - DAY #2#

The water stands a hand below the planks.

MARTA
Then we have until tonight.

EXT. WEIR - NIGHT #3#

Lanterns. TOBIAS and MARTA carry sacks.

TOBIAS
One more.

INT. MILL - NIGHT #4#

MARTA counts what is left.

MARTA
Eleven.

EXT. BRIDGE - DAY #5#

The REEVE waits with a paper.

REEVE
You signed for it.

INT. MILL, LOFT - DAY #6#

TOBIAS hides the paper.

MARTA
He saw you.
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A screenplay of six scenes, three parts and three sets."""
    path = tmp_path / "the-weir.fountain"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Files made once a session, to be copied."""
    folder = tmp_path_factory.mktemp("productions")
    script = folder / "the-weir.fountain"
    script.write_text(SCRIPT, encoding="utf-8")
    changes = {
        "The Weir": new_production(read_screenplay(script), start=date(2027, 4, 19), days=4),
        "The Salt Road": sample("feature"),
    }
    made = {}
    for name, change in changes.items():
        made[name] = folder / f"{name}.coverset"
        Document.create(made[name], Plan.of([]).with_change(change)).close()
    made["Salt"] = folder / "Salt.coverset"
    Document.create(made["Salt"], salt_day.plan()).close()
    with Document.open(made["The Weir"]) as document:
        for scene in read_screenplay(script).scenes:
            document.put_blob(scene.text.encode(), "text/plain")
    gc.collect()
    gc.freeze()  # modules and their types stay anyway, and need not be gone through at each collection
    return made


@pytest.fixture
def film(_made: dict[str, Path], tmp_path: Path) -> Path:
    """The Weir: four days in April 2027, its departments' deadlines, no status date."""
    return Path(shutil.copy(_made["The Weir"], tmp_path))


@pytest.fixture
def salt_road(_made: dict[str, Path], tmp_path: Path) -> Path:
    """The feature sample, as new."""
    return Path(shutil.copy(_made["The Salt Road"], tmp_path))


@pytest.fixture
def salt_days(_made: dict[str, Path], tmp_path: Path) -> Path:
    """The four days of `tests.reports.salt_day`, as new."""
    return Path(shutil.copy(_made["Salt"], tmp_path))


@pytest.fixture
def light(qapp: QApplication) -> Iterator[theme.Theme]:
    """The theme, left as it was found."""
    found = theme.current()
    found.set_mode("light")
    found.set_scale(100)
    yield found
    found.set_mode("light")
    found.set_scale(100)


@pytest.fixture
def own_translators(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose languages are put away in the end."""
    yield qapp
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
    speak(ENGLISH)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def workspace(film: Path, qapp: QApplication) -> Iterator[Workspace]:
    """A workspace on The Weir, without a window."""
    made = Workspace()
    made.open(film)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def open_window(qtbot: QtBot, light: theme.Theme) -> Iterator[Callable[[Path | None], Window]]:
    """Opens windows, each on a file or on Welcome; they are closed in the end."""
    made: list[Window] = []

    def on(path: Path | None) -> Window:
        window = Window()
        made.append(window)
        window.resize(1366, 768)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        if path is not None:
            assert window.files.open_path(path), window.error_bar.text.text()
        return window

    yield on
    for window in made:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: Callable[[Path | None], Window], film: Path) -> Window:
    """The window on The Weir."""
    return open_window(film)


# one window for tests that only look ----------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def spoken_here() -> Callable[[], AbstractContextManager[None]]:
    """What is spoken while the window of `looked_at` is made; a module may say another."""
    return nullcontext


@pytest.fixture(scope="module")
def _opened_once(
    _made: dict[str, Path],
    module_folders: Path,
    spoken_here: Callable[[], AbstractContextManager[None]],
    tmp_path_factory: pytest.TempPathFactory,
    qapp: QApplication,
) -> Iterator[Window]:
    theme.current().set_mode("light")
    theme.current().set_scale(100)
    with spoken_here():
        window = Window()
        window.resize(1366, 768)
        window.show()
        assert window.files.open_path(shutil.copy(_made["The Salt Road"], tmp_path_factory.mktemp("looked_at")))
        for name in MAKERS:
            window.show_view(name)
            QCoreApplication.processEvents()
        while any(jobs.busy for jobs in window.findChildren(Jobs)):  # its workers stay, and are not a test's
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.current().set_mode("light")
    theme.current().set_scale(100)


@pytest.fixture
def per_cent() -> int:
    """The text size that `looked_at` is seen in; a parameter of that name says another."""
    return 100


@pytest.fixture
def looked_at(_opened_once: Window, qtbot: QtBot, per_cent: int) -> Iterator[Window]:
    """The Salt Road in the one window that all tests of a module look at; none may change the production.

    The text size is changed while every view is there, so each must follow.
    """
    window, document = _opened_once, _opened_once.workspace.document
    assert document is not None
    plan = document.plan
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if theme.current().scale != per_cent:
        window.action(f"set_text_size.{per_cent}").trigger()
    yield window
    assert window.workspace.document is document
    assert document.plan is plan
    assert window.workspace.preview is None
