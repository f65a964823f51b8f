"""The first topic with a level takes the place of the quick answer of its domain, once."""

from datetime import date

import pytest

from lokaalcirculair_desktop.analysis.quick_basis import replaces_quick_score
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.questionnaire import Depth

AT = "2026-11-24T14:32:00+01:00"


def level(item: str, value: int = 2) -> Answer:
    return Answer(item, State.LEVEL, AT, level=value)


def scan(*answers: Answer, depth: Depth = Depth.FULL) -> Assessment:
    return Assessment("aaaa1111-0000-4000-8000-000000000001", "Meting", date(2026, 11, 24), depth, answers=answers)


def test_the_first_topic_does() -> None:
    assert replaces_quick_score(scan(level("quick-circular-water")), level("depaving"))


@pytest.mark.parametrize(
    ("before", "answer"),
    [
        (scan(), level("depaving")),
        (scan(level("quick-circular-water"), level("water-storage")), level("depaving")),
        (scan(level("quick-circular-water"), level("depaving")), level("depaving", 3)),
        (scan(level("quick-circular-water")), Answer("depaving", State.UNKNOWN, AT)),
        (scan(level("quick-circular-water")), level("food-waste-prevention")),
        (scan(level("quick-circular-water")), level("monitoring")),
        (scan(level("quick-circular-water")), level("own-rommelmarkt")),
        (scan(level("quick-circular-water")), level("quick-circular-water", 3)),
        (scan(level("quick-circular-water"), depth=Depth.QUICK), level("depaving")),
    ],
    ids=["no quick answer", "another topic", "the same topic", "weet niet", "another domain", "an instrument", "own", "quick itself", "quick scan"],
)
def test_nothing_else_does(before: Assessment, answer: Answer) -> None:
    assert not replaces_quick_score(before, answer)
