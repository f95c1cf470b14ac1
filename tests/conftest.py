"""What every test gets: no screen, folders of its own, and a look at what it leaves running."""

from __future__ import annotations

import functools
import gc
import os
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"

# A slow machine is no fault; the build servers try the same examples each time, a person's machine new ones.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ, print_blob=True)
settings.register_profile("long", deadline=None, max_examples=500, print_blob=True)  # --hypothesis-profile=long
settings.load_profile("house")

GRACE_SECONDS = 5.0  # for a thread that was told to stop and is on its way out
_homes = count()
_started: weakref.WeakSet[Any] = weakref.WeakSet()


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of the test's own, so that settings, recent files and safety copies never touch the user's."""
    return _new_home(monkeypatch, tmp_path_factory)


@pytest.fixture(scope="module")
def module_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home for what the tests of a module share."""
    with pytest.MonkeyPatch.context() as patch:
        yield _new_home(patch, tmp_path_factory)


def _new_home(patch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.getbasetemp() / f"home{next(_homes)}"  # made by whoever writes there
    places = {
        "HOME": "", "USERPROFILE": "", "APPDATA": "roaming", "LOCALAPPDATA": "local",
        "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache",
    }  # fmt: skip
    for name, place in places.items():
        patch.setenv(name, str(home / place))
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(home / "config"))
    return home


@pytest.fixture(scope="session", autouse=True)
def _remember_what_starts() -> Iterator[None]:
    """Note each timer and thread that Python starts: Qt has no list of them."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QThread, QTimer

    with pytest.MonkeyPatch.context() as patch:
        for kind in (QTimer, QThread):
            patch.setattr(kind, "start", _noting(kind.start))
        yield


def _noting(start: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(start)
    def noted(self: Any, *args: Any) -> None:
        _started.add(self)
        start(self, *args)

    return noted


@pytest.fixture(autouse=True)
def leaves_nothing_running() -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a window behind."""
    threads, windows = set(threading.enumerate()), _windows()
    _started.clear()
    yield
    left = [f"thread {thread.name}" for thread in _threads_left(threads)]
    if _application() is not None:
        left += _qt_left(set(windows))
        _started.clear()
    if left:
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def _threads_left(before: set[threading.Thread]) -> list[threading.Thread]:
    # A dummy stands for a thread of Qt's that once ran Python; it stays in the list for ever.
    new = [t for t in threading.enumerate() if t not in before and type(t).__name__ != "_DummyThread"]
    for thread in new:
        thread.join(GRACE_SECONDS)
    return [thread for thread in new if thread.is_alive()]


def _qt_left(windows_before: set[int]) -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if set(_windows()) - windows_before or any(isValid(item) for item in _started):
        gc.collect()  # a window in a reference circle is no leak
    left = [f"window {text}" for pointer, text in _windows().items() if pointer not in windows_before]
    for item in [item for item in _started if isValid(item)]:
        if isinstance(item, QThread):
            if not item.wait(int(GRACE_SECONDS * 1000)):
                left.append(f"QThread {item.objectName()}")
        elif item.isActive():
            left.append(f"QTimer of {item.interval()} ms in {type(item.parent()).__name__}")
    if not QThreadPool.globalInstance().waitForDone(int(GRACE_SECONDS * 1000)):
        left.append("a job in the thread pool")
    return left


def _application() -> Any:
    if "PySide6.QtWidgets" not in sys.modules:
        return None
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()


def _windows() -> dict[int, str]:
    """Windows without a parent: address -> what it is. Tool tips belong to Qt, which keeps the last one."""
    application = _application()
    if application is None:
        return {}
    from shiboken6 import getCppPointer

    return {
        getCppPointer(window)[0]: f"{type(window).__name__} “{window.windowTitle()}”"
        for window in application.topLevelWidgets()
        if window.parent() is None and not window.inherits("QTipLabel")
    }
