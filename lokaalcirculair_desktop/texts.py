"""The one door to translated text, numbers and dates. No Qt.

Dutch is the source language: a text stands in the code (or a form) in Dutch, and English and French come from one gettext catalogue in
``resources/translations``. Babel is imported inside the functions that format numbers and dates: it costs 30–55 ms, which the first frame
does not have.

Two languages can be in use at once: that of the program (``use_language``) and, within a ``with language(…)`` block of one thread, another
one, for a report in French made from a window in Dutch.

Source texts with values use named fields and are filled after translating: ``tr("Klaar: {name}.").format(name=name)``.
"""

from __future__ import annotations

import contextlib
import gettext
from collections.abc import Iterator
from contextvars import ContextVar
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Literal, get_args

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.errors import UserError

Language = Literal["nl", "en", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
SOURCE_LANGUAGE: Language = "nl"
NONE_SIGN = "–"
_DECIMAL_SIGNS = {"nl": ",", "en": ".", "fr": ","}
_LOCALES = {"nl": "nl_BE", "en": "en_GB", "fr": "fr_BE"}

_program_language: list[Language] = [SOURCE_LANGUAGE]
_block_language: ContextVar[Language | None] = ContextVar("block_language", default=None)


def current_language() -> Language:
    """Return the language that texts come in now."""
    return _block_language.get() or _program_language[0]


def use_language(language: Language) -> None:
    """Set the language of the program."""
    _program_language[0] = language


@contextlib.contextmanager
def language(chosen: Language) -> Iterator[None]:
    """Use another language within the block, in this thread only."""
    token = _block_language.set(chosen)
    try:
        yield
    finally:
        _block_language.reset(token)


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(chosen: Language) -> gettext.NullTranslations:
    if chosen == SOURCE_LANGUAGE:
        return gettext.NullTranslations()
    return gettext.translation("lokaalcirculair", str(paths.resource("translations")), [chosen], fallback=True)


def msg(text: str) -> str:
    """Mark a Dutch source text for the catalogue without translating it yet."""
    return text


def tr(text: str) -> str:
    """Translate a Dutch source text."""
    return _catalogue(current_language()).gettext(text) if text else ""


def tr_in(context: str, text: str) -> str:
    """Translate a source text that means different things in different places; the context tells which."""
    return _catalogue(current_language()).pgettext(context, text) if text else ""


def tr_n(singular: str, plural: str, n: int) -> str:
    """Translate a source text that depends on a count; ``{n}`` is filled in."""
    return _catalogue(current_language()).ngettext(singular, plural, n).format(n=n)


def ui_text(text: str, context: str | None = None) -> str:
    """Translate a text of a form: generated forms call this."""
    return (tr_in(context, text) if context else tr(text)) if text else ""


def worded(error: UserError) -> str:
    """Return the whole message of an error in the present language, on one line: what happened, what is safe, what to do."""
    return " ".join(part for part in worded_parts(error) if part)


def worded_parts(error: UserError) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do, each in the present language."""
    happened, safe, remedy = (tr(text).format(**error.values) for text in (error.happened, error.safe, error.remedy))
    return happened, safe, remedy


def locale_name() -> str:
    """Return the locale of numbers and dates in the present language, as Babel and Qt name it."""
    return _LOCALES[current_language()]


def rounded(value: float, digits: int = 1) -> Decimal:
    """Round half up on the shortest decimal form, as the scores are displayed: 4.25 becomes 4.3."""
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def number(value: float | None, digits: int = 1) -> str:
    """Format a number with a fixed count of decimals, half up; ``None`` is an en dash."""
    if value is None:
        return NONE_SIGN
    exact = rounded(value, digits)
    if abs(exact) < 1000:  # no groups of digits: the sign of the decimals is all that differs, and Babel is not needed
        shown = str(abs(exact)).replace(".", _DECIMAL_SIGNS[current_language()])
        return f"−{shown}" if exact < 0 else shown
    from babel.numbers import format_decimal

    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    shown = format_decimal(abs(exact), format=pattern, locale=locale_name())
    return f"−{shown}" if exact < 0 else shown


def quantity(value: float) -> str:
    """Format a measured number with as many decimals as it has, at most three: 71, 2,5, 1.850."""
    exact = rounded(value, 3).normalize()
    exponent = exact.as_tuple().exponent
    return number(float(exact), max(0, -exponent if isinstance(exponent, int) else 0))


def signed(value: float | None, digits: int = 1) -> str:
    """Format a difference: a plus where it is positive, a true minus where it is negative, neither at zero."""
    if value is None:
        return NONE_SIGN
    return f"+{number(value, digits)}" if rounded(value, digits) > 0 else number(value, digits)


def percent(share: float) -> str:
    """Format a share between 0 and 1 as whole percents, with a space before the sign but in English: ``56 %``, ``56%``."""
    space = "" if current_language() == "en" else "\N{NO-BREAK SPACE}"
    return f"{number(share * 100, 0)}{space}%"


def long_date(day: date | str) -> str:
    """Format a date in full: 5 januari 2026."""
    from babel.dates import format_date

    return format_date(_day(day), format="d MMMM y", locale=locale_name())


def weekday_date(day: date | str) -> str:
    """Format a date with its weekday: dinsdag 24 november 2026."""
    from babel.dates import format_date

    return format_date(_day(day), format="EEEE d MMMM y", locale=locale_name())


def short_date(day: date | str) -> str:
    """Format a date briefly: 5 jan. 2026."""
    from babel.dates import format_date

    return format_date(_day(day), format="d MMM y", locale=locale_name())


def month_year(day: date | str) -> str:
    """Format the month of a date: mei 2025."""
    from babel.dates import format_date

    return format_date(_day(day), format="LLLL y", locale=locale_name())


def short_month_year(day: date | str) -> str:
    """Format the month of a date briefly: sep. 2027."""
    from babel.dates import format_date

    return format_date(_day(day), format="LLL y", locale=locale_name())


def clock(moment: datetime) -> str:
    """Format the time of a moment in the computer's time zone: 14:32."""
    return moment.astimezone().strftime("%H:%M")


def _day(day: date | str) -> date:
    return date.fromisoformat(day) if isinstance(day, str) else day


def joined(parts: list[str]) -> str:
    """Join names with commas and *en* before the last."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} en {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def named(name: str, text: str) -> str:
    """Put a name before what is said of it, with the colon as the present language sets it."""
    return tr("{name}: {text}").format(name=name, text=text)


def capitalised(text: str) -> str:
    """Return a text with its first letter in upper case, the rest as it is."""
    return text[:1].upper() + text[1:]


def within_sentence(name: str) -> str:
    """Return the name of a domain or role as it stands in the middle of a sentence: with a small first letter, in French between guillemets.

    A name that begins with a bracket or with an abbreviation stays as it is.
    """
    if current_language() == "fr":
        return f"«\N{NO-BREAK SPACE}{name}\N{NO-BREAK SPACE}»"
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def count_in_words(n: int) -> str:
    """Write a count up to twenty in words, higher ones in digits."""
    words = tr(
        "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig"
    ).split()
    return words[n] if 0 <= n < len(words) else number(n, 0)
