"""Marks by which a changed byte in an answer is noticed; SQLite's own checks miss nine in ten of them.

Two marks lie in each row. The digest covers everything that the answer holds, and whose answer to what it is, so that a row that moved to
another assessment is noticed too. The rating check covers only what a score needs and is cheap enough for the list of all assessments.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from typing import Any


def answer_digest(assessment_key: str, columns: Mapping[str, Any], contributions: Sequence[Mapping[str, Any]]) -> str:
    """Return the digest of an answer: 128 bits as hexadecimal text.

    Args:
        assessment_key: the assessment's id in lower case.
        columns: the answer's own columns by name, lists as lists.
        contributions: the columns of its contributions, in order.
    """
    import hashlib  # the list of all assessments, which the window waits for, needs the rating check only

    whole = json.dumps([assessment_key, columns, contributions], sort_keys=True, separators=(",", ":"))
    return hashlib.blake2b(whole.encode(), digest_size=16).hexdigest()


def rating_check(assessment_pk: object, item: object, state: object, level: object, target: object, confidence: object) -> int:
    """Return the check of what a score needs: CRC-32, which finds every change of up to 32 bits in a row."""
    return zlib.crc32(f"{assessment_pk}|{item}|{state}|{level}|{target}|{confidence}".encode("utf-8", "surrogatepass"))
