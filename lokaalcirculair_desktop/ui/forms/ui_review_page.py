# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.progress_ring import ProgressRing
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_ReviewPage(object):
    def setupUi(self, ReviewPage):
        if not ReviewPage.objectName():
            ReviewPage.setObjectName(u"ReviewPage")
        self.page_layout = QVBoxLayout(ReviewPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(28, 0, 16, 6)
        self.header_widget = QWidget(ReviewPage)
        self.header_widget.setObjectName(u"header_widget")
        self.header_layout = QGridLayout(self.header_widget)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setHorizontalSpacing(10)
        self.header_layout.setVerticalSpacing(0)
        self.header_layout.setContentsMargins(0, 14, 12, 10)
        self.crumb_label = ElidedLabel(self.header_widget)
        self.crumb_label.setObjectName(u"crumb_label")
        self.crumb_label.setProperty(u"type", u"small")
        self.crumb_label.setProperty(u"tone", u"muted")

        self.header_layout.addWidget(self.crumb_label, 0, 0, 1, 1)

        self.title_label = QLabel(self.header_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"type", u"h1")

        self.header_layout.addWidget(self.title_label, 1, 0, 1, 1)

        self.back_button = Button(self.header_widget)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"iconName", u"arrow-left")

        self.header_layout.addWidget(self.back_button, 0, 1, 2, 1, Qt.AlignVCenter)

        self.header_layout.setColumnStretch(0, 1)

        self.page_layout.addWidget(self.header_widget)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 12, 0)
        self.scroll_area = QScrollArea(ReviewPage)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.content_widget = QWidget()
        self.content_widget.setObjectName(u"content_widget")
        self.content_widget.setProperty(u"kind", u"page")
        self.content_layout = QVBoxLayout(self.content_widget)
        self.content_layout.setSpacing(20)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 12, 6)
        self.findings_widget = QWidget(self.content_widget)
        self.findings_widget.setObjectName(u"findings_widget")
        self.findings_layout = QVBoxLayout(self.findings_widget)
        self.findings_layout.setSpacing(12)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)

        self.content_layout.addWidget(self.findings_widget)

        self.content_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.content_spacer)

        self.scroll_area.setWidget(self.content_widget)

        self.body_layout.addWidget(self.scroll_area)

        self.side_widget = QWidget(ReviewPage)
        self.side_widget.setObjectName(u"side_widget")
        self.side_layout = QVBoxLayout(self.side_widget)
        self.side_layout.setSpacing(12)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.state_card = Card(self.side_widget)
        self.state_card.setObjectName(u"state_card")
        self.state_layout = QVBoxLayout(self.state_card)
        self.state_layout.setSpacing(8)
        self.state_layout.setObjectName(u"state_layout")
        self.state_layout.setContentsMargins(20, 16, 20, 16)
        self.answered_layout = QHBoxLayout()
        self.answered_layout.setSpacing(16)
        self.answered_layout.setObjectName(u"answered_layout")
        self.answered_ring = ProgressRing(self.state_card)
        self.answered_ring.setObjectName(u"answered_ring")

        self.answered_layout.addWidget(self.answered_ring)

        self.answered_words_layout = QVBoxLayout()
        self.answered_words_layout.setSpacing(2)
        self.answered_words_layout.setObjectName(u"answered_words_layout")
        self.above_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.answered_words_layout.addItem(self.above_spacer)

        self.answered_label = WrappedLabel(self.state_card)
        self.answered_label.setObjectName(u"answered_label")
        self.answered_label.setProperty(u"type", u"h3")

        self.answered_words_layout.addWidget(self.answered_label)

        self.left_label = WrappedLabel(self.state_card)
        self.left_label.setObjectName(u"left_label")
        self.left_label.setProperty(u"type", u"small")
        self.left_label.setProperty(u"tone", u"secondary")

        self.answered_words_layout.addWidget(self.left_label)

        self.below_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.answered_words_layout.addItem(self.below_spacer)


        self.answered_layout.addLayout(self.answered_words_layout)

        self.answered_layout.setStretch(1, 1)

        self.state_layout.addLayout(self.answered_layout)

        self.state_line = QFrame(self.state_card)
        self.state_line.setObjectName(u"state_line")
        self.state_line.setProperty(u"kind", u"line")

        self.state_layout.addWidget(self.state_line)

        self.figures_layout = QGridLayout()
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setHorizontalSpacing(12)
        self.figures_layout.setVerticalSpacing(4)
        self.score_label = QLabel(self.state_card)
        self.score_label.setObjectName(u"score_label")
        self.score_label.setProperty(u"type", u"small")
        self.score_label.setProperty(u"tone", u"secondary")

        self.figures_layout.addWidget(self.score_label, 0, 0, 1, 1, Qt.AlignTop)

        self.score_value_label = QLabel(self.state_card)
        self.score_value_label.setObjectName(u"score_value_label")
        self.score_value_label.setTextFormat(Qt.TextFormat.PlainText)
        self.score_value_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)
        self.score_value_label.setProperty(u"type", u"small_strong")

        self.figures_layout.addWidget(self.score_value_label, 0, 1, 1, 1)

        self.between_label = QLabel(self.state_card)
        self.between_label.setObjectName(u"between_label")
        self.between_label.setTextFormat(Qt.TextFormat.PlainText)
        self.between_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)
        self.between_label.setProperty(u"type", u"small")
        self.between_label.setProperty(u"tone", u"secondary")

        self.figures_layout.addWidget(self.between_label, 1, 0, 1, 2)

        self.documented_label = QLabel(self.state_card)
        self.documented_label.setObjectName(u"documented_label")
        self.documented_label.setProperty(u"type", u"small")
        self.documented_label.setProperty(u"tone", u"secondary")

        self.figures_layout.addWidget(self.documented_label, 2, 0, 1, 1)

        self.documented_value_label = QLabel(self.state_card)
        self.documented_value_label.setObjectName(u"documented_value_label")
        self.documented_value_label.setTextFormat(Qt.TextFormat.PlainText)
        self.documented_value_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)
        self.documented_value_label.setProperty(u"type", u"small_strong")

        self.figures_layout.addWidget(self.documented_value_label, 2, 1, 1, 1)

        self.ambition_label = QLabel(self.state_card)
        self.ambition_label.setObjectName(u"ambition_label")
        self.ambition_label.setProperty(u"type", u"small")
        self.ambition_label.setProperty(u"tone", u"secondary")

        self.figures_layout.addWidget(self.ambition_label, 3, 0, 1, 1)

        self.ambition_value_label = QLabel(self.state_card)
        self.ambition_value_label.setObjectName(u"ambition_value_label")
        self.ambition_value_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ambition_value_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)
        self.ambition_value_label.setProperty(u"type", u"small_strong")

        self.figures_layout.addWidget(self.ambition_value_label, 3, 1, 1, 1)

        self.figures_layout.setColumnStretch(1, 1)

        self.state_layout.addLayout(self.figures_layout)


        self.side_layout.addWidget(self.state_card)

        self.close_card = Card(self.side_widget)
        self.close_card.setObjectName(u"close_card")
        self.close_layout = QVBoxLayout(self.close_card)
        self.close_layout.setSpacing(8)
        self.close_layout.setObjectName(u"close_layout")
        self.close_layout.setContentsMargins(20, 16, 20, 16)
        self.close_title_label = WrappedLabel(self.close_card)
        self.close_title_label.setObjectName(u"close_title_label")
        self.close_title_label.setProperty(u"type", u"h3")

        self.close_layout.addWidget(self.close_title_label)

        self.close_label = WrappedLabel(self.close_card)
        self.close_label.setObjectName(u"close_label")
        self.close_label.setProperty(u"type", u"small")
        self.close_label.setProperty(u"tone", u"secondary")

        self.close_layout.addWidget(self.close_label)

        self.means_label = WrappedLabel(self.close_card)
        self.means_label.setObjectName(u"means_label")
        self.means_label.setProperty(u"type", u"small")
        self.means_label.setProperty(u"tone", u"warning")

        self.close_layout.addWidget(self.means_label)

        self.close_button = Button(self.close_card)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"kind", u"primary")
        self.close_button.setProperty(u"iconName", u"lock")
        self.close_button.setProperty(u"sized", u"large")

        self.close_layout.addWidget(self.close_button)


        self.side_layout.addWidget(self.close_card)


        self.body_layout.addWidget(self.side_widget, 0, Qt.AlignTop)

        self.body_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.body_layout)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(ReviewPage)
    # setupUi

    def retranslateUi(self, ReviewPage):
        self.title_label.setText(ui_text(u"Kijk na en sluit af", None))
        self.back_button.setText(ui_text(u"Terug naar overzicht", None))
        self.score_label.setText(ui_text(u"Maturiteitsscore", None))
        self.documented_label.setText(ui_text(u"Met stukken", None))
        self.ambition_label.setText(ui_text(u"Met ambitie", None))
        self.close_title_label.setText(ui_text(u"Meting afsluiten", None))
        pass
    # retranslateUi

