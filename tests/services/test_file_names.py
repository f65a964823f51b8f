"""Names of files that are proposed can be saved on every system, and tell what is in them."""

from __future__ import annotations

import pytest

from lokaalcirculair_desktop.services.file_names import LONGEST_NAME, plain_name, proposed_name
from tests import wilgenbeke


def test_a_report_is_named_after_the_organisation_and_its_day() -> None:
    assert proposed_name(wilgenbeke.opened(), "rapport", ".pdf") == "rapport-wilgenbeke-2026-11-24.pdf"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Sint-Pieters-Léeuw", "sint-pieters-leeuw"),
        ("../../etc/passwd", "etc-passwd"),
        ("a/b\\c:d*e?.", "a-b-c-d-e"),
        ("Jansen & Zn.", "jansen-zn"),
        ("…", "bestuur"),
        ("", "bestuur"),
    ],
)
def test_nothing_but_letters_and_digits_comes_from_what_was_typed(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_a_long_name_is_cut() -> None:
    assert len(plain_name("x" * 300)) == LONGEST_NAME
