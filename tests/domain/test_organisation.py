"""Two laptops make the same municipality."""

from lokaalcirculair_desktop.domain.organisation import DEMO_ORGANISATION_ID, Organisation, OrganisationKind, organisation_id_for_nis, same_id


def test_a_municipality_gets_the_same_id_everywhere() -> None:
    assert organisation_id_for_nis("41002") == "5f49a2d4-e507-5d33-9954-278487cb5dcd"
    assert organisation_id_for_nis("41002") != organisation_id_for_nis("11002")


def test_the_fictional_municipality_has_a_fixed_id() -> None:
    assert DEMO_ORGANISATION_ID == "c8040623-d095-5a1a-897d-302b6c4a6072"


def test_ids_are_compared_without_case() -> None:
    assert same_id("ABC", "abc")
    assert Organisation(DEMO_ORGANISATION_ID.upper(), "Wilgenbeke", OrganisationKind.MUNICIPALITY).is_demo
