"""What a check of a content file finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to put right in a content file.

    Attributes:
        file: the name of the file.
        item: the item or row that it is about, or an empty text.
        field: the field within that, or an empty text.
        message: what is to be put right, one sentence in the present language.
    """

    file: str
    item: str
    field: str
    message: str

    def __str__(self) -> str:
        told = ": ".join(part for part in (self.file, self.item, self.field, self.message) if part)
        return "".join(sign if sign.isprintable() else " " for sign in told)  # a file from outside names its fields as it likes
