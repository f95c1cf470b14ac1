"""Colours and type: readable in both themes, one source, and every icon there."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QLabel

from app.engine.values import STATE_ORDER
from app.plan import resources
from app.views import icons, marks, stylesheet, theme
from app.views.actions import ACTIONS, VIEWS
from app.views.breakdown.colours import SHADES


class _Target(QObject):
    """Something that can be given an icon."""

    icon: QIcon | None = None

    def setIcon(self, icon: QIcon) -> None:
        self.icon = icon


GROUNDS = ("window", "surface", "panel", "header", "nav", "weekend", "selection")
STRIPS = ("strip.int", "strip.ext", "strip.dawn")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_text_stands_out_from_every_ground(light: theme.Theme, mode: theme.Mode) -> None:
    light.set_mode(mode)
    weak = {
        (text, ground): round(ratio, 2)
        for text, ground in product(("text", "text.2", "text.3"), GROUNDS)
        if (ratio := theme.contrast(light.colour(text), light.colour(ground))) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_states_words_stand_out_from_its_tint_and_its_outline_from_the_chart(
    light: theme.Theme, mode: theme.Mode
) -> None:
    light.set_mode(mode)
    for state in STATE_ORDER:
        text = light.colour(f"{state}.text")
        assert theme.contrast(text, light.colour(f"{state}.tint")) >= 4.5, state
        assert theme.contrast(text, light.colour("surface")) >= 4.5, state
    assert theme.contrast(light.colour("on_accent"), light.colour("accent")) >= 4.5


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_text_stands_out_from_every_ground_it_stands_on(light: theme.Theme, mode: theme.Mode) -> None:
    """State words on all grounds and in the selection, links, what lies on banners, and the strips' ink."""
    light.set_mode(mode)
    pairs = list(product([f"{state}.text" for state in STATE_ORDER], GROUNDS))
    pairs += list(product(("accent",), ("window", "surface", "panel", "selection", "banner")))
    pairs += list(product(("text", "text.2"), ("banner", "late.tint", "shoot_day")))
    pairs += [("squeezed.text", "banner")]
    pairs += list(product(("strip.ink",), [token for token in theme.TOKENS if token.startswith(STRIPS)]))
    weak = {
        pair: round(ratio, 2)
        for pair in pairs
        if (ratio := theme.contrast(light.colour(pair[0]), light.colour(pair[1]))) < 4.5
    }
    assert weak == {}


def test_the_colours_of_categories_can_be_read(light: theme.Theme) -> None:
    for place, ground in product((0, 1), ("surface", "panel")):
        for name, shade in SHADES.items():
            ratio = theme.contrast(QColor(shade[place]), QColor(theme.TOKENS[ground][place]))
            assert ratio >= 4.5, (name, ground, place, ratio)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_marks_and_the_focus_stand_out(light: theme.Theme, mode: theme.Mode) -> None:
    light.set_mode(mode)
    weak = {
        (token, ground): round(ratio, 2)
        for token, ground in product(("accent", *(f"{state}.text" for state in STATE_ORDER)), GROUNDS)
        if (ratio := theme.contrast(light.colour(token), light.colour(ground))) < 3
    }
    assert weak == {}


def test_contrast_is_that_of_the_guidelines() -> None:
    assert theme.contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert theme.contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


def test_figures_are_tabular_and_the_font_is_ours(light: theme.Theme, qapp: QApplication) -> None:
    label = QLabel("0")
    label.ensurePolished()
    assert QFontInfo(label.font()).family() == "Inter"
    measure = QFontMetrics(label.font())
    assert len({measure.horizontalAdvance(figure * 8) for figure in "0123456789"}) == 1
    label.deleteLater()


def test_a_change_of_theme_reaches_stylesheet_and_icons(light: theme.Theme, qapp: QApplication) -> None:
    icons.dress(action := _Target(), "flag", "text")
    before = action.icon
    light.set_mode("dark")
    assert theme.TOKENS["window"][1].lower() in qapp.styleSheet()
    assert action.icon is not before
    light.set_scale(150)
    assert theme.px(20) == 30
    assert "font-size: 20px" in qapp.styleSheet()  # 13 × 1.5, rounded to even


def test_the_theme_follows_the_system_only_when_asked(light: theme.Theme, qapp: QApplication) -> None:
    light.set_mode("dark")
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert light.dark
    light.set_mode("system")
    assert light.dark == (qapp.styleHints().colorScheme().name == "Dark")


def test_every_state_has_a_shape_and_a_word(light: theme.Theme) -> None:
    for state in marks.STATES:
        picture = marks.pixmap(state, 12).toImage()
        drawn = [picture.pixelColor(x, y).alpha() for x, y in product(range(12), repeat=2)]
        assert max(drawn) > 200, state
        assert marks.WORDS[state]
    assert marks.words("late", -1) == "1 day late"
    assert marks.words("late", -2) == "2 days late"


def test_every_icon_that_is_asked_for_is_there() -> None:
    names = {spec.icon for spec in ACTIONS if spec.icon} | {view.icon for view in VIEWS}
    source = "".join(path.read_text("utf-8") for path in _view_files())
    names |= set(re.findall(r'icons\.(?:dress\([\w.]+, |pixmap\(|icon\()"([a-z0-9-]+)"', source))
    missing = [name for name in sorted(names) if not resources.path("icons", f"{name}.svg").is_file()]
    assert missing == []


def test_the_pictures_in_the_stylesheet_have_the_colours_of_the_tokens() -> None:
    for (name, token), (shade, place) in product(
        {"chevron": "text.2", "chevron_up": "text.2", "check": "on_accent", "minus": "on_accent"}.items(),
        (("light", 0), ("dark", 1)),
    ):
        drawing = resources.path("icons", "widgets", f"{name}-{shade}.svg").read_text("utf-8")
        assert theme.TOKENS[token][place] in drawing, (name, shade)


def test_no_view_writes_a_colour_of_its_own() -> None:
    own = {
        f"{path.name}: {colour}"
        for path in _view_files()
        if path.name not in ("theme.py", "stylesheet.py", "colours.py")
        for colour in re.findall(r'"#[0-9A-Fa-f]{6}"', path.read_text("utf-8"))
    }
    assert own == set()
    assert len(re.findall("#[0-9A-Fa-f]{6}", stylesheet.SHEET.template)) == 0


def _view_files() -> list[Path]:
    return sorted((resources.path().parent / "app" / "views").rglob("*.py"))
