# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_overview.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.drop_area import DropArea
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.progress_ring import ProgressRing
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_StartOverview(object):
    def setupUi(self, StartOverview):
        if not StartOverview.objectName():
            StartOverview.setObjectName(u"StartOverview")
        self.page_layout = QVBoxLayout(StartOverview)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(28, 14, 28, 24)
        self.header_layout = QHBoxLayout()
        self.header_layout.setSpacing(10)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(0, 0, 0, 0)
        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(0)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.date_label = QLabel(StartOverview)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setTextFormat(Qt.PlainText)
        self.date_label.setProperty(u"type", u"small")
        self.date_label.setProperty(u"tone", u"muted")

        self.title_layout.addWidget(self.date_label)

        self.title_label = QLabel(StartOverview)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setProperty(u"type", u"h1")

        self.title_layout.addWidget(self.title_label)


        self.header_layout.addLayout(self.title_layout)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.spacer_1)

        self.search_button = Button(StartOverview)
        self.search_button.setObjectName(u"search_button")
        self.search_button.setProperty(u"iconName", u"search")

        self.header_layout.addWidget(self.search_button, 0, Qt.AlignBottom)

        self.open_button = Button(StartOverview)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"iconName", u"folder-open")
        self.open_button.setAutoDefault(True)

        self.header_layout.addWidget(self.open_button, 0, Qt.AlignBottom)


        self.page_layout.addLayout(self.header_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(20)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.main_column = QWidget(StartOverview)
        self.main_column.setObjectName(u"main_column")
        self.main_layout = QVBoxLayout(self.main_column)
        self.main_layout.setSpacing(16)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(0, 0, 0, 0)
        self.hero_card = Card(self.main_column)
        self.hero_card.setObjectName(u"hero_card")
        self.hero_card.setProperty(u"kind", u"hero")
        self.hero_layout = QHBoxLayout(self.hero_card)
        self.hero_layout.setSpacing(22)
        self.hero_layout.setObjectName(u"hero_layout")
        self.hero_layout.setContentsMargins(25, 20, 24, 20)
        self.hero_ring = ProgressRing(self.hero_card)
        self.hero_ring.setObjectName(u"hero_ring")

        self.hero_layout.addWidget(self.hero_ring)

        self.hero_words_layout = QVBoxLayout()
        self.hero_words_layout.setSpacing(2)
        self.hero_words_layout.setObjectName(u"hero_words_layout")
        self.hero_words_layout.setContentsMargins(0, 0, 0, 0)
        self.hero_over_label = QLabel(self.hero_card)
        self.hero_over_label.setObjectName(u"hero_over_label")
        self.hero_over_label.setTextFormat(Qt.PlainText)
        self.hero_over_label.setProperty(u"type", u"small")
        self.hero_over_label.setProperty(u"tone", u"on_soft")

        self.hero_words_layout.addWidget(self.hero_over_label)

        self.hero_title_label = ElidedLabel(self.hero_card)
        self.hero_title_label.setObjectName(u"hero_title_label")
        self.hero_title_label.setProperty(u"type", u"h2")

        self.hero_words_layout.addWidget(self.hero_title_label)

        self.hero_text_label = WrappedLabel(self.hero_card)
        self.hero_text_label.setObjectName(u"hero_text_label")
        self.hero_text_label.setProperty(u"tone", u"secondary")

        self.hero_words_layout.addWidget(self.hero_text_label)


        self.hero_layout.addLayout(self.hero_words_layout)

        self.continue_button = Button(self.hero_card)
        self.continue_button.setObjectName(u"continue_button")
        self.continue_button.setProperty(u"kind", u"primary")
        self.continue_button.setProperty(u"sized", u"large")
        self.continue_button.setProperty(u"iconName", u"arrow-right")
        self.continue_button.setProperty(u"keyCap", u"Enter")
        self.continue_button.setAutoDefault(True)

        self.hero_layout.addWidget(self.continue_button)

        self.hero_layout.setStretch(1, 1)

        self.main_layout.addWidget(self.hero_card)

        self.new_layout = QHBoxLayout()
        self.new_layout.setSpacing(16)
        self.new_layout.setObjectName(u"new_layout")
        self.new_layout.setContentsMargins(0, 0, 0, 0)
        self.quick_card = Card(self.main_column)
        self.quick_card.setObjectName(u"quick_card")
        self.quick_layout = QHBoxLayout(self.quick_card)
        self.quick_layout.setSpacing(16)
        self.quick_layout.setObjectName(u"quick_layout")
        self.quick_layout.setContentsMargins(20, 18, 20, 16)
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
        self.quick_text_label.setProperty(u"type", u"small")

        self.quick_words_layout.addWidget(self.quick_text_label)

        self.spacer_2 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.quick_words_layout.addItem(self.spacer_2)

        self.quick_button_layout = QHBoxLayout()
        self.quick_button_layout.setSpacing(0)
        self.quick_button_layout.setObjectName(u"quick_button_layout")
        self.quick_button_layout.setContentsMargins(0, 0, 0, 0)
        self.quick_button = Button(self.quick_card)
        self.quick_button.setObjectName(u"quick_button")
        self.quick_button.setProperty(u"kind", u"soft")
        self.quick_button.setProperty(u"sized", u"small")
        self.quick_button.setProperty(u"iconName", u"plus")
        self.quick_button.setAutoDefault(True)

        self.quick_button_layout.addWidget(self.quick_button)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.quick_button_layout.addItem(self.spacer_3)


        self.quick_words_layout.addLayout(self.quick_button_layout)

        self.quick_words_layout.setStretch(2, 1)

        self.quick_layout.addLayout(self.quick_words_layout)

        self.quick_layout.setStretch(1, 1)

        self.new_layout.addWidget(self.quick_card)

        self.full_card = Card(self.main_column)
        self.full_card.setObjectName(u"full_card")
        self.full_layout = QHBoxLayout(self.full_card)
        self.full_layout.setSpacing(16)
        self.full_layout.setObjectName(u"full_layout")
        self.full_layout.setContentsMargins(20, 18, 20, 16)
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
        self.full_text_label.setProperty(u"type", u"small")

        self.full_words_layout.addWidget(self.full_text_label)

        self.spacer_5 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.full_words_layout.addItem(self.spacer_5)

        self.full_button_layout = QHBoxLayout()
        self.full_button_layout.setSpacing(0)
        self.full_button_layout.setObjectName(u"full_button_layout")
        self.full_button_layout.setContentsMargins(0, 0, 0, 0)
        self.full_button = Button(self.full_card)
        self.full_button.setObjectName(u"full_button")
        self.full_button.setProperty(u"kind", u"soft")
        self.full_button.setProperty(u"sized", u"small")
        self.full_button.setProperty(u"iconName", u"plus")
        self.full_button.setAutoDefault(True)

        self.full_button_layout.addWidget(self.full_button)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.full_button_layout.addItem(self.spacer_6)


        self.full_words_layout.addLayout(self.full_button_layout)

        self.full_words_layout.setStretch(2, 1)

        self.full_layout.addLayout(self.full_words_layout)

        self.full_layout.setStretch(1, 1)

        self.new_layout.addWidget(self.full_card)

        self.new_layout.setStretch(0, 1)
        self.new_layout.setStretch(1, 1)

        self.main_layout.addLayout(self.new_layout)

        self.list_card = Card(self.main_column)
        self.list_card.setObjectName(u"list_card")
        self.list_layout = QVBoxLayout(self.list_card)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(1, 0, 1, 8)
        self.list_header_layout = QHBoxLayout()
        self.list_header_layout.setSpacing(0)
        self.list_header_layout.setObjectName(u"list_header_layout")
        self.list_header_layout.setContentsMargins(18, 16, 18, 14)
        self.list_title_label = QLabel(self.list_card)
        self.list_title_label.setObjectName(u"list_title_label")
        self.list_title_label.setTextFormat(Qt.PlainText)
        self.list_title_label.setProperty(u"type", u"h3")

        self.list_header_layout.addWidget(self.list_title_label)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_header_layout.addItem(self.spacer_8)

        self.list_count_label = QLabel(self.list_card)
        self.list_count_label.setObjectName(u"list_count_label")
        self.list_count_label.setTextFormat(Qt.PlainText)
        self.list_count_label.setProperty(u"type", u"small")
        self.list_count_label.setProperty(u"tone", u"muted")

        self.list_header_layout.addWidget(self.list_count_label)

        self.spacer_8b = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.list_header_layout.addItem(self.spacer_8b)

        self.empty_bin_button = Button(self.list_card)
        self.empty_bin_button.setObjectName(u"empty_bin_button")
        self.empty_bin_button.setProperty(u"kind", u"ghost")
        self.empty_bin_button.setProperty(u"sized", u"small")
        self.empty_bin_button.setProperty(u"iconName", u"trash-2")
        self.empty_bin_button.setAutoDefault(True)

        self.list_header_layout.addWidget(self.empty_bin_button)

        self.list_segmented = Segmented(self.list_card)
        self.list_segmented.setObjectName(u"list_segmented")

        self.list_header_layout.addWidget(self.list_segmented)


        self.list_layout.addLayout(self.list_header_layout)

        self.assessments_list_view = QListView(self.list_card)
        self.assessments_list_view.setObjectName(u"assessments_list_view")
        self.assessments_list_view.setFrameShape(QFrame.NoFrame)
        self.assessments_list_view.setUniformItemSizes(True)
        self.assessments_list_view.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.assessments_list_view.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)
        self.assessments_list_view.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.assessments_list_view.setMouseTracking(True)

        self.list_layout.addWidget(self.assessments_list_view)

        self.list_layout.setStretch(1, 1)

        self.main_layout.addWidget(self.list_card)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.main_layout.addItem(self.spacer_9)

        self.main_layout.setStretch(2, 1000)
        self.main_layout.setStretch(3, 1)

        self.body_layout.addWidget(self.main_column)

        self.side_column = QWidget(StartOverview)
        self.side_column.setObjectName(u"side_column")
        self.side_layout = QVBoxLayout(self.side_column)
        self.side_layout.setSpacing(14)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.data_card = Card(self.side_column)
        self.data_card.setObjectName(u"data_card")
        self.data_layout = QVBoxLayout(self.data_card)
        self.data_layout.setSpacing(6)
        self.data_layout.setObjectName(u"data_layout")
        self.data_layout.setContentsMargins(18, 14, 18, 10)
        self.data_title_label = QLabel(self.data_card)
        self.data_title_label.setObjectName(u"data_title_label")
        self.data_title_label.setTextFormat(Qt.PlainText)
        self.data_title_label.setProperty(u"type", u"h3")

        self.data_layout.addWidget(self.data_title_label)

        self.spacer_10 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.data_layout.addItem(self.spacer_10)

        self.saved_layout = QHBoxLayout()
        self.saved_layout.setSpacing(7)
        self.saved_layout.setObjectName(u"saved_layout")
        self.saved_layout.setContentsMargins(0, 0, 0, 0)
        self.saved_icon = IconLabel(self.data_card)
        self.saved_icon.setObjectName(u"saved_icon")
        self.saved_icon.setProperty(u"iconName", u"check")
        self.saved_icon.setProperty(u"ink", u"success.text")
        self.saved_icon.setProperty(u"measure", 16)

        self.saved_layout.addWidget(self.saved_icon, 0, Qt.AlignTop)

        self.saved_label = WrappedLabel(self.data_card)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setProperty(u"type", u"small")
        self.saved_label.setProperty(u"tone", u"success")

        self.saved_layout.addWidget(self.saved_label)

        self.saved_layout.setStretch(1, 1)

        self.data_layout.addLayout(self.saved_layout)

        self.backup_layout = QHBoxLayout()
        self.backup_layout.setSpacing(7)
        self.backup_layout.setObjectName(u"backup_layout")
        self.backup_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_icon = IconLabel(self.data_card)
        self.backup_icon.setObjectName(u"backup_icon")
        self.backup_icon.setProperty(u"iconName", u"shield-check")
        self.backup_icon.setProperty(u"ink", u"text.secondary")
        self.backup_icon.setProperty(u"measure", 16)

        self.backup_layout.addWidget(self.backup_icon, 0, Qt.AlignTop)

        self.backup_label = WrappedLabel(self.data_card)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setProperty(u"type", u"small")
        self.backup_label.setProperty(u"tone", u"secondary")

        self.backup_layout.addWidget(self.backup_label)

        self.backup_layout.setStretch(1, 1)

        self.data_layout.addLayout(self.backup_layout)

        self.place_layout = QHBoxLayout()
        self.place_layout.setSpacing(7)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.place_icon = IconLabel(self.data_card)
        self.place_icon.setObjectName(u"place_icon")
        self.place_icon.setProperty(u"iconName", u"hard-drive")
        self.place_icon.setProperty(u"ink", u"text.secondary")
        self.place_icon.setProperty(u"measure", 16)

        self.place_layout.addWidget(self.place_icon, 0, Qt.AlignTop)

        self.place_label = WrappedLabel(self.data_card)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"type", u"small")
        self.place_label.setProperty(u"tone", u"secondary")

        self.place_layout.addWidget(self.place_label)

        self.place_layout.setStretch(1, 1)

        self.data_layout.addLayout(self.place_layout)

        self.folder_layout = QHBoxLayout()
        self.folder_layout.setSpacing(0)
        self.folder_layout.setObjectName(u"folder_layout")
        self.folder_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_button = Button(self.data_card)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"kind", u"link")
        self.folder_button.setProperty(u"iconName", u"folder-open")
        self.folder_button.setAutoDefault(True)

        self.folder_layout.addWidget(self.folder_button)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.folder_layout.addItem(self.spacer_11)


        self.data_layout.addLayout(self.folder_layout)


        self.side_layout.addWidget(self.data_card)

        self.drop_area = DropArea(self.side_column)
        self.drop_area.setObjectName(u"drop_area")
        self.drop_layout = QHBoxLayout(self.drop_area)
        self.drop_layout.setSpacing(12)
        self.drop_layout.setObjectName(u"drop_layout")
        self.drop_layout.setContentsMargins(18, 14, 18, 14)
        self.drop_icon = IconLabel(self.drop_area)
        self.drop_icon.setObjectName(u"drop_icon")
        self.drop_icon.setProperty(u"iconName", u"file-down")
        self.drop_icon.setProperty(u"ink", u"text.primary")
        self.drop_icon.setProperty(u"measure", 26)

        self.drop_layout.addWidget(self.drop_icon, 0, Qt.AlignVCenter)

        self.drop_words_layout = QVBoxLayout()
        self.drop_words_layout.setSpacing(0)
        self.drop_words_layout.setObjectName(u"drop_words_layout")
        self.drop_words_layout.setContentsMargins(0, 0, 0, 0)
        self.drop_title_label = QLabel(self.drop_area)
        self.drop_title_label.setObjectName(u"drop_title_label")
        self.drop_title_label.setTextFormat(Qt.PlainText)
        self.drop_title_label.setProperty(u"type", u"small")

        self.drop_words_layout.addWidget(self.drop_title_label)

        self.drop_text_label = WrappedLabel(self.drop_area)
        self.drop_text_label.setObjectName(u"drop_text_label")
        self.drop_text_label.setProperty(u"type", u"small")
        self.drop_text_label.setProperty(u"tone", u"secondary")

        self.drop_words_layout.addWidget(self.drop_text_label)


        self.drop_layout.addLayout(self.drop_words_layout)

        self.drop_layout.setStretch(1, 1)

        self.side_layout.addWidget(self.drop_area)

        self.demo_card = Card(self.side_column)
        self.demo_card.setObjectName(u"demo_card")
        self.demo_layout = QHBoxLayout(self.demo_card)
        self.demo_layout.setSpacing(12)
        self.demo_layout.setObjectName(u"demo_layout")
        self.demo_layout.setContentsMargins(18, 14, 18, 14)
        self.demo_icon = IconLabel(self.demo_card)
        self.demo_icon.setObjectName(u"demo_icon")
        self.demo_icon.setProperty(u"iconName", u"flask-conical")
        self.demo_icon.setProperty(u"ink", u"accent.default")
        self.demo_icon.setProperty(u"measure", 22)

        self.demo_layout.addWidget(self.demo_icon, 0, Qt.AlignVCenter)

        self.demo_words_layout = QVBoxLayout()
        self.demo_words_layout.setSpacing(0)
        self.demo_words_layout.setObjectName(u"demo_words_layout")
        self.demo_words_layout.setContentsMargins(0, 0, 0, 0)
        self.demo_title_label = QLabel(self.demo_card)
        self.demo_title_label.setObjectName(u"demo_title_label")
        self.demo_title_label.setTextFormat(Qt.PlainText)
        self.demo_title_label.setProperty(u"type", u"small")

        self.demo_words_layout.addWidget(self.demo_title_label)

        self.demo_text_label = WrappedLabel(self.demo_card)
        self.demo_text_label.setObjectName(u"demo_text_label")
        self.demo_text_label.setProperty(u"type", u"small")
        self.demo_text_label.setProperty(u"tone", u"secondary")

        self.demo_words_layout.addWidget(self.demo_text_label)


        self.demo_layout.addLayout(self.demo_words_layout)

        self.demo_button = Button(self.demo_card)
        self.demo_button.setObjectName(u"demo_button")
        self.demo_button.setProperty(u"sized", u"small")
        self.demo_button.setAutoDefault(True)

        self.demo_layout.addWidget(self.demo_button, 0, Qt.AlignVCenter)

        self.demo_layout.setStretch(1, 1)

        self.side_layout.addWidget(self.demo_card)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.spacer_12)


        self.body_layout.addWidget(self.side_column)

        self.body_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.body_layout)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(StartOverview)
    # setupUi

    def retranslateUi(self, StartOverview):
        self.title_label.setText(ui_text(u"Welkom terug", None))
        self.search_button.setText(ui_text(u"Zoeken", None))
#if QT_CONFIG(tooltip)
        self.search_button.setToolTip(ui_text(u"Zoek een vraag, meting, gemeente, bladzijde of opdracht (Ctrl K)", None))
#endif // QT_CONFIG(tooltip)
        self.open_button.setText(ui_text(u"Open bestand", None))
        self.hero_over_label.setText(ui_text(u"Ga verder waar u gebleven was", None))
        self.continue_button.setText(ui_text(u"Ga verder", None))
        self.quick_title_label.setText(ui_text(u"Nieuwe quickscan", None))
        self.quick_text_label.setText(ui_text(u"17 vragen, ongeveer 20 minuten. Later uit te breiden: uw antwoorden blijven.", None))
        self.quick_button.setText(ui_text(u"Start quickscan", None))
        self.full_title_label.setText(ui_text(u"Nieuwe volledige scan", None))
        self.full_text_label.setText(ui_text(u"31 vragen, een namiddag. Alleen of met collega\u2019s.", None))
        self.full_button.setText(ui_text(u"Start volledige scan", None))
        self.list_title_label.setText(ui_text(u"Metingen", None))
        self.empty_bin_button.setText(ui_text(u"Leeg de prullenbak", None))
#if QT_CONFIG(accessibility)
        self.assessments_list_view.setAccessibleName(ui_text(u"Metingen", None))
#endif // QT_CONFIG(accessibility)
        self.data_title_label.setText(ui_text(u"Uw gegevens", None))
        self.folder_button.setText(ui_text(u"Toon de map", None))
        self.drop_title_label.setText(ui_text(u"Sleep een bestand hierheen", None))
        self.drop_text_label.setText(ui_text(u"Een meting van een collega, of van een andere computer.", None))
        self.demo_title_label.setText(ui_text(u"Eerst proberen?", None))
        self.demo_text_label.setText(ui_text(u"Open de fictieve gemeente. U kunt niets stukmaken.", None))
        self.demo_button.setText(ui_text(u"Open", None))
#if QT_CONFIG(accessibility)
        self.demo_button.setAccessibleName(ui_text(u"Open de fictieve gemeente", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

