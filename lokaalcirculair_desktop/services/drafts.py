"""A new assessment while its user is still choosing: what each kind of government may choose, and what stands there beforehand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.domain.assessment import Assessment, Cover
from lokaalcirculair_desktop.domain.organisation import Competences, Organisation, OrganisationKind, new_id, same_id
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.domain.reference import Municipality
from lokaalcirculair_desktop.services.assessments import municipality_as_organisation
from lokaalcirculair_desktop.services.overview import AssessmentSummary
from lokaalcirculair_desktop.texts import tr

MUNICIPAL_KINDS = (OrganisationKind.MUNICIPALITY, OrganisationKind.CITY)
OTHER_KINDS = (OrganisationKind.INTERMUNICIPAL, OrganisationKind.POM, OrganisationKind.PROVINCE, OrganisationKind.OTHER)
MAX_TITLE_LENGTH = 120


def covers_of(kind: OrganisationKind) -> tuple[Cover, ...]:
    """Return for whom a government of a kind may answer."""
    if kind in MUNICIPAL_KINDS:
        return (Cover.MUNICIPALITY, Cover.OCMW, Cover.AGB)
    return (Cover.OTHER, Cover.ZONE) if kind is OrganisationKind.OTHER else (Cover.OTHER,)


@dataclass(slots=True)
class AssessmentDraft:
    """What was chosen so far.

    Attributes:
        date: the day that the assessment speaks for.
        depth: quick or full.
        title: its name; empty until the user or ``propose_title`` gives one.
        organisation: whose it is, once chosen.
        covers: for whom the answers hold.
        competences: the short profile; every part may be left out.
        self_score: the own score on 0–10 in half points, if given.
        active: whether the organisation works on the circular economy, if answered.
        from_previous: whether the answers of the organisation's newest round, if it has one, are proposed and compared with.
    """

    date: dt.date
    depth: Depth
    title: str = ""
    organisation: Organisation | None = None
    covers: tuple[Cover, ...] = ()
    competences: Competences = Competences()
    self_score: float | None = None
    active: bool | None = None
    from_previous: bool = True

    def choose_municipality(self, municipality: Municipality, known: Iterable[AssessmentSummary] = ()) -> None:
        """Take one of the 285; its kind stays what the user made of it, now or in an earlier round."""
        if self.organisation is None or self.organisation.nis != municipality.nis:
            self._choose(municipality_as_organisation(municipality))
            earlier = self.earlier_rounds(known)
            if earlier and earlier[0].kind in MUNICIPAL_KINDS:
                self.choose_kind(earlier[0].kind)

    def choose_round(self, earlier: AssessmentSummary) -> None:
        """Take the organisation of an earlier round, and propose to measure as thoroughly as then."""
        self._choose(Organisation(earlier.organisation_id, earlier.organisation_name, earlier.kind, nis=earlier.nis))
        self.depth = earlier.depth

    def choose_body(self, name: str, kind: OrganisationKind, known: Iterable[AssessmentSummary] = ()) -> None:
        """Take another body; one with the same name and kind that is here already keeps its id."""
        name = " ".join(name.split())
        here = next((one for one in known if one.kind is kind and one.organisation_name.casefold() == name.casefold()), None)
        chosen = self.organisation
        if here is not None:
            self._choose(Organisation(here.organisation_id, here.organisation_name, kind, nis=here.nis))
        elif chosen is not None and chosen.nis is None and chosen.kind is kind:
            self.organisation = replace(chosen, id=new_id(), name=name)
        else:
            self._choose(Organisation(new_id(), name, kind))

    def choose_kind(self, kind: OrganisationKind) -> None:
        """Call a municipality a city, or the reverse."""
        assert self.organisation is not None
        self.organisation = replace(self.organisation, kind=kind)

    def _choose(self, organisation: Organisation) -> None:
        self.organisation = organisation
        self.covers = covers_of(organisation.kind)[:1]

    def earlier_rounds(self, known: Iterable[AssessmentSummary]) -> list[AssessmentSummary]:
        """Return the rounds of the chosen organisation that are here, newest first."""
        chosen = self.organisation
        if chosen is None:
            return []
        own = [one for one in known if same_id(one.organisation_id, chosen.id) or (chosen.nis is not None and one.nis == chosen.nis)]
        return sorted(own, key=lambda one: one.date, reverse=True)

    def propose_title(self, earlier: Sequence[AssessmentSummary]) -> str:
        """Return a name for the round: its year, and its month where that year is taken."""
        by_year = tr("Meting {when}").format(when=self.date.year)
        taken = {one.title.casefold() for one in earlier}
        return by_year if by_year.casefold() not in taken else tr("Meting {when}").format(when=texts.month_year(self.date))

    def as_assessment(self, now: str) -> Assessment:
        """Return the new round; a self-score gets the moment at which it was given."""
        return Assessment(
            id=new_id(),
            title=self.title,
            date=self.date,
            depth=self.depth,
            covers=self.covers,
            self_score=self.self_score,
            self_score_at=None if self.self_score is None else now,
            active=self.active,
        )

    def as_organisation(self) -> Organisation:
        """Return the organisation with its short profile."""
        assert self.organisation is not None
        return replace(self.organisation, competences=self.competences)
