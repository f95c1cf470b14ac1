"""Jobs: work of more than 100 ms, off the GUI thread, with progress and Cancel, ended with the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.plan.errors import Cancelled, CoversetError

Report = Callable[[int, int], None]
"""Called by the work with (done, of); of 0: unknown. Raises Cancelled once the user has pressed Cancel."""


class Job(QObject):
    """One piece of work. Signals arrive on the GUI thread; one of finished, failed, cancelled is the last."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    over = Signal()
    """After the last of those, and also where the work failed by a fault of ours."""
    _ended = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.running = True
        self._stop = threading.Event()
        self._future: Future[Any] | None = None
        # queued even where the work ended before `start` returned: the caller still has to connect
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def report(self, done: int, of: int) -> None:
        """For the work, in its thread. Raises Cancelled."""
        if self._stop.is_set():
            raise Cancelled(self.name)
        self.progressed.emit(done, of)

    def cancel(self) -> None:
        """Ask the work to stop; it does so where it next reports. What it has made by then is thrown away."""
        self._stop.set()

    def start(self, pool: ThreadPoolExecutor, work: Callable[[Report], object]) -> None:
        # in the context of whoever asks, so that it speaks the same language
        self._future = pool.submit(copy_context().run, work, self.report)
        self._future.add_done_callback(lambda _: self._ended.emit())

    def _on_ended(self) -> None:
        assert self._future is not None
        self.running = False
        try:
            result = self._future.result()
        except (Cancelled, CancelledError):
            self.cancelled.emit()
        except CoversetError as error:
            self.failed.emit(str(error))
        else:
            if self._stop.is_set():
                self.cancelled.emit()
            else:
                self.finished.emit(result)
        finally:
            # anything else the work raised is a bug of ours: it goes on to sys.excepthook
            self.over.emit()


class Jobs(QObject):
    """The worker of one window. One job after another, so that none overtakes what it builds on."""

    busyChanged = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._jobs: list[Job] = []
        self._ended: list[Job] = []

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def start(
        self,
        name: str,
        work: Callable[[Report], object],
        done: Callable[[Any], object],
        failed: Callable[[str], object],
    ) -> Job:
        """Run `work` with a Report; then, on the GUI thread, `done` with its result or `failed` with a sentence."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="coverset-job")
        job = Job(name, self)
        job.finished.connect(done)
        job.failed.connect(failed)
        job.over.connect(lambda: self._forget(job))
        self._jobs.append(job)
        if len(self._jobs) == 1:
            self.busyChanged.emit(True)
        job.start(self._pool, work)
        return job

    def _forget(self, job: Job) -> None:
        if job not in self._jobs:
            return  # shut down meanwhile
        self._jobs.remove(job)
        # The worker may still be inside the signal that told us, so this one goes when the next has ended.
        for old in self._ended:
            old.deleteLater()
        self._ended = [job]
        if not self._jobs:
            self.busyChanged.emit(False)

    def shutdown(self) -> None:
        """Cancel what runs and wait until the worker has ended."""
        for job in self._jobs:
            job.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        if self._jobs:
            self._jobs.clear()
            self.busyChanged.emit(False)
