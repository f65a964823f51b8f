"""Numbers, dates and words as each language writes them."""

from datetime import date

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import LANGUAGES, Language, msg


@pytest.mark.parametrize(
    ("value", "shown"), [(4.25, "4,3"), (4.2, "4,2"), (0.0, "0,0"), (-0.04, "0,0"), (-1.25, "−1,3"), (9.999, "10,0"), (None, "–")]
)
def test_scores_are_rounded_half_up_with_a_decimal_comma(value: float | None, shown: str) -> None:
    assert texts.number(value) == shown


@given(st.floats(-5000, 5000), st.integers(0, 3), st.sampled_from(LANGUAGES))
def test_numbers_are_as_babel_writes_them(value: float, digits: int, language: Language) -> None:
    with texts.language(language):
        exact = texts.rounded(value, digits)
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        expected = format_decimal(abs(exact), format=pattern, locale=texts.locale_name())
        assert texts.number(value, digits) == (f"−{expected}" if exact < 0 else expected)


def test_each_language_has_its_own_signs() -> None:
    shown = []
    for language in LANGUAGES:
        with texts.language(language):
            shown.append(texts.number(1234.5))
    assert shown == ["1.234,5", "1,234.5", "1\N{NARROW NO-BREAK SPACE}234,5"]


@pytest.mark.parametrize(("value", "shown"), [(71, "71"), (2.5, "2,5"), (1850, "1.850"), (0.125, "0,125"), (10, "10")])
def test_a_measured_number_keeps_its_decimals(value: float, shown: str) -> None:
    assert texts.quantity(value) == shown


@pytest.mark.parametrize(("value", "shown"), [(0.7, "+0,7"), (-0.7, "−0,7"), (0.04, "0,0"), (None, "–")])
def test_differences_show_their_sign(value: float | None, shown: str) -> None:
    assert texts.signed(value) == shown


def test_dates_and_percents() -> None:
    day = date(2026, 11, 24)
    assert texts.long_date(day) == texts.long_date("2026-11-24") == "24 november 2026"
    assert texts.weekday_date(day) == "dinsdag 24 november 2026"
    assert texts.month_year(day) == "november 2026"
    assert texts.percent(0.56) == "56\N{NO-BREAK SPACE}%"


@pytest.mark.parametrize(("parts", "shown"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")])
def test_names_are_joined(parts: list[str], shown: str) -> None:
    assert texts.joined(parts) == shown


def test_counts_to_twenty_are_words() -> None:
    assert [texts.count_in_words(n) for n in (0, 1, 20, 21)] == ["nul", "één", "twintig", "21"]


def test_a_block_in_another_language_ends_with_the_block() -> None:
    with texts.language("fr"):
        assert texts.current_language() == "fr"
    assert texts.current_language() == "nl"


def test_an_error_is_worded_on_one_line_with_its_values() -> None:
    error = UserError(msg("Het bestand {file} is er niet."), remedy=msg("Kies de map waar uw metingen staan."), file="a.db")
    assert texts.worded(error) == "Het bestand a.db is er niet. Er is niets veranderd. Kies de map waar uw metingen staan."
    assert "a.db" not in str(error)


def test_an_empty_text_is_not_the_header_of_the_catalogue() -> None:
    with texts.language("fr"):
        assert texts.tr("") == texts.ui_text("") == texts.tr_in("ergens", "") == ""
