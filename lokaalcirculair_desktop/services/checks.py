"""Is everything sound? The database's own integrity, and every answer against the questionnaire that it was given to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.content.questionnaires import known_versions, load_questionnaire
from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.services.backups import list_backups
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import tr, tr_n

if TYPE_CHECKING:
    from lokaalcirculair_desktop.storage.assessments import StoredAssessment


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was looked at and what was found.

    Attributes:
        assessments: how many rounds were read.
        answers: how many answers they hold.
        problems: one sentence for each problem; none where all is well.
    """

    assessments: int
    answers: int
    problems: tuple[str, ...]

    @property
    def summary(self) -> str:
        """What was looked at, in one sentence."""
        rounds = tr_n("{n} meting gelezen", "{n} metingen gelezen", self.assessments)
        return tr("{rounds}, {answers}.").format(rounds=rounds, answers=tr_n("{n} antwoord nagekeken", "{n} antwoorden nagekeken", self.answers))


def check(workspace: Workspace) -> CheckReport:
    """Read everything there is and report what does not fit.

    Raises:
        UserError: the data cannot be read at all.
    """
    problems = [_unreadable(one.backup.file.name) for one in list_backups(workspace) if one.content is None]
    if workspace.is_empty:
        return CheckReport(0, 0, tuple(problems))
    with workspace.reading() as unit:
        problems += unit.integrity_problems()
        stored = unit.assessments.all()
    problems += [problem for one in stored for problem in (*_misfits(one.assessment), *_damage(one))]
    answers = sum(len(one.assessment.answers) + len(one.assessment.own_answers) + len(one.damaged) for one in stored)
    return CheckReport(len(stored), answers, tuple(problems))


def _unreadable(name: str) -> str:
    return tr("De reservekopie {name} kan niet worden geopend.").format(name=name)


def _damage(stored: StoredAssessment) -> Iterator[str]:
    for one in stored.damaged:
        yield tr("{title}: het antwoord op “{item}” is beschadigd en telt niet mee.").format(title=stored.assessment.title, item=one.item)


def _misfits(assessment: Assessment) -> Iterator[str]:
    version = assessment.questionnaire.version
    if version not in known_versions():
        yield tr("{title}: vragenlijst {version} is hier niet bekend.").format(title=assessment.title, version=version)
        return
    items = load_questionnaire(version).items
    for answer in assessment.answers:
        if answer.item not in items:
            yield tr("{title}: de vraag “{item}” bestaat niet.").format(title=assessment.title, item=answer.item)
        elif answer.item_version > items[answer.item].item_version:
            yield tr("{title}: “{item}” is beantwoord in een nieuwere versie van de vraag.").format(title=assessment.title, item=answer.item)
