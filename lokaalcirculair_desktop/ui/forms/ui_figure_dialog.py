# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'figure_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit
from lokaalcirculair_desktop.ui.widgets.wheel_guard import SpinBox
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_FigureDialog(object):
    def setupUi(self, FigureDialog):
        if not FigureDialog.objectName():
            FigureDialog.setObjectName(u"FigureDialog")
        self.dialog_layout = QVBoxLayout(FigureDialog)
        self.dialog_layout.setSpacing(6)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(28, 24, 28, 24)
        self.indicator_label = WrappedLabel(FigureDialog)
        self.indicator_label.setObjectName(u"indicator_label")
        self.indicator_label.setProperty(u"type", u"h3")

        self.dialog_layout.addWidget(self.indicator_label)

        self.note_label = WrappedLabel(FigureDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"type", u"small")
        self.note_label.setProperty(u"tone", u"muted")

        self.dialog_layout.addWidget(self.note_label)

        self.figures_widget = QWidget(FigureDialog)
        self.figures_widget.setObjectName(u"figures_widget")
        self.figures_layout = QVBoxLayout(self.figures_widget)
        self.figures_layout.setSpacing(6)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 8, 0, 0)

        self.dialog_layout.addWidget(self.figures_widget)

        self.fields_widget = QWidget(FigureDialog)
        self.fields_widget.setObjectName(u"fields_widget")
        self.fields_layout = QGridLayout(self.fields_widget)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(8)
        self.fields_layout.setVerticalSpacing(6)
        self.fields_layout.setContentsMargins(0, 8, 0, 0)
        self.year_label = QLabel(self.fields_widget)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setProperty(u"type", u"label")

        self.fields_layout.addWidget(self.year_label, 0, 0, 1, 1)

        self.value_label = QLabel(self.fields_widget)
        self.value_label.setObjectName(u"value_label")
        self.value_label.setProperty(u"type", u"label")

        self.fields_layout.addWidget(self.value_label, 0, 1, 1, 1)

        self.unit_label = QLabel(self.fields_widget)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"type", u"label")

        self.fields_layout.addWidget(self.unit_label, 0, 2, 1, 1)

        self.year_spin_box = SpinBox(self.fields_widget)
        self.year_spin_box.setObjectName(u"year_spin_box")
        self.year_spin_box.setMinimum(1900)
        self.year_spin_box.setMaximum(2200)

        self.fields_layout.addWidget(self.year_spin_box, 1, 0, 1, 1)

        self.value_edit = LineEdit(self.fields_widget)
        self.value_edit.setObjectName(u"value_edit")
        self.value_edit.setMaxLength(30)

        self.fields_layout.addWidget(self.value_edit, 1, 1, 1, 1)

        self.unit_edit = LineEdit(self.fields_widget)
        self.unit_edit.setObjectName(u"unit_edit")
        self.unit_edit.setMaxLength(100)

        self.fields_layout.addWidget(self.unit_edit, 1, 2, 1, 1)

        self.source_spacer = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.fields_layout.addItem(self.source_spacer, 2, 0, 1, 1)

        self.source_label = QLabel(self.fields_widget)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"type", u"label")

        self.fields_layout.addWidget(self.source_label, 3, 0, 1, 3)

        self.source_edit = LineEdit(self.fields_widget)
        self.source_edit.setObjectName(u"source_edit")
        self.source_edit.setMaxLength(500)

        self.fields_layout.addWidget(self.source_edit, 4, 0, 1, 3)


        self.dialog_layout.addWidget(self.fields_widget)

        self.problem_label = WrappedLabel(FigureDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setProperty(u"type", u"small")
        self.problem_label.setProperty(u"tone", u"danger")

        self.dialog_layout.addWidget(self.problem_label)

        self.end_spacer = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.dialog_layout.addItem(self.end_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(12)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = Button(FigureDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"ghost")
        self.cancel_button.setProperty(u"keyCap", u"Esc")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = Button(FigureDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setProperty(u"keyCap", u"Enter")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_spin_box)
        self.value_label.setBuddy(self.value_edit)
        self.unit_label.setBuddy(self.unit_edit)
        self.source_label.setBuddy(self.source_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FigureDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, FigureDialog):
        FigureDialog.setWindowTitle(ui_text(u"Cijfer", None))
        self.note_label.setText(ui_text(u"Een cijfer verandert de score niet. Het staat bij uw toelichting in het rapport.", None))
        self.year_label.setText(ui_text(u"Jaar", None))
        self.value_label.setText(ui_text(u"Waarde", None))
        self.unit_label.setText(ui_text(u"Eenheid", None))
        self.source_label.setText(ui_text(u"Bron (mag leeg blijven)", None))
        self.cancel_button.setText(ui_text(u"Annuleer", None))
        self.save_button.setText(ui_text(u"Bewaar", None))
    # retranslateUi

