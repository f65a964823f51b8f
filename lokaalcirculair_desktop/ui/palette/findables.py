"""Everything that the palette can open: the questions of the open round, the assessments, the municipalities and the pages.

What stands on the disk (the list of assessments, the table of municipalities) is read in the worker by ``read_reach``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from lokaalcirculair_desktop.content.reference import folded, mergers, municipalities
from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, Item, Questionnaire, is_own_item, items_in_play
from lokaalcirculair_desktop.domain.reference import Municipality
from lokaalcirculair_desktop.services.overview import AssessmentName, names_newest_first
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.palette.matching import Alias, Findable, Group

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.session import Session

RECENT_SHOWN: Final = 4
DIMENSION_ICONS: Final = {
    "bio-economy-food": "sprout", "built-environment": "building-2", "industry-local-economy": "factory", "consumer-goods": "shirt",
    "circular-water": "droplets", "give-direction": "compass", "external-engagement": "megaphone", "internal-organisation": "users-round",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FormerName:
    """A municipality that is part of another one today.

    Attributes:
        nis: its code.
        name: its name.
        folded: its name as it is compared.
    """

    nis: str
    name: str
    folded: str


@dataclass(frozen=True, slots=True)
class NamedMunicipality:
    """A municipality with its names as they are compared.

    Attributes:
        municipality: the one of today.
        folded: its name as it is compared.
        former: those that went up in it under another code.
    """

    municipality: Municipality
    folded: str
    former: tuple[FormerName, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """What was read from the disk to be found.

    Attributes:
        assessments: all assessments, last changed first.
        municipalities: the 285 in alphabetical order.
    """

    assessments: tuple[AssessmentName, ...] = ()
    municipalities: tuple[NamedMunicipality, ...] = ()


def read_reach(workspace: Workspace) -> Reach:
    """Read what can be found; in the worker.

    Raises:
        UserError: the data cannot be read now.
    """
    return Reach(() if workspace.is_empty else names_newest_first(workspace), read_municipalities())


def read_municipalities() -> tuple[NamedMunicipality, ...]:
    """Return the municipalities with all their names; in the worker."""
    former: dict[str, list[FormerName]] = {}
    for merger in mergers():
        if merger.old_nis != merger.new_nis:
            former.setdefault(merger.new_nis, []).append(FormerName(merger.old_nis, merger.old_name, folded(merger.old_name)))
    return tuple(NamedMunicipality(each, folded(each.name), tuple(former.get(each.nis, ()))) for each in municipalities())


def questions(session: Session, open_item: Callable[[str], object]) -> Iterator[Findable]:
    """Yield the questions that the open round asks, those of the organisation last; none while no round is open."""
    if session.current is None:
        return
    questionnaire = session.questionnaire
    own = tuple(one.id for one in session.assessment.own_items)
    for item in (*items_in_play(session.assessment.depth), *own):
        yield _question(session.question(item), session.answer_to(item), questionnaire, partial(open_item, item))


def _question(item: Item, answer: Answer, questionnaire: Questionnaire, act: Callable[[], object]) -> Findable:
    dimension = None if is_own_item(item.id) else questionnaire.dimensions[DIMENSION_OF[item.id]]
    area = tr("Eigen vragen") if dimension is None else dimension.name
    return Findable(
        Group.QUESTIONS,
        item.name,
        act,
        detail=" · ".join((area, _answered(answer))),
        icon="clipboard-check" if dimension is None else DIMENSION_ICONS[dimension.id],
        aliases=(Alias(folded(item.short)),),
        text=folded(f"{item.question} {area}"),
    )


def _answered(answer: Answer) -> str:
    if answer.state is State.LEVEL and answer.level is not None:
        return tr("niveau {level}").format(level=answer.level)
    return {State.UNKNOWN: tr("weet niet"), State.NOT_APPLICABLE: tr("niet van toepassing")}.get(answer.state, tr("nog te doen"))


def assessments(reach: Reach, open_assessment: Callable[[str], object]) -> Iterator[Findable]:
    """Yield the assessments, last changed first; the first few are offered before anything is typed."""
    for place, one in enumerate(reach.assessments):
        yield Findable(
            Group.ASSESSMENTS,
            tr("{organisation}, {title}").format(organisation=one.organisation_name, title=one.title),
            partial(open_assessment, one.assessment_id),
            detail=tr("Afgesloten") if one.is_closed else tr("Bezig"),
            icon="lock" if one.is_closed else "pencil",
            aliases=(Alias(folded(one.title)), *((Alias(one.nis),) if one.nis else ())),
            is_offered=place < RECENT_SHOWN,
        )


def places(reach: Reach, open_assessment: Callable[[str], object], begin: Callable[[Municipality], object] | None) -> Iterator[Findable]:
    """Yield the municipalities: one that has assessments opens the newest, another begins one.

    Args:
        reach: what was read.
        open_assessment: opens an assessment by its id.
        begin: begins one for a municipality; ``None`` where nothing may be written, and then the others are left out.
    """
    newest: dict[str, AssessmentName] = {}
    for one in reach.assessments:
        if one.nis:
            newest.setdefault(one.nis, one)
    for named in reach.municipalities:
        nis = named.municipality.nis
        known = newest.get(nis)
        if known is not None:
            yield _place(named, partial(open_assessment, known.assessment_id), tr("open {title}").format(title=known.title))
        elif begin is not None:
            yield _place(named, partial(begin, named.municipality), tr("begin een nieuwe meting"))


def _place(named: NamedMunicipality, act: Callable[[], object], offer: str) -> Findable:
    aliases = [Alias(named.municipality.nis)]
    for one in named.former:
        told = tr("vroeger {name}").format(name=one.name)
        aliases += [Alias(one.folded, told), Alias(one.nis, told)]
    return Findable(Group.MUNICIPALITIES, named.municipality.name, act, offer, "building", aliases=tuple(aliases), name=named.folded)
