# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'message_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_MessageDialog(object):
    def setupUi(self, MessageDialog):
        if not MessageDialog.objectName():
            MessageDialog.setObjectName(u"MessageDialog")
        MessageDialog.setWindowTitle(u"Lokaal Circulair")
        self.message_layout = QVBoxLayout(MessageDialog)
        self.message_layout.setSpacing(10)
        self.message_layout.setObjectName(u"message_layout")
        self.message_layout.setContentsMargins(28, 26, 28, 24)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(18)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.message_icon = IconLabel(MessageDialog)
        self.message_icon.setObjectName(u"message_icon")
        self.message_icon.setProperty(u"iconName", u"triangle-alert")
        self.message_icon.setProperty(u"ink", u"danger.solid")
        self.message_icon.setProperty(u"ground", u"danger.soft")

        self.head_layout.addWidget(self.message_icon, 0, Qt.AlignTop)

        self.head_words_layout = QVBoxLayout()
        self.head_words_layout.setSpacing(10)
        self.head_words_layout.setObjectName(u"head_words_layout")
        self.head_words_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = WrappedLabel(MessageDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"type", u"h2")

        self.head_words_layout.addWidget(self.title_label)

        self.text_label = WrappedLabel(MessageDialog)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"tone", u"secondary")

        self.head_words_layout.addWidget(self.text_label)

        self.safe_row = QWidget(MessageDialog)
        self.safe_row.setObjectName(u"safe_row")
        self.safe_layout = QHBoxLayout(self.safe_row)
        self.safe_layout.setSpacing(12)
        self.safe_layout.setObjectName(u"safe_layout")
        self.safe_layout.setContentsMargins(0, 0, 0, 0)
        self.safe_icon = IconLabel(self.safe_row)
        self.safe_icon.setObjectName(u"safe_icon")
        self.safe_icon.setProperty(u"iconName", u"shield-check")
        self.safe_icon.setProperty(u"ink", u"success.solid")
        self.safe_icon.setProperty(u"measure", 20)

        self.safe_layout.addWidget(self.safe_icon, 0, Qt.AlignTop)

        self.safe_label = WrappedLabel(self.safe_row)
        self.safe_label.setObjectName(u"safe_label")

        self.safe_layout.addWidget(self.safe_label)

        self.safe_layout.setStretch(1, 1)

        self.head_words_layout.addWidget(self.safe_row)

        self.todo_row = QWidget(MessageDialog)
        self.todo_row.setObjectName(u"todo_row")
        self.todo_layout = QHBoxLayout(self.todo_row)
        self.todo_layout.setSpacing(12)
        self.todo_layout.setObjectName(u"todo_layout")
        self.todo_layout.setContentsMargins(0, 0, 0, 0)
        self.todo_icon = IconLabel(self.todo_row)
        self.todo_icon.setObjectName(u"todo_icon")
        self.todo_icon.setProperty(u"iconName", u"arrow-right")
        self.todo_icon.setProperty(u"ink", u"accent.default")
        self.todo_icon.setProperty(u"measure", 20)

        self.todo_layout.addWidget(self.todo_icon, 0, Qt.AlignTop)

        self.todo_label = WrappedLabel(self.todo_row)
        self.todo_label.setObjectName(u"todo_label")

        self.todo_layout.addWidget(self.todo_label)

        self.todo_layout.setStretch(1, 1)

        self.head_words_layout.addWidget(self.todo_row)


        self.head_layout.addLayout(self.head_words_layout)

        self.head_layout.setStretch(1, 1)

        self.message_layout.addLayout(self.head_layout)

        self.spacer_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.message_layout.addItem(self.spacer_1)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(12)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer_2)


        self.message_layout.addLayout(self.buttons_layout)

        self.message_layout.setStretch(1, 1)

        self.retranslateUi(MessageDialog)
    # setupUi

    def retranslateUi(self, MessageDialog):
        pass
    # retranslateUi

