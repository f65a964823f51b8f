"""What the report takes from the insides of ReportLab: known for one version, and tested so that another one is noticed."""

from __future__ import annotations

from typing import Any

import reportlab
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from lokaalcirculair_desktop.report.pdf.composing import Composer
from lokaalcirculair_desktop.report.pdf.fonts import FONT_NAMES, register

KNOWN = "5.1.0"


def test_the_version_is_the_one_whose_insides_are_known() -> None:
    assert reportlab.__version__ == KNOWN


def test_the_map_of_glyphs_is_replaced_and_is_what_a_font_calls() -> None:
    register()
    assert ttfonts.makeToUnicodeCMap.__module__ == "lokaalcirculair_desktop.report.pdf.fonts"
    assert "makeToUnicodeCMap" in ttfonts.TTFont.addObjects.__code__.co_names
    assert "<0000>" not in ttfonts.makeToUnicodeCMap("F", [0, 0x41]).replace("<00> <01>", "")


def test_lines_are_still_broken_by_the_method_that_we_extend() -> None:
    paragraph: Any = Composer().paragraph("woord " * 40)
    paragraph.wrap(100, 1000)
    assert "breakLines" in Paragraph.wrap.__code__.co_names
    lines = paragraph.blPara.lines
    assert [line[1][-1] for line in lines[:-1]] == [""] * (len(lines) - 1)


def test_the_private_names_of_the_canvas_exist() -> None:
    canvas = Canvas("x.pdf")
    for name in ("_code", "_doc", "_annotationrefs", "_bookmarkReference"):
        assert hasattr(canvas, name)
    assert "Contents" in pdfdoc.PDFPage.__NoDefault__


def test_the_three_cuts_are_known_by_name() -> None:
    register()
    assert set(FONT_NAMES.values()) <= set(pdfmetrics.getRegisteredFontNames())
