# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QScrollArea, QVBoxLayout, QWidget)

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        self.start_layout = QVBoxLayout(StartPage)
        self.start_layout.setSpacing(0)
        self.start_layout.setObjectName(u"start_layout")
        self.start_layout.setContentsMargins(0, 0, 0, 0)
        self.page_scroll_area = QScrollArea(StartPage)
        self.page_scroll_area.setObjectName(u"page_scroll_area")
        self.page_scroll_area.setWidgetResizable(True)
        self.page_scroll_area.setFrameShape(QFrame.NoFrame)
        self.page_scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAsNeeded)
        self.page_scroll_area.setFocusPolicy(Qt.NoFocus)
        self.page_contents = QWidget()
        self.page_contents.setObjectName(u"page_contents")
        self.page_contents.setProperty(u"kind", u"page")
        self.parts_layout = QVBoxLayout(self.page_contents)
        self.parts_layout.setSpacing(0)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(0, 0, 0, 0)
        self.page_scroll_area.setWidget(self.page_contents)

        self.start_layout.addWidget(self.page_scroll_area)


        self.retranslateUi(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        pass
    # retranslateUi

