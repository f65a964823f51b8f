"""The short profile proposes, by kind of organisation and by what was answered, and never because somebody is small."""

from dataclasses import replace

import pytest

from lokaalcirculair_desktop.content.profile_rules import profile_rules
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.codes import CarriedBy
from lokaalcirculair_desktop.domain.organisation import Competences, Organisation, OrganisationKind, WasteCompetence
from lokaalcirculair_desktop.domain.profile import Proposal, rule_for
from lokaalcirculair_desktop.domain.questionnaire import ITEMS, QUICK_ITEMS, items_in_play
from lokaalcirculair_desktop.domain.structure import DIMENSION_OF, Depth

NOTHING = Competences(waste=WasteCompetence.OWN, business_park=False, own_kitchen=False, farmland=False)
EVERYTHING = Competences(waste=WasteCompetence.OWN, business_park=True, own_kitchen=True, farmland=True)


def organisation(kind: OrganisationKind, competences: Competences, population: int | None = None) -> Organisation:
    return Organisation("e4c2b4f0-0000-4000-8000-000000000001", "Wilgenbeke", kind, population=population, competences=competences)


def proposals(kind: OrganisationKind, competences: Competences, population: int | None = None) -> dict[str, Proposal]:
    found = {item: rule_for(organisation(kind, competences, population), item, profile_rules()) for item in ITEMS}
    return {item: rule.proposes for item, rule in found.items() if rule}


def test_a_municipality_without_farmland_kitchen_or_business_park() -> None:
    assert proposals(OrganisationKind.MUNICIPALITY, NOTHING) == dict.fromkeys(
        ("sustainable-agriculture", "food-waste-prevention", "business-parks"), Proposal.NOT_APPLICABLE
    )


@pytest.mark.parametrize("kind", [OrganisationKind.MUNICIPALITY, OrganisationKind.CITY])
def test_a_municipality_whose_waste_an_intercommunale_collects(kind: OrganisationKind) -> None:
    found = proposals(kind, replace(EVERYTHING, waste=WasteCompetence.INTERMUNICIPAL))
    assert set(found) == {"bio-waste-valorisation", "repair-reuse", "take-back-valorisation", "quick-consumer-goods"}
    assert {proposal.carried_by for proposal in found.values()} == {CarriedBy.INTERMUNICIPAL}


def test_a_waste_intercommunale_without_offer_to_companies() -> None:
    found = proposals(OrganisationKind.INTERMUNICIPAL, NOTHING)
    assert {"industry", "business-parks", "stimulating-entrepreneurship", "short-chain-urban-farming"} <= set(found)
    assert "bio-waste-valorisation" not in found


def test_a_development_company_works_for_companies_only() -> None:
    assert proposals(OrganisationKind.POM, EVERYTHING) == {"citizen-activation": Proposal.NOT_APPLICABLE}
    assert "quick-bio-economy-food" in proposals(OrganisationKind.POM, NOTHING)


def test_a_province_leaves_business_parks_to_its_development_company() -> None:
    assert proposals(OrganisationKind.PROVINCE, EVERYTHING) == {"business-parks": Proposal.OTHER}


@pytest.mark.parametrize("kind", list(OrganisationKind))
def test_what_was_not_answered_proposes_nothing_about_it(kind: OrganisationKind) -> None:
    always = {"citizen-activation", "business-parks"}
    assert set(proposals(kind, Competences())) <= always


@pytest.mark.parametrize("kind", list(OrganisationKind))
def test_size_is_no_reason(kind: OrganisationKind) -> None:
    assert proposals(kind, NOTHING, population=75) == proposals(kind, NOTHING, population=550_000)


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_what_may_not_apply_has_a_sentence_that_says_why(version: str) -> None:
    texts = load_questionnaire(version).items
    bare = {rule.item for rule in profile_rules() if rule.proposes is Proposal.NOT_APPLICABLE and not texts[rule.item].not_applicable.sentence}
    assert bare == set()


@pytest.mark.parametrize("kind", list(OrganisationKind))
def test_a_quick_question_lapses_only_with_all_its_topics(kind: OrganisationKind) -> None:
    found = proposals(kind, NOTHING)
    for quick in QUICK_ITEMS:
        if found.get(quick) is Proposal.NOT_APPLICABLE:
            topics = items_in_play(Depth.FULL, DIMENSION_OF[quick])
            assert {found.get(topic) for topic in topics} == {Proposal.NOT_APPLICABLE}
