"""The collector of circular garbage, held still while many rows or numbers are made that hold no circles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No collecting inside: going through a hundred thousand fresh rows again and again is time lost (a fifth of a full
    computation). Whoever found it going lets it go on, so threads may be inside together."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
