"""The characters that no text of an assessment may hold: controls, marks that turn the direction of text around, halves of characters."""

from __future__ import annotations

import re
from typing import Final

REFUSED_CHARACTERS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
