# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'self_score_step.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wheel_guard import DoubleSpinBox
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_SelfScoreStep(object):
    def setupUi(self, SelfScoreStep):
        if not SelfScoreStep.objectName():
            SelfScoreStep.setObjectName(u"SelfScoreStep")
        self.self_score_step_layout = QVBoxLayout(SelfScoreStep)
        self.self_score_step_layout.setSpacing(6)
        self.self_score_step_layout.setObjectName(u"self_score_step_layout")
        self.self_score_step_layout.setContentsMargins(28, 8, 28, 8)
        self.score_segmented = Segmented(SelfScoreStep)
        self.score_segmented.setObjectName(u"score_segmented")

        self.self_score_step_layout.addWidget(self.score_segmented)

        self.ends_layout = QHBoxLayout()
        self.ends_layout.setSpacing(0)
        self.ends_layout.setObjectName(u"ends_layout")
        self.ends_layout.setContentsMargins(2, 0, 2, 0)
        self.low_label = QLabel(SelfScoreStep)
        self.low_label.setObjectName(u"low_label")
        self.low_label.setTextFormat(Qt.PlainText)
        self.low_label.setProperty(u"type", u"caption")
        self.low_label.setProperty(u"tone", u"muted")

        self.ends_layout.addWidget(self.low_label)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ends_layout.addItem(self.spacer_1)

        self.high_label = QLabel(SelfScoreStep)
        self.high_label.setObjectName(u"high_label")
        self.high_label.setTextFormat(Qt.PlainText)
        self.high_label.setProperty(u"type", u"caption")
        self.high_label.setProperty(u"tone", u"muted")

        self.ends_layout.addWidget(self.high_label)


        self.self_score_step_layout.addLayout(self.ends_layout)

        self.spacer_2 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.self_score_step_layout.addItem(self.spacer_2)

        self.score_layout = QHBoxLayout()
        self.score_layout.setSpacing(12)
        self.score_layout.setObjectName(u"score_layout")
        self.score_layout.setContentsMargins(0, 0, 0, 0)
        self.score_label = QLabel(SelfScoreStep)
        self.score_label.setObjectName(u"score_label")
        self.score_label.setTextFormat(Qt.PlainText)
        self.score_label.setProperty(u"type", u"small")
        self.score_label.setProperty(u"tone", u"secondary")

        self.score_layout.addWidget(self.score_label)

        self.score_spin_box = DoubleSpinBox(SelfScoreStep)
        self.score_spin_box.setObjectName(u"score_spin_box")

        self.score_layout.addWidget(self.score_spin_box)

        self.half_label = WrappedLabel(SelfScoreStep)
        self.half_label.setObjectName(u"half_label")
        self.half_label.setProperty(u"type", u"caption")
        self.half_label.setProperty(u"tone", u"muted")

        self.score_layout.addWidget(self.half_label)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.score_layout.addItem(self.spacer_3)

        self.unknown_button = Button(SelfScoreStep)
        self.unknown_button.setObjectName(u"unknown_button")
        self.unknown_button.setProperty(u"kind", u"link")
        self.unknown_button.setAutoDefault(False)

        self.score_layout.addWidget(self.unknown_button)


        self.self_score_step_layout.addLayout(self.score_layout)

        self.spacer_4 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.self_score_step_layout.addItem(self.spacer_4)

        self.active_line = QFrame(SelfScoreStep)
        self.active_line.setObjectName(u"active_line")
        self.active_line.setProperty(u"kind", u"line")
        self.active_line.setFrameShape(QFrame.NoFrame)

        self.self_score_step_layout.addWidget(self.active_line)

        self.spacer_5 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.self_score_step_layout.addItem(self.spacer_5)

        self.active_layout = QHBoxLayout()
        self.active_layout.setSpacing(16)
        self.active_layout.setObjectName(u"active_layout")
        self.active_layout.setContentsMargins(0, 0, 0, 0)
        self.active_label = WrappedLabel(SelfScoreStep)
        self.active_label.setObjectName(u"active_label")
        self.active_label.setProperty(u"type", u"body_strong")

        self.active_layout.addWidget(self.active_label)

        self.active_segmented = Segmented(SelfScoreStep)
        self.active_segmented.setObjectName(u"active_segmented")

        self.active_layout.addWidget(self.active_segmented)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.active_layout.addItem(self.spacer_6)


        self.self_score_step_layout.addLayout(self.active_layout)

        self.spacer_7 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.self_score_step_layout.addItem(self.spacer_7)

        self.info_card = Card(SelfScoreStep)
        self.info_card.setObjectName(u"info_card")
        self.info_card.setProperty(u"kind", u"info")
        self.info_layout = QHBoxLayout(self.info_card)
        self.info_layout.setSpacing(12)
        self.info_layout.setObjectName(u"info_layout")
        self.info_layout.setContentsMargins(14, 10, 14, 10)
        self.info_icon = IconLabel(self.info_card)
        self.info_icon.setObjectName(u"info_icon")
        self.info_icon.setProperty(u"iconName", u"info")
        self.info_icon.setProperty(u"ink", u"info.text")

        self.info_layout.addWidget(self.info_icon, 0, Qt.AlignVCenter)

        self.info_label = WrappedLabel(self.info_card)
        self.info_label.setObjectName(u"info_label")
        self.info_label.setProperty(u"type", u"small")
        self.info_label.setProperty(u"tone", u"info")

        self.info_layout.addWidget(self.info_label)

        self.info_layout.setStretch(1, 1)

        self.self_score_step_layout.addWidget(self.info_card)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.self_score_step_layout.addItem(self.spacer_8)

#if QT_CONFIG(shortcut)
        self.score_label.setBuddy(self.score_spin_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SelfScoreStep)
    # setupUi

    def retranslateUi(self, SelfScoreStep):
        self.low_label.setText(ui_text(u"er gebeurt niets", None))
        self.high_label.setText(ui_text(u"alles is verankerd", None))
        self.score_label.setText(ui_text(u"Uw cijfer", None))
#if QT_CONFIG(accessibility)
        self.score_spin_box.setAccessibleName(ui_text(u"Uw cijfer", None))
#endif // QT_CONFIG(accessibility)
        self.half_label.setText(ui_text(u"halve punten mogen", None))
        self.unknown_button.setText(ui_text(u"Weet ik nog niet", None))
        self.active_label.setText(ui_text(u"Is uw bestuur bezig met circulaire economie?", None))
        self.info_label.setText(ui_text(u"Wat andere besturen in 2022 antwoordden, ziet u pas na uw eigen cijfer.", None))
        pass
    # retranslateUi

