# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_EvidenceDialog(object):
    def setupUi(self, EvidenceDialog):
        if not EvidenceDialog.objectName():
            EvidenceDialog.setObjectName(u"EvidenceDialog")
        self.dialog_layout = QVBoxLayout(EvidenceDialog)
        self.dialog_layout.setSpacing(6)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(28, 24, 28, 24)
        self.heading_label = WrappedLabel(EvidenceDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"type", u"h3")

        self.dialog_layout.addWidget(self.heading_label)

        self.heading_spacer = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.heading_spacer)

        self.title_label = QLabel(EvidenceDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"type", u"label")

        self.dialog_layout.addWidget(self.title_label)

        self.title_edit = LineEdit(EvidenceDialog)
        self.title_edit.setObjectName(u"title_edit")
        self.title_edit.setMaxLength(500)

        self.dialog_layout.addWidget(self.title_edit)

        self.missing_widget = QWidget(EvidenceDialog)
        self.missing_widget.setObjectName(u"missing_widget")
        self.missing_layout = QHBoxLayout(self.missing_widget)
        self.missing_layout.setObjectName(u"missing_layout")
        self.missing_layout.setContentsMargins(0, 0, 0, 0)
        self.missing_icon = IconLabel(self.missing_widget)
        self.missing_icon.setObjectName(u"missing_icon")
        self.missing_icon.setProperty(u"iconName", u"circle-alert")
        self.missing_icon.setProperty(u"ink", u"danger.text")
        self.missing_icon.setProperty(u"measure", 16)

        self.missing_layout.addWidget(self.missing_icon)

        self.missing_label = WrappedLabel(self.missing_widget)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setProperty(u"type", u"small")
        self.missing_label.setProperty(u"tone", u"danger")

        self.missing_layout.addWidget(self.missing_label)


        self.dialog_layout.addWidget(self.missing_widget)

        self.title_spacer = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.title_spacer)

        self.location_label = QLabel(EvidenceDialog)
        self.location_label.setObjectName(u"location_label")
        self.location_label.setProperty(u"type", u"label")

        self.dialog_layout.addWidget(self.location_label)

        self.location_layout = QHBoxLayout()
        self.location_layout.setSpacing(8)
        self.location_layout.setObjectName(u"location_layout")
        self.location_edit = LineEdit(EvidenceDialog)
        self.location_edit.setObjectName(u"location_edit")
        self.location_edit.setMaxLength(2000)

        self.location_layout.addWidget(self.location_edit)

        self.file_button = Button(EvidenceDialog)
        self.file_button.setObjectName(u"file_button")
        self.file_button.setProperty(u"iconName", u"folder-open")

        self.location_layout.addWidget(self.file_button)


        self.dialog_layout.addLayout(self.location_layout)

        self.note_label = WrappedLabel(EvidenceDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"type", u"small")
        self.note_label.setProperty(u"tone", u"muted")

        self.dialog_layout.addWidget(self.note_label)

        self.end_spacer = QSpacerItem(0, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.dialog_layout.addItem(self.end_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(12)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = Button(EvidenceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"ghost")
        self.cancel_button.setProperty(u"keyCap", u"Esc")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = Button(EvidenceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setProperty(u"keyCap", u"Enter")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title_edit)
        self.location_label.setBuddy(self.location_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EvidenceDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, EvidenceDialog):
        EvidenceDialog.setWindowTitle(ui_text(u"Bewijsstuk", None))
        self.heading_label.setText(ui_text(u"Bewijsstuk", None))
        self.title_label.setText(ui_text(u"Titel", None))
        self.title_edit.setPlaceholderText(ui_text(u"Bijvoorbeeld: Meerjarenplan, bladzijde 41", None))
        self.missing_label.setText(ui_text(u"Geef een titel: zo herkent u het stuk later.", None))
        self.location_label.setText(ui_text(u"Waar staat het? (mag leeg blijven)", None))
        self.location_edit.setPlaceholderText(ui_text(u"Webadres of plaats van het bestand", None))
        self.file_button.setText(ui_text(u"Kies een bestand", None))
        self.note_label.setText(ui_text(u"Het programma onthoudt alleen waar het stuk staat. Het maakt geen kopie.", None))
        self.cancel_button.setText(ui_text(u"Annuleer", None))
        self.save_button.setText(ui_text(u"Bewaar", None))
    # retranslateUi

