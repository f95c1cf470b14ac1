"""The house: what comes with the program is there, licensed, whole and found from anywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont

import app
from app.plan import resources

ROOT = Path(__file__).resolve().parents[1]
FONTS = sorted(resources.path("fonts").glob("*.ttf"))
ICONS = sorted(resources.path("icons").glob("*.svg"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

FAMILIES = {
    "Inter", "Inter SemiBold", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans SC",
    "Noto Sans SC Level 2", "Noto Sans JP", "Noto Sans KR", "Noto Emoji",
}  # fmt: skip


def our_files() -> list[Path]:
    """The project's files, without hidden ones and what is generated at the top."""
    folders = [ROOT / name for name in ("app", "resources", "tests", "benchmarks", "docs")]
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()] + list(ROOT.glob("*.*"))


def run(*arguments: str, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_font_family_is_there() -> None:
    assert {TTFont(path)["name"].getDebugName(1) for path in FONTS} == FAMILIES


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_is_static_embeddable_and_licensed(path: Path) -> None:
    font = TTFont(path)
    assert "fvar" not in font, "variable fonts come out wrong in Qt on Linux"
    assert font["OS/2"].fsType == 0, "embedding in a PDF must be allowed"
    family = path.stem.split("-")[0]
    licence = "NotoSansCJK" if family[8:10] in {"SC", "JP", "KR"} else family
    text = path.with_name(f"{licence}-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text


@pytest.mark.parametrize("style", ["Regular", "SemiBold", "Bold"])
def test_inter_is_4_1_with_tabular_figures(style: str) -> None:
    font = TTFont(resources.path("fonts", f"Inter-{style}.ttf"))
    assert font["name"].getDebugName(5).startswith("Version 4.001")
    assert font["OS/2"].usWeightClass == {"Regular": 400, "SemiBold": 600, "Bold": 700}[style]
    assert "tnum" in {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}


SCRIPTS = {
    "signs": "Sc 42: −2 days – “late” … → ½ ⅛ ⅞ × 🎬",
    "European": "Łódź Ærø Čeština Ελλάδα Київ",
    "Arabic": "الملح",
    "Hebrew": "מלח",
    "Chinese": "盐路琪瑾",
    "Japanese": "塩の道",
    "Korean": "소금길",
}


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_every_character_of_these_has_a_glyph(text: str) -> None:
    covered = {code for path in FONTS for code in TTFont(path).getBestCmap()}
    assert [character for character in text if ord(character) not in covered] == []


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_can_be_tinted(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert path.stem == "coverset" or ('stroke="currentColor"' in text and 'stroke-width="1.75"' in text)


def test_icons_have_their_licence_and_the_program_its_own() -> None:
    assert "ISC License" in resources.path("icons", "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert resources.path("icons", "coverset-256.png").read_bytes().startswith(b"\x89PNG")
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")


def test_no_file_is_larger_than_a_megabyte_and_a_half() -> None:
    assert [str(path) for path in our_files() if path.stat().st_size > 1_500_000] == []


def test_every_package_is_listed_for_the_wheel() -> None:
    folders = {path.parent.relative_to(ROOT) for path in (ROOT / "app").rglob("*.py")}
    packages = {".".join(folder.parts) for folder in folders} | {"app.resources"}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == packages, "mend `packages` in pyproject.toml"


def test_the_command_line_imports_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys, app.cli; qt = sorted(m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6'));"
        "assert not qt, qt"
    )
    run("-c", code, cwd=tmp_path, PYTHONPATH=str(ROOT))


def test_calling_qt_does_not_use_up_none(qapp: object) -> None:
    """PySide6 6.12.0 drops a reference to None at every call that returns nothing, and dies of it after minutes."""
    from PySide6.QtCore import QTimer

    timer, before = QTimer(), sys.getrefcount(None)
    for interval in range(10_000):
        timer.setInterval(interval)
    assert before - sys.getrefcount(None) < 1_000


def test_the_wheel_finds_its_resources_from_any_folder(tmp_path: Path) -> None:
    source, elsewhere, unpacked = tmp_path / "source", tmp_path / "elsewhere", tmp_path / "unpacked"
    elsewhere.mkdir()
    for name in ("app", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)

    build = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"
    run("-c", build, str(tmp_path), cwd=source)  # what pip calls

    (wheel,) = tmp_path.glob("coverset-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    carried = {path.relative_to(unpacked / "app" / "resources") for path in (unpacked / "app" / "resources").rglob("*")}
    kept = {path.relative_to(source / "resources") for path in (source / "resources").rglob("*")}
    assert kept - carried == set()

    code = "import app; from app.plan import resources; print(app.__version__, resources.path('fonts'))"
    printed = run("-c", code, cwd=elsewhere, PYTHONPATH=str(unpacked))
    assert printed.strip() == f"{app.__version__} {unpacked / 'app' / 'resources' / 'fonts'}"
    assert "coverset" in run("-m", "app", "--help", cwd=elsewhere, PYTHONPATH=str(unpacked))
