"""Palettes, type and sizes, as tokens; light, dark or what the system says. Source: the look of the product.

`theme.colour("late.text")` and `theme.px(26)` serve painters; `theme.current().changed` tells them to draw again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.plan import resources

Mode = Literal["system", "light", "dark"]
MODES: tuple[Mode, ...] = ("system", "light", "dark")
SCALES = (80, 90, 100, 110, 125, 150)  # per cent of the text size

TOKENS: dict[str, tuple[str, str]] = {
    "window": ("#F3F4F6", "#15181C"),
    "surface": ("#FFFFFF", "#1B1F24"),
    "panel": ("#FAFBFC", "#1F2329"),
    "header": ("#F6F7F9", "#21262C"),
    "nav": ("#ECEEF1", "#181B1F"),
    "weekend": ("#F2F4F7", "#181B20"),
    "bar": ("#B3BECA", "#4B5561"),
    "bar.done": ("#7F8C9B", "#6E7A89"),
    "shoot_day": ("#DCE6F2", "#26384E"),
    "text": ("#1A2027", "#E8EBEF"),
    "text.2": ("#525D69", "#AEB6C1"),
    "text.3": ("#5F6A76", "#929CA8"),
    "border": ("#D9DEE4", "#343B44"),
    "hairline": ("#EBEEF1", "#292F36"),
    "accent": ("#1F5FBF", "#74ABFF"),
    "on_accent": ("#FFFFFF", "#15181C"),
    "selection": ("#E9F1FD", "#22344C"),
    "banner": ("#FFF6DF", "#352C15"),
    "owed.text": ("#1A2027", "#E8EBEF"),
    "owed.fill": ("#3A4550", "#C3CAD3"),
    "owed.tint": ("#DFE3E8", "#3A424B"),
    "late.text": ("#B0350A", "#FF9468"),
    "late.fill": ("#CF4A14", "#D9481F"),
    "late.tint": ("#FCE8E0", "#43241A"),
    "squeezed.text": ("#825100", "#F3BE57"),
    "squeezed.fill": ("#E6B144", "#EFC05C"),
    "squeezed.tint": ("#FCEFD0", "#3D3016"),
    "moved.text": ("#5443B0", "#BBAEFF"),
    "moved.fill": ("#8474DC", "#8676E0"),
    "moved.tint": ("#ECE8FB", "#2E2A4B"),
    "relieved.text": ("#0A6759", "#62D6BE"),
    "relieved.fill": ("#2E9D8A", "#2E9D8A"),
    "relieved.tint": ("#DBF2ED", "#163A34"),
    # The board is paper: the same in both themes.
    "strip.ink": ("#1A2027", "#1A2027"),
    "strip.int_day": ("#FFFFFF", "#FFFFFF"),
    "strip.ext_day": ("#FCEBA3", "#FCEBA3"),
    "strip.int_night": ("#C6DCF5", "#C6DCF5"),
    "strip.ext_night": ("#C5E5C4", "#C5E5C4"),
    "strip.dawn_dusk": ("#F9D3C2", "#F9D3C2"),
    "strip.day_break": ("#1F2933", "#0F1215"),
    "strip.banner": ("#5B6673", "#3A424B"),
}
"""Token → light, dark."""

WEIGHTS = {400: QFont.Weight.Normal, 600: QFont.Weight.DemiBold, 700: QFont.Weight.Bold}
FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
FAMILIES = ["Inter", "Noto Sans"]
TABULAR = QFont.Tag("tnum")
KEPT = "coverset_theme"
"""The application's attribute with its theme: painters ask for it thousands of times."""


class Theme(QObject):
    """The look of one application. Made once an application, by `current()`; it hangs on the QApplication.

    Attributes: mode (system, light, dark), dark (what is shown now), scale (text size in per cent).
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        setattr(application, KEPT, self)
        self.mode: Mode = "light"
        self.scale = 100
        self.dark = False
        self._colours: dict[str, QColor] = {}
        self.on_change: list[Callable[[], None]] = []
        for name in FONT_FILES:
            QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._on_system)
        self._apply()

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        self.mode = mode
        self._on_system()

    def set_scale(self, per_cent: int) -> None:
        """Text size of the interface, one of SCALES."""
        if per_cent != self.scale:
            self.scale = per_cent
            self._apply()

    def colour(self, token: str) -> QColor:
        """The colour of a token. Raises KeyError for a name that is none."""
        return self._colours[token]

    def px(self, pixels: float) -> int:
        """A length of the look in device-independent pixels at the text size in use."""
        return round(pixels * self.scale / 100)

    def font(self, pixels: float = 13, weight: int = 400) -> QFont:
        """Inter with tabular figures; pixels at text size 100 %, weight 400, 600 or 700."""
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPixelSize(max(1, self.px(pixels)))
        font.setWeight(WEIGHTS[weight])
        font.setFeature(TABULAR, 1)
        return font

    def _on_system(self) -> None:
        if self._wanted() != self.dark:
            self._apply()

    def _wanted(self) -> bool:
        """Whether dark is meant: chosen, or the system's where that is followed."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return self.mode == "dark" or (
            self.mode == "system" and application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )

    def _apply(self) -> None:
        from app.views.stylesheet import stylesheet

        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.dark = self._wanted()
        self._colours = {token: QColor(pair[self.dark]) for token, pair in TOKENS.items()}
        application.setPalette(self._palette())
        application.setFont(self.font())
        application.setStyleSheet(stylesheet(self))
        for refresh in self.on_change:
            refresh()
        self.changed.emit()

    def _palette(self) -> QPalette:
        role, palette = QPalette.ColorRole, QPalette()
        for name, token in (
            (role.Window, "window"),
            (role.Base, "surface"),
            (role.AlternateBase, "panel"),
            (role.Button, "surface"),
            (role.ToolTipBase, "panel"),
            (role.WindowText, "text"),
            (role.Text, "text"),
            (role.ButtonText, "text"),
            (role.ToolTipText, "text"),
            (role.PlaceholderText, "text.3"),
            (role.Highlight, "selection"),
            (role.HighlightedText, "text"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.Accent, "accent"),
            (role.Mid, "border"),
            (role.Light, "hairline"),
            (role.Dark, "border"),
        ):
            palette.setColor(name, self.colour(token))
        for name in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, name, self.colour("text.3"))
        return palette


def current() -> Theme:
    """The application's theme, made when first asked for. There must be a QApplication."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    found: Theme | None = getattr(application, KEPT, None)
    return found if found is not None else Theme(application)


def colour(token: str) -> QColor:
    return current().colour(token)


def px(pixels: float) -> int:
    return current().px(pixels)


def font(pixels: float = 13, weight: int = 400) -> QFont:
    return current().font(pixels, weight)


def is_style_change(event: QEvent) -> bool:
    """Whether a widget's `changeEvent` says that colours or fonts differ."""
    return event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


def luminance(shade: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(shade.redF()) + 0.7152 * linear(shade.greenF()) + 0.0722 * linear(shade.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
