"""What must hold for the scores of any assessment, whatever was answered."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lokaalcirculair_desktop.analysis.scores import score
from lokaalcirculair_desktop.domain.assessment import Answer, Confidence, State
from lokaalcirculair_desktop.domain.questionnaire import ITEMS, Depth, items_in_play

LEVELS = st.integers(0, 4)


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for item in draw(st.lists(st.sampled_from(ITEMS), unique=True)):
        state = draw(st.sampled_from(State))
        found[item] = Answer(
            item,
            state,
            "2026-01-01T10:00:00Z",
            level=draw(LEVELS) if state is State.LEVEL else None,
            target=draw(st.none() | LEVELS),
            confidence=draw(st.sampled_from(Confidence)),
            reason="Dat is er niet.",
        )
    return found


depths = st.sampled_from(Depth)


@given(answers(), depths)
def test_the_order_of_answers_does_not_matter(given_answers: dict[str, Answer], depth: Depth) -> None:
    backwards = dict(reversed(given_answers.items()))
    assert score(backwards, depth) == score(given_answers, depth)


@given(answers(), depths)
def test_what_has_no_level_never_enters_a_mean(given_answers: dict[str, Answer], depth: Depth) -> None:
    """Taking away what is unanswered or unknown changes no score; *niet van toepassing* may only switch a quick answer on or off."""
    levels_and_absent = {item: one for item, one in given_answers.items() if one.state in (State.LEVEL, State.NOT_APPLICABLE)}
    whole, bare = score(given_answers, depth), score(levels_and_absent, depth)
    assert {name: one.score for name, one in whole.dimensions.items()} == {name: one.score for name, one in bare.dimensions.items()}
    assert (whole.overall, whole.ambition, whole.strict) == (bare.overall, bare.ambition, bare.strict)


@given(answers(), depths, st.sampled_from(ITEMS))
def test_a_higher_level_never_lowers_a_score(given_answers: dict[str, Answer], depth: Depth, item: str) -> None:
    answer = given_answers.get(item)
    if answer is None or answer.level is None or answer.level == 4:
        return
    higher = given_answers | {item: replace(answer, level=answer.level + 1)}
    before, after = score(given_answers, depth), score(higher, depth)
    for field in ("overall", "ambition", "strict", "planned"):
        if getattr(before, field) is not None:
            assert getattr(after, field) >= getattr(before, field)


@given(answers(), depths)
def test_every_figure_stays_on_its_scale(given_answers: dict[str, Answer], depth: Depth) -> None:
    figures = score(given_answers, depth)
    for value in (figures.overall, figures.ambition, figures.strict, figures.planned):
        assert value is None or 0 <= value <= 10
    assert 0 <= figures.count.answered <= figures.count.applicable <= len(items_in_play(depth))


@given(answers(), depths)
def test_readings_keep_their_order(given_answers: dict[str, Answer], depth: Depth) -> None:
    figures = score(given_answers, depth)
    if figures.overall is not None:
        assert figures.strict is not None
        assert figures.ambition is not None
        assert figures.strict <= figures.overall <= figures.ambition


@given(answers())
def test_items_out_of_play_change_nothing_in_a_quick_scan(given_answers: dict[str, Answer]) -> None:
    in_play = {item: one for item, one in given_answers.items() if item in items_in_play(Depth.QUICK)}
    assert score(given_answers, Depth.QUICK) == score(in_play, Depth.QUICK)
