"""The samples as files, made once for all commands; a test copies one before it changes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli import main


@pytest.fixture(scope="session")
def feature(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample feature, only to be read."""
    path = tmp_path_factory.mktemp("feature") / "salt.coverset"
    assert main(["new", str(path), "--sample", "feature"]) == 0
    return path


@pytest.fixture(scope="session")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample album, only to be read."""
    path = tmp_path_factory.mktemp("album") / "ferry.coverset"
    assert main(["new", str(path), "--sample", "album"]) == 0
    return path


@pytest.fixture
def salt(feature: Path, tmp_path: Path) -> Path:
    """A copy of the sample feature, to be written."""
    copy = tmp_path / "salt.coverset"
    copy.write_bytes(feature.read_bytes())
    return copy
