"""What is put away comes out the same, and what is replaced is remembered."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Figure, OwnItem, State
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.storage.unit_of_work import UnitOfWork

AT, LATER = "2026-11-24T14:32:00+01:00", "2026-11-24T14:40:00+01:00"


@pytest.fixture
def stored(engine: Engine, aalst: Organisation, baseline: Assessment) -> Engine:
    with UnitOfWork(engine, writes=True) as unit:
        unit.organisations.add(aalst)
        unit.assessments.add(baseline, aalst.id, AT)
        unit.commit()
    return engine


def read(engine: Engine, assessment: Assessment) -> Assessment:
    with UnitOfWork(engine, writes=False) as unit:
        found = unit.assessments.with_id(assessment.id)
    assert found is not None
    return found


def put(unit: UnitOfWork, assessment: Assessment, answer: Answer) -> None:
    place = unit.assessments.place_of(assessment.id, answer.item)
    assert place is not None
    unit.assessments.put_answer(place, answer)


def test_an_assessment_comes_out_as_it_went_in(stored: Engine, baseline: Assessment) -> None:
    assert read(stored, baseline) == baseline


def test_nothing_stays_without_a_commit(engine: Engine, aalst: Organisation) -> None:
    with UnitOfWork(engine, writes=True) as unit:
        unit.organisations.add(aalst)
    with UnitOfWork(engine, writes=False) as unit:
        assert unit.organisations.all() == ()


def test_is_found_by_an_id_in_another_case(stored: Engine, baseline: Assessment) -> None:
    with UnitOfWork(stored, writes=False) as unit:
        found = unit.assessments.with_id(baseline.id.lower())
        assert found is not None
        assert found.id == baseline.id
        assert unit.assessments.ids_that_start_with("aaaa") == (baseline.id,)
        assert unit.assessments.ids_that_start_with("%") == ()


def test_a_saved_answer_takes_the_place_of_the_old_which_is_remembered(stored: Engine, baseline: Assessment) -> None:
    changed = baseline.answers[0].choose_level(3, LATER)
    with UnitOfWork(stored, writes=True) as unit:
        put(unit, baseline, changed)
        unit.commit()
    assert read(stored, baseline) == baseline.with_answer(changed)
    with UnitOfWork(stored, writes=False) as unit:
        (before,) = unit.assessments.history(baseline.id, "depaving")
        assert (before["level"], before["updated_at"], before["contributions"][0]["author"]) == (2, AT, "Dienst Milieu")
        assert unit.assessments.last_item(baseline.id) == "depaving"


def test_a_first_answer_has_no_history(stored: Engine, baseline: Assessment) -> None:
    first = Answer("industry", State.LEVEL, LATER, level=0)
    with UnitOfWork(stored, writes=True) as unit:
        put(unit, baseline, first)
        unit.commit()
    with UnitOfWork(stored, writes=False) as unit:
        assert unit.assessments.history(baseline.id, "industry") == ()
    assert read(stored, baseline) == baseline.with_answer(first)


def test_replacing_remembers_only_what_changed(stored: Engine, baseline: Assessment) -> None:
    other = replace(
        baseline.with_answer(baseline.answers[0].choose_level(4, LATER)), title="Andere", figures=(Figure("depaving", "m²", 2025, 1850, "m²"),)
    )
    with UnitOfWork(stored, writes=True) as unit:
        unit.assessments.replace(other, LATER)
        unit.commit()
    assert read(stored, baseline) == other
    with UnitOfWork(stored, writes=False) as unit:
        assert len(unit.assessments.history(baseline.id, "depaving")) == 1
        assert unit.assessments.history(baseline.id, "monitoring") == ()


def test_own_answers_keep_their_order_apart_from_the_standard_ones(stored: Engine, baseline: Assessment) -> None:
    items = tuple(OwnItem(f"own-{name}", "Vraag?", ("a", "b", "c", "d", "e")) for name in ("zon", "aarde"))
    other = replace(baseline, own_items=items, own_answers=tuple(Answer(item.id, State.LEVEL, AT, level=1) for item in items))
    with UnitOfWork(stored, writes=True) as unit:
        unit.assessments.replace(other, LATER)
        unit.commit()
    assert read(stored, baseline) == other


def test_a_changed_self_score_is_remembered(stored: Engine, baseline: Assessment) -> None:
    for score, changed in ((4.5, False), (5.0, True)):
        with UnitOfWork(stored, writes=True) as unit:
            unit.assessments.save_header(replace(baseline, self_score=score, self_score_at=AT), LATER)
            unit.commit()
        with UnitOfWork(stored, writes=False) as unit:
            assert unit.assessments.self_score_changed(baseline.id) is changed


def test_all_reads_every_assessment_whole(stored: Engine, baseline: Assessment, aalst: Organisation) -> None:
    second = replace(baseline, id="bbbb1111-0000-4000-8000-000000000002", previous=baseline.id)
    with UnitOfWork(stored, writes=True) as unit:
        unit.assessments.add(second, aalst.id, LATER)
        unit.commit()
    with UnitOfWork(stored, writes=False) as unit:
        assert [one.assessment for one in unit.assessments.all()] == [baseline, second]
        assert unit.assessments.ids_of(aalst.id) == (second.id, baseline.id)


def test_an_organisation_is_found_by_code_and_by_its_assessment(stored: Engine, aalst: Organisation, baseline: Assessment) -> None:
    with UnitOfWork(stored, writes=False) as unit:
        assert unit.organisations.with_nis("41002") == aalst
        assert unit.organisations.with_id(aalst.id.upper()) == aalst
        assert unit.organisations.of_assessment(baseline.id) == aalst
        assert unit.organisations.with_nis("99999") is None


def test_contributions_change_with_their_answer(stored: Engine, baseline: Assessment) -> None:
    said = baseline.answers[0].contributions[0]
    changed = replace(baseline.answers[0], contributions=(said, replace(said, author="Dienst Wegen", level=3)))
    with UnitOfWork(stored, writes=True) as unit:
        put(unit, baseline, changed)
        unit.commit()
    assert read(stored, baseline) == baseline.with_answer(changed)


def test_there_is_no_place_in_an_unknown_assessment(stored: Engine) -> None:
    with UnitOfWork(stored, writes=False) as unit:
        assert unit.assessments.place_of("zzzz", "depaving") is None
