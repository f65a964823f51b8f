"""Names to propose for files. A name never takes a path, or anything but letters and digits, from what a user typed."""

from __future__ import annotations

import re
import unicodedata

from lokaalcirculair_desktop.services.assessments import OpenAssessment

LONGEST_NAME = 60
NAMELESS = "bestuur"


def proposed_name(opened: OpenAssessment, kind: str, extension: str) -> str:
    """Return a name such as ``rapport-wilgenbeke-2026-11-24.pdf``.

    Args:
        opened: whose file it is, and of which day.
        kind: what the file is, one plain word.
        extension: with its dot.
    """
    return f"{kind}-{plain_name(opened.organisation.name)}-{opened.assessment.date.isoformat()}{extension}"


def plain_name(name: str) -> str:
    """Return a name in small letters, digits and hyphens, at most 60 of them, safe on every system."""
    decomposed = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    plain = re.sub(r"[^a-z0-9]+", "-", decomposed).strip("-")[:LONGEST_NAME].strip("-")
    return plain or NAMELESS
