"""The generated forms are those of the Designer files, and their texts are in the catalogue."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from compile_forms import compiled, form_files, module_of, stale_modules
from ui_strings import form_texts

SAMPLE = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>sample_page</class>
 <widget class="QWidget" name="sample_page">
  <layout class="QVBoxLayout" name="layout">
   <item>
    <widget class="QRadioButton" name="yes_button">
     <property name="text"><string>Ja &amp;amp; nee</string></property>
     <property name="shortcut"><string notr="true">Ctrl+J</string></property>
     <property name="toolTip"><string comment="stelling" extracomment="bij een vraag">Ja</string></property>
     <attribute name="buttonGroup"><string notr="true">answer_group</string></attribute>
    </widget>
   </item>
   <item>
    <widget class="QComboBox" name="kind_box">
     <item><property name="text"><string>Twee
regels</string></property></item>
     <item><property name="text"><string/></property></item>
    </widget>
   </item>
  </layout>
 </widget>
 <buttongroups>
  <buttongroup name="answer_group"/>
 </buttongroups>
</ui>
"""


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    form = tmp_path / "sample_page.ui"
    form.write_text(SAMPLE, encoding="utf-8")
    return form


@pytest.mark.parametrize("form", form_files(), ids=lambda form: form.stem)
def test_generated_form_is_fresh(form: Path) -> None:
    assert module_of(form).read_text(encoding="utf-8") == compiled(form), "run `make forms`"


def test_no_generated_form_outlives_its_designer_file() -> None:
    assert stale_modules() == []


def test_texts_found_in_a_form_are_those_that_it_translates(sample: Path) -> None:
    assert {(text.text, text.context) for text in form_texts(sample)} == _translated(compiled(sample))


@pytest.mark.parametrize("form", form_files(), ids=lambda form: form.stem)
def test_texts_found_in_each_form_are_those_that_it_translates(form: Path) -> None:
    assert {(text.text, text.context) for text in form_texts(form)} == _translated(compiled(form))


def test_notes_to_translators_are_kept(sample: Path) -> None:
    assert [text.note for text in form_texts(sample)] == ["", "bij een vraag", ""]


def test_a_broken_form_is_refused(tmp_path: Path) -> None:
    form = tmp_path / "broken.ui"
    form.write_text("<ui>", encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"broken\.ui"):
        compiled(form)


def _translated(source: str) -> set[tuple[str, str | None]]:
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and ast.unparse(node.func) == "ui_text"]
    texts = [tuple(ast.literal_eval(argument) for argument in call.args) for call in calls]
    return {(text, context) for text, context in texts if text}
