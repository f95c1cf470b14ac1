"""What every drag has in common: when it begins, and how a view scrolls by itself at its edges."""

SLACKNESS = 3  # pixels the pointer may tremble
EDGE = 26  # pixels from a view's edges at which it scrolls by itself
SCROLL_MS = 40
SCROLL_STEP = 14  # pixels, every SCROLL_MS
