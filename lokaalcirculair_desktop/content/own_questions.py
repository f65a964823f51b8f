"""Reads a file with an organisation's own questions: plain data with limits, and every finding at once.

The program itself reads YAML nowhere else, and this only when the user asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.domain.assessment import OwnItem
from lokaalcirculair_desktop.texts import tr

if TYPE_CHECKING:
    from lokaalcirculair_desktop.content.own_schema import OwnQuestionnaireFile


@dataclass(frozen=True, slots=True)
class OwnFile:
    """What a file with own questions holds.

    Attributes:
        title: what the file calls itself.
        items: its questions in order; none where anything is to be put right.
        findings: what is to be put right, in the order of the file.
    """

    title: str = ""
    items: tuple[OwnItem, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_own_file(file: Path) -> OwnFile:
    """Return what a file with own questions holds, or everything that is to be put right in it; raises nothing for what it holds."""
    from lokaalcirculair_desktop.content.yaml_files import UnreadableContent, load_yaml, read_text

    try:
        return _checked(file.name, load_yaml(read_text(file)))
    except UnreadableContent as unreadable:
        return OwnFile(findings=(Finding(file.name, "", "", str(unreadable)),))


def own_problems(content: OwnQuestionnaireFile) -> Iterator[tuple[str, str, str]]:
    """Yield item, field and problem of what the shape alone does not tell: what stands there twice."""
    seen: set[str] = set()
    questions: dict[str, str] = {}
    for item in content.items:
        if item.id in seen:
            yield item.id, "id", tr("Deze id staat al bij een andere vraag van het bestand.")
        seen.add(item.id)
        first = questions.setdefault(item.question, item.id)
        if first != item.id:
            yield item.id, "question", tr("Dezelfde tekst staat ook bij {item}.").format(item=first)
        if len(set(item.levels)) < len(item.levels):
            yield item.id, "levels", tr("De vijf teksten van de niveaus zijn niet alle vijf verschillend.")


def _checked(name: str, document: Any) -> OwnFile:
    from pydantic import ValidationError

    from lokaalcirculair_desktop.content.own_schema import OWN_FORMAT, OwnQuestionnaireFile
    from lokaalcirculair_desktop.content.wording import worded

    if not isinstance(document, dict) or document.get("format") != OWN_FORMAT:
        told = tr("Dit is geen bestand met eigen vragen: “format” hoort “{format}” te zijn.").format(format=OWN_FORMAT)
        return OwnFile(findings=(Finding(name, "", "format", told),))
    try:
        content = OwnQuestionnaireFile.model_validate(document)
    except ValidationError as errors:
        return OwnFile(findings=tuple(worded(name, document, error) for error in errors.errors(include_url=False, include_input=False)))
    findings = tuple(Finding(name, *problem) for problem in own_problems(content))
    items = tuple(OwnItem(one.id, one.question, tuple(one.levels), one.item_version) for one in content.items)
    return OwnFile(content.title, () if findings else items, findings)
