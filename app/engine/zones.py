"""Which time zone a country keeps and where its town lies, from the time zone database's own table (`zone.tab`)."""

from __future__ import annotations

import functools
import re
from importlib import resources

# Countries whose first zone in the table is not where most of their people live.
USUAL = {
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}


@functools.cache
def _table() -> tuple[tuple[str, str, float, float], ...]:
    """(country, zone, latitude, longitude) in the table's order."""
    text = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((row[0], row[2], *_degrees(row[1])) for row in rows)


def _degrees(text: str) -> tuple[float, float]:
    """Degrees north and east of ISO 6709 `±DDMM±DDDMM` or `±DDMMSS±DDDMMSS`."""
    match = re.fullmatch(r"([+-])(\d{2})(\d{2})(\d{2})?([+-])(\d{3})(\d{2})(\d{2})?", text)
    if match is None:
        raise ValueError(f"zone.tab: {text!r} is no position")
    north = int(match[2]) + int(match[3]) / 60 + int(match[4] or 0) / 3600
    east = int(match[6]) + int(match[7]) / 60 + int(match[8] or 0) / 3600
    return (-north if match[1] == "-" else north), (-east if match[5] == "-" else east)


def zone_of_country(country: str) -> str | None:
    """The usual zone of an ISO 3166 country, `GB` → `Europe/London`; None for a country that is not in the table."""
    code = country.strip().upper()
    if code in USUAL:
        return USUAL[code]
    return next((zone for known, zone, _, _ in _table() if known == code), None)


@functools.cache
def place_of_zone(zone: str) -> tuple[float, float] | None:
    """Degrees north and east of the town a zone is named after; None where the table has none (`UTC`)."""
    return next(((north, east) for _, known, north, east in _table() if known == zone), None)
