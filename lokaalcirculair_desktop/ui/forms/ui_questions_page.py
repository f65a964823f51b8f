# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'questions_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.pages.questions.answer_fields import AnswerFields
from lokaalcirculair_desktop.ui.pages.questions.damage_panel import DamagePanel
from lokaalcirculair_desktop.ui.pages.questions.key_hints import KeyHints
from lokaalcirculair_desktop.ui.pages.questions.note_panel import NotePanel
from lokaalcirculair_desktop.ui.pages.questions.notice_panel import NoticePanel
from lokaalcirculair_desktop.ui.pages.questions.other_answers import OtherAnswers
from lokaalcirculair_desktop.ui.pages.questions.reason_panel import ReasonPanel
from lokaalcirculair_desktop.ui.pages.questions.why_changed_panel import WhyChangedPanel
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.chip import Chip
from lokaalcirculair_desktop.ui.widgets.dimension_badge import DimensionBadge
from lokaalcirculair_desktop.ui.widgets.dimension_list import DimensionList
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.level_cards import LevelCards
from lokaalcirculair_desktop.ui.widgets.save_state import SaveState
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_QuestionsPage(object):
    def setupUi(self, QuestionsPage):
        if not QuestionsPage.objectName():
            QuestionsPage.setObjectName(u"QuestionsPage")
        self.page_layout = QHBoxLayout(QuestionsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.main_widget = QWidget(QuestionsPage)
        self.main_widget.setObjectName(u"main_widget")
        self.main_layout = QVBoxLayout(self.main_widget)
        self.main_layout.setSpacing(0)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(0, 0, 0, 0)
        self.header_widget = QWidget(self.main_widget)
        self.header_widget.setObjectName(u"header_widget")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.header_widget.sizePolicy().hasHeightForWidth())
        self.header_widget.setSizePolicy(sizePolicy)
        self.header_layout = QHBoxLayout(self.header_widget)
        self.header_layout.setSpacing(10)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(24, 8, 24, 0)
        self.dimension_badge = DimensionBadge(self.header_widget)
        self.dimension_badge.setObjectName(u"dimension_badge")

        self.header_layout.addWidget(self.dimension_badge)

        self.dimension_label = QLabel(self.header_widget)
        self.dimension_label.setObjectName(u"dimension_label")
        self.dimension_label.setProperty(u"type", u"body_strong")

        self.header_layout.addWidget(self.dimension_label)

        self.place_label = QLabel(self.header_widget)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"tone", u"secondary")

        self.header_layout.addWidget(self.place_label)

        self.list_button = Button(self.header_widget)
        self.list_button.setObjectName(u"list_button")
        self.list_button.setProperty(u"iconName", u"list-checks")
        self.list_button.setProperty(u"sized", u"small")

        self.header_layout.addWidget(self.list_button)

        self.scope_button = Button(self.header_widget)
        self.scope_button.setObjectName(u"scope_button")
        self.scope_button.setProperty(u"iconName", u"circle-question-mark")
        self.scope_button.setProperty(u"kind", u"ghost")
        self.scope_button.setProperty(u"sized", u"small")

        self.header_layout.addWidget(self.scope_button)

        self.header_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.header_spacer)

        self.save_state = SaveState(self.header_widget)
        self.save_state.setObjectName(u"save_state")

        self.header_layout.addWidget(self.save_state)

        self.history_button = Button(self.header_widget)
        self.history_button.setObjectName(u"history_button")
        self.history_button.setProperty(u"iconName", u"history")
        self.history_button.setProperty(u"kind", u"ghost")
        self.history_button.setProperty(u"sized", u"small")

        self.header_layout.addWidget(self.history_button)

        self.search_button = Button(self.header_widget)
        self.search_button.setObjectName(u"search_button")
        self.search_button.setProperty(u"iconName", u"search")
        self.search_button.setProperty(u"sized", u"small")

        self.header_layout.addWidget(self.search_button)


        self.main_layout.addWidget(self.header_widget)

        self.header_line = QFrame(self.main_widget)
        self.header_line.setObjectName(u"header_line")
        self.header_line.setProperty(u"kind", u"line")

        self.main_layout.addWidget(self.header_line)

        self.scroll_area = QScrollArea(self.main_widget)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.content_widget = QWidget()
        self.content_widget.setObjectName(u"content_widget")
        self.content_widget.setProperty(u"kind", u"page")
        self.content_layout = QVBoxLayout(self.content_widget)
        self.content_layout.setSpacing(8)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(24, 6, 24, 10)
        self.problem_card = Card(self.content_widget)
        self.problem_card.setObjectName(u"problem_card")
        self.problem_card.setProperty(u"kind", u"danger")
        self.problem_layout = QHBoxLayout(self.problem_card)
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setContentsMargins(12, 8, 12, 8)
        self.problem_icon = IconLabel(self.problem_card)
        self.problem_icon.setObjectName(u"problem_icon")
        self.problem_icon.setProperty(u"iconName", u"circle-alert")
        self.problem_icon.setProperty(u"ink", u"danger.text")

        self.problem_layout.addWidget(self.problem_icon)

        self.problem_label = WrappedLabel(self.problem_card)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"type", u"small")
        self.problem_label.setProperty(u"tone", u"danger")

        self.problem_layout.addWidget(self.problem_label)


        self.content_layout.addWidget(self.problem_card)

        self.question_layout = QVBoxLayout()
        self.question_layout.setSpacing(1)
        self.question_layout.setObjectName(u"question_layout")
        self.question_label = WrappedLabel(self.content_widget)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"type", u"h1")

        self.question_layout.addWidget(self.question_label)

        self.why_label = WrappedLabel(self.content_widget)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setProperty(u"tone", u"secondary")

        self.question_layout.addWidget(self.why_label)


        self.content_layout.addLayout(self.question_layout)

        self.damage_panel = DamagePanel(self.content_widget)
        self.damage_panel.setObjectName(u"damage_panel")

        self.content_layout.addWidget(self.damage_panel)

        self.notice_panel = NoticePanel(self.content_widget)
        self.notice_panel.setObjectName(u"notice_panel")

        self.content_layout.addWidget(self.notice_panel)

        self.level_cards = LevelCards(self.content_widget)
        self.level_cards.setObjectName(u"level_cards")

        self.content_layout.addWidget(self.level_cards)

        self.other_answers = OtherAnswers(self.content_widget)
        self.other_answers.setObjectName(u"other_answers")

        self.content_layout.addWidget(self.other_answers)

        self.why_changed_panel = WhyChangedPanel(self.content_widget)
        self.why_changed_panel.setObjectName(u"why_changed_panel")

        self.content_layout.addWidget(self.why_changed_panel)

        self.low_widget = QWidget(self.content_widget)
        self.low_widget.setObjectName(u"low_widget")
        self.low_layout = QGridLayout(self.low_widget)
        self.low_layout.setSpacing(14)
        self.low_layout.setObjectName(u"low_layout")
        self.low_layout.setContentsMargins(0, 0, 0, 0)
        self.note_panel = NotePanel(self.low_widget)
        self.note_panel.setObjectName(u"note_panel")

        self.low_layout.addWidget(self.note_panel, 0, 0, 1, 1)

        self.answer_fields = AnswerFields(self.low_widget)
        self.answer_fields.setObjectName(u"answer_fields")

        self.low_layout.addWidget(self.answer_fields, 0, 1, 1, 1)


        self.content_layout.addWidget(self.low_widget)

        self.reason_panel = ReasonPanel(self.content_widget)
        self.reason_panel.setObjectName(u"reason_panel")

        self.content_layout.addWidget(self.reason_panel)

        self.scroll_area.setWidget(self.content_widget)

        self.main_layout.addWidget(self.scroll_area)

        self.footer_widget = QWidget(self.main_widget)
        self.footer_widget.setObjectName(u"footer_widget")
        self.footer_widget.setProperty(u"kind", u"footer")
        self.footer_layout = QHBoxLayout(self.footer_widget)
        self.footer_layout.setSpacing(14)
        self.footer_layout.setObjectName(u"footer_layout")
        self.footer_layout.setContentsMargins(24, 9, 24, 8)
        self.previous_button = Button(self.footer_widget)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setProperty(u"iconName", u"arrow-left")

        self.footer_layout.addWidget(self.previous_button)

        self.locked_chip = Chip(self.footer_widget)
        self.locked_chip.setObjectName(u"locked_chip")

        self.footer_layout.addWidget(self.locked_chip)

        self.reopen_button = Button(self.footer_widget)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setProperty(u"iconName", u"lock-open")
        self.reopen_button.setProperty(u"kind", u"ghost")

        self.footer_layout.addWidget(self.reopen_button)

        self.key_hints = KeyHints(self.footer_widget)
        self.key_hints.setObjectName(u"key_hints")

        self.footer_layout.addWidget(self.key_hints)

        self.next_open_button = Button(self.footer_widget)
        self.next_open_button.setObjectName(u"next_open_button")
        self.next_open_button.setProperty(u"kind", u"ghost")

        self.footer_layout.addWidget(self.next_open_button)

        self.next_label = QLabel(self.footer_widget)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setProperty(u"type", u"small")
        self.next_label.setProperty(u"tone", u"secondary")

        self.footer_layout.addWidget(self.next_label)

        self.next_button = Button(self.footer_widget)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"iconName", u"arrow-right")
        self.next_button.setProperty(u"kind", u"primary")
        self.next_button.setProperty(u"keyCap", u"Enter")

        self.footer_layout.addWidget(self.next_button)


        self.main_layout.addWidget(self.footer_widget)


        self.page_layout.addWidget(self.main_widget)

        self.dimension_list = DimensionList(QuestionsPage)
        self.dimension_list.setObjectName(u"dimension_list")

        self.page_layout.addWidget(self.dimension_list)


        self.retranslateUi(QuestionsPage)
    # setupUi

    def retranslateUi(self, QuestionsPage):
        self.scope_button.setText(ui_text(u"Wat telt mee?", None))
        self.previous_button.setText(ui_text(u"Vorige", None))
        self.reopen_button.setText(ui_text(u"Heropen", None))
        self.next_open_button.setText(ui_text(u"Volgende open vraag", None))
        self.next_button.setText(ui_text(u"Volgende", None))
        pass
    # retranslateUi

