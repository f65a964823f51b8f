# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.empty_state import EmptyState
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_HistoryDialog(object):
    def setupUi(self, HistoryDialog):
        if not HistoryDialog.objectName():
            HistoryDialog.setObjectName(u"HistoryDialog")
        self.dialog_layout = QVBoxLayout(HistoryDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.head_layout = QVBoxLayout()
        self.head_layout.setSpacing(1)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(4, -1, 4, -1)
        self.title_label = WrappedLabel(HistoryDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"type", u"h2")

        self.head_layout.addWidget(self.title_label)

        self.question_label = WrappedLabel(HistoryDialog)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"tone", u"secondary")

        self.head_layout.addWidget(self.question_label)


        self.dialog_layout.addLayout(self.head_layout)

        self.unsaved_row = QWidget(HistoryDialog)
        self.unsaved_row.setObjectName(u"unsaved_row")
        self.unsaved_layout = QHBoxLayout(self.unsaved_row)
        self.unsaved_layout.setSpacing(8)
        self.unsaved_layout.setObjectName(u"unsaved_layout")
        self.unsaved_layout.setContentsMargins(4, 0, 4, 0)
        self.unsaved_icon = IconLabel(self.unsaved_row)
        self.unsaved_icon.setObjectName(u"unsaved_icon")
        self.unsaved_icon.setProperty(u"iconName", u"circle-alert")
        self.unsaved_icon.setProperty(u"ink", u"warning.text")

        self.unsaved_layout.addWidget(self.unsaved_icon, 0, Qt.AlignTop)

        self.unsaved_label = WrappedLabel(self.unsaved_row)
        self.unsaved_label.setObjectName(u"unsaved_label")
        self.unsaved_label.setProperty(u"type", u"small")
        self.unsaved_label.setProperty(u"tone", u"warning")

        self.unsaved_layout.addWidget(self.unsaved_label)


        self.dialog_layout.addWidget(self.unsaved_row)

        self.scroll_area = QScrollArea(HistoryDialog)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll_area.setWidgetResizable(True)
        self.content_widget = QWidget()
        self.content_widget.setObjectName(u"content_widget")
        self.content_widget.setProperty(u"kind", u"page")
        self.content_layout = QVBoxLayout(self.content_widget)
        self.content_layout.setSpacing(12)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(4, 4, 4, 4)
        self.rows_layout = QVBoxLayout()
        self.rows_layout.setSpacing(12)
        self.rows_layout.setObjectName(u"rows_layout")

        self.content_layout.addLayout(self.rows_layout)

        self.older_button = Button(self.content_widget)
        self.older_button.setObjectName(u"older_button")
        self.older_button.setProperty(u"sized", u"small")
        self.older_button.setAutoDefault(False)

        self.content_layout.addWidget(self.older_button, 0, Qt.AlignLeft)

        self.rows_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.rows_spacer)

        self.scroll_area.setWidget(self.content_widget)

        self.dialog_layout.addWidget(self.scroll_area)

        self.empty_state = EmptyState(HistoryDialog)
        self.empty_state.setObjectName(u"empty_state")

        self.dialog_layout.addWidget(self.empty_state)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(-1, -1, 4, -1)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = Button(HistoryDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(HistoryDialog)
    # setupUi

    def retranslateUi(self, HistoryDialog):
        HistoryDialog.setWindowTitle(ui_text(u"Geschiedenis van dit antwoord", None))
        self.title_label.setText(ui_text(u"Geschiedenis van dit antwoord", None))
        self.unsaved_label.setText(ui_text(u"De laatste wijziging is nog niet opgeslagen. Ze staat daarom nog niet in deze lijst.", None))
        self.close_button.setText(ui_text(u"Sluit", None))
    # retranslateUi

