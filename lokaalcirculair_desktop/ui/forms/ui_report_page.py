# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QGridLayout, QHBoxLayout, QLabel, QListView, QProgressBar, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.pages.report.pages_view import PagesView
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_ReportPage(object):
    def setupUi(self, ReportPage):
        if not ReportPage.objectName():
            ReportPage.setObjectName(u"ReportPage")
        self.page_layout = QVBoxLayout(ReportPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(28, 0, 28, 18)
        self.header_widget = QWidget(ReportPage)
        self.header_widget.setObjectName(u"header_widget")
        self.header_layout = QGridLayout(self.header_widget)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setHorizontalSpacing(10)
        self.header_layout.setVerticalSpacing(0)
        self.header_layout.setContentsMargins(0, 14, 0, 12)
        self.crumb_label = ElidedLabel(self.header_widget)
        self.crumb_label.setObjectName(u"crumb_label")
        self.crumb_label.setProperty(u"type", u"small")
        self.crumb_label.setProperty(u"tone", u"muted")

        self.header_layout.addWidget(self.crumb_label, 0, 0, 1, 1)

        self.title_label = QLabel(self.header_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"type", u"h1")

        self.header_layout.addWidget(self.title_label, 1, 0, 1, 1)

        self.save_button = Button(self.header_widget)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setProperty(u"iconName", u"download")
        self.save_button.setProperty(u"keyCap", u"Ctrl S")

        self.header_layout.addWidget(self.save_button, 0, 1, 2, 1, Qt.AlignVCenter)

        self.header_layout.setColumnStretch(0, 1)

        self.page_layout.addWidget(self.header_widget)

        self.outcome_holder = QWidget(ReportPage)
        self.outcome_holder.setObjectName(u"outcome_holder")
        self.outcome_holder_layout = QVBoxLayout(self.outcome_holder)
        self.outcome_holder_layout.setObjectName(u"outcome_holder_layout")
        self.outcome_holder_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_card = Card(self.outcome_holder)
        self.outcome_card.setObjectName(u"outcome_card")
        self.outcome_layout = QHBoxLayout(self.outcome_card)
        self.outcome_layout.setSpacing(10)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(16, 8, 12, 8)
        self.outcome_label = WrappedLabel(self.outcome_card)
        self.outcome_label.setObjectName(u"outcome_label")

        self.outcome_layout.addWidget(self.outcome_label)

        self.progress_bar = QProgressBar(self.outcome_card)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setMaximum(100)
        self.progress_bar.setTextVisible(False)

        self.outcome_layout.addWidget(self.progress_bar)

        self.cancel_button = Button(self.outcome_card)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"size", u"small")

        self.outcome_layout.addWidget(self.cancel_button)

        self.open_button = Button(self.outcome_card)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"size", u"small")

        self.outcome_layout.addWidget(self.open_button)

        self.folder_button = Button(self.outcome_card)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"size", u"small")

        self.outcome_layout.addWidget(self.folder_button)


        self.outcome_holder_layout.addWidget(self.outcome_card)


        self.page_layout.addWidget(self.outcome_holder)

        self.body_layout = QGridLayout()
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setHorizontalSpacing(20)
        self.body_layout.setVerticalSpacing(12)
        self.settings_area = QScrollArea(ReportPage)
        self.settings_area.setObjectName(u"settings_area")
        self.settings_area.setFrameShape(QFrame.Shape.NoFrame)
        self.settings_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.settings_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settings_area.setWidgetResizable(True)
        self.settings_widget = QWidget()
        self.settings_widget.setObjectName(u"settings_widget")
        self.settings_widget.setProperty(u"kind", u"page")
        self.settings_layout = QVBoxLayout(self.settings_widget)
        self.settings_layout.setSpacing(10)
        self.settings_layout.setObjectName(u"settings_layout")
        self.settings_layout.setContentsMargins(0, 0, 0, 0)
        self.edition_card = Card(self.settings_widget)
        self.edition_card.setObjectName(u"edition_card")
        self.edition_layout = QVBoxLayout(self.edition_card)
        self.edition_layout.setSpacing(8)
        self.edition_layout.setObjectName(u"edition_layout")
        self.edition_layout.setContentsMargins(16, 12, 16, 12)
        self.edition_segmented = Segmented(self.edition_card)
        self.edition_segmented.setObjectName(u"edition_segmented")

        self.edition_layout.addWidget(self.edition_segmented)

        self.public_label = WrappedLabel(self.edition_card)
        self.public_label.setObjectName(u"public_label")

        self.edition_layout.addWidget(self.public_label)

        self.working_label = WrappedLabel(self.edition_card)
        self.working_label.setObjectName(u"working_label")

        self.edition_layout.addWidget(self.working_label)


        self.settings_layout.addWidget(self.edition_card)

        self.files_card = Card(self.settings_widget)
        self.files_card.setObjectName(u"files_card")
        self.files_layout = QGridLayout(self.files_card)
        self.files_layout.setObjectName(u"files_layout")
        self.files_layout.setHorizontalSpacing(10)
        self.files_layout.setVerticalSpacing(4)
        self.files_layout.setContentsMargins(16, 12, 16, 12)
        self.data_title_label = QLabel(self.files_card)
        self.data_title_label.setObjectName(u"data_title_label")
        self.data_title_label.setProperty(u"type", u"body_strong")

        self.files_layout.addWidget(self.data_title_label, 0, 0, 1, 1)

        self.data_text_label = WrappedLabel(self.files_card)
        self.data_text_label.setObjectName(u"data_text_label")

        self.files_layout.addWidget(self.data_text_label, 1, 0, 1, 1)

        self.data_button = Button(self.files_card)
        self.data_button.setObjectName(u"data_button")
        self.data_button.setProperty(u"size", u"small")
        self.data_button.setProperty(u"iconName", u"file-braces")

        self.files_layout.addWidget(self.data_button, 0, 1, 2, 1, Qt.AlignVCenter)

        self.csv_title_label = QLabel(self.files_card)
        self.csv_title_label.setObjectName(u"csv_title_label")
        self.csv_title_label.setProperty(u"type", u"body_strong")

        self.files_layout.addWidget(self.csv_title_label, 3, 0, 1, 1)

        self.csv_text_label = WrappedLabel(self.files_card)
        self.csv_text_label.setObjectName(u"csv_text_label")

        self.files_layout.addWidget(self.csv_text_label, 4, 0, 1, 1)

        self.csv_button = Button(self.files_card)
        self.csv_button.setObjectName(u"csv_button")
        self.csv_button.setProperty(u"size", u"small")
        self.csv_button.setProperty(u"iconName", u"table")

        self.files_layout.addWidget(self.csv_button, 3, 1, 2, 1, Qt.AlignVCenter)

        self.files_layout.setColumnStretch(0, 1)
        self.files_layout.setRowMinimumHeight(2, 8)

        self.settings_layout.addWidget(self.files_card)

        self.contents_card = Card(self.settings_widget)
        self.contents_card.setObjectName(u"contents_card")
        self.contents_layout = QVBoxLayout(self.contents_card)
        self.contents_layout.setSpacing(4)
        self.contents_layout.setObjectName(u"contents_layout")
        self.contents_layout.setContentsMargins(13, 12, 8, 10)
        self.contents_label = QLabel(self.contents_card)
        self.contents_label.setObjectName(u"contents_label")
        self.contents_label.setProperty(u"type", u"body_strong")
        self.contents_label.setIndent(3)

        self.contents_layout.addWidget(self.contents_label)

        self.contents_list = QListView(self.contents_card)
        self.contents_list.setObjectName(u"contents_list")
        self.contents_list.setProperty(u"compact", True)
        self.contents_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.contents_list.setUniformItemSizes(True)

        self.contents_layout.addWidget(self.contents_list)


        self.settings_layout.addWidget(self.contents_card)

        self.settings_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.settings_layout.addItem(self.settings_spacer)

        self.settings_area.setWidget(self.settings_widget)

        self.body_layout.addWidget(self.settings_area, 0, 0, 1, 1)

        self.preview_card = Card(ReportPage)
        self.preview_card.setObjectName(u"preview_card")
        self.preview_card.setProperty(u"kind", u"desk")
        self.preview_layout = QVBoxLayout(self.preview_card)
        self.preview_layout.setSpacing(0)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(1, 0, 1, 10)
        self.preview_tools_layout = QHBoxLayout()
        self.preview_tools_layout.setSpacing(8)
        self.preview_tools_layout.setObjectName(u"preview_tools_layout")
        self.preview_tools_layout.setContentsMargins(14, 8, 14, 8)
        self.preview_label = WrappedLabel(self.preview_card)
        self.preview_label.setObjectName(u"preview_label")
        self.preview_label.setProperty(u"type", u"body_strong")

        self.preview_tools_layout.addWidget(self.preview_label)

        self.preview_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preview_tools_layout.addItem(self.preview_spacer)

        self.previous_button = Button(self.preview_card)
        self.previous_button.setObjectName(u"previous_button")
        self.previous_button.setProperty(u"iconName", u"chevron-left")
        self.previous_button.setProperty(u"size", u"small")

        self.preview_tools_layout.addWidget(self.previous_button)

        self.page_label = QLabel(self.preview_card)
        self.page_label.setObjectName(u"page_label")

        self.preview_tools_layout.addWidget(self.page_label)

        self.next_button = Button(self.preview_card)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"iconName", u"chevron-right")
        self.next_button.setProperty(u"size", u"small")

        self.preview_tools_layout.addWidget(self.next_button)

        self.zoom_spacer = QSpacerItem(16, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.preview_tools_layout.addItem(self.zoom_spacer)

        self.zoom_out_button = Button(self.preview_card)
        self.zoom_out_button.setObjectName(u"zoom_out_button")
        self.zoom_out_button.setProperty(u"iconName", u"zoom-out")
        self.zoom_out_button.setProperty(u"size", u"small")

        self.preview_tools_layout.addWidget(self.zoom_out_button)

        self.zoom_label = QLabel(self.preview_card)
        self.zoom_label.setObjectName(u"zoom_label")

        self.preview_tools_layout.addWidget(self.zoom_label)

        self.zoom_in_button = Button(self.preview_card)
        self.zoom_in_button.setObjectName(u"zoom_in_button")
        self.zoom_in_button.setProperty(u"iconName", u"zoom-in")
        self.zoom_in_button.setProperty(u"size", u"small")

        self.preview_tools_layout.addWidget(self.zoom_in_button)


        self.preview_layout.addLayout(self.preview_tools_layout)

        self.preview_rule = QFrame(self.preview_card)
        self.preview_rule.setObjectName(u"preview_rule")
        self.preview_rule.setProperty(u"kind", u"line")

        self.preview_layout.addWidget(self.preview_rule)

        self.pages_view = PagesView(self.preview_card)
        self.pages_view.setObjectName(u"pages_view")

        self.preview_layout.addWidget(self.pages_view)

        self.preview_layout.setStretch(2, 1)

        self.body_layout.addWidget(self.preview_card, 0, 1, 1, 1)


        self.page_layout.addLayout(self.body_layout)

#if QT_CONFIG(shortcut)
        self.contents_label.setBuddy(self.contents_list)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportPage)
    # setupUi

    def retranslateUi(self, ReportPage):
        self.title_label.setText(ui_text(u"Rapport", None))
        self.save_button.setText(ui_text(u"Bewaar PDF", None))
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(ui_text(u"Hoever het rapport is", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(ui_text(u"Annuleer", None))
        self.open_button.setText(ui_text(u"Open", None))
        self.folder_button.setText(ui_text(u"Toon in map", None))
        self.public_label.setText(ui_text(u"Voor publicatie: geen namen, geen stemmen, geen afwijkende antwoorden. De PDF bevat alleen wat erin gedrukt staat.", None))
        self.working_label.setText(ui_text(u"Werkversie: alles, behalve priv\u00e9notities.", None))
        self.data_title_label.setText(ui_text(u"Gegevensbestand", None))
        self.data_text_label.setText(ui_text(u"De hele meting, om later of elders in te lezen.", None))
        self.data_button.setText(ui_text(u"Bewaar", None))
#if QT_CONFIG(accessibility)
        self.data_button.setAccessibleName(ui_text(u"Bewaar het gegevensbestand", None))
#endif // QT_CONFIG(accessibility)
        self.csv_title_label.setText(ui_text(u"CSV", None))
        self.csv_text_label.setText(ui_text(u"E\u00e9n rij per vraag, voor een rekenblad.", None))
        self.csv_button.setText(ui_text(u"Bewaar", None))
#if QT_CONFIG(accessibility)
        self.csv_button.setAccessibleName(ui_text(u"Bewaar als CSV", None))
#endif // QT_CONFIG(accessibility)
        self.contents_label.setText(ui_text(u"Inhoud", None))
#if QT_CONFIG(accessibility)
        self.contents_list.setAccessibleName(ui_text(u"Inhoud van het rapport; Enter toont de bladzijde", None))
#endif // QT_CONFIG(accessibility)
        self.preview_label.setText(ui_text(u"Afdrukvoorbeeld", None))
#if QT_CONFIG(accessibility)
        self.previous_button.setAccessibleName(ui_text(u"Vorige bladzijde", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(ui_text(u"Vorige bladzijde", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next_button.setAccessibleName(ui_text(u"Volgende bladzijde", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(ui_text(u"Volgende bladzijde", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_out_button.setAccessibleName(ui_text(u"Kleiner", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_out_button.setToolTip(ui_text(u"Kleiner", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoom_in_button.setAccessibleName(ui_text(u"Groter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in_button.setToolTip(ui_text(u"Groter", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

