# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_welcome.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.ring_logo import RingLogo
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_StartWelcome(object):
    def setupUi(self, StartWelcome):
        if not StartWelcome.objectName():
            StartWelcome.setObjectName(u"StartWelcome")
        self.page_layout = QVBoxLayout(StartWelcome)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(20, 20, 20, 20)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.spacer_1)

        self.centre_layout = QHBoxLayout()
        self.centre_layout.setSpacing(0)
        self.centre_layout.setObjectName(u"centre_layout")
        self.centre_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_layout.addItem(self.spacer_2)

        self.centre_column = QWidget(StartWelcome)
        self.centre_column.setObjectName(u"centre_column")
        self.centre_column_layout = QVBoxLayout(self.centre_column)
        self.centre_column_layout.setSpacing(8)
        self.centre_column_layout.setObjectName(u"centre_column_layout")
        self.centre_column_layout.setContentsMargins(0, 0, 0, 0)
        self.ring_logo = RingLogo(self.centre_column)
        self.ring_logo.setObjectName(u"ring_logo")

        self.centre_column_layout.addWidget(self.ring_logo, 0, Qt.AlignHCenter)

        self.spacer_3 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.centre_column_layout.addItem(self.spacer_3)

        self.title_label = QLabel(self.centre_column)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setProperty(u"type", u"display")
        self.title_label.setAlignment(Qt.AlignCenter)
        self.title_label.setWordWrap(True)

        self.centre_column_layout.addWidget(self.title_label)

        self.text_label = WrappedLabel(self.centre_column)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"type", u"h3")
        self.text_label.setProperty(u"tone", u"secondary")
        self.text_label.setAlignment(Qt.AlignHCenter|Qt.AlignTop)

        self.centre_column_layout.addWidget(self.text_label)

        self.account_label = WrappedLabel(self.centre_column)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setProperty(u"type", u"h3")
        self.account_label.setProperty(u"tone", u"secondary")
        self.account_label.setAlignment(Qt.AlignHCenter|Qt.AlignTop)

        self.centre_column_layout.addWidget(self.account_label)

        self.spacer_4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.centre_column_layout.addItem(self.spacer_4)

        self.new_layout = QHBoxLayout()
        self.new_layout.setSpacing(16)
        self.new_layout.setObjectName(u"new_layout")
        self.new_layout.setContentsMargins(0, 0, 0, 0)
        self.quick_card = Card(self.centre_column)
        self.quick_card.setObjectName(u"quick_card")
        self.quick_layout = QHBoxLayout(self.quick_card)
        self.quick_layout.setSpacing(16)
        self.quick_layout.setObjectName(u"quick_layout")
        self.quick_layout.setContentsMargins(22, 22, 22, 20)
        self.quick_icon = IconLabel(self.quick_card)
        self.quick_icon.setObjectName(u"quick_icon")
        self.quick_icon.setProperty(u"iconName", u"timer")
        self.quick_icon.setProperty(u"ink", u"accent.default")
        self.quick_icon.setProperty(u"ground", u"accent.soft")

        self.quick_layout.addWidget(self.quick_icon, 0, Qt.AlignTop)

        self.quick_words_layout = QVBoxLayout()
        self.quick_words_layout.setSpacing(2)
        self.quick_words_layout.setObjectName(u"quick_words_layout")
        self.quick_words_layout.setContentsMargins(0, 0, 0, 0)
        self.quick_title_label = QLabel(self.quick_card)
        self.quick_title_label.setObjectName(u"quick_title_label")
        self.quick_title_label.setTextFormat(Qt.PlainText)
        self.quick_title_label.setProperty(u"type", u"h3")

        self.quick_words_layout.addWidget(self.quick_title_label)

        self.quick_text_label = WrappedLabel(self.quick_card)
        self.quick_text_label.setObjectName(u"quick_text_label")
        self.quick_text_label.setProperty(u"tone", u"secondary")
        self.quick_text_label.setProperty(u"type", u"body")

        self.quick_words_layout.addWidget(self.quick_text_label)

        self.spacer_5 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.quick_words_layout.addItem(self.spacer_5)

        self.quick_button_layout = QHBoxLayout()
        self.quick_button_layout.setSpacing(0)
        self.quick_button_layout.setObjectName(u"quick_button_layout")
        self.quick_button_layout.setContentsMargins(0, 0, 0, 0)
        self.quick_button = Button(self.quick_card)
        self.quick_button.setObjectName(u"quick_button")
        self.quick_button.setProperty(u"kind", u"primary")
        self.quick_button.setProperty(u"iconName", u"arrow-right")
        self.quick_button.setAutoDefault(True)

        self.quick_button_layout.addWidget(self.quick_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.quick_button_layout.addItem(self.spacer_6)


        self.quick_words_layout.addLayout(self.quick_button_layout)

        self.quick_words_layout.setStretch(2, 1)

        self.quick_layout.addLayout(self.quick_words_layout)

        self.quick_layout.setStretch(1, 1)

        self.new_layout.addWidget(self.quick_card)

        self.full_card = Card(self.centre_column)
        self.full_card.setObjectName(u"full_card")
        self.full_layout = QHBoxLayout(self.full_card)
        self.full_layout.setSpacing(16)
        self.full_layout.setObjectName(u"full_layout")
        self.full_layout.setContentsMargins(22, 22, 22, 20)
        self.full_icon = IconLabel(self.full_card)
        self.full_icon.setObjectName(u"full_icon")
        self.full_icon.setProperty(u"iconName", u"list-checks")
        self.full_icon.setProperty(u"ink", u"accent.default")
        self.full_icon.setProperty(u"ground", u"accent.soft")

        self.full_layout.addWidget(self.full_icon, 0, Qt.AlignTop)

        self.full_words_layout = QVBoxLayout()
        self.full_words_layout.setSpacing(2)
        self.full_words_layout.setObjectName(u"full_words_layout")
        self.full_words_layout.setContentsMargins(0, 0, 0, 0)
        self.full_title_label = QLabel(self.full_card)
        self.full_title_label.setObjectName(u"full_title_label")
        self.full_title_label.setTextFormat(Qt.PlainText)
        self.full_title_label.setProperty(u"type", u"h3")

        self.full_words_layout.addWidget(self.full_title_label)

        self.full_text_label = WrappedLabel(self.full_card)
        self.full_text_label.setObjectName(u"full_text_label")
        self.full_text_label.setProperty(u"tone", u"secondary")
        self.full_text_label.setProperty(u"type", u"body")

        self.full_words_layout.addWidget(self.full_text_label)

        self.spacer_8 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.full_words_layout.addItem(self.spacer_8)

        self.full_button_layout = QHBoxLayout()
        self.full_button_layout.setSpacing(0)
        self.full_button_layout.setObjectName(u"full_button_layout")
        self.full_button_layout.setContentsMargins(0, 0, 0, 0)
        self.full_button = Button(self.full_card)
        self.full_button.setObjectName(u"full_button")
        self.full_button.setProperty(u"iconName", u"arrow-right")
        self.full_button.setAutoDefault(True)

        self.full_button_layout.addWidget(self.full_button)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.full_button_layout.addItem(self.spacer_9)


        self.full_words_layout.addLayout(self.full_button_layout)

        self.full_words_layout.setStretch(2, 1)

        self.full_layout.addLayout(self.full_words_layout)

        self.full_layout.setStretch(1, 1)

        self.new_layout.addWidget(self.full_card)

        self.new_layout.setStretch(0, 1)
        self.new_layout.setStretch(1, 1)

        self.centre_column_layout.addLayout(self.new_layout)

        self.spacer_11 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.centre_column_layout.addItem(self.spacer_11)

        self.links_layout = QHBoxLayout()
        self.links_layout.setSpacing(24)
        self.links_layout.setObjectName(u"links_layout")
        self.links_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.links_layout.addItem(self.spacer_12)

        self.demo_button = Button(self.centre_column)
        self.demo_button.setObjectName(u"demo_button")
        self.demo_button.setProperty(u"kind", u"link")
        self.demo_button.setProperty(u"iconName", u"flask-conical")
        self.demo_button.setAutoDefault(True)

        self.links_layout.addWidget(self.demo_button)

        self.open_button = Button(self.centre_column)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"kind", u"link")
        self.open_button.setProperty(u"iconName", u"folder-open")
        self.open_button.setAutoDefault(True)

        self.links_layout.addWidget(self.open_button)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.links_layout.addItem(self.spacer_13)


        self.centre_column_layout.addLayout(self.links_layout)


        self.centre_layout.addWidget(self.centre_column)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.centre_layout.addItem(self.spacer_14)

        self.centre_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.centre_layout)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.spacer_15)

        self.page_layout.setStretch(0, 1)
        self.page_layout.setStretch(2, 1)

        self.retranslateUi(StartWelcome)
    # setupUi

    def retranslateUi(self, StartWelcome):
        self.title_label.setText(ui_text(u"Hoe circulair is uw bestuur?", None))
        self.text_label.setText(ui_text(u"In ongeveer 20 minuten weet u waar u staat en wat een goede volgende stap is.", None))
        self.account_label.setText(ui_text(u"U hebt geen account nodig. Uw antwoorden blijven op deze computer.", None))
        self.quick_title_label.setText(ui_text(u"Quickscan", None))
        self.quick_text_label.setText(ui_text(u"17 vragen, ongeveer 20 minuten. Een goede eerste kennismaking.", None))
        self.quick_button.setText(ui_text(u"Start quickscan", None))
        self.full_title_label.setText(ui_text(u"Volledige scan", None))
        self.full_text_label.setText(ui_text(u"31 vragen, een namiddag. Met een rapport voor het college.", None))
        self.full_button.setText(ui_text(u"Start volledige scan", None))
        self.demo_button.setText(ui_text(u"Open de fictieve gemeente", None))
        self.open_button.setText(ui_text(u"Open bestand", None))
        pass
    # retranslateUi

