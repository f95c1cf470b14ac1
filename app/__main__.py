"""python -m app [FILE] …: the same as `coverset`."""

from app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
