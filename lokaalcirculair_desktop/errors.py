"""The one kind of error that a user can act on. Everything else that is raised is a bug."""

from __future__ import annotations

NOTHING_CHANGED = "Er is niets veranderd."


class UserError(Exception):
    """Something went wrong that the user can do something about.

    The three texts are Dutch source texts, written as ``texts.msg("…")`` so that the catalogue holds them; they are translated and filled
    in at the edge only (``texts.worded``), never here. So a message can be told in any language, and a log of ``UserError`` holds no
    personal data: ``str(error)`` is the unfilled text.

    Attributes:
        happened: what happened, one sentence, may hold ``{fields}``.
        safe: what is safe; by default that nothing was changed.
        remedy: what the user can do, or an empty text.
        values: what fills the fields.
    """

    def __init__(self, happened: str, *, safe: str = NOTHING_CHANGED, remedy: str = "", **values: object) -> None:
        super().__init__(happened)
        self.happened = happened
        self.safe = safe
        self.remedy = remedy
        self.values = values
