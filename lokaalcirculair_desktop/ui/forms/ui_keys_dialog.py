# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_KeysDialog(object):
    def setupUi(self, KeysDialog):
        if not KeysDialog.objectName():
            KeysDialog.setObjectName(u"KeysDialog")
        self.dialog_layout = QVBoxLayout(KeysDialog)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(28, 24, 28, 24)
        self.title_label = WrappedLabel(KeysDialog)
        self.title_label.setObjectName(u"title_label")

        self.dialog_layout.addWidget(self.title_label)

        self.scroll_area = QScrollArea(KeysDialog)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setWidgetResizable(True)
        self.content_widget = QWidget()
        self.content_widget.setObjectName(u"content_widget")
        self.content_widget.setProperty(u"kind", u"page")
        self.content_layout = QVBoxLayout(self.content_widget)
        self.content_layout.setSpacing(10)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 8, 0)
        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(28)
        self.columns_layout.setObjectName(u"columns_layout")
        self.page_column_layout = QVBoxLayout()
        self.page_column_layout.setObjectName(u"page_column_layout")
        self.page_grid_layout = QGridLayout()
        self.page_grid_layout.setObjectName(u"page_grid_layout")
        self.page_grid_layout.setHorizontalSpacing(14)
        self.page_grid_layout.setVerticalSpacing(8)
        self.page_grid_layout.setColumnStretch(1, 1)

        self.page_column_layout.addLayout(self.page_grid_layout)

        self.page_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_column_layout.addItem(self.page_spacer)

        self.page_column_layout.setStretch(1, 1)

        self.columns_layout.addLayout(self.page_column_layout)

        self.everywhere_column_layout = QVBoxLayout()
        self.everywhere_column_layout.setSpacing(14)
        self.everywhere_column_layout.setObjectName(u"everywhere_column_layout")
        self.everywhere_grid_layout = QGridLayout()
        self.everywhere_grid_layout.setObjectName(u"everywhere_grid_layout")
        self.everywhere_grid_layout.setHorizontalSpacing(14)
        self.everywhere_grid_layout.setVerticalSpacing(8)
        self.everywhere_grid_layout.setColumnStretch(1, 1)

        self.everywhere_column_layout.addLayout(self.everywhere_grid_layout)

        self.note_label = WrappedLabel(self.content_widget)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"type", u"small")
        self.note_label.setProperty(u"tone", u"secondary")

        self.everywhere_column_layout.addWidget(self.note_label)

        self.everywhere_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.everywhere_column_layout.addItem(self.everywhere_spacer)

        self.everywhere_column_layout.setStretch(2, 1)

        self.columns_layout.addLayout(self.everywhere_column_layout)

        self.columns_layout.setStretch(0, 1)
        self.columns_layout.setStretch(1, 1)

        self.content_layout.addLayout(self.columns_layout)

        self.content_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.content_spacer)

        self.scroll_area.setWidget(self.content_widget)

        self.dialog_layout.addWidget(self.scroll_area)

        self.close_button = Button(KeysDialog)
        self.close_button.setObjectName(u"close_button")

        self.dialog_layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)


        self.retranslateUi(KeysDialog)
    # setupUi

    def retranslateUi(self, KeysDialog):
        self.close_button.setText(ui_text(u"Sluit", None))
        pass
    # retranslateUi

