"""Progress counts answers, not touches: only a level is answered, what does not apply leaves the total."""

from __future__ import annotations

from datetime import date

from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.domain.survey import Mention, Survey
from lokaalcirculair_desktop.ui.pages.questions.arrangement import first_sentence
from lokaalcirculair_desktop.ui.pages.questions.progress import Progress, next_open, progress_of
from lokaalcirculair_desktop.ui.widgets.dimension_list import DimensionGroup, ExtraEntry

AT = "2026-11-24T10:00:00+01:00"
ANSWERS = (
    Answer("depaving", State.LEVEL, AT, level=0),
    Answer("water-storage", State.UNKNOWN, AT),
    Answer("water-reuse", State.NOT_APPLICABLE, AT, reason="geen gebouwen"),
    Answer("climate-adaptation", State.OPEN, AT, note="nog vragen"),
)


def progress(depth: Depth = Depth.FULL) -> Progress:
    assessment = Assessment("aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2026, 11, 24), depth, answers=ANSWERS)
    return progress_of(assessment, load_questionnaire("1.0", "nl"))


def test_only_a_level_is_answered_and_what_does_not_apply_leaves_the_total() -> None:
    counted = progress()
    assert (counted.answered, counted.total, len(counted.open)) == (1, 30, 28)
    assert counted.note == "1 weet niet, 1 n.v.t."


def test_each_dimension_counts_its_own() -> None:
    water = progress().groups[0].entries[4]
    assert (water.answered, water.total) == (1, 4)


def test_a_quick_scan_counts_its_seventeen() -> None:
    assert (progress(Depth.QUICK).answered, progress(Depth.QUICK).total) == (0, 17)


def test_what_does_not_count_stands_last_and_is_counted_apart() -> None:
    survey = Survey(motives=("litter",), partners=("business",)).mention("circular-water", Mention.NONE)
    assessment = Assessment("aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2026, 11, 24), Depth.FULL, answers=ANSWERS, survey=survey)
    counted = progress_of(assessment, load_questionnaire("1.0", "nl"))
    assert counted.groups[-1] == DimensionGroup(
        "Telt niet mee in de score",
        (
            ExtraEntry("survey", "message-square-quote", "Bevraging 2022", 2, 6),
            ExtraEntry("coalition", "scroll-text", "Bestuursakkoord", 1, 5),
        ),
    )
    assert (counted.answered, counted.total) == (progress().answered, progress().total)


def test_the_next_open_question_is_found_past_the_end() -> None:
    items = items_in_play(Depth.FULL)
    assert next_open(progress(), items, "depaving") == "climate-adaptation"
    assert next_open(progress(), items, items[-1]) == items[0]


def test_the_first_sentence_is_whole() -> None:
    assert first_sentence("In 2022 was 15,3 % verhard (bron; 2022). Straten ook.") == "In 2022 was 15,3 % verhard (bron; 2022)."
    assert first_sentence("Eén zin zonder meer") == "Eén zin zonder meer"
