"""An organisation's own questions: read from a file, added to a round and taken away. They never enter a score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.domain.assessment import Assessment, OwnItem
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.safe_files import write_whole
from lokaalcirculair_desktop.texts import msg, tr

MOST_OWN_ITEMS = 50
EXAMPLE_NAME = "voorbeeld-eigen-vragen.yaml"


class OwnQuestionsRefused(UserError):
    """A file with own questions that is not taken.

    Attributes:
        findings: everything that is to be put right in it.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__(
            msg("De eigen vragen in {file} zijn niet toegevoegd."),
            remedy=msg("Pas het bestand aan en voeg het opnieuw toe."),
            file=findings[0].file,
        )
        self.findings = tuple(findings)


@dataclass(frozen=True, slots=True)
class OwnAddition:
    """What adding questions to a round comes to.

    Attributes:
        items: all own questions of the round afterwards, those that were there first.
        new: the ids of those that were not there.
        changed: the ids of those that get another wording.
        to_look_at_again: the ids of the changed ones that have an answer, which stays.
    """

    items: tuple[OwnItem, ...]
    new: tuple[str, ...]
    changed: tuple[str, ...]
    to_look_at_again: tuple[str, ...]


def read_own_questions(file: Path) -> tuple[OwnItem, ...]:
    """Return the questions of a file, in its order. The file comes from outside and is read as plain data.

    Raises:
        OwnQuestionsRefused: something in it is to be put right; it tells everything at once.
    """
    from lokaalcirculair_desktop.content.own_questions import read_own_file

    found = read_own_file(file)
    if found.findings:
        raise OwnQuestionsRefused(found.findings)
    return found.items


def add_own_questions(assessment: Assessment, read: Sequence[OwnItem], file: str) -> OwnAddition:
    """Return what adding the questions of a file to a round comes to; nothing is changed yet, and no question or answer goes.

    Args:
        assessment: the round.
        read: the questions of the file.
        file: its name, for what is told.

    Raises:
        OwnQuestionsRefused: a question has another wording than the one with its id without a higher ``item_version``, or there are too many.
    """
    here = {one.id: one for one in assessment.own_items}
    findings = [Finding(file, one.id, "item_version", told) for one in read if one.id in here and (told := _not_numbered(here[one.id], one))]
    items = {**here, **{one.id: one for one in read if one.id not in here or one.item_version > here[one.id].item_version}}
    if len(items) > max(MOST_OWN_ITEMS, len(here)):
        told = tr("Een meting heeft hoogstens {most} eigen vragen; met dit bestand worden het er {n}.").format(most=MOST_OWN_ITEMS, n=len(items))
        findings.append(Finding(file, "", "items", told))
    if findings:
        raise OwnQuestionsRefused(findings)
    changed = tuple(one.id for one in read if one.id in here and items[one.id] != here[one.id])
    answered = {one.item for one in assessment.own_answers if not one.is_open}
    new = tuple(one.id for one in read if one.id not in here)
    return OwnAddition(tuple(items.values()), new, changed, tuple(item for item in changed if item in answered))


def _not_numbered(before: OwnItem, after: OwnItem) -> str:
    """Tell where the words of a question differ and its version did not rise; an empty text where all is well."""
    if (before.question, before.levels) == (after.question, after.levels) or after.item_version > before.item_version:
        return ""
    return tr(
        "De meting heeft onder deze id een vraag met andere woorden. Zet {n} of hoger als het dezelfde vraag is; geef ze anders een andere id."
    ).format(n=before.item_version + 1)


def save_example(target: Path) -> None:
    """Write the documented example of a file with own questions.

    Raises:
        UserError: it cannot be written there.
    """
    write_whole(target, paths.resource("questionnaire", EXAMPLE_NAME).read_bytes())
