# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'competences_step.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout)

from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_CompetencesStep(object):
    def setupUi(self, CompetencesStep):
        if not CompetencesStep.objectName():
            CompetencesStep.setObjectName(u"CompetencesStep")
        self.competences_step_layout = QVBoxLayout(CompetencesStep)
        self.competences_step_layout.setSpacing(11)
        self.competences_step_layout.setObjectName(u"competences_step_layout")
        self.competences_step_layout.setContentsMargins(28, 8, 28, 8)
        self.waste_question_layout = QVBoxLayout()
        self.waste_question_layout.setSpacing(0)
        self.waste_question_layout.setObjectName(u"waste_question_layout")
        self.waste_question_layout.setContentsMargins(0, 0, 0, 0)
        self.waste_layout = QHBoxLayout()
        self.waste_layout.setSpacing(16)
        self.waste_layout.setObjectName(u"waste_layout")
        self.waste_layout.setContentsMargins(0, 0, 0, 0)
        self.waste_words_layout = QVBoxLayout()
        self.waste_words_layout.setSpacing(0)
        self.waste_words_layout.setObjectName(u"waste_words_layout")
        self.waste_words_layout.setContentsMargins(0, 0, 0, 0)
        self.waste_label = WrappedLabel(CompetencesStep)
        self.waste_label.setObjectName(u"waste_label")
        self.waste_label.setProperty(u"type", u"body_strong")

        self.waste_words_layout.addWidget(self.waste_label)

        self.waste_hint_label = WrappedLabel(CompetencesStep)
        self.waste_hint_label.setObjectName(u"waste_hint_label")
        self.waste_hint_label.setProperty(u"type", u"small")
        self.waste_hint_label.setProperty(u"tone", u"muted")

        self.waste_words_layout.addWidget(self.waste_hint_label)


        self.waste_layout.addLayout(self.waste_words_layout)

        self.waste_segmented = Segmented(CompetencesStep)
        self.waste_segmented.setObjectName(u"waste_segmented")

        self.waste_layout.addWidget(self.waste_segmented, 0, Qt.AlignVCenter)

        self.waste_layout.setStretch(0, 1)

        self.waste_question_layout.addLayout(self.waste_layout)


        self.competences_step_layout.addLayout(self.waste_question_layout)

        self.waste_line = QFrame(CompetencesStep)
        self.waste_line.setObjectName(u"waste_line")
        self.waste_line.setProperty(u"kind", u"line")
        self.waste_line.setFrameShape(QFrame.NoFrame)

        self.competences_step_layout.addWidget(self.waste_line)

        self.business_park_question_layout = QVBoxLayout()
        self.business_park_question_layout.setSpacing(0)
        self.business_park_question_layout.setObjectName(u"business_park_question_layout")
        self.business_park_question_layout.setContentsMargins(0, 0, 0, 0)
        self.business_park_layout = QHBoxLayout()
        self.business_park_layout.setSpacing(16)
        self.business_park_layout.setObjectName(u"business_park_layout")
        self.business_park_layout.setContentsMargins(0, 0, 0, 0)
        self.business_park_words_layout = QVBoxLayout()
        self.business_park_words_layout.setSpacing(0)
        self.business_park_words_layout.setObjectName(u"business_park_words_layout")
        self.business_park_words_layout.setContentsMargins(0, 0, 0, 0)
        self.business_park_label = WrappedLabel(CompetencesStep)
        self.business_park_label.setObjectName(u"business_park_label")
        self.business_park_label.setProperty(u"type", u"body_strong")

        self.business_park_words_layout.addWidget(self.business_park_label)

        self.business_park_hint_label = WrappedLabel(CompetencesStep)
        self.business_park_hint_label.setObjectName(u"business_park_hint_label")
        self.business_park_hint_label.setProperty(u"type", u"small")
        self.business_park_hint_label.setProperty(u"tone", u"muted")

        self.business_park_words_layout.addWidget(self.business_park_hint_label)


        self.business_park_layout.addLayout(self.business_park_words_layout)

        self.business_park_segmented = Segmented(CompetencesStep)
        self.business_park_segmented.setObjectName(u"business_park_segmented")

        self.business_park_layout.addWidget(self.business_park_segmented, 0, Qt.AlignVCenter)

        self.business_park_layout.setStretch(0, 1)

        self.business_park_question_layout.addLayout(self.business_park_layout)


        self.competences_step_layout.addLayout(self.business_park_question_layout)

        self.park_line = QFrame(CompetencesStep)
        self.park_line.setObjectName(u"park_line")
        self.park_line.setProperty(u"kind", u"line")
        self.park_line.setFrameShape(QFrame.NoFrame)

        self.competences_step_layout.addWidget(self.park_line)

        self.own_kitchen_question_layout = QVBoxLayout()
        self.own_kitchen_question_layout.setSpacing(0)
        self.own_kitchen_question_layout.setObjectName(u"own_kitchen_question_layout")
        self.own_kitchen_question_layout.setContentsMargins(0, 0, 0, 0)
        self.own_kitchen_layout = QHBoxLayout()
        self.own_kitchen_layout.setSpacing(16)
        self.own_kitchen_layout.setObjectName(u"own_kitchen_layout")
        self.own_kitchen_layout.setContentsMargins(0, 0, 0, 0)
        self.own_kitchen_words_layout = QVBoxLayout()
        self.own_kitchen_words_layout.setSpacing(0)
        self.own_kitchen_words_layout.setObjectName(u"own_kitchen_words_layout")
        self.own_kitchen_words_layout.setContentsMargins(0, 0, 0, 0)
        self.own_kitchen_label = WrappedLabel(CompetencesStep)
        self.own_kitchen_label.setObjectName(u"own_kitchen_label")
        self.own_kitchen_label.setProperty(u"type", u"body_strong")

        self.own_kitchen_words_layout.addWidget(self.own_kitchen_label)

        self.own_kitchen_hint_label = WrappedLabel(CompetencesStep)
        self.own_kitchen_hint_label.setObjectName(u"own_kitchen_hint_label")
        self.own_kitchen_hint_label.setProperty(u"type", u"small")
        self.own_kitchen_hint_label.setProperty(u"tone", u"muted")

        self.own_kitchen_words_layout.addWidget(self.own_kitchen_hint_label)


        self.own_kitchen_layout.addLayout(self.own_kitchen_words_layout)

        self.own_kitchen_segmented = Segmented(CompetencesStep)
        self.own_kitchen_segmented.setObjectName(u"own_kitchen_segmented")

        self.own_kitchen_layout.addWidget(self.own_kitchen_segmented, 0, Qt.AlignVCenter)

        self.own_kitchen_layout.setStretch(0, 1)

        self.own_kitchen_question_layout.addLayout(self.own_kitchen_layout)


        self.competences_step_layout.addLayout(self.own_kitchen_question_layout)

        self.kitchen_line = QFrame(CompetencesStep)
        self.kitchen_line.setObjectName(u"kitchen_line")
        self.kitchen_line.setProperty(u"kind", u"line")
        self.kitchen_line.setFrameShape(QFrame.NoFrame)

        self.competences_step_layout.addWidget(self.kitchen_line)

        self.farmland_question_layout = QVBoxLayout()
        self.farmland_question_layout.setSpacing(0)
        self.farmland_question_layout.setObjectName(u"farmland_question_layout")
        self.farmland_question_layout.setContentsMargins(0, 0, 0, 0)
        self.farmland_layout = QHBoxLayout()
        self.farmland_layout.setSpacing(16)
        self.farmland_layout.setObjectName(u"farmland_layout")
        self.farmland_layout.setContentsMargins(0, 0, 0, 0)
        self.farmland_words_layout = QVBoxLayout()
        self.farmland_words_layout.setSpacing(0)
        self.farmland_words_layout.setObjectName(u"farmland_words_layout")
        self.farmland_words_layout.setContentsMargins(0, 0, 0, 0)
        self.farmland_label = WrappedLabel(CompetencesStep)
        self.farmland_label.setObjectName(u"farmland_label")
        self.farmland_label.setProperty(u"type", u"body_strong")

        self.farmland_words_layout.addWidget(self.farmland_label)

        self.farmland_hint_label = WrappedLabel(CompetencesStep)
        self.farmland_hint_label.setObjectName(u"farmland_hint_label")
        self.farmland_hint_label.setProperty(u"type", u"small")
        self.farmland_hint_label.setProperty(u"tone", u"muted")

        self.farmland_words_layout.addWidget(self.farmland_hint_label)


        self.farmland_layout.addLayout(self.farmland_words_layout)

        self.farmland_segmented = Segmented(CompetencesStep)
        self.farmland_segmented.setObjectName(u"farmland_segmented")

        self.farmland_layout.addWidget(self.farmland_segmented, 0, Qt.AlignVCenter)

        self.farmland_layout.setStretch(0, 1)

        self.farmland_question_layout.addLayout(self.farmland_layout)


        self.competences_step_layout.addLayout(self.farmland_question_layout)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.competences_step_layout.addItem(self.spacer_1)

        self.competences_step_layout.setStretch(7, 1)

        self.retranslateUi(CompetencesStep)
    # setupUi

    def retranslateUi(self, CompetencesStep):
        self.waste_label.setText(ui_text(u"Wie zamelt het huishoudelijk afval in?", None))
        self.waste_hint_label.setText(ui_text(u"Zelf of samen met andere besturen.", None))
        self.business_park_label.setText(ui_text(u"Is er een bedrijventerrein?", None))
        self.business_park_hint_label.setText(ui_text(u"Op uw grondgebied of in uw beheer.", None))
        self.own_kitchen_label.setText(ui_text(u"Kookt u zelf of bestelt u maaltijden?", None))
        self.own_kitchen_hint_label.setText(ui_text(u"School, kinderopvang, woonzorgcentrum, cafetaria.", None))
        self.farmland_label.setText(ui_text(u"Is er landbouwgrond?", None))
        self.farmland_hint_label.setText(ui_text(u"Op uw grondgebied of in eigendom.", None))
        pass
    # retranslateUi

