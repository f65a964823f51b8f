"""Bytes from strangers: other kinds of files, limits, and changes at random."""

import json
import random
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import worded
from tests.exchange.files import ID, all_paths, at, changed, full_file, read, read_plain, refusal_of


def nested(depth: int) -> bytes:
    return json.dumps(full_file()).encode()[:-1] + b', "x": ' + b"[" * (depth - 1) + b"]" * (depth - 1) + b"}"


WHOLE = json.dumps(full_file()).encode()
RAW: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "leeg"),
    "blank": (b" \n", "leeg"),
    "half a file": (WHOLE[: len(WHOLE) // 2], "te vroeg"),
    "a login page": (b"<!doctype html><html></html>", "geen meting"),
    "another JSON": (b"[1, 2]", "geen meting"),
    "another format": (b'{"format": "x"}', "geen meting"),
    "a number": (b"5", "geen meting"),
    "UTF-16 with a mark": (WHOLE.decode().encode("utf-16"), "UTF-16"),
    "UTF-16 without a mark": (WHOLE.decode().encode("utf-16-be"), "UTF-16"),
    "UTF-16 the other way": (WHOLE.decode().encode("utf-16-le"), "UTF-16"),
    "UTF-32": (WHOLE.decode().encode("utf-32"), "UTF-16"),
    "Latin-1": ('{"a": "é"}'.encode("latin-1"), "UTF-8"),
    "a surrogate in UTF-8": (b'{"a": "\xed\xa0\x80"}', "UTF-8"),
    "not a number": (b'{"a": NaN}', "NaN"),
    "infinity": (b'{"a": -Infinity}', "-Infinity"),
    "beyond all numbers": (b'{"a": 1e400}', "te groot"),
    "5,000 digits": (b'{"a": ' + b"9" * 5_000 + b"}", "te groot"),
    "a name twice": (b'{"format": "x", "format": "x"}', "twee keer"),
    "a hidden name twice": (b'{"a\\u0062": 1, "ab": 2}', "twee keer"),
    "too many names": (json.dumps({str(n): n for n in range(101)}).encode(), "veel meer"),
    "depth 21": (nested(21), "dieper"),
    "depth 100,000": (b"[" * 100_000, "dieper"),
    "depth 100,000 of groups": (b'{"a":' * 100_000, "dieper"),
    "too large": (b" " * 10_000_001, "10 MB"),
    "a raw line feed in a text": (b'{"a": "b\nc"}', "regel 1"),
    "two marks": (b"\xef\xbb\xbf" * 2 + WHOLE, "geen meting"),
    "something after it": (WHOLE + b"{}", "geen meting"),
}


@pytest.mark.parametrize("name", RAW)
def test_refuses_bytes_that_are_no_assessment(name: str) -> None:
    data, words = RAW[name]
    assert words in worded(refusal_of(data))


def test_depth_20_is_not_too_deep() -> None:
    assert refusal_of(nested(20)).values["place"] == "x"


def test_brackets_in_a_text_are_not_depth() -> None:
    title = "[{" * 50 + '\\"' + "[" * 50
    assert read_plain(changed(("assessment", "title"), title)).assessment.title == title


def test_takes_a_byte_order_mark_and_the_largest_file() -> None:
    padded = b"\xef\xbb\xbf" + WHOLE
    assert read(padded + b" " * (10_000_000 - len(padded))) == read(WHOLE)


@pytest.mark.parametrize(
    "data",
    [
        b'{"format": "lokaalcirculair-assessment", "format_version": 1, "assessment": {"parking": [' + b",".join([b"{}"] * 3_300_000) + b"]}}",
        json.dumps(changed(("assessment", "parking"), [0] * 3_000_000)).encode(),
    ],
    ids=["groups", "numbers"],
)
def test_a_file_of_millions_of_values_is_refused_soon(data: bytes) -> None:
    started = time.monotonic()
    refusal_of(data)
    assert time.monotonic() - started < 8  # a second here: slow machines pass, a report of every value does not


def worded_if_refused(data: bytes) -> str:
    try:
        read(data)
    except UserError as error:
        return worded(error)
    return "taken"


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from((ID, "own-x", "level", "\ud800", 10**400))
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | st.just("state"), inner, max_size=3))


@given(st.integers(0, 2**32), st.lists(VALUES, min_size=1, max_size=3))
@settings(max_examples=300)
def test_no_change_of_a_file_raises_anything_but_a_user_error(seed: int, values: list[Any]) -> None:
    chosen, plain = random.Random(seed), full_file()
    for value in values:
        group = at(plain, chosen.choice([path[:-1] for path in all_paths(plain)]))
        if isinstance(group, dict):
            group[chosen.choice([*group, "anders"])] = value
    assert worded_if_refused(json.dumps(plain).encode()).isprintable()


@given(st.binary(max_size=40) | st.text().map(str.encode), st.integers(0, len(WHOLE)), st.integers(0, 40))
@settings(max_examples=300)
def test_no_bytes_raise_anything_but_a_user_error(junk: bytes, start: int, length: int) -> None:
    assert worded_if_refused(WHOLE[:start] + junk + WHOLE[start + length :]).isprintable()
