"""Sunrise, sunset, first and last light of a place and date, computed offline (astral, NOAA's formulas)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from astral import Observer
from astral.sun import dawn, dusk, sunrise, sunset

from app.plan.units import instant, zone


@dataclass(frozen=True, slots=True)
class Sun:
    """Instants of one local date; None where the sun does not do it that day (near the poles).

    dawn and dusk are civil: the sun 6° below the horizon, the first and last light a camera can use.
    """

    dawn: int | None
    sunrise: int | None
    sunset: int | None
    dusk: int | None


@lru_cache(maxsize=4096)
def sun(day: date, latitude: float, longitude: float, zone_name: str) -> Sun:
    """The sun of a local date at a place in degrees north and east."""
    observer = Observer(latitude, longitude)
    local = zone(zone_name)

    def at(event) -> int | None:  # type: ignore[no-untyped-def]
        try:
            found: datetime = event(observer, date=day, tzinfo=local)
        except ValueError:  # the sun stays up or down all day; each event is asked alone
            return None
        # astral cuts seconds nowhere; call sheets round to the nearest minute
        return instant((found + timedelta(seconds=30)).astimezone(UTC))

    return Sun(at(dawn), at(sunrise), at(sunset), at(dusk))
