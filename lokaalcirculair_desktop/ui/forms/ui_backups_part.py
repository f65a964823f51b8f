# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_part.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_BackupsPart(object):
    def setupUi(self, BackupsPart):
        if not BackupsPart.objectName():
            BackupsPart.setObjectName(u"BackupsPart")
        self.part_layout = QVBoxLayout(BackupsPart)
        self.part_layout.setSpacing(14)
        self.part_layout.setObjectName(u"part_layout")
        self.part_layout.setContentsMargins(0, 0, 0, 0)
        self.actions_layout = QHBoxLayout()
        self.actions_layout.setSpacing(10)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions_layout.addItem(self.spacer_1)

        self.save_button = Button(BackupsPart)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"iconName", u"download")
        self.save_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.save_button)

        self.make_button = Button(BackupsPart)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"kind", u"primary")
        self.make_button.setProperty(u"iconName", u"shield-plus")
        self.make_button.setAutoDefault(True)

        self.actions_layout.addWidget(self.make_button)


        self.part_layout.addLayout(self.actions_layout)

        self.notice_card = Card(BackupsPart)
        self.notice_card.setObjectName(u"notice_card")
        self.notice_card.setProperty(u"kind", u"warning")
        self.notice_layout = QHBoxLayout(self.notice_card)
        self.notice_layout.setSpacing(18)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(22, 16, 22, 16)
        self.notice_icon = IconLabel(self.notice_card)
        self.notice_icon.setObjectName(u"notice_icon")
        self.notice_icon.setProperty(u"iconName", u"hard-drive")
        self.notice_icon.setProperty(u"ink", u"warning.text")
        self.notice_icon.setProperty(u"measure", 30)

        self.notice_layout.addWidget(self.notice_icon)

        self.notice_words_layout = QVBoxLayout()
        self.notice_words_layout.setSpacing(0)
        self.notice_words_layout.setObjectName(u"notice_words_layout")
        self.notice_words_layout.setContentsMargins(0, 0, 0, 0)
        self.notice_title_label = WrappedLabel(self.notice_card)
        self.notice_title_label.setObjectName(u"notice_title_label")
        self.notice_title_label.setProperty(u"type", u"h3")
        self.notice_title_label.setProperty(u"tone", u"warning")

        self.notice_words_layout.addWidget(self.notice_title_label)

        self.notice_text_label = WrappedLabel(self.notice_card)
        self.notice_text_label.setObjectName(u"notice_text_label")
        self.notice_text_label.setProperty(u"type", u"small")
        self.notice_text_label.setProperty(u"tone", u"secondary")

        self.notice_words_layout.addWidget(self.notice_text_label)


        self.notice_layout.addLayout(self.notice_words_layout)

        self.notice_button = Button(self.notice_card)
        self.notice_button.setObjectName(u"notice_button")
        self.notice_button.setProperty(u"iconName", u"folder-plus")
        self.notice_button.setAutoDefault(True)

        self.notice_layout.addWidget(self.notice_button, 0, Qt.AlignVCenter)

        self.notice_layout.setStretch(1, 1)

        self.part_layout.addWidget(self.notice_card)

        self.list_card = Card(BackupsPart)
        self.list_card.setObjectName(u"list_card")
        self.list_layout = QVBoxLayout(self.list_card)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 4)
        self.list_header_layout = QHBoxLayout()
        self.list_header_layout.setSpacing(14)
        self.list_header_layout.setObjectName(u"list_header_layout")
        self.list_header_layout.setContentsMargins(18, 14, 18, 12)
        self.list_title_label = QLabel(self.list_card)
        self.list_title_label.setObjectName(u"list_title_label")
        self.list_title_label.setProperty(u"type", u"h3")
        self.list_title_label.setTextFormat(Qt.PlainText)

        self.list_header_layout.addWidget(self.list_title_label)

        self.list_text_label = WrappedLabel(self.list_card)
        self.list_text_label.setObjectName(u"list_text_label")
        self.list_text_label.setProperty(u"type", u"small")
        self.list_text_label.setProperty(u"tone", u"muted")

        self.list_header_layout.addWidget(self.list_text_label)

        self.list_header_layout.setStretch(1, 1)

        self.list_layout.addLayout(self.list_header_layout)

        self.rows_layout = QGridLayout()
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setHorizontalSpacing(14)
        self.rows_layout.setVerticalSpacing(0)
        self.rows_layout.setContentsMargins(18, 0, 18, 8)

        self.list_layout.addLayout(self.rows_layout)

        self.empty_label = WrappedLabel(self.list_card)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setProperty(u"tone", u"secondary")

        self.list_layout.addWidget(self.empty_label)


        self.part_layout.addWidget(self.list_card)

        self.place_card = Card(BackupsPart)
        self.place_card.setObjectName(u"place_card")
        self.place_layout = QHBoxLayout(self.place_card)
        self.place_layout.setSpacing(14)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(18, 14, 18, 14)
        self.place_icon = IconLabel(self.place_card)
        self.place_icon.setObjectName(u"place_icon")
        self.place_icon.setProperty(u"iconName", u"folder")
        self.place_icon.setProperty(u"ink", u"accent.default")
        self.place_icon.setProperty(u"measure", 20)

        self.place_layout.addWidget(self.place_icon)

        self.place_words_layout = QVBoxLayout()
        self.place_words_layout.setSpacing(0)
        self.place_words_layout.setObjectName(u"place_words_layout")
        self.place_words_layout.setContentsMargins(0, 0, 0, 0)
        self.place_title_label = WrappedLabel(self.place_card)
        self.place_title_label.setObjectName(u"place_title_label")
        self.place_title_label.setProperty(u"type", u"body_strong")

        self.place_words_layout.addWidget(self.place_title_label)

        self.place_text_label = WrappedLabel(self.place_card)
        self.place_text_label.setObjectName(u"place_text_label")
        self.place_text_label.setProperty(u"type", u"small")
        self.place_text_label.setProperty(u"tone", u"secondary")

        self.place_words_layout.addWidget(self.place_text_label)


        self.place_layout.addLayout(self.place_words_layout)

        self.place_button = Button(self.place_card)
        self.place_button.setObjectName(u"place_button")
        self.place_button.setProperty(u"sized", u"small")
        self.place_button.setAutoDefault(True)

        self.place_layout.addWidget(self.place_button, 0, Qt.AlignVCenter)

        self.place_off_button = Button(self.place_card)
        self.place_off_button.setObjectName(u"place_off_button")
        self.place_off_button.setProperty(u"kind", u"ghost")
        self.place_off_button.setProperty(u"sized", u"small")
        self.place_off_button.setAutoDefault(True)

        self.place_layout.addWidget(self.place_off_button, 0, Qt.AlignVCenter)

        self.place_layout.setStretch(1, 1)

        self.part_layout.addWidget(self.place_card)

        self.info_layout = QHBoxLayout()
        self.info_layout.setSpacing(8)
        self.info_layout.setObjectName(u"info_layout")
        self.info_layout.setContentsMargins(0, 0, 0, 0)
        self.info_icon = IconLabel(BackupsPart)
        self.info_icon.setObjectName(u"info_icon")
        self.info_icon.setProperty(u"iconName", u"info")
        self.info_icon.setProperty(u"ink", u"text.secondary")
        self.info_icon.setProperty(u"measure", 16)

        self.info_layout.addWidget(self.info_icon, 0, Qt.AlignTop)

        self.info_label = WrappedLabel(BackupsPart)
        self.info_label.setObjectName(u"info_label")
        self.info_label.setProperty(u"type", u"small")
        self.info_label.setProperty(u"tone", u"secondary")

        self.info_layout.addWidget(self.info_label)

        self.info_layout.setStretch(1, 1)

        self.part_layout.addLayout(self.info_layout)


        self.retranslateUi(BackupsPart)
    # setupUi

    def retranslateUi(self, BackupsPart):
        self.save_button.setText(ui_text(u"Bewaar elders\u2026", None))
        self.make_button.setText(ui_text(u"Maak nu een reservekopie", None))
        self.notice_title_label.setText(ui_text(u"Nog \u00e9\u00e9n plaats: zet ook een kopie op een andere schijf.", None))
        self.notice_button.setText(ui_text(u"Kies een tweede plaats", None))
        self.list_title_label.setText(ui_text(u"Reservekopie\u00ebn op deze computer", None))
        self.list_text_label.setText(ui_text(u"oudere kopie\u00ebn: \u00e9\u00e9n per dag, dan \u00e9\u00e9n per week, dan \u00e9\u00e9n per maand", None))
        self.empty_label.setText(ui_text(u"Er zijn nog geen reservekopie\u00ebn.", None))
        self.place_button.setText(ui_text(u"Kies een plaats", None))
        self.place_off_button.setText(ui_text(u"Niet meer gebruiken", None))
        self.info_label.setText(ui_text(u"Terugzetten bewaart eerst de huidige gegevens. U kunt dus altijd terug.", None))
        pass
    # retranslateUi

