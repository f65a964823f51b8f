# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'changed_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_ChangedDialog(object):
    def setupUi(self, ChangedDialog):
        if not ChangedDialog.objectName():
            ChangedDialog.setObjectName(u"ChangedDialog")
        self.dialog_layout = QVBoxLayout(ChangedDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(28, 24, 28, 24)
        self.title_label = WrappedLabel(ChangedDialog)
        self.title_label.setObjectName(u"title_label")

        self.dialog_layout.addWidget(self.title_label)

        self.text_label = WrappedLabel(ChangedDialog)
        self.text_label.setObjectName(u"text_label")

        self.dialog_layout.addWidget(self.text_label)

        self.scroll_area = QScrollArea(ChangedDialog)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setWidgetResizable(True)
        self.content_widget = QWidget()
        self.content_widget.setObjectName(u"content_widget")
        self.content_widget.setProperty(u"kind", u"page")
        self.content_layout = QVBoxLayout(self.content_widget)
        self.content_layout.setSpacing(8)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 8, 0)
        self.scroll_area.setWidget(self.content_widget)

        self.dialog_layout.addWidget(self.scroll_area)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(10)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.other_button = Button(ChangedDialog)
        self.other_button.setObjectName(u"other_button")

        self.buttons_layout.addWidget(self.other_button)

        self.agree_button = Button(ChangedDialog)
        self.agree_button.setObjectName(u"agree_button")

        self.buttons_layout.addWidget(self.agree_button)

        self.buttons_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ChangedDialog)
    # setupUi

    def retranslateUi(self, ChangedDialog):
        pass
    # retranslateUi

