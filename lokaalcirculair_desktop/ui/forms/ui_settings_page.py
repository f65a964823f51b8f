# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from lokaalcirculair_desktop.texts import ui_text

from PySide6.QtCore import (Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.settings_layout = QVBoxLayout(SettingsPage)
        self.settings_layout.setSpacing(0)
        self.settings_layout.setObjectName(u"settings_layout")
        self.settings_layout.setContentsMargins(0, 0, 0, 0)
        self.page_scroll_area = QScrollArea(SettingsPage)
        self.page_scroll_area.setObjectName(u"page_scroll_area")
        self.page_scroll_area.setWidgetResizable(True)
        self.page_scroll_area.setFrameShape(QFrame.NoFrame)
        self.page_scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarAsNeeded)
        self.page_scroll_area.setFocusPolicy(Qt.NoFocus)
        self.page_contents = QWidget()
        self.page_contents.setObjectName(u"page_contents")
        self.page_contents.setProperty(u"kind", u"page")
        self.page_layout = QVBoxLayout(self.page_contents)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(28, 31, 28, 24)
        self.title_label = QLabel(self.page_contents)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.PlainText)
        self.title_label.setProperty(u"type", u"h1")

        self.page_layout.addWidget(self.title_label)

        self.part_segmented = Segmented(self.page_contents)
        self.part_segmented.setObjectName(u"part_segmented")

        self.page_layout.addWidget(self.part_segmented, 0, Qt.AlignLeft)

        self.look_card = Card(self.page_contents)
        self.look_card.setObjectName(u"look_card")
        self.look_layout = QVBoxLayout(self.look_card)
        self.look_layout.setSpacing(12)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(20, 16, 20, 18)
        self.look_title_layout = QHBoxLayout()
        self.look_title_layout.setSpacing(10)
        self.look_title_layout.setObjectName(u"look_title_layout")
        self.look_title_layout.setContentsMargins(0, 0, 0, 0)
        self.look_icon = IconLabel(self.look_card)
        self.look_icon.setObjectName(u"look_icon")
        self.look_icon.setProperty(u"iconName", u"palette")
        self.look_icon.setProperty(u"ink", u"accent.default")
        self.look_icon.setProperty(u"measure", 20)

        self.look_title_layout.addWidget(self.look_icon)

        self.look_title_label = QLabel(self.look_card)
        self.look_title_label.setObjectName(u"look_title_label")
        self.look_title_label.setTextFormat(Qt.PlainText)
        self.look_title_label.setProperty(u"type", u"h3")

        self.look_title_layout.addWidget(self.look_title_label)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_title_layout.addItem(self.spacer_1)


        self.look_layout.addLayout(self.look_title_layout)

        self.language_layout = QHBoxLayout()
        self.language_layout.setSpacing(20)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_words_layout = QVBoxLayout()
        self.language_words_layout.setSpacing(0)
        self.language_words_layout.setObjectName(u"language_words_layout")
        self.language_words_layout.setContentsMargins(0, 0, 0, 0)
        self.language_title_label = QLabel(self.look_card)
        self.language_title_label.setObjectName(u"language_title_label")
        self.language_title_label.setTextFormat(Qt.PlainText)
        self.language_title_label.setProperty(u"type", u"body_strong")

        self.language_words_layout.addWidget(self.language_title_label)

        self.language_text_label = WrappedLabel(self.look_card)
        self.language_text_label.setObjectName(u"language_text_label")
        self.language_text_label.setProperty(u"type", u"small")
        self.language_text_label.setProperty(u"tone", u"secondary")

        self.language_words_layout.addWidget(self.language_text_label)


        self.language_layout.addLayout(self.language_words_layout)

        self.language_segmented = Segmented(self.look_card)
        self.language_segmented.setObjectName(u"language_segmented")

        self.language_layout.addWidget(self.language_segmented, 0, Qt.AlignVCenter)

        self.language_layout.setStretch(0, 1)

        self.look_layout.addLayout(self.language_layout)

        self.language_line = QFrame(self.look_card)
        self.language_line.setObjectName(u"language_line")
        self.language_line.setProperty(u"kind", u"line")
        self.language_line.setFrameShape(QFrame.NoFrame)

        self.look_layout.addWidget(self.language_line)

        self.theme_layout = QHBoxLayout()
        self.theme_layout.setSpacing(20)
        self.theme_layout.setObjectName(u"theme_layout")
        self.theme_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_words_layout = QVBoxLayout()
        self.theme_words_layout.setSpacing(0)
        self.theme_words_layout.setObjectName(u"theme_words_layout")
        self.theme_words_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_title_label = QLabel(self.look_card)
        self.theme_title_label.setObjectName(u"theme_title_label")
        self.theme_title_label.setTextFormat(Qt.PlainText)
        self.theme_title_label.setProperty(u"type", u"body_strong")

        self.theme_words_layout.addWidget(self.theme_title_label)

        self.theme_text_label = WrappedLabel(self.look_card)
        self.theme_text_label.setObjectName(u"theme_text_label")
        self.theme_text_label.setProperty(u"type", u"small")
        self.theme_text_label.setProperty(u"tone", u"secondary")

        self.theme_words_layout.addWidget(self.theme_text_label)


        self.theme_layout.addLayout(self.theme_words_layout)

        self.theme_segmented = Segmented(self.look_card)
        self.theme_segmented.setObjectName(u"theme_segmented")

        self.theme_layout.addWidget(self.theme_segmented, 0, Qt.AlignVCenter)

        self.theme_layout.setStretch(0, 1)

        self.look_layout.addLayout(self.theme_layout)

        self.look_line = QFrame(self.look_card)
        self.look_line.setObjectName(u"look_line")
        self.look_line.setProperty(u"kind", u"line")
        self.look_line.setFrameShape(QFrame.NoFrame)

        self.look_layout.addWidget(self.look_line)

        self.scale_layout = QHBoxLayout()
        self.scale_layout.setSpacing(20)
        self.scale_layout.setObjectName(u"scale_layout")
        self.scale_layout.setContentsMargins(0, 0, 0, 0)
        self.scale_words_layout = QVBoxLayout()
        self.scale_words_layout.setSpacing(0)
        self.scale_words_layout.setObjectName(u"scale_words_layout")
        self.scale_words_layout.setContentsMargins(0, 0, 0, 0)
        self.scale_title_label = QLabel(self.look_card)
        self.scale_title_label.setObjectName(u"scale_title_label")
        self.scale_title_label.setTextFormat(Qt.PlainText)
        self.scale_title_label.setProperty(u"type", u"body_strong")

        self.scale_words_layout.addWidget(self.scale_title_label)

        self.scale_text_label = WrappedLabel(self.look_card)
        self.scale_text_label.setObjectName(u"scale_text_label")
        self.scale_text_label.setProperty(u"type", u"small")
        self.scale_text_label.setProperty(u"tone", u"secondary")

        self.scale_words_layout.addWidget(self.scale_text_label)


        self.scale_layout.addLayout(self.scale_words_layout)

        self.scale_segmented = Segmented(self.look_card)
        self.scale_segmented.setObjectName(u"scale_segmented")

        self.scale_layout.addWidget(self.scale_segmented, 0, Qt.AlignVCenter)

        self.scale_layout.setStretch(0, 1)

        self.look_layout.addLayout(self.scale_layout)

        self.motion_line = QFrame(self.look_card)
        self.motion_line.setObjectName(u"motion_line")
        self.motion_line.setProperty(u"kind", u"line")
        self.motion_line.setFrameShape(QFrame.NoFrame)

        self.look_layout.addWidget(self.motion_line)

        self.motion_layout = QHBoxLayout()
        self.motion_layout.setSpacing(20)
        self.motion_layout.setObjectName(u"motion_layout")
        self.motion_layout.setContentsMargins(0, 0, 0, 0)
        self.motion_words_layout = QVBoxLayout()
        self.motion_words_layout.setSpacing(0)
        self.motion_words_layout.setObjectName(u"motion_words_layout")
        self.motion_words_layout.setContentsMargins(0, 0, 0, 0)
        self.motion_title_label = QLabel(self.look_card)
        self.motion_title_label.setObjectName(u"motion_title_label")
        self.motion_title_label.setTextFormat(Qt.PlainText)
        self.motion_title_label.setProperty(u"type", u"body_strong")

        self.motion_words_layout.addWidget(self.motion_title_label)

        self.motion_text_label = WrappedLabel(self.look_card)
        self.motion_text_label.setObjectName(u"motion_text_label")
        self.motion_text_label.setProperty(u"type", u"small")
        self.motion_text_label.setProperty(u"tone", u"secondary")

        self.motion_words_layout.addWidget(self.motion_text_label)


        self.motion_layout.addLayout(self.motion_words_layout)

        self.motion_check_box = QCheckBox(self.look_card)
        self.motion_check_box.setObjectName(u"motion_check_box")
        self.motion_check_box.setLayoutDirection(Qt.RightToLeft)

        self.motion_layout.addWidget(self.motion_check_box, 0, Qt.AlignVCenter)

        self.motion_layout.setStretch(0, 1)

        self.look_layout.addLayout(self.motion_layout)


        self.page_layout.addWidget(self.look_card)

        self.keys_card = Card(self.page_contents)
        self.keys_card.setObjectName(u"keys_card")
        self.keys_layout = QVBoxLayout(self.keys_card)
        self.keys_layout.setSpacing(12)
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setContentsMargins(20, 16, 20, 18)
        self.keys_title_layout = QHBoxLayout()
        self.keys_title_layout.setSpacing(10)
        self.keys_title_layout.setObjectName(u"keys_title_layout")
        self.keys_title_layout.setContentsMargins(0, 0, 0, 0)
        self.keys_icon = IconLabel(self.keys_card)
        self.keys_icon.setObjectName(u"keys_icon")
        self.keys_icon.setProperty(u"iconName", u"keyboard")
        self.keys_icon.setProperty(u"ink", u"accent.default")
        self.keys_icon.setProperty(u"measure", 20)

        self.keys_title_layout.addWidget(self.keys_icon)

        self.keys_title_label = QLabel(self.keys_card)
        self.keys_title_label.setObjectName(u"keys_title_label")
        self.keys_title_label.setTextFormat(Qt.PlainText)
        self.keys_title_label.setProperty(u"type", u"h3")

        self.keys_title_layout.addWidget(self.keys_title_label)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keys_title_layout.addItem(self.spacer_2)


        self.keys_layout.addLayout(self.keys_title_layout)

        self.single_layout = QHBoxLayout()
        self.single_layout.setSpacing(20)
        self.single_layout.setObjectName(u"single_layout")
        self.single_layout.setContentsMargins(0, 0, 0, 0)
        self.single_words_layout = QVBoxLayout()
        self.single_words_layout.setSpacing(0)
        self.single_words_layout.setObjectName(u"single_words_layout")
        self.single_words_layout.setContentsMargins(0, 0, 0, 0)
        self.single_title_label = QLabel(self.keys_card)
        self.single_title_label.setObjectName(u"single_title_label")
        self.single_title_label.setTextFormat(Qt.PlainText)
        self.single_title_label.setProperty(u"type", u"body_strong")

        self.single_words_layout.addWidget(self.single_title_label)

        self.single_text_label = WrappedLabel(self.keys_card)
        self.single_text_label.setObjectName(u"single_text_label")
        self.single_text_label.setProperty(u"type", u"small")
        self.single_text_label.setProperty(u"tone", u"secondary")

        self.single_words_layout.addWidget(self.single_text_label)


        self.single_layout.addLayout(self.single_words_layout)

        self.single_keys_check_box = QCheckBox(self.keys_card)
        self.single_keys_check_box.setObjectName(u"single_keys_check_box")
        self.single_keys_check_box.setLayoutDirection(Qt.RightToLeft)

        self.single_layout.addWidget(self.single_keys_check_box, 0, Qt.AlignVCenter)

        self.single_layout.setStretch(0, 1)

        self.keys_layout.addLayout(self.single_layout)

        self.keys_line = QFrame(self.keys_card)
        self.keys_line.setObjectName(u"keys_line")
        self.keys_line.setProperty(u"kind", u"line")
        self.keys_line.setFrameShape(QFrame.NoFrame)

        self.keys_layout.addWidget(self.keys_line)

        self.show_layout = QHBoxLayout()
        self.show_layout.setSpacing(20)
        self.show_layout.setObjectName(u"show_layout")
        self.show_layout.setContentsMargins(0, 0, 0, 0)
        self.show_words_layout = QVBoxLayout()
        self.show_words_layout.setSpacing(0)
        self.show_words_layout.setObjectName(u"show_words_layout")
        self.show_words_layout.setContentsMargins(0, 0, 0, 0)
        self.show_title_label = QLabel(self.keys_card)
        self.show_title_label.setObjectName(u"show_title_label")
        self.show_title_label.setTextFormat(Qt.PlainText)
        self.show_title_label.setProperty(u"type", u"body_strong")

        self.show_words_layout.addWidget(self.show_title_label)

        self.show_text_label = WrappedLabel(self.keys_card)
        self.show_text_label.setObjectName(u"show_text_label")
        self.show_text_label.setProperty(u"type", u"small")
        self.show_text_label.setProperty(u"tone", u"secondary")

        self.show_words_layout.addWidget(self.show_text_label)


        self.show_layout.addLayout(self.show_words_layout)

        self.show_keys_check_box = QCheckBox(self.keys_card)
        self.show_keys_check_box.setObjectName(u"show_keys_check_box")
        self.show_keys_check_box.setLayoutDirection(Qt.RightToLeft)

        self.show_layout.addWidget(self.show_keys_check_box, 0, Qt.AlignVCenter)

        self.show_layout.setStretch(0, 1)

        self.keys_layout.addLayout(self.show_layout)


        self.page_layout.addWidget(self.keys_card)

        self.data_card = Card(self.page_contents)
        self.data_card.setObjectName(u"data_card")
        self.data_layout = QVBoxLayout(self.data_card)
        self.data_layout.setSpacing(10)
        self.data_layout.setObjectName(u"data_layout")
        self.data_layout.setContentsMargins(20, 16, 20, 18)
        self.data_title_layout = QHBoxLayout()
        self.data_title_layout.setSpacing(10)
        self.data_title_layout.setObjectName(u"data_title_layout")
        self.data_title_layout.setContentsMargins(0, 0, 0, 0)
        self.data_icon = IconLabel(self.data_card)
        self.data_icon.setObjectName(u"data_icon")
        self.data_icon.setProperty(u"iconName", u"hard-drive")
        self.data_icon.setProperty(u"ink", u"accent.default")
        self.data_icon.setProperty(u"measure", 20)

        self.data_title_layout.addWidget(self.data_icon)

        self.data_title_label = QLabel(self.data_card)
        self.data_title_label.setObjectName(u"data_title_label")
        self.data_title_label.setTextFormat(Qt.PlainText)
        self.data_title_label.setProperty(u"type", u"h3")

        self.data_title_layout.addWidget(self.data_title_label)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.data_title_layout.addItem(self.spacer_3)


        self.data_layout.addLayout(self.data_title_layout)

        self.data_text_label = WrappedLabel(self.data_card)
        self.data_text_label.setObjectName(u"data_text_label")
        self.data_text_label.setProperty(u"tone", u"secondary")

        self.data_layout.addWidget(self.data_text_label)

        self.path_label = WrappedLabel(self.data_card)
        self.path_label.setObjectName(u"path_label")
        self.path_label.setProperty(u"tone", u"primary")
        self.path_label.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.data_layout.addWidget(self.path_label)

        self.data_button_layout = QHBoxLayout()
        self.data_button_layout.setSpacing(0)
        self.data_button_layout.setObjectName(u"data_button_layout")
        self.data_button_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_button = Button(self.data_card)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setProperty(u"sized", u"small")
        self.folder_button.setProperty(u"iconName", u"folder-open")
        self.folder_button.setAutoDefault(True)

        self.data_button_layout.addWidget(self.folder_button)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.data_button_layout.addItem(self.spacer_4)


        self.data_layout.addLayout(self.data_button_layout)


        self.page_layout.addWidget(self.data_card)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.spacer_5)

        self.page_layout.setStretch(5, 1)
        self.page_scroll_area.setWidget(self.page_contents)

        self.settings_layout.addWidget(self.page_scroll_area)


        self.retranslateUi(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title_label.setText(ui_text(u"Instellingen", None))
        self.look_title_label.setText(ui_text(u"Weergave", None))
        self.language_title_label.setText(ui_text(u"Taal", None))
        self.language_text_label.setText(ui_text(u"Voor venster en rapport. Wat u zelf typte, blijft.", None))
        self.theme_title_label.setText(ui_text(u"Licht of donker", None))
        self.theme_text_label.setText(ui_text(u"Het programma kan mee veranderen met uw computer.", None))
        self.scale_title_label.setText(ui_text(u"Grootte van de tekst", None))
        self.scale_text_label.setText(ui_text(u"Ook met Ctrl en plus of min, op elke bladzijde.", None))
        self.motion_title_label.setText(ui_text(u"Minder beweging", None))
        self.motion_text_label.setText(ui_text(u"Ringen, balken en overgangen verschijnen in \u00e9\u00e9n keer.", None))
#if QT_CONFIG(accessibility)
        self.motion_check_box.setAccessibleName(ui_text(u"Minder beweging", None))
#endif // QT_CONFIG(accessibility)
        self.keys_title_label.setText(ui_text(u"Toetsen", None))
        self.single_title_label.setText(ui_text(u"Antwoorden met \u00e9\u00e9n toets", None))
        self.single_text_label.setText(ui_text(u"Een cijfer of letter kiest meteen een antwoord. Zet u dit uit, dan blijven de pijlen en de spatiebalk werken.", None))
#if QT_CONFIG(accessibility)
        self.single_keys_check_box.setAccessibleName(ui_text(u"Antwoorden met \u00e9\u00e9n toets", None))
#endif // QT_CONFIG(accessibility)
        self.show_title_label.setText(ui_text(u"Toon de toetsen", None))
        self.show_text_label.setText(ui_text(u"Op knoppen en kaarten staat welke toets hetzelfde doet.", None))
#if QT_CONFIG(accessibility)
        self.show_keys_check_box.setAccessibleName(ui_text(u"Toon de toetsen", None))
#endif // QT_CONFIG(accessibility)
        self.data_title_label.setText(ui_text(u"Waar uw gegevens staan", None))
        self.data_text_label.setText(ui_text(u"Al uw metingen staan in deze map op uw computer. Het programma stuurt niets door.", None))
        self.folder_button.setText(ui_text(u"Toon de map", None))
        pass
    # retranslateUi

