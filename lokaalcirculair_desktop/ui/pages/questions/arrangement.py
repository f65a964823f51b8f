"""Where the parts of the question page stand: by the width of the window, and by the height that is left for them."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.forms.ui_questions_page import Ui_QuestionsPage
from lokaalcirculair_desktop.ui.pages.content_width import UNLIMITED, bar_width
from lokaalcirculair_desktop.ui.pages.questions.notice_panel import Fold
from lokaalcirculair_desktop.ui.theme import Theme
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass

LOW_WINDOW = 790
"""Below this height, at a text scale of 1, the question and the level texts are set smaller, so that nothing scrolls at 1366 × 689."""
WIDEST_CONTENT = 1260
_SIDE, _NARROW_SIDE = 24, 14
_HIGHEST_LOW_PANEL = 320
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z“])")


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, whole."""
    return _SENTENCE_END.split(text, maxsplit=1)[0]


def place_sidebar(ui: Ui_QuestionsPage, page: QWidget, width: WidthClass) -> None:
    """Show the list of questions beside the question, or keep it as a drop-down of the header where the window is narrow."""
    beside = width >= WidthClass.MEDIUM
    ui.page_layout.removeWidget(ui.dimension_list)
    ui.dimension_list.setVisible(beside)
    if beside:
        ui.page_layout.insertWidget(0, ui.dimension_list)
    ui.list_button.setVisible(not beside)
    ui.dimension_badge.setVisible(beside)
    ui.dimension_label.setVisible(beside)
    ui.place_label.setVisible(beside)
    page.updateGeometry()


def show_line_while_scrolled(ui: Ui_QuestionsPage) -> None:
    """Draw a line below the header for as long as something has moved under it."""
    policy = ui.header_line.sizePolicy()
    policy.setRetainSizeWhenHidden(True)  # else the column would be laid out anew with the first step of the wheel
    ui.header_line.setSizePolicy(policy)
    ui.header_line.hide()
    ui.scroll_area.verticalScrollBar().valueChanged.connect(lambda value: ui.header_line.setVisible(value > 0))


def fit_header(ui: Ui_QuestionsPage, width: int) -> None:
    """Leave out of the header, in this order, what there is no room for: words that an icon says too, and a place that the list tells."""
    ui.save_state.updateGeometry()  # its words may have grown: the layout would learn of it only with the next event
    ui.search_button.setText(tr("Zoeken"))
    ui.search_button.set_key("Ctrl K")
    ui.history_button.setText(tr("Geschiedenis"))
    ui.scope_button.setText(tr("Wat telt mee?"))
    ui.list_button.setText(ui.list_button.accessibleName())
    ui.place_label.setVisible(ui.dimension_label.isVisibleTo(ui.header_widget))
    only_icon = (partial(ui.search_button.set_key, ""), partial(ui.search_button.setText, ""), partial(ui.history_button.setText, ""))
    for give_way in (*only_icon, ui.place_label.hide, partial(ui.scope_button.setText, ""), partial(ui.list_button.setText, "")):
        if ui.header_layout.minimumSize().width() <= width:
            return
        give_way()


def place_low_panel(ui: Ui_QuestionsPage, width: WidthClass) -> None:
    """Set note and fields beside each other, or below each other."""
    beside = width >= WidthClass.MEDIUM
    ui.low_layout.removeWidget(ui.answer_fields)
    ui.low_layout.addWidget(ui.answer_fields, 0 if beside else 1, 1 if beside else 0)
    ui.low_layout.setColumnStretch(0, 100)
    ui.low_layout.setColumnStretch(1, 118 if beside else 0)
    ui.other_answers.set_intro_visible(beside)


def place_footer(ui: Ui_QuestionsPage, width: WidthClass, *, locked: bool, shows_keys: bool) -> None:
    """Keep in the footer what fits: where the window is narrow, little more than back and on."""
    ui.key_hints.set_shown(shows_keys and not locked and width >= WidthClass.MEDIUM)
    ui.next_label.setVisible(width >= WidthClass.MEDIUM and bool(ui.next_label.text()))


def footer_state(ui: Ui_QuestionsPage) -> tuple[object, ...]:
    """Return what decides how much of the footer there is room for, beside the width and the theme."""
    shown = [part.isHidden() for part in (ui.next_open_button, ui.next_label, ui.reopen_button, ui.locked_chip, ui.key_hints)]
    return *shown, ui.next_button.shown_text(), ui.next_label.text()


def fit_footer(ui: Ui_QuestionsPage, width: int) -> None:
    """Leave out of the footer, in this order, what there is no room for: a word that an arrow says too, and what list and cards tell too."""
    ui.locked_chip.setVisible(not ui.reopen_button.isHidden())
    ui.previous_button.setText(tr("Vorige"))
    ui.previous_button.setAccessibleName(tr("Vorige"))
    for give_way in (partial(ui.previous_button.setText, ""), ui.next_open_button.hide, ui.locked_chip.hide):
        if ui.footer_layout.minimumSize().width() <= width:
            return
        give_way()


def set_dense(ui: Ui_QuestionsPage, *, dense: bool) -> None:
    """Set question and levels smaller, and who does the work beside the figure, where the window is low."""
    ui.question_label.set_style("h2" if dense else "h1")
    ui.why_label.set_style("small" if dense else "body")
    ui.level_cards.set_dense(dense)
    ui.answer_fields.set_short(dense)
    ui.note_panel.set_dense(dense)
    ui.notice_panel.set_dense(dense)


def side_margin(theme: Theme, width: int, *, narrow: bool) -> int:
    """Return the distance from the edge in pixels: that of the design, and more where the content would be wider than one can read."""
    return theme.spacing(_NARROW_SIDE if narrow else _SIDE) + max(0, width - theme.px(WIDEST_CONTENT)) // 2


def set_margins(ui: Ui_QuestionsPage, theme: Theme, width: int, *, dense: bool, narrow: bool) -> None:
    """Centre what would be wider than one can read, and keep the distances of the design; header and footer end where the question ends."""
    side = side_margin(theme, width, narrow=narrow)
    right = side + (bar_width(ui.scroll_area) if narrow else 0)  # where levels are rows, the column scrolls
    ui.header_layout.setContentsMargins(side, theme.spacing(4 if dense else 10), right, theme.spacing(6) if narrow else 0)
    below = ui.content_layout.contentsMargins().bottom()  # as ``set_air`` left it
    ui.content_layout.setContentsMargins(side, theme.spacing(2 if dense else 6), side, below)
    ui.footer_layout.setContentsMargins(side, theme.spacing(9), right, theme.spacing(8))
    ui.low_widget.setMaximumHeight(UNLIMITED if narrow else theme.px(_HIGHEST_LOW_PANEL))


def set_air(ui: Ui_QuestionsPage, theme: Theme, *, dense: bool, tight: bool = False) -> None:
    """Keep the distances of the design between the parts and below them; in a low window smaller ones, or next to none."""
    margins = ui.content_layout.contentsMargins()
    margins.setBottom(theme.spacing(1 if tight else 5 if dense else 10))
    ui.content_layout.setContentsMargins(margins)
    ui.content_layout.setSpacing(theme.spacing(2 if tight else 5 if dense else 8))


def needed_height(ui: Ui_QuestionsPage, width: int) -> int:
    """Return the height that the column needs in a width, with everything that shows now.

    A layout learns of a change further down only with the next event, and keeps what it measured of a widget until that widget says otherwise:
    each on the way is told now, from the inside to the outside.
    """
    ui.notice_panel.forget_height()
    for part in (ui.answer_fields, ui.note_panel, ui.low_widget, ui.damage_panel):
        layout = part.layout()
        if layout is not None:
            layout.invalidate()
        part.updateGeometry()
    ui.question_layout.invalidate()
    ui.content_layout.invalidate()
    return ui.content_layout.totalMinimumHeightForWidth(width)


def take_room(ui: Ui_QuestionsPage, theme: Theme, why: str, room: QSize, *, dense: bool) -> int:
    """Show all there is of the question and its answer; return the height that this needs."""
    set_air(ui, theme, dense=dense)
    ui.level_cards.set_tight(False)
    ui.answer_fields.set_step_visible(True)
    ui.why_label.setText(why)
    ui.why_label.setVisible(bool(why))
    ui.notice_panel.set_fold(Fold.LONG)
    return needed_height(ui, room.width())


def give_way(ui: Ui_QuestionsPage, theme: Theme, why: str, room: QSize, *, dense: bool) -> int:
    """Leave out what there is no room for, one thing after the other; return the height that is needed then.

    First goes the step to the next level, then all reasons but the first, most of what the notice says, that reason, the text of the
    notice, the air between the parts, and the air in the cards. The reasons stay in the panel *Wat telt mee?*, the text of the notice
    behind its button.
    """
    needed = take_room(ui, theme, why, room, dense=dense)
    for leave_out in (
        partial(ui.answer_fields.set_step_visible, False),
        partial(ui.why_label.setText, first_sentence(why)),
        partial(ui.notice_panel.set_fold, Fold.SHORT),
        ui.why_label.hide,
        partial(ui.notice_panel.set_fold, Fold.TITLE),
        partial(set_air, ui, theme, dense=dense, tight=True),
        partial(ui.level_cards.set_tight, True),
    ):
        if needed <= room.height():
            return needed
        leave_out()
        needed = needed_height(ui, room.width())
    return needed


def sidebar_width(theme: Theme) -> int:
    """Return the width of the list of questions."""
    return theme.px(design.size("sidebar"))


def mark_locked(ui: Ui_QuestionsPage, *, locked: bool) -> None:
    """Tell in the footer that the round is closed."""
    ui.locked_chip.setVisible(locked)
    ui.reopen_button.setVisible(locked)
