"""Coverset: what a lost day costs a production, and the ways out."""

from __future__ import annotations

__version__ = "0.1.0"
