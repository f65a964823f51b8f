# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'covers_step.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout)

from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_CoversStep(object):
    def setupUi(self, CoversStep):
        if not CoversStep.objectName():
            CoversStep.setObjectName(u"CoversStep")
        self.covers_step_layout = QVBoxLayout(CoversStep)
        self.covers_step_layout.setSpacing(8)
        self.covers_step_layout.setObjectName(u"covers_step_layout")
        self.covers_step_layout.setContentsMargins(28, 8, 28, 8)
        self.kind_layout = QHBoxLayout()
        self.kind_layout.setSpacing(8)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_choice_layout = QHBoxLayout()
        self.kind_choice_layout.setSpacing(16)
        self.kind_choice_layout.setObjectName(u"kind_choice_layout")
        self.kind_choice_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = WrappedLabel(CoversStep)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"type", u"body_strong")

        self.kind_choice_layout.addWidget(self.kind_label)

        self.kind_segmented = Segmented(CoversStep)
        self.kind_segmented.setObjectName(u"kind_segmented")

        self.kind_choice_layout.addWidget(self.kind_segmented, 0, Qt.AlignLeft)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kind_choice_layout.addItem(self.spacer_1)


        self.kind_layout.addLayout(self.kind_choice_layout)

        self.kind_note_label = WrappedLabel(CoversStep)
        self.kind_note_label.setObjectName(u"kind_note_label")
        self.kind_note_label.setAlignment(Qt.AlignLeft|Qt.AlignVCenter)
        self.kind_note_label.setProperty(u"type", u"small")
        self.kind_note_label.setProperty(u"tone", u"muted")

        self.kind_layout.addWidget(self.kind_note_label)

        self.kind_layout.setStretch(1, 1)

        self.covers_step_layout.addLayout(self.kind_layout)

        self.spacer_2 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.covers_step_layout.addItem(self.spacer_2)

        self.covers_layout = QVBoxLayout()
        self.covers_layout.setSpacing(10)
        self.covers_layout.setObjectName(u"covers_layout")
        self.covers_layout.setContentsMargins(0, 0, 0, 0)

        self.covers_step_layout.addLayout(self.covers_layout)

        self.none_label = WrappedLabel(CoversStep)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setProperty(u"type", u"small")
        self.none_label.setProperty(u"tone", u"warning")

        self.covers_step_layout.addWidget(self.none_label)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.covers_step_layout.addItem(self.spacer_3)

        self.covers_step_layout.setStretch(4, 1)

        self.retranslateUi(CoversStep)
    # setupUi

    def retranslateUi(self, CoversStep):
        self.kind_note_label.setText(ui_text(u"vooraf ingevuld, u kunt het wijzigen", None))
        self.none_label.setText(ui_text(u"Vink minstens \u00e9\u00e9n bestuur aan.", None))
        pass
    # retranslateUi

