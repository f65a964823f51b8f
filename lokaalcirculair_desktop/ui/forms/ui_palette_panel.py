# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'palette_panel.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.key_cap import KeyCap
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_PalettePanel(object):
    def setupUi(self, PalettePanel):
        if not PalettePanel.objectName():
            PalettePanel.setObjectName(u"PalettePanel")
        PalettePanel.setProperty(u"kind", u"palette")
        self.panel_layout = QVBoxLayout(PalettePanel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(1, 1, 1, 1)
        self.search_row = QWidget(PalettePanel)
        self.search_row.setObjectName(u"search_row")
        self.search_layout = QHBoxLayout(self.search_row)
        self.search_layout.setSpacing(12)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_icon = IconLabel(self.search_row)
        self.search_icon.setObjectName(u"search_icon")
        self.search_icon.setProperty(u"iconName", u"search")
        self.search_icon.setProperty(u"ink", u"accent.default")
        self.search_icon.setProperty(u"measure", 22)

        self.search_layout.addWidget(self.search_icon)

        self.search_line_edit = LineEdit(self.search_row)
        self.search_line_edit.setObjectName(u"search_line_edit")
        self.search_line_edit.setMaxLength(120)
        self.search_line_edit.setProperty(u"kind", u"plain")

        self.search_layout.addWidget(self.search_line_edit)

        self.escape_cap = KeyCap(self.search_row)
        self.escape_cap.setObjectName(u"escape_cap")

        self.search_layout.addWidget(self.escape_cap)


        self.panel_layout.addWidget(self.search_row)

        self.search_line = QFrame(PalettePanel)
        self.search_line.setObjectName(u"search_line")
        self.search_line.setProperty(u"kind", u"line")

        self.panel_layout.addWidget(self.search_line)

        self.results_list_view = QListView(PalettePanel)
        self.results_list_view.setObjectName(u"results_list_view")
        self.results_list_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results_list_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results_list_view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.results_list_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.results_list_view.setMouseTracking(True)

        self.panel_layout.addWidget(self.results_list_view)

        self.nothing_row = QWidget(PalettePanel)
        self.nothing_row.setObjectName(u"nothing_row")
        self.nothing_layout = QVBoxLayout(self.nothing_row)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(0, 0, 0, 0)
        self.nothing_label = WrappedLabel(self.nothing_row)
        self.nothing_label.setObjectName(u"nothing_label")

        self.nothing_layout.addWidget(self.nothing_label)


        self.panel_layout.addWidget(self.nothing_row)

        self.footer_line = QFrame(PalettePanel)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setProperty(u"kind", u"line")

        self.panel_layout.addWidget(self.footer_line)

        self.footer_row = QWidget(PalettePanel)
        self.footer_row.setObjectName(u"footer_row")
        self.footer_layout = QHBoxLayout(self.footer_row)
        self.footer_layout.setSpacing(8)
        self.footer_layout.setObjectName(u"footer_layout")
        self.footer_layout.setContentsMargins(0, 0, 0, 0)
        self.arrows_cap = KeyCap(self.footer_row)
        self.arrows_cap.setObjectName(u"arrows_cap")

        self.footer_layout.addWidget(self.arrows_cap)

        self.arrows_label = QLabel(self.footer_row)
        self.arrows_label.setObjectName(u"arrows_label")
        self.arrows_label.setProperty(u"type", u"caption")
        self.arrows_label.setProperty(u"tone", u"muted")

        self.footer_layout.addWidget(self.arrows_label)

        self.caps_spacer = QSpacerItem(6, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.footer_layout.addItem(self.caps_spacer)

        self.enter_cap = KeyCap(self.footer_row)
        self.enter_cap.setObjectName(u"enter_cap")

        self.footer_layout.addWidget(self.enter_cap)

        self.enter_label = QLabel(self.footer_row)
        self.enter_label.setObjectName(u"enter_label")
        self.enter_label.setProperty(u"type", u"caption")
        self.enter_label.setProperty(u"tone", u"muted")

        self.footer_layout.addWidget(self.enter_label)

        self.footer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_layout.addItem(self.footer_spacer)

        self.count_label = QLabel(self.footer_row)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setProperty(u"type", u"caption")
        self.count_label.setProperty(u"tone", u"muted")

        self.footer_layout.addWidget(self.count_label)


        self.panel_layout.addWidget(self.footer_row)


        self.retranslateUi(PalettePanel)
    # setupUi

    def retranslateUi(self, PalettePanel):
#if QT_CONFIG(accessibility)
        self.search_line_edit.setAccessibleName(ui_text(u"Zoek een vraag, meting, gemeente, bladzijde of opdracht", None))
#endif // QT_CONFIG(accessibility)
        self.search_line_edit.setPlaceholderText(ui_text(u"Zoek een vraag, gemeente of opdracht", None))
#if QT_CONFIG(accessibility)
        self.results_list_view.setAccessibleName(ui_text(u"Resultaten", None))
#endif // QT_CONFIG(accessibility)
        self.arrows_label.setText(ui_text(u"bewegen", None))
        self.enter_label.setText(ui_text(u"openen", None))
        pass
    # retranslateUi

