# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.pages.overview.legend import OverviewLegend
from lokaalcirculair_desktop.ui.pages.overview.overview_grid import OverviewGrid
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.chip import Chip
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.empty_state import EmptyState
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wheel_guard import ComboBox

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.page_layout = QVBoxLayout(OverviewPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(23, 0, 23, 6)
        self.header_widget = QWidget(OverviewPage)
        self.header_widget.setObjectName(u"header_widget")
        self.header_layout = QGridLayout(self.header_widget)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setHorizontalSpacing(10)
        self.header_layout.setVerticalSpacing(0)
        self.header_layout.setContentsMargins(5, 14, 5, 8)
        self.crumb_label = ElidedLabel(self.header_widget)
        self.crumb_label.setObjectName(u"crumb_label")
        self.crumb_label.setProperty(u"type", u"small")
        self.crumb_label.setProperty(u"tone", u"muted")

        self.header_layout.addWidget(self.crumb_label, 0, 0, 1, 1)

        self.title_label = QLabel(self.header_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setProperty(u"type", u"h1")

        self.header_layout.addWidget(self.title_label, 1, 0, 1, 1)

        self.closed_chip = Chip(self.header_widget)
        self.closed_chip.setObjectName(u"closed_chip")

        self.header_layout.addWidget(self.closed_chip, 0, 1, 2, 1, Qt.AlignVCenter)

        self.tools_widget = QWidget(self.header_widget)
        self.tools_widget.setObjectName(u"tools_widget")
        self.tools_layout = QHBoxLayout(self.tools_widget)
        self.tools_layout.setSpacing(10)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(0, 0, 0, 0)
        self.show_segmented = Segmented(self.tools_widget)
        self.show_segmented.setObjectName(u"show_segmented")

        self.tools_layout.addWidget(self.show_segmented)

        self.show_combo_box = ComboBox(self.tools_widget)
        self.show_combo_box.setObjectName(u"show_combo_box")

        self.tools_layout.addWidget(self.show_combo_box)

        self.review_button = Button(self.tools_widget)
        self.review_button.setObjectName(u"review_button")
        self.review_button.setProperty(u"kind", u"primary")
        self.review_button.setProperty(u"iconName", u"clipboard-check")

        self.tools_layout.addWidget(self.review_button)


        self.header_layout.addWidget(self.tools_widget, 0, 2, 2, 1, Qt.AlignVCenter)

        self.header_layout.setColumnStretch(0, 1)

        self.page_layout.addWidget(self.header_widget)

        self.grid_view = OverviewGrid(OverviewPage)
        self.grid_view.setObjectName(u"grid_view")

        self.page_layout.addWidget(self.grid_view)

        self.nothing_state = EmptyState(OverviewPage)
        self.nothing_state.setObjectName(u"nothing_state")

        self.page_layout.addWidget(self.nothing_state)

        self.legend_layout = QHBoxLayout()
        self.legend_layout.setObjectName(u"legend_layout")
        self.legend_layout.setContentsMargins(5, 6, 5, 0)
        self.legend = OverviewLegend(OverviewPage)
        self.legend.setObjectName(u"legend")

        self.legend_layout.addWidget(self.legend)


        self.page_layout.addLayout(self.legend_layout)

        self.page_layout.setStretch(1, 1)
        self.page_layout.setStretch(2, 1)

        self.retranslateUi(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.title_label.setText(ui_text(u"Overzicht", None))
        self.review_button.setText(ui_text(u"Kijk na en sluit af", None))
        pass
    # retranslateUi

