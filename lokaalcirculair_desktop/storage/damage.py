"""What a damaged file looks like from inside, and how it is told. No SQLAlchemy: the light list uses it too."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import msg

# What decoding a damaged row raises: a code that does not exist, a list that is none, a text that is no date.
UNREADABLE_ERRORS = (ValueError, TypeError, KeyError, AttributeError)


@contextlib.contextmanager
def readable() -> Iterator[None]:
    """Turn what cannot be decoded into a message that the file is damaged.

    Raises:
        UserError: a row holds what no program of ours wrote.
    """
    try:
        yield
    except UNREADABLE_ERRORS as error:
        raise damaged_file() from error


def damaged_file() -> UserError:
    """Return the message for a database that cannot be read."""
    return UserError(msg("Het gegevensbestand is beschadigd en kan niet worden gelezen."), remedy=msg("Zet een reservekopie terug."))


def tolerant_text(raw: bytes) -> str:
    """Decode a text of the database; bytes that are no UTF-8 show as such, so that one damaged letter does not hide the whole table."""
    return raw.decode("utf-8", "replace")
