# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'depth_step.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QGridLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.choice_card import ChoiceGroup
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wheel_guard import DateEdit
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_DepthStep(object):
    def setupUi(self, DepthStep):
        if not DepthStep.objectName():
            DepthStep.setObjectName(u"DepthStep")
        self.depth_step_layout = QVBoxLayout(DepthStep)
        self.depth_step_layout.setSpacing(6)
        self.depth_step_layout.setObjectName(u"depth_step_layout")
        self.depth_step_layout.setContentsMargins(28, 8, 28, 8)
        self.depth_group = ChoiceGroup(DepthStep)
        self.depth_group.setObjectName(u"depth_group")

        self.depth_step_layout.addWidget(self.depth_group)

        self.spacer_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.depth_step_layout.addItem(self.spacer_1)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(16)
        self.fields_layout.setVerticalSpacing(4)
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(DepthStep)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setProperty(u"type", u"label")

        self.fields_layout.addWidget(self.title_label, 0, 0, 1, 1)

        self.date_label = QLabel(DepthStep)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setTextFormat(Qt.PlainText)
        self.date_label.setProperty(u"type", u"label")

        self.fields_layout.addWidget(self.date_label, 0, 1, 1, 1)

        self.title_line_edit = LineEdit(DepthStep)
        self.title_line_edit.setObjectName(u"title_line_edit")
        self.title_line_edit.setMaxLength(120)

        self.fields_layout.addWidget(self.title_line_edit, 1, 0, 1, 1)

        self.date_edit = DateEdit(DepthStep)
        self.date_edit.setObjectName(u"date_edit")

        self.fields_layout.addWidget(self.date_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(0, 1)

        self.depth_step_layout.addLayout(self.fields_layout)

        self.date_hint_label = WrappedLabel(DepthStep)
        self.date_hint_label.setObjectName(u"date_hint_label")
        self.date_hint_label.setProperty(u"type", u"small")
        self.date_hint_label.setProperty(u"tone", u"muted")

        self.depth_step_layout.addWidget(self.date_hint_label)

        self.previous_panel = QWidget(DepthStep)
        self.previous_panel.setObjectName(u"previous_panel")
        self.previous_layout = QVBoxLayout(self.previous_panel)
        self.previous_layout.setSpacing(4)
        self.previous_layout.setObjectName(u"previous_layout")
        self.previous_layout.setContentsMargins(0, 8, 0, 0)
        self.previous_label = QLabel(self.previous_panel)
        self.previous_label.setObjectName(u"previous_label")
        self.previous_label.setTextFormat(Qt.PlainText)
        self.previous_label.setProperty(u"type", u"label")

        self.previous_layout.addWidget(self.previous_label)

        self.previous_segmented = Segmented(self.previous_panel)
        self.previous_segmented.setObjectName(u"previous_segmented")

        self.previous_layout.addWidget(self.previous_segmented, 0, Qt.AlignLeft)

        self.previous_hint_label = WrappedLabel(self.previous_panel)
        self.previous_hint_label.setObjectName(u"previous_hint_label")
        self.previous_hint_label.setProperty(u"type", u"small")
        self.previous_hint_label.setProperty(u"tone", u"muted")

        self.previous_layout.addWidget(self.previous_hint_label)


        self.depth_step_layout.addWidget(self.previous_panel)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.depth_step_layout.addItem(self.spacer_2)

        self.depth_step_layout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_line_edit)
        self.date_label.setBuddy(self.date_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DepthStep)
    # setupUi

    def retranslateUi(self, DepthStep):
#if QT_CONFIG(accessibility)
        self.depth_group.setAccessibleName(ui_text(u"Diepte", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(ui_text(u"Naam van de meting", None))
        self.date_label.setText(ui_text(u"Datum van de meting", None))
#if QT_CONFIG(accessibility)
        self.title_line_edit.setAccessibleName(ui_text(u"Naam van de meting", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.date_edit.setAccessibleName(ui_text(u"Datum van de meting", None))
#endif // QT_CONFIG(accessibility)
        self.date_hint_label.setText(ui_text(u"De antwoorden gelden voor deze dag.", None))
        self.previous_label.setText(ui_text(u"Vertrekken van", None))
        pass
    # retranslateUi

