"""Element categories with their names and breakdown colours (DOMAIN 2)."""

from __future__ import annotations

CATEGORIES: dict[str, str] = {
    "cast": "Cast Members",
    "stunt": "Stunts",
    "background": "Background",
    "set": "Sets",
    "location": "Locations",
    "prop": "Props",
    "vehicle": "Vehicles",
    "animal": "Animals",
    "sfx": "Special Effects",
    "vfx": "Visual Effects",
    "wardrobe": "Wardrobe",
    "makeup": "Makeup/Hair",
    "camera": "Camera",
    "equipment": "Special Equipment",
    "art": "Art Department",
    "construction": "Construction",
    "sound": "Sound",
    "music": "Music",
    "weapon": "Weapons",
    "security": "Security",
    "other": "Notes",
    "musician": "Musicians",
    "instrument": "Instruments",
    "song_part": "Song Parts",
    "sample": "Samples",
}
"""Key → the name people read; the order is the order of tables."""

FLAGS: dict[str, str] = {
    "stunt": "STN",
    "background": "BG",
    "sfx": "SFX",
    "vfx": "VFX",
    "animal": "ANM",
    "vehicle": "VEH",
}
"""Categories that a strip shows as a flag, with its letters."""
