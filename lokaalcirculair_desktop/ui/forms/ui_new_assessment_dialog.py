# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_assessment_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.step_list import StepList
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_NewAssessmentDialog(object):
    def setupUi(self, NewAssessmentDialog):
        if not NewAssessmentDialog.objectName():
            NewAssessmentDialog.setObjectName(u"NewAssessmentDialog")
        self.dialog_layout = QHBoxLayout(NewAssessmentDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.steps_panel = QFrame(NewAssessmentDialog)
        self.steps_panel.setObjectName(u"steps_panel")
        self.steps_panel.setProperty(u"kind", u"sidebar")
        self.steps_layout = QVBoxLayout(self.steps_panel)
        self.steps_layout.setSpacing(4)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(20, 24, 20, 22)
        self.steps_title_label = QLabel(self.steps_panel)
        self.steps_title_label.setObjectName(u"steps_title_label")
        self.steps_title_label.setTextFormat(Qt.PlainText)
        self.steps_title_label.setProperty(u"type", u"h3")

        self.steps_layout.addWidget(self.steps_title_label)

        self.spacer_1 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.steps_layout.addItem(self.spacer_1)

        self.step_list = StepList(self.steps_panel)
        self.step_list.setObjectName(u"step_list")

        self.steps_layout.addWidget(self.step_list)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps_layout.addItem(self.spacer_2)

        self.steps_note_label = WrappedLabel(self.steps_panel)
        self.steps_note_label.setObjectName(u"steps_note_label")
        self.steps_note_label.setProperty(u"type", u"caption")
        self.steps_note_label.setProperty(u"tone", u"muted")

        self.steps_layout.addWidget(self.steps_note_label)

        self.steps_layout.setStretch(3, 1)

        self.dialog_layout.addWidget(self.steps_panel)

        self.step_layout = QVBoxLayout()
        self.step_layout.setSpacing(8)
        self.step_layout.setObjectName(u"step_layout")
        self.step_layout.setContentsMargins(0, 0, 0, 0)
        self.step_header = QWidget(NewAssessmentDialog)
        self.step_header.setObjectName(u"step_header")
        self.step_header_layout = QVBoxLayout(self.step_header)
        self.step_header_layout.setSpacing(4)
        self.step_header_layout.setObjectName(u"step_header_layout")
        self.step_header_layout.setContentsMargins(28, 24, 28, 0)
        self.step_count_label = QLabel(self.step_header)
        self.step_count_label.setObjectName(u"step_count_label")
        self.step_count_label.setTextFormat(Qt.PlainText)
        self.step_count_label.setProperty(u"type", u"caption")
        self.step_count_label.setProperty(u"tone", u"muted")

        self.step_header_layout.addWidget(self.step_count_label)

        self.question_label = WrappedLabel(self.step_header)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"type", u"h2")

        self.step_header_layout.addWidget(self.question_label)

        self.explanation_label = WrappedLabel(self.step_header)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"tone", u"secondary")

        self.step_header_layout.addWidget(self.explanation_label)


        self.step_layout.addWidget(self.step_header)

        self.step_scroll_area = QScrollArea(NewAssessmentDialog)
        self.step_scroll_area.setObjectName(u"step_scroll_area")
        self.step_scroll_area.setWidgetResizable(True)
        self.step_scroll_area.setFrameShape(QFrame.NoFrame)
        self.step_scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.step_scroll_area.setFocusPolicy(Qt.NoFocus)
        self.step_contents = QWidget()
        self.step_contents.setObjectName(u"step_contents")
        self.step_contents.setProperty(u"kind", u"page")
        self.step_contents_layout = QVBoxLayout(self.step_contents)
        self.step_contents_layout.setSpacing(0)
        self.step_contents_layout.setObjectName(u"step_contents_layout")
        self.step_contents_layout.setContentsMargins(0, 0, 0, 0)
        self.step_scroll_area.setWidget(self.step_contents)

        self.step_layout.addWidget(self.step_scroll_area)

        self.buttons_panel = QWidget(NewAssessmentDialog)
        self.buttons_panel.setObjectName(u"buttons_panel")
        self.buttons_layout = QHBoxLayout(self.buttons_panel)
        self.buttons_layout.setSpacing(12)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(28, 8, 28, 22)
        self.back_button = Button(self.buttons_panel)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"iconName", u"arrow-left")
        self.back_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.back_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer_3)

        self.cancel_button = Button(self.buttons_panel)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"ghost")
        self.cancel_button.setProperty(u"keyCap", u"Esc")
        self.cancel_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.cancel_button)

        self.next_button = Button(self.buttons_panel)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"kind", u"primary")
        self.next_button.setProperty(u"iconName", u"arrow-right")
        self.next_button.setProperty(u"keyCap", u"Enter")
        self.next_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.next_button)


        self.step_layout.addWidget(self.buttons_panel)

        self.step_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.step_layout)

        self.dialog_layout.setStretch(1, 1)

        self.retranslateUi(NewAssessmentDialog)
    # setupUi

    def retranslateUi(self, NewAssessmentDialog):
        NewAssessmentDialog.setWindowTitle(ui_text(u"Nieuwe meting", None))
        self.steps_title_label.setText(ui_text(u"Nieuwe meting", None))
        self.steps_note_label.setText(ui_text(u"De zelfscore kunt u later nog wijzigen; het rapport vermeldt dat dan.", None))
        self.back_button.setText(ui_text(u"Terug", None))
        self.cancel_button.setText(ui_text(u"Annuleer", None))
        self.next_button.setText(ui_text(u"Verder", None))
    # retranslateUi

