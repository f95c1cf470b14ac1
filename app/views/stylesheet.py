"""The one stylesheet of the application, made from the theme's tokens.

Widgets ask for a look by object name or by the property `look`: primary, flat, link, chip, card, title, panel-title,
secondary, small, rows.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from app.plan import resources

if TYPE_CHECKING:
    from app.views.theme import Theme

SHEET = Template("""
* { font-family: "Inter", "Noto Sans"; font-size: ${s13}px; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget#frame { background: $window; }
QToolTip { background: $panel; color: $text; border: 1px solid $border; padding: 4px 6px; }

QMenuBar { background: $window; padding: 2px 8px; border: none; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 5px; color: $text; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 28px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $text_3; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QLabel { background: transparent; }
QLabel[look="title"] { font-size: ${s17}px; font-weight: 600; }
QLabel[look="panel-title"] { font-size: ${s14}px; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="secondary"] { color: $text_2; }
QLabel[look="small"] { color: $text_2; font-size: ${s11}px; }

QPushButton, QToolButton, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 5px;
    min-height: ${s24}px; padding: 1px 9px;
}
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $panel; border-color: $text_3; }
QPushButton:pressed, QToolButton:pressed { background: $selection; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QLineEdit:disabled {
    color: $text_3; background: $window; }
QPushButton:checked, QToolButton:checked { background: $selection; color: $accent; border-color: $accent; }
QPushButton[look="primary"], QToolButton[look="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:disabled { background: $border; color: $text_2; border-color: $border; }
QPushButton[look="flat"], QToolButton[look="flat"] { background: transparent; border: 1px solid transparent; }
QPushButton[look="flat"]:hover, QToolButton[look="flat"]:hover { background: $selection; }
QPushButton[look="flat"]:disabled, QToolButton[look="flat"]:disabled { color: $text_3; background: transparent; }
QPushButton[look="link"] { background: transparent; border: none; color: $accent; text-align: left; padding: 1px 3px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QToolButton::menu-indicator { image: none; }

QLineEdit { padding: 0 6px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit QToolButton { min-height: 0; padding: 0; border: none; background: transparent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; padding: 3px; outline: none; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button,
QDateEdit::up-button, QDateEdit::down-button,
QTimeEdit::up-button, QTimeEdit::down-button { border: none; width: 16px; background: transparent; }
QDateEdit::drop-down { border: none; width: 22px; }
QDateEdit::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow {
    image: url("$chevron_up"); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow {
    image: url("$chevron"); width: 10px; height: 10px; }
QPlainTextEdit, QTextEdit { background: $surface; border: 1px solid $border; border-radius: 5px; padding: 4px;
    selection-background-color: $accent; selection-color: $on_accent; }

QCheckBox, QRadioButton { spacing: 8px; min-height: ${s24}px; background: transparent; }
QCheckBox::indicator, QTableView::indicator {
    width: ${tick}px; height: ${tick}px; border: 1px solid $text_3; border-radius: 3px; background: $surface;
}
QTableView::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url("$minus"); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $text_3; border-radius: 8px;
    background: $surface; }
QRadioButton::indicator:checked { border: 4px solid $accent; width: 8px; height: 8px; background: $on_accent; }

QSlider::groove:horizontal { height: 3px; background: $border; border-radius: 1px; }
QSlider::handle:horizontal { background: $surface; border: 1px solid $text_2; width: 12px; height: 12px;
    margin: -6px 0; border-radius: 7px; }
QProgressBar { background: $hairline; border: none; border-radius: 2px; max-height: 4px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
    selection-background-color: $selection; selection-color: $text; gridline-color: $hairline; }
QTableView::item, QTreeView::item, QListView::item { padding: 0 8px; border: none; border-bottom: 1px solid $hairline; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QListView[look="rows"]::item { padding: 6px 8px; }
QListView#found { border: 1px solid $border; border-radius: 5px; }
QListView#found::item { padding: 4px 8px; border-bottom: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text_2; border: none; border-bottom: 1px solid $border;
    padding: 6px 8px; font-weight: 400; font-size: ${s12}px; }
QTableCornerButton::section { background: $surface; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: $text_3; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: none; width: 0; height: 0; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QTabBar::tab { background: transparent; color: $text_2; padding: 6px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }

QWidget[look="surface"], QFrame[look="surface"] { background: $surface; }
QWidget[look="panel"], QFrame[look="panel"] { background: $panel; }
QWidget[look="header"], QFrame[look="header"] { background: $header; }
QFrame[look="card"] { background: $surface; border: 1px solid $border; border-radius: 6px; }
QFrame[look="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="upright"] { background: $border; border: none; max-width: 1px; min-width: 1px; }

QWidget#toolbar { background: $window; border-bottom: 1px solid $border; }
QWidget#banner { background: $banner; border-bottom: 1px solid $border; }
QWidget#errorbar { background: $late_tint; border-bottom: 1px solid $border; }
QWidget#noticebar { background: $selection; border-bottom: 1px solid $border; }
QWidget#navigation { background: $nav; border-right: 1px solid $border; }
QWidget#statusline { background: $window; border-top: 1px solid $border; }
QWidget#statusline QLabel { font-size: ${s11}px; color: $text_2; }
QWidget#welcome-left { background: $nav; border-right: 1px solid $border; }
QPushButton[look="choice"] { background: $surface; border: 1px solid $border; border-radius: 8px; text-align: left; }
QPushButton[look="choice"]:hover { border-color: $accent; }
QPushButton[look="choice-primary"] { background: $accent; border: 1px solid $accent; border-radius: 8px; }
QPushButton[look="choice-primary"] QLabel { color: $on_accent; }
QFrame#drop { border: 1px dashed $text_3; border-radius: 8px; background: transparent; }
QFrame#drop[over="true"] { border: 2px dashed $accent; background: $selection; }
""")


def stylesheet(theme: Theme) -> str:
    """The application's stylesheet in the theme's colours and text size."""
    from app.views.theme import TOKENS

    values = {token.replace(".", "_"): theme.colour(token).name() for token in TOKENS}
    values |= {f"s{size}": str(theme.px(size)) for size in (11, 12, 13, 14, 17, 24)}
    values["tick"] = str(max(12, theme.px(14)))
    accent = theme.colour("accent")
    values["accent_hover"] = (accent.lighter(112) if theme.dark else accent.darker(112)).name()
    values["scroll"] = theme.colour("border").name() if theme.dark else "#CACFD6"
    shade = "dark" if theme.dark else "light"
    for name in ("chevron", "chevron_up", "check", "minus"):
        values[name] = resources.path("icons", "widgets", f"{name}-{shade}.svg").as_posix()
    return SHEET.substitute(values)
