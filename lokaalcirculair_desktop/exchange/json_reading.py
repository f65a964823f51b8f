"""Bytes from a stranger to plain JSON values: size, encoding, depth, names and numbers are checked before anything is built on them."""

from __future__ import annotations

import json
import math
import re
from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NoReturn

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.field_types import shown
from lokaalcirculair_desktop.exchange.refusals import ASK_SENDER
from lokaalcirculair_desktop.texts import msg

MAX_FILE_BYTES = 10_000_000
MAX_DEPTH = 20
_MAX_NAMES = 100  # four times what any group of values has: more is not ours, and is refused before it costs memory
_MAX_DIGITS = 310  # more than the largest floating-point number has
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_STEPS = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")  # as signed bytes: one deeper, one back
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


def read_json(data: bytes) -> Any:
    """Return the values of a JSON text in UTF-8; a byte order mark is taken.

    Raises:
        UserError: it is too large or too deep, in another encoding, no JSON, or has a name twice or a number that no number can hold.
    """
    if len(data) > MAX_FILE_BYTES:
        raise UserError(msg("Het bestand is groter dan 10 MB en is dus geen meting."), remedy=msg("Kies een ander bestand."))
    text = _decoded(data)
    if _depth(data) > MAX_DEPTH:
        raise UserError(msg("Het bestand zit dieper in elkaar dan een meting ooit doet."), remedy=msg("Kies een ander bestand."))
    try:
        return json.loads(text, object_pairs_hook=_names_once, parse_int=_whole, parse_float=_finite, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise _no_json(text, error) from None


def _decoded(data: bytes) -> str:
    if b"\x00" in data[:4] or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UserError(
            msg("Het bestand is in UTF-16 bewaard; een meting is altijd in UTF-8."), remedy=msg("Kies bij het bewaren de tekencodering UTF-8.")
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(
            msg("Het bestand is niet in UTF-8 bewaard, maar misschien in Latin-1 of Windows-1252; een meting is altijd in UTF-8."),
            remedy=msg("Kies bij het bewaren de tekencodering UTF-8."),
        ) from None


def _depth(data: bytes) -> int:
    """Return how many brackets lie around the innermost value, whether the text is JSON or not; brackets within texts do not count."""
    steps = array("b", _STRING.sub(b"", data).translate(_STEPS, _NO_BRACKETS))
    return max(accumulate(steps), default=0)


def _no_json(text: str, error: json.JSONDecodeError) -> UserError:
    if not text.strip():
        return UserError(msg("Het bestand is leeg."), remedy=ASK_SENDER)
    if text.lstrip().startswith("{") and not text.rstrip().endswith("}"):
        return UserError(msg("Het bestand houdt te vroeg op; het is niet heel overgekomen."), remedy=ASK_SENDER)
    return UserError(
        msg("Het bestand is geen meting: op regel {line} staat iets wat daar niet hoort."), remedy=msg("Kies een ander bestand."), line=error.lineno
    )


def _names_once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    if len(pairs) > _MAX_NAMES:
        raise UserError(msg("Het bestand bevat veel meer gegevens dan een meting heeft."), remedy=msg("Kies een ander bestand."))
    group = dict(pairs)
    if len(group) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UserError(msg("In het bestand staat {name} twee keer in dezelfde groep."), remedy=ASK_SENDER, name=shown(twice))
    return group


def _whole(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise _number_too_large(digits)
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise _number_too_large(digits)
    return value


def _number_too_large(digits: str) -> UserError:
    return UserError(msg("In het bestand staat een getal dat te groot is: {digits}."), remedy=ASK_SENDER, digits=shown(digits))


def _no_number(word: str) -> NoReturn:
    raise UserError(msg("In het bestand staat {word} waar een getal hoort."), remedy=ASK_SENDER, word=word)
