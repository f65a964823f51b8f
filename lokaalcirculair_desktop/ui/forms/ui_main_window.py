# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtWidgets import (QHBoxLayout, QStackedWidget, QVBoxLayout)

from lokaalcirculair_desktop.ui.widgets.rail import Rail

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setAcceptDrops(True)
        self.central_layout = QHBoxLayout(MainWindow)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = Rail(MainWindow)
        self.rail.setObjectName(u"rail")

        self.central_layout.addWidget(self.rail)

        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.pages_stack = QStackedWidget(MainWindow)
        self.pages_stack.setObjectName(u"pages_stack")

        self.body_layout.addWidget(self.pages_stack)

        self.body_layout.setStretch(0, 1)

        self.central_layout.addLayout(self.body_layout)

        self.central_layout.setStretch(1, 1)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        pass
    # retranslateUi

