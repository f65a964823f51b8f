# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help_page.ui'
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
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_HelpPage(object):
    def setupUi(self, HelpPage):
        if not HelpPage.objectName():
            HelpPage.setObjectName(u"HelpPage")
        self.help_layout = QVBoxLayout(HelpPage)
        self.help_layout.setSpacing(0)
        self.help_layout.setObjectName(u"help_layout")
        self.help_layout.setContentsMargins(0, 0, 0, 0)
        self.page_scroll_area = QScrollArea(HelpPage)
        self.page_scroll_area.setObjectName(u"page_scroll_area")
        self.page_scroll_area.setWidgetResizable(True)
        self.page_scroll_area.setFrameShape(QFrame.NoFrame)
        self.page_scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAsNeeded)
        self.page_scroll_area.setFocusPolicy(Qt.NoFocus)
        self.page_contents = QWidget()
        self.page_contents.setObjectName(u"page_contents")
        self.page_contents.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(self.page_contents)
        self.page_layout.setSpacing(16)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(28, 31, 28, 24)
        self.header_layout = QVBoxLayout()
        self.header_layout.setSpacing(2)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.page_contents)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setProperty(u"type", u"h1")

        self.header_layout.addWidget(self.title_label)

        self.lead_label = WrappedLabel(self.page_contents)
        self.lead_label.setObjectName(u"lead_label")
        self.lead_label.setProperty(u"tone", u"secondary")

        self.header_layout.addWidget(self.lead_label)


        self.page_layout.addLayout(self.header_layout)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(14)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.left_column = QWidget(self.page_contents)
        self.left_column.setObjectName(u"left_column")
        self.left_layout = QVBoxLayout(self.left_column)
        self.left_layout.setSpacing(14)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(0, 0, 0, 0)
        self.scale_card = Card(self.left_column)
        self.scale_card.setObjectName(u"scale_card")
        self.scale_layout = QVBoxLayout(self.scale_card)
        self.scale_layout.setSpacing(12)
        self.scale_layout.setObjectName(u"scale_layout")
        self.scale_layout.setContentsMargins(20, 16, 20, 18)
        self.scale_title_layout = QHBoxLayout()
        self.scale_title_layout.setSpacing(10)
        self.scale_title_layout.setObjectName(u"scale_title_layout")
        self.scale_title_layout.setContentsMargins(0, 0, 0, 0)
        self.scale_icon = IconLabel(self.scale_card)
        self.scale_icon.setObjectName(u"scale_icon")
        self.scale_icon.setProperty(u"iconName", u"layers")
        self.scale_icon.setProperty(u"ink", u"accent.default")
        self.scale_icon.setProperty(u"measure", 20)

        self.scale_title_layout.addWidget(self.scale_icon)

        self.scale_title_label = QLabel(self.scale_card)
        self.scale_title_label.setObjectName(u"scale_title_label")
        self.scale_title_label.setTextFormat(Qt.PlainText)
        self.scale_title_label.setProperty(u"type", u"h3")

        self.scale_title_layout.addWidget(self.scale_title_label)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scale_title_layout.addItem(self.spacer_1)


        self.scale_layout.addLayout(self.scale_title_layout)

        self.cumulative_label = WrappedLabel(self.scale_card)
        self.cumulative_label.setObjectName(u"cumulative_label")
        self.cumulative_label.setProperty(u"tone", u"secondary")

        self.scale_layout.addWidget(self.cumulative_label)

        self.scale_grid_layout = QGridLayout()
        self.scale_grid_layout.setObjectName(u"scale_grid_layout")
        self.scale_grid_layout.setHorizontalSpacing(12)
        self.scale_grid_layout.setVerticalSpacing(12)
        self.scale_grid_layout.setContentsMargins(0, 0, 0, 0)
        self.scale_grid_layout.setColumnStretch(2, 1)

        self.scale_layout.addLayout(self.scale_grid_layout)

        self.scale_line = QFrame(self.scale_card)
        self.scale_line.setObjectName(u"scale_line")
        self.scale_line.setProperty(u"kind", u"line")
        self.scale_line.setFrameShape(QFrame.NoFrame)

        self.scale_layout.addWidget(self.scale_line)

        self.tie_layout = QHBoxLayout()
        self.tie_layout.setSpacing(10)
        self.tie_layout.setObjectName(u"tie_layout")
        self.tie_layout.setContentsMargins(0, 0, 0, 0)
        self.tie_icon = IconLabel(self.scale_card)
        self.tie_icon.setObjectName(u"tie_icon")
        self.tie_icon.setProperty(u"iconName", u"info")
        self.tie_icon.setProperty(u"ink", u"info.text")
        self.tie_icon.setProperty(u"measure", 18)

        self.tie_layout.addWidget(self.tie_icon, 0, Qt.AlignTop)

        self.tie_label = WrappedLabel(self.scale_card)
        self.tie_label.setObjectName(u"tie_label")
        self.tie_label.setProperty(u"tone", u"secondary")

        self.tie_layout.addWidget(self.tie_label)

        self.tie_layout.setStretch(1, 1)

        self.scale_layout.addLayout(self.tie_layout)


        self.left_layout.addWidget(self.scale_card)

        self.states_card = Card(self.left_column)
        self.states_card.setObjectName(u"states_card")
        self.states_layout = QVBoxLayout(self.states_card)
        self.states_layout.setSpacing(12)
        self.states_layout.setObjectName(u"states_layout")
        self.states_layout.setContentsMargins(20, 16, 20, 18)
        self.states_title_layout = QHBoxLayout()
        self.states_title_layout.setSpacing(10)
        self.states_title_layout.setObjectName(u"states_title_layout")
        self.states_title_layout.setContentsMargins(0, 0, 0, 0)
        self.states_icon = IconLabel(self.states_card)
        self.states_icon.setObjectName(u"states_icon")
        self.states_icon.setProperty(u"iconName", u"circle-dashed")
        self.states_icon.setProperty(u"ink", u"accent.default")
        self.states_icon.setProperty(u"measure", 20)

        self.states_title_layout.addWidget(self.states_icon)

        self.states_title_label = QLabel(self.states_card)
        self.states_title_label.setObjectName(u"states_title_label")
        self.states_title_label.setTextFormat(Qt.PlainText)
        self.states_title_label.setProperty(u"type", u"h3")

        self.states_title_layout.addWidget(self.states_title_label)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.states_title_layout.addItem(self.spacer_2)


        self.states_layout.addLayout(self.states_title_layout)

        self.states_grid_layout = QGridLayout()
        self.states_grid_layout.setObjectName(u"states_grid_layout")
        self.states_grid_layout.setHorizontalSpacing(12)
        self.states_grid_layout.setVerticalSpacing(12)
        self.states_grid_layout.setContentsMargins(0, 0, 0, 0)
        self.states_grid_layout.setColumnStretch(1, 1)

        self.states_layout.addLayout(self.states_grid_layout)


        self.left_layout.addWidget(self.states_card)

        self.offer_card = Card(self.left_column)
        self.offer_card.setObjectName(u"offer_card")
        self.offer_layout = QVBoxLayout(self.offer_card)
        self.offer_layout.setSpacing(12)
        self.offer_layout.setObjectName(u"offer_layout")
        self.offer_layout.setContentsMargins(20, 16, 20, 18)
        self.offer_title_layout = QHBoxLayout()
        self.offer_title_layout.setSpacing(10)
        self.offer_title_layout.setObjectName(u"offer_title_layout")
        self.offer_title_layout.setContentsMargins(0, 0, 0, 0)
        self.offer_icon = IconLabel(self.offer_card)
        self.offer_icon.setObjectName(u"offer_icon")
        self.offer_icon.setProperty(u"iconName", u"handshake")
        self.offer_icon.setProperty(u"ink", u"accent.default")
        self.offer_icon.setProperty(u"measure", 20)

        self.offer_title_layout.addWidget(self.offer_icon)

        self.offer_title_label = QLabel(self.offer_card)
        self.offer_title_label.setObjectName(u"offer_title_label")
        self.offer_title_label.setTextFormat(Qt.PlainText)
        self.offer_title_label.setProperty(u"type", u"h3")

        self.offer_title_layout.addWidget(self.offer_title_label)

        self.offer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.offer_title_layout.addItem(self.offer_spacer)


        self.offer_layout.addLayout(self.offer_title_layout)

        self.offer_label = WrappedLabel(self.offer_card)
        self.offer_label.setObjectName(u"offer_label")
        self.offer_label.setProperty(u"tone", u"secondary")

        self.offer_layout.addWidget(self.offer_label)

        self.offer_button = Button(self.offer_card)
        self.offer_button.setObjectName(u"offer_button")
        self.offer_button.setProperty(u"sized", u"small")
        self.offer_button.setAutoDefault(True)

        self.offer_layout.addWidget(self.offer_button, 0, Qt.AlignLeft)


        self.left_layout.addWidget(self.offer_card)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.left_layout.addItem(self.spacer_3)


        self.columns_layout.addWidget(self.left_column)

        self.right_column = QWidget(self.page_contents)
        self.right_column.setObjectName(u"right_column")
        self.right_layout = QVBoxLayout(self.right_column)
        self.right_layout.setSpacing(14)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_card = Card(self.right_column)
        self.keys_card.setObjectName(u"keys_card")
        self.keys_layout = QVBoxLayout(self.keys_card)
        self.keys_layout.setSpacing(12)
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setContentsMargins(20, 16, 20, 18)
        self.keys_title_layout = QHBoxLayout()
        self.keys_title_layout.setSpacing(10)
        self.keys_title_layout.setObjectName(u"keys_title_layout")
        self.keys_title_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_icon = IconLabel(self.keys_card)
        self.keys_icon.setObjectName(u"keys_icon")
        self.keys_icon.setProperty(u"iconName", u"keyboard")
        self.keys_icon.setProperty(u"ink", u"accent.default")
        self.keys_icon.setProperty(u"measure", 20)

        self.keys_title_layout.addWidget(self.keys_icon)

        self.keys_title_label = QLabel(self.keys_card)
        self.keys_title_label.setObjectName(u"keys_title_label")
        self.keys_title_label.setTextFormat(Qt.PlainText)
        self.keys_title_label.setProperty(u"type", u"h3")

        self.keys_title_layout.addWidget(self.keys_title_label)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keys_title_layout.addItem(self.spacer_5)


        self.keys_layout.addLayout(self.keys_title_layout)

        self.keys_choice_layout = QHBoxLayout()
        self.keys_choice_layout.setSpacing(0)
        self.keys_choice_layout.setObjectName(u"keys_choice_layout")
        self.keys_choice_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_segmented = Segmented(self.keys_card)
        self.keys_segmented.setObjectName(u"keys_segmented")

        self.keys_choice_layout.addWidget(self.keys_segmented)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keys_choice_layout.addItem(self.spacer_4)


        self.keys_layout.addLayout(self.keys_choice_layout)

        self.keys_grid_layout = QGridLayout()
        self.keys_grid_layout.setObjectName(u"keys_grid_layout")
        self.keys_grid_layout.setHorizontalSpacing(14)
        self.keys_grid_layout.setVerticalSpacing(8)
        self.keys_grid_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_grid_layout.setColumnStretch(1, 1)

        self.keys_layout.addLayout(self.keys_grid_layout)

        self.keys_note_label = WrappedLabel(self.keys_card)
        self.keys_note_label.setObjectName(u"keys_note_label")
        self.keys_note_label.setProperty(u"type", u"small")
        self.keys_note_label.setProperty(u"tone", u"muted")

        self.keys_layout.addWidget(self.keys_note_label)


        self.right_layout.addWidget(self.keys_card)

        self.data_card = Card(self.right_column)
        self.data_card.setObjectName(u"data_card")
        self.data_layout = QVBoxLayout(self.data_card)
        self.data_layout.setSpacing(8)
        self.data_layout.setObjectName(u"data_layout")
        self.data_layout.setContentsMargins(20, 16, 20, 18)
        self.data_title_layout = QHBoxLayout()
        self.data_title_layout.setSpacing(10)
        self.data_title_layout.setObjectName(u"data_title_layout")
        self.data_title_layout.setContentsMargins(0, 0, 0, 0)
        self.data_icon = IconLabel(self.data_card)
        self.data_icon.setObjectName(u"data_icon")
        self.data_icon.setProperty(u"iconName", u"hard-drive")
        self.data_icon.setProperty(u"ink", u"accent.default")
        self.data_icon.setProperty(u"measure", 20)

        self.data_title_layout.addWidget(self.data_icon)

        self.data_title_label = QLabel(self.data_card)
        self.data_title_label.setObjectName(u"data_title_label")
        self.data_title_label.setTextFormat(Qt.PlainText)
        self.data_title_label.setProperty(u"type", u"h3")

        self.data_title_layout.addWidget(self.data_title_label)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.data_title_layout.addItem(self.spacer_7)


        self.data_layout.addLayout(self.data_title_layout)

        self.data_text_label = WrappedLabel(self.data_card)
        self.data_text_label.setObjectName(u"data_text_label")
        self.data_text_label.setProperty(u"tone", u"secondary")

        self.data_layout.addWidget(self.data_text_label)

        self.path_label = WrappedLabel(self.data_card)
        self.path_label.setObjectName(u"path_label")

        self.data_layout.addWidget(self.path_label)

        self.data_button_layout = QHBoxLayout()
        self.data_button_layout.setSpacing(0)
        self.data_button_layout.setObjectName(u"data_button_layout")
        self.data_button_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_button = Button(self.data_card)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"sized", u"small")
        self.folder_button.setProperty(u"iconName", u"folder-open")
        self.folder_button.setAutoDefault(True)

        self.data_button_layout.addWidget(self.folder_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.data_button_layout.addItem(self.spacer_6)


        self.data_layout.addLayout(self.data_button_layout)


        self.right_layout.addWidget(self.data_card)

        self.about_card = Card(self.right_column)
        self.about_card.setObjectName(u"about_card")
        self.about_layout = QVBoxLayout(self.about_card)
        self.about_layout.setSpacing(8)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(20, 16, 20, 18)
        self.about_title_layout = QHBoxLayout()
        self.about_title_layout.setSpacing(10)
        self.about_title_layout.setObjectName(u"about_title_layout")
        self.about_title_layout.setContentsMargins(0, 0, 0, 0)
        self.about_icon = IconLabel(self.about_card)
        self.about_icon.setObjectName(u"about_icon")
        self.about_icon.setProperty(u"iconName", u"info")
        self.about_icon.setProperty(u"ink", u"accent.default")
        self.about_icon.setProperty(u"measure", 20)

        self.about_title_layout.addWidget(self.about_icon)

        self.about_title_label = QLabel(self.about_card)
        self.about_title_label.setObjectName(u"about_title_label")
        self.about_title_label.setTextFormat(Qt.PlainText)
        self.about_title_label.setProperty(u"type", u"h3")

        self.about_title_layout.addWidget(self.about_title_label)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.about_title_layout.addItem(self.spacer_8)


        self.about_layout.addLayout(self.about_title_layout)

        self.version_label = QLabel(self.about_card)
        self.version_label.setObjectName(u"version_label")
        self.version_label.setTextFormat(Qt.PlainText)
        self.version_label.setProperty(u"type", u"body_strong")

        self.about_layout.addWidget(self.version_label)

        self.independent_label = WrappedLabel(self.about_card)
        self.independent_label.setObjectName(u"independent_label")
        self.independent_label.setProperty(u"tone", u"secondary")

        self.about_layout.addWidget(self.independent_label)

        self.model_label = WrappedLabel(self.about_card)
        self.model_label.setObjectName(u"model_label")
        self.model_label.setProperty(u"tone", u"secondary")

        self.about_layout.addWidget(self.model_label)

        self.licence_label = WrappedLabel(self.about_card)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setProperty(u"type", u"small")
        self.licence_label.setProperty(u"tone", u"muted")

        self.about_layout.addWidget(self.licence_label)


        self.right_layout.addWidget(self.about_card)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_layout.addItem(self.spacer_9)


        self.columns_layout.addWidget(self.right_column)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.columns_layout)

        self.page_layout.setStretch(1, 1)
        self.page_scroll_area.setWidget(self.page_contents)

        self.help_layout.addWidget(self.page_scroll_area)


        self.retranslateUi(HelpPage)
    # setupUi

    def retranslateUi(self, HelpPage):
        self.title_label.setText(ui_text(u"Hulp", None))
        self.lead_label.setText(ui_text(u"Wat de niveaus betekenen, welke toetsen er zijn en waar uw gegevens staan.", None))
        self.scale_title_label.setText(ui_text(u"De schaal", None))
        self.states_title_label.setText(ui_text(u"Antwoorden zonder niveau", None))
        self.offer_title_label.setText(ui_text(u"Wat het doe-netwerk biedt", None))
        self.offer_label.setText(ui_text(u"Begeleiding en lerende netwerken die het doe-netwerk Lokaal Circulair in 2022\u20132023 aanbood, en ontmoetingen waar besturen toen om vroegen. Vraag na of dat aanbod nog loopt.", None))
        self.offer_button.setText(ui_text(u"Bekijk het hele aanbod", None))
        self.keys_title_label.setText(ui_text(u"Toetsen", None))
        self.keys_note_label.setText(ui_text(u"Cijfers en letters werken niet in een tekstvak: daar is een letter gewoon een letter.", None))
        self.data_title_label.setText(ui_text(u"Waar uw gegevens staan", None))
        self.data_text_label.setText(ui_text(u"Al uw metingen staan in \u00e9\u00e9n map op deze computer. Het programma heeft geen internet nodig en stuurt niets door.", None))
        self.folder_button.setText(ui_text(u"Toon de map", None))
        self.about_title_label.setText(ui_text(u"Over dit programma", None))
        self.independent_label.setText(ui_text(u"Onafhankelijk hulpmiddel, geen uitgave van Vlaanderen Circulair.", None))
        self.model_label.setText(ui_text(u"Het model volgt de presentatie van het doe-netwerk Lokaal Circulair uit 2022: vijf actiedomeinen en twaalf beleidsinstrumenten.", None))
        self.licence_label.setText(ui_text(u"Licentie van het programma: EUPL-1.2. Lettertype: IBM Plex Sans, SIL Open Font License 1.1. Iconen: Lucide, ISC-licentie. Gemaakt met Qt, LGPL-3.0.", None))
        pass
    # retranslateUi

