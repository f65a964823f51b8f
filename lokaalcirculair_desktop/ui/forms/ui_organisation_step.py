# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'organisation_step.ui'
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
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_OrganisationStep(object):
    def setupUi(self, OrganisationStep):
        if not OrganisationStep.objectName():
            OrganisationStep.setObjectName(u"OrganisationStep")
        self.organisation_layout = QVBoxLayout(OrganisationStep)
        self.organisation_layout.setSpacing(12)
        self.organisation_layout.setObjectName(u"organisation_layout")
        self.organisation_layout.setContentsMargins(28, 8, 28, 8)
        self.municipality_panel = QWidget(OrganisationStep)
        self.municipality_panel.setObjectName(u"municipality_panel")
        self.municipality_layout = QVBoxLayout(self.municipality_panel)
        self.municipality_layout.setSpacing(6)
        self.municipality_layout.setObjectName(u"municipality_layout")
        self.municipality_layout.setContentsMargins(0, 0, 0, 0)
        self.search_line_edit = LineEdit(self.municipality_panel)
        self.search_line_edit.setObjectName(u"search_line_edit")
        self.search_line_edit.setProperty(u"sized", u"large")
        self.search_line_edit.setMaxLength(120)
        self.search_line_edit.setClearButtonEnabled(True)

        self.municipality_layout.addWidget(self.search_line_edit)

        self.count_label = QLabel(self.municipality_panel)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setTextFormat(Qt.PlainText)
        self.count_label.setProperty(u"type", u"caption")
        self.count_label.setProperty(u"tone", u"muted")
        self.count_label.setAlignment(Qt.AlignRight|Qt.AlignVCenter)

        self.municipality_layout.addWidget(self.count_label)

        self.list_card = Card(self.municipality_panel)
        self.list_card.setObjectName(u"list_card")
        self.list_card_layout = QVBoxLayout(self.list_card)
        self.list_card_layout.setSpacing(0)
        self.list_card_layout.setObjectName(u"list_card_layout")
        self.list_card_layout.setContentsMargins(1, 1, 1, 1)
        self.municipalities_list_view = QListView(self.list_card)
        self.municipalities_list_view.setObjectName(u"municipalities_list_view")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.municipalities_list_view.sizePolicy().hasHeightForWidth())
        self.municipalities_list_view.setSizePolicy(sizePolicy)
        self.municipalities_list_view.setFrameShape(QFrame.NoFrame)
        self.municipalities_list_view.setUniformItemSizes(True)
        self.municipalities_list_view.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.municipalities_list_view.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)
        self.municipalities_list_view.setMouseTracking(True)

        self.list_card_layout.addWidget(self.municipalities_list_view)


        self.municipality_layout.addWidget(self.list_card)

        self.nothing_label = WrappedLabel(self.municipality_panel)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setProperty(u"tone", u"secondary")

        self.municipality_layout.addWidget(self.nothing_label)

        self.other_layout = QHBoxLayout()
        self.other_layout.setSpacing(10)
        self.other_layout.setObjectName(u"other_layout")
        self.other_layout.setContentsMargins(0, 0, 0, 0)
        self.other_label = QLabel(self.municipality_panel)
        self.other_label.setObjectName(u"other_label")
        self.other_label.setTextFormat(Qt.PlainText)
        self.other_label.setProperty(u"type", u"small")
        self.other_label.setProperty(u"tone", u"secondary")

        self.other_layout.addWidget(self.other_label)

        self.other_button = Button(self.municipality_panel)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setProperty(u"sized", u"small")
        self.other_button.setProperty(u"iconName", u"building")
        self.other_button.setAutoDefault(False)

        self.other_layout.addWidget(self.other_button)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.other_layout.addItem(self.spacer_1)


        self.municipality_layout.addLayout(self.other_layout)

        self.municipality_layout.setStretch(2, 1)

        self.organisation_layout.addWidget(self.municipality_panel)

        self.body_panel = QWidget(OrganisationStep)
        self.body_panel.setObjectName(u"body_panel")
        self.body_layout = QVBoxLayout(self.body_panel)
        self.body_layout.setSpacing(6)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.body_panel)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setTextFormat(Qt.PlainText)
        self.kind_label.setProperty(u"type", u"label")

        self.body_layout.addWidget(self.kind_label)

        self.kind_layout = QHBoxLayout()
        self.kind_layout.setSpacing(0)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_segmented = Segmented(self.body_panel)
        self.kind_segmented.setObjectName(u"kind_segmented")

        self.kind_layout.addWidget(self.kind_segmented)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_layout.addItem(self.spacer_2)


        self.body_layout.addLayout(self.kind_layout)

        self.spacer_3 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_layout.addItem(self.spacer_3)

        self.name_label = QLabel(self.body_panel)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.PlainText)
        self.name_label.setProperty(u"type", u"label")

        self.body_layout.addWidget(self.name_label)

        self.name_line_edit = LineEdit(self.body_panel)
        self.name_line_edit.setObjectName(u"name_line_edit")
        self.name_line_edit.setMaxLength(120)

        self.body_layout.addWidget(self.name_line_edit)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.spacer_4)

        self.municipality_button_layout = QHBoxLayout()
        self.municipality_button_layout.setSpacing(10)
        self.municipality_button_layout.setObjectName(u"municipality_button_layout")
        self.municipality_button_layout.setContentsMargins(0, 0, 0, 0)
        self.municipality_label = QLabel(self.body_panel)
        self.municipality_label.setObjectName(u"municipality_label")
        self.municipality_label.setTextFormat(Qt.PlainText)
        self.municipality_label.setProperty(u"type", u"small")
        self.municipality_label.setProperty(u"tone", u"secondary")

        self.municipality_button_layout.addWidget(self.municipality_label)

        self.municipality_button = Button(self.body_panel)
        self.municipality_button.setObjectName(u"municipality_button")
        self.municipality_button.setProperty(u"sized", u"small")
        self.municipality_button.setProperty(u"iconName", u"search")
        self.municipality_button.setAutoDefault(False)

        self.municipality_button_layout.addWidget(self.municipality_button)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.municipality_button_layout.addItem(self.spacer_5)


        self.body_layout.addLayout(self.municipality_button_layout)

        self.body_layout.setStretch(5, 1)

        self.organisation_layout.addWidget(self.body_panel)

        self.earlier_card = Card(OrganisationStep)
        self.earlier_card.setObjectName(u"earlier_card")
        self.earlier_card.setProperty(u"kind", u"info")
        self.earlier_layout = QHBoxLayout(self.earlier_card)
        self.earlier_layout.setSpacing(12)
        self.earlier_layout.setObjectName(u"earlier_layout")
        self.earlier_layout.setContentsMargins(14, 10, 14, 10)
        self.earlier_icon = IconLabel(self.earlier_card)
        self.earlier_icon.setObjectName(u"earlier_icon")
        self.earlier_icon.setProperty(u"iconName", u"history")
        self.earlier_icon.setProperty(u"ink", u"info.text")

        self.earlier_layout.addWidget(self.earlier_icon, 0, Qt.AlignVCenter)

        self.earlier_label = WrappedLabel(self.earlier_card)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setProperty(u"type", u"small")
        self.earlier_label.setProperty(u"tone", u"info")

        self.earlier_layout.addWidget(self.earlier_label)

        self.earlier_layout.setStretch(1, 1)

        self.organisation_layout.addWidget(self.earlier_card)

        self.organisation_layout.setStretch(0, 1)
        self.organisation_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_line_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrganisationStep)
    # setupUi

    def retranslateUi(self, OrganisationStep):
        self.search_line_edit.setPlaceholderText(ui_text(u"Bijvoorbeeld Beerse of 13004", None))
#if QT_CONFIG(accessibility)
        self.search_line_edit.setAccessibleName(ui_text(u"Zoek een gemeente op naam of NIS-code", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.municipalities_list_view.setAccessibleName(ui_text(u"Gemeenten", None))
#endif // QT_CONFIG(accessibility)
        self.other_label.setText(ui_text(u"Geen gemeente?", None))
        self.other_button.setText(ui_text(u"Intercommunale, POM, provincie of andere", None))
        self.kind_label.setText(ui_text(u"Wat voor bestuur is het?", None))
        self.name_label.setText(ui_text(u"Naam van het bestuur", None))
#if QT_CONFIG(accessibility)
        self.name_line_edit.setAccessibleName(ui_text(u"Naam van het bestuur", None))
#endif // QT_CONFIG(accessibility)
        self.municipality_label.setText(ui_text(u"Toch een gemeente?", None))
        self.municipality_button.setText(ui_text(u"Zoek een gemeente", None))
        pass
    # retranslateUi

