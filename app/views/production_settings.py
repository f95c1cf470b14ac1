"""What a new production is asked: title, kind, start, days, and the country that brings holidays and a zone."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from app.engine.zones import zone_of_country
from app.plan import rows as r
from app.views.date_field import DateField
from app.views.translated import tr
from app.views.widgets import label

KINDS: tuple[tuple[r.ProductionKind, str], ...] = (("film", "Film"), ("series", "Series"), ("music", "Music"))


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """(code, name) of the countries whose holidays and zone are known, by name."""
    import holidays
    from babel import Locale

    names = Locale("en").territories
    codes = [code for code in holidays.list_supported_countries() if zone_of_country(code)]
    return tuple(sorted(((code, names.get(code, code)) for code in codes), key=lambda pair: pair[1]))


def regions(country: str) -> list[str]:
    """Codes of a country's regions that have holidays of their own."""
    import holidays

    return sorted(holidays.list_supported_countries().get(country, []))


def default_start(today: date) -> date:
    """The Monday four weeks ahead."""
    return today + timedelta(days=28 - today.weekday())


class Settings(QWidget):
    """Title, kind, start, days, whether strips are laid on them, country, region and zone of the new production."""

    def __init__(self) -> None:
        super().__init__()
        self.title = QLineEdit()
        self.kind, self.country, self.region, self.zone = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for kind, name in KINDS:
            self.kind.addItem(tr(name), kind)
        self.start = DateField(default_start(date.today()))
        self.days = QSpinBox()
        self.days.setRange(0, 400)
        self.days.lineEdit().setTextMargins(7, 0, 0, 0)  # the sheet's padding does not reach into a spin box
        self.days.setSpecialValueText(tr("As needed, 4 pages a day"))
        self.days.setSuffix(tr(" days"))
        self.lay = QComboBox()
        for name, hint, lay in (
            (tr("Lay the scenes on days"), tr("A first board: by set, in daylight, rested"), True),
            (tr("Leave all in the boneyard"), tr("In script order; the days are made, and are empty"), False),
        ):
            self.lay.addItem(name, lay)
            self.lay.setItemData(self.lay.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
        self.lay.currentIndexChanged.connect(self._on_lay)
        for code, name in countries():
            self.country.addItem(f"{name} ({code})", code)
        self.zone.addItems(sorted(name for name in available_timezones() if "/" in name or name == "UTC"))
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setVerticalSpacing(4)
        for name, field in (
            (tr("Title"), self.title),
            (tr("Kind"), self.kind),
            (tr("First shoot day"), self.start),
            (tr("Shoot days"), self.days),
            (tr("Strips"), self.lay),
            (tr("Country, for holidays"), self.country),
            (tr("Region"), self.region),
            (tr("Time zone"), self.zone),
        ):
            field.setAccessibleName(name)
            self.form.addRow(label(name, "secondary"), field)
        self.country.currentIndexChanged.connect(self._on_country)
        here = self.country.findData(QLocale.territoryToCode(QLocale.system().territory()))
        self.country.setCurrentIndex(here if here >= 0 else self.country.findData("GB"))
        self._on_country()
        self._on_lay()

    def _on_lay(self) -> None:
        self.lay.setToolTip(self.lay.currentData(Qt.ItemDataRole.ToolTipRole))

    def _on_country(self) -> None:
        code = self.country.currentData()
        self.region.clear()
        self.region.addItem(tr("Whole country"), "")
        for region in regions(code):
            self.region.addItem(region, region)
        self.region.setEnabled(self.region.count() > 1)
        usual = zone_of_country(code)
        if usual is not None:
            self.zone.setCurrentText(usual)

    def first_day(self) -> date:
        """The first shoot day. Raises EditRefused where what stands there is no date."""
        return self.start.day()
