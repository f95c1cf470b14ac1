"""Element categories with their names and breakdown colours (DOMAIN 2)."""

from __future__ import annotations

CATEGORIES: dict[str, str] = {
    "cast": "Cast Members",
    "stunt": "Stunts",
    "bit": "Silent Bits",
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
    "dressing": "Set Dressing",
    "greenery": "Greenery",
    "construction": "Construction",
    "sound": "Sound",
    "music": "Music",
    "weapon": "Weapons",
    "security": "Security",
    "intimacy": "Intimacy",
    "labour": "Additional Labour",
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

PLACES = ("set", "location")
"""Categories that a scene has through its set, never as something it needs besides."""

LETTERS: dict[str, str] = {
    "cast": "C",
    "stunt": "S",
    "bit": "I",
    "background": "B",
    "prop": "P",
    "vehicle": "V",
    "animal": "A",
    "sfx": "F",
    "vfx": "X",
    "wardrobe": "W",
    "makeup": "M",
    "camera": "K",
    "equipment": "E",
    "art": "R",
    "dressing": "D",
    "greenery": "H",
    "construction": "Q",
    "sound": "N",
    "music": "U",
    "weapon": "G",
    "security": "Y",
    "intimacy": "T",
    "labour": "L",
    "other": "O",
    "musician": "J",
    "instrument": "Z",
}
"""Category → the key that tags selected words with it, one letter each."""

MARKS: dict[str, str] = {
    "cast": "red",
    "stunt": "orange",
    "bit": "yellow",
    "background": "green",
    "sfx": "blue",
    "prop": "purple",
    "vehicle": "pink",
    "animal": "pink",
    "sound": "brown",
    "music": "brown",
    "wardrobe": "circle",
    "makeup": "asterisk",
    "equipment": "box",
}
"""Category → how it is marked in a script (DOMAIN 2): a colour, or a sign; all others are underlined."""
