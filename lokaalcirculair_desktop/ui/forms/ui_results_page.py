# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'results_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.pages.results.chart_cards import (BarsCard, RadarCard)
from lokaalcirculair_desktop.ui.pages.results.headline_label import HeadlineLabel
from lokaalcirculair_desktop.ui.pages.results.list_cards import (ChangesCard, PointsCard)
from lokaalcirculair_desktop.ui.pages.results.offer_card import OfferCard
from lokaalcirculair_desktop.ui.pages.results.score_card import ScoreCard
from lokaalcirculair_desktop.ui.pages.results.survey_cards import (ActiveCard, SelfScoreCard)
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.chip import Chip
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.empty_state import EmptyState
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_ResultsPage(object):
    def setupUi(self, ResultsPage):
        if not ResultsPage.objectName():
            ResultsPage.setObjectName(u"ResultsPage")
        self.page_layout = QVBoxLayout(ResultsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(28, 0, 16, 6)
        self.header_widget = QWidget(ResultsPage)
        self.header_widget.setObjectName(u"header_widget")
        self.header_layout = QGridLayout(self.header_widget)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setHorizontalSpacing(10)
        self.header_layout.setVerticalSpacing(0)
        self.header_layout.setContentsMargins(0, 14, 12, 12)
        self.crumb_label = ElidedLabel(self.header_widget)
        self.crumb_label.setObjectName(u"crumb_label")
        self.crumb_label.setProperty(u"type", u"small")
        self.crumb_label.setProperty(u"tone", u"muted")

        self.header_layout.addWidget(self.crumb_label, 0, 0, 1, 1)

        self.title_label = QLabel(self.header_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"type", u"h1")

        self.header_layout.addWidget(self.title_label, 1, 0, 1, 1)

        self.chips_widget = QWidget(self.header_widget)
        self.chips_widget.setObjectName(u"chips_widget")
        self.chips_layout = QHBoxLayout(self.chips_widget)
        self.chips_layout.setSpacing(10)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)
        self.provisional_chip = Chip(self.chips_widget)
        self.provisional_chip.setObjectName(u"provisional_chip")

        self.chips_layout.addWidget(self.provisional_chip)

        self.closed_chip = Chip(self.chips_widget)
        self.closed_chip.setObjectName(u"closed_chip")

        self.chips_layout.addWidget(self.closed_chip)


        self.header_layout.addWidget(self.chips_widget, 0, 1, 2, 1, Qt.AlignVCenter)

        self.buttons_widget = QWidget(self.header_widget)
        self.buttons_widget.setObjectName(u"buttons_widget")
        self.buttons_layout = QHBoxLayout(self.buttons_widget)
        self.buttons_layout.setSpacing(10)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.close_button = Button(self.buttons_widget)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"iconName", u"clipboard-check")

        self.buttons_layout.addWidget(self.close_button)

        self.reopen_button = Button(self.buttons_widget)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setProperty(u"iconName", u"lock-open")

        self.buttons_layout.addWidget(self.reopen_button)

        self.report_button = Button(self.buttons_widget)
        self.report_button.setObjectName(u"report_button")
        self.report_button.setProperty(u"kind", u"primary")
        self.report_button.setProperty(u"iconName", u"file-text")

        self.buttons_layout.addWidget(self.report_button)


        self.header_layout.addWidget(self.buttons_widget, 0, 2, 2, 1, Qt.AlignVCenter)


        self.page_layout.addWidget(self.header_widget)

        self.damage_holder = QWidget(ResultsPage)
        self.damage_holder.setObjectName(u"damage_holder")
        self.damage_holder_layout = QVBoxLayout(self.damage_holder)
        self.damage_holder_layout.setObjectName(u"damage_holder_layout")
        self.damage_holder_layout.setContentsMargins(0, 0, 12, 12)
        self.damage_card = Card(self.damage_holder)
        self.damage_card.setObjectName(u"damage_card")
        self.damage_card.setProperty(u"kind", u"warning")
        self.damage_layout = QHBoxLayout(self.damage_card)
        self.damage_layout.setSpacing(12)
        self.damage_layout.setObjectName(u"damage_layout")
        self.damage_layout.setContentsMargins(18, 7, 12, 7)
        self.damage_icon = IconLabel(self.damage_card)
        self.damage_icon.setObjectName(u"damage_icon")
        self.damage_icon.setProperty(u"iconName", u"triangle-alert")
        self.damage_icon.setProperty(u"ink", u"warning.text")

        self.damage_layout.addWidget(self.damage_icon)

        self.damage_label = WrappedLabel(self.damage_card)
        self.damage_label.setObjectName(u"damage_label")
        self.damage_label.setProperty(u"type", u"small")
        self.damage_label.setProperty(u"tone", u"warning")

        self.damage_layout.addWidget(self.damage_label)

        self.damage_button = Button(self.damage_card)
        self.damage_button.setObjectName(u"damage_button")
        self.damage_button.setProperty(u"sized", u"small")

        self.damage_layout.addWidget(self.damage_button)


        self.damage_holder_layout.addWidget(self.damage_card)


        self.page_layout.addWidget(self.damage_holder)

        self.stack = QStackedWidget(ResultsPage)
        self.stack.setObjectName(u"stack")
        self.results_widget = QWidget()
        self.results_widget.setObjectName(u"results_widget")
        self.results_layout = QVBoxLayout(self.results_widget)
        self.results_layout.setSpacing(12)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)
        self.headline_holder = QWidget(self.results_widget)
        self.headline_holder.setObjectName(u"headline_holder")
        self.headline_holder_layout = QVBoxLayout(self.headline_holder)
        self.headline_holder_layout.setObjectName(u"headline_holder_layout")
        self.headline_holder_layout.setContentsMargins(0, 0, 12, 0)
        self.headline_card = Card(self.headline_holder)
        self.headline_card.setObjectName(u"headline_card")
        self.headline_layout = QHBoxLayout(self.headline_card)
        self.headline_layout.setSpacing(18)
        self.headline_layout.setObjectName(u"headline_layout")
        self.headline_layout.setContentsMargins(18, 9, 18, 9)
        self.quote_label = QLabel(self.headline_card)
        self.quote_label.setObjectName(u"quote_label")

        self.headline_layout.addWidget(self.quote_label, 0, Qt.AlignVCenter)

        self.headline_label = HeadlineLabel(self.headline_card)
        self.headline_label.setObjectName(u"headline_label")

        self.headline_layout.addWidget(self.headline_label)


        self.headline_holder_layout.addWidget(self.headline_card)


        self.results_layout.addWidget(self.headline_holder)

        self.scroll_area = QScrollArea(self.results_widget)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidgetResizable(True)
        self.content_widget = QWidget()
        self.content_widget.setObjectName(u"content_widget")
        self.content_widget.setProperty(u"kind", u"page")
        self.content_layout = QVBoxLayout(self.content_widget)
        self.content_layout.setSpacing(12)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 12, 6)
        self.charts_layout = QGridLayout()
        self.charts_layout.setSpacing(12)
        self.charts_layout.setObjectName(u"charts_layout")
        self.score_card = ScoreCard(self.content_widget)
        self.score_card.setObjectName(u"score_card")

        self.charts_layout.addWidget(self.score_card, 0, 0, 1, 1)

        self.radar_card = RadarCard(self.content_widget)
        self.radar_card.setObjectName(u"radar_card")

        self.charts_layout.addWidget(self.radar_card, 0, 1, 1, 1)

        self.bars_card = BarsCard(self.content_widget)
        self.bars_card.setObjectName(u"bars_card")

        self.charts_layout.addWidget(self.bars_card, 0, 2, 1, 1)


        self.content_layout.addLayout(self.charts_layout)

        self.facts_layout = QGridLayout()
        self.facts_layout.setSpacing(12)
        self.facts_layout.setObjectName(u"facts_layout")
        self.self_score_card = SelfScoreCard(self.content_widget)
        self.self_score_card.setObjectName(u"self_score_card")

        self.facts_layout.addWidget(self.self_score_card, 0, 0, 1, 1)

        self.active_card = ActiveCard(self.content_widget)
        self.active_card.setObjectName(u"active_card")

        self.facts_layout.addWidget(self.active_card, 0, 1, 1, 1)

        self.points_card = PointsCard(self.content_widget)
        self.points_card.setObjectName(u"points_card")

        self.facts_layout.addWidget(self.points_card, 0, 2, 1, 1)

        self.changes_card = ChangesCard(self.content_widget)
        self.changes_card.setObjectName(u"changes_card")

        self.facts_layout.addWidget(self.changes_card, 0, 3, 1, 1)


        self.content_layout.addLayout(self.facts_layout)

        self.offer_card = OfferCard(self.content_widget)
        self.offer_card.setObjectName(u"offer_card")

        self.content_layout.addWidget(self.offer_card)

        self.content_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.content_spacer)

        self.content_layout.setStretch(3, 1)
        self.scroll_area.setWidget(self.content_widget)

        self.results_layout.addWidget(self.scroll_area)

        self.stack.addWidget(self.results_widget)
        self.too_early_state = EmptyState()
        self.too_early_state.setObjectName(u"too_early_state")
        self.stack.addWidget(self.too_early_state)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(ResultsPage)
    # setupUi

    def retranslateUi(self, ResultsPage):
        self.title_label.setText(ui_text(u"Resultaat", None))
        self.close_button.setText(ui_text(u"Kijk na en sluit af", None))
        self.reopen_button.setText(ui_text(u"Heropen de meting", None))
        self.report_button.setText(ui_text(u"Maak rapport", None))
        self.damage_button.setText(ui_text(u"Naar de vraag", None))
        pass
    # retranslateUi

