"""What a chart says to somebody who does not see it."""

from __future__ import annotations

from lokaalcirculair_desktop.analysis import alternative_texts
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS

TEXTS = load_questionnaire()
TABLE = "De tabel staat op pagina 4."


def test_the_radar_names_every_value_in_the_order_of_the_questionnaire() -> None:
    now = {dimension: float(place) for place, dimension in enumerate(DIMENSIONS)}
    said = alternative_texts.radar(now, None, TEXTS, ambition_name="ambitie", table=TABLE)
    assert said.startswith("Spindiagram van vijf actiedomeinen en drie rollen, op 10. Nu: 1 Bio-economie en voeding 0,0; 2 ")
    assert said.endswith(f"C Interne werking 7,0. {TABLE}")


def test_bars_name_the_ambition_only_where_there_is_one() -> None:
    now, ambition = {"circular-water": 2.5}, {"circular-water": 7.5}
    both = alternative_texts.bars(now, ambition, TEXTS, ambition_name="voorgestelde ambitie", table=TABLE)
    assert both == (f"Staven, score op 10. Nu: 5 Circulair waterbeheer 2,5. Voorgestelde ambitie: 5 Circulair waterbeheer 7,5. {TABLE}")
    assert "ambitie" not in alternative_texts.bars(now, {}, TEXTS, ambition_name="ambitie", table=TABLE)


def test_a_missing_score_is_said_in_words() -> None:
    assert alternative_texts.listed({"circular-water": None}, TEXTS) == "5 Circulair waterbeheer geen score"
    assert "Totaal van geen score naar 4,2" in alternative_texts.change([("Totaal", None, 4.2)])


def test_a_scale_leaves_out_marks_without_a_value() -> None:
    marks = [("maturiteitsscore", 4.2), ("voorgestelde ambitie", 7.0), ("vorige meting", None)]
    assert alternative_texts.scale(marks) == "Schaal van 0 tot 10. Maturiteitsscore 4,2, voorgestelde ambitie 7,0."
    assert alternative_texts.scale([("maturiteitsscore", None)]) == "Schaal van 0 tot 10, zonder score."


def test_the_strip_counts_each_level_by_name() -> None:
    said = alternative_texts.level_strip((2, 8, 11, 4, 0), TEXTS)
    assert said == "Balk, antwoorden per niveau: niet gestart 2; verkennend 8; beslist 11; gangbare praktijk 4; verankerd 0."


def test_readings_and_the_timeline_tell_each_row() -> None:
    assert alternative_texts.readings([("Strenge lezing", "3,6"), ("Andere gewichten", "3,5 tot 4,8")]).endswith(
        "Strenge lezing 3,6; Andere gewichten 3,5 tot 4,8."
    )
    assert "1 maart 2027; 2 mei 2027" in alternative_texts.timeline([(1, "maart 2027"), (2, "mei 2027")])
