# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'self_score_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wheel_guard import DoubleSpinBox
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_SelfScoreDialog(object):
    def setupUi(self, SelfScoreDialog):
        if not SelfScoreDialog.objectName():
            SelfScoreDialog.setObjectName(u"SelfScoreDialog")
        self.dialog_layout = QVBoxLayout(SelfScoreDialog)
        self.dialog_layout.setSpacing(6)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(28, 24, 28, 24)
        self.question_label = WrappedLabel(SelfScoreDialog)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setProperty(u"type", u"h3")

        self.dialog_layout.addWidget(self.question_label)

        self.explanation_label = WrappedLabel(SelfScoreDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setProperty(u"tone", u"secondary")

        self.dialog_layout.addWidget(self.explanation_label)

        self.question_spacer = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.question_spacer)

        self.score_layout = QHBoxLayout()
        self.score_layout.setSpacing(12)
        self.score_layout.setObjectName(u"score_layout")
        self.score_spin_box = DoubleSpinBox(SelfScoreDialog)
        self.score_spin_box.setObjectName(u"score_spin_box")
        self.score_spin_box.setDecimals(1)
        self.score_spin_box.setMinimum(-0.500000000000000)
        self.score_spin_box.setMaximum(10.000000000000000)
        self.score_spin_box.setSingleStep(0.500000000000000)

        self.score_layout.addWidget(self.score_spin_box)

        self.half_label = QLabel(SelfScoreDialog)
        self.half_label.setObjectName(u"half_label")
        self.half_label.setProperty(u"type", u"caption")
        self.half_label.setProperty(u"tone", u"muted")

        self.score_layout.addWidget(self.half_label)

        self.score_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.score_layout.addItem(self.score_spacer)


        self.dialog_layout.addLayout(self.score_layout)

        self.active_spacer = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.active_spacer)

        self.active_label = WrappedLabel(SelfScoreDialog)
        self.active_label.setObjectName(u"active_label")
        self.active_label.setProperty(u"type", u"body_strong")

        self.dialog_layout.addWidget(self.active_label)

        self.active_segmented = Segmented(SelfScoreDialog)
        self.active_segmented.setObjectName(u"active_segmented")

        self.dialog_layout.addWidget(self.active_segmented, 0, Qt.AlignLeft)

        self.note_spacer = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.dialog_layout.addItem(self.note_spacer)

        self.note_label = WrappedLabel(SelfScoreDialog)
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

        self.cancel_button = Button(SelfScoreDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"kind", u"ghost")
        self.cancel_button.setProperty(u"keyCap", u"Esc")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = Button(SelfScoreDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"kind", u"primary")
        self.save_button.setProperty(u"keyCap", u"Enter")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)


        self.retranslateUi(SelfScoreDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, SelfScoreDialog):
        SelfScoreDialog.setWindowTitle(ui_text(u"Zelfscore", None))
        self.question_label.setText(ui_text(u"Welk cijfer geeft u uw bestuur vandaag?", None))
        self.explanation_label.setText(ui_text(u"Voor circulaire economie, op 10.", None))
#if QT_CONFIG(accessibility)
        self.score_spin_box.setAccessibleName(ui_text(u"Zelfscore op 10", None))
#endif // QT_CONFIG(accessibility)
        self.half_label.setText(ui_text(u"halve punten mogen", None))
        self.active_label.setText(ui_text(u"Is uw bestuur bezig met circulaire economie?", None))
        self.note_label.setText(ui_text(u"De zelfscore kunt u later nog wijzigen; het rapport vermeldt dat dan.", None))
        self.cancel_button.setText(ui_text(u"Annuleer", None))
        self.save_button.setText(ui_text(u"Bewaar", None))
    # retranslateUi

