// Language, light and dark, size of the text.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: settings

    required property Preferences preferences
    readonly property var sizes: [100, 115, 130, 150, 175, 200]

    spacing: Theme.room

    ChipField {
        Layout.fillWidth: true
        label: qsTr("Language")
        chips: [{ code: "", name: qsTr("The system’s"), chosen: settings.preferences.language === "" },
                { code: "fr", name: "Français", chosen: settings.preferences.language === "fr" },
                { code: "en", name: "English", chosen: settings.preferences.language === "en" }]
        onToggled: code => settings.preferences.language = code
    }
    SettingWord {
        text: qsTr("Changes at once. What you have written stays in its own language.")
    }
    ChipField {
        Layout.fillWidth: true
        label: qsTr("Appearance")
        chips: [{ code: "", name: qsTr("The system’s"), chosen: settings.preferences.appearance === "" },
                { code: "light", name: qsTr("Light"), chosen: settings.preferences.appearance === "light" },
                { code: "dark", name: qsTr("Dark"), chosen: settings.preferences.appearance === "dark" }]
        onToggled: code => settings.preferences.appearance = code
    }
    SettingWord {
        text: qsTr("Dark is easier on the eyes in the evening; documents stay black on white.")
    }
    ChipField {
        Layout.fillWidth: true
        label: qsTr("Names in lists")
        chips: [{ code: "names", name: qsTr("Names"), chosen: !settings.preferences.discreet },
                { code: "codes", name: qsTr("Codes only (Ctrl+Shift+H)"), chosen: settings.preferences.discreet }]
        onToggled: code => settings.preferences.discreet = code === "codes"
    }
    SettingWord {
        text: qsTr("With codes, no name is on the screen, in a list or in a title, until you change back. Your notes themselves are still shown when you open one.")
    }
    ChipField {
        Layout.fillWidth: true
        label: qsTr("Size of the text")
        chips: settings.sizes.map(size => ({ code: String(size), name: qsTr("%1 %").arg(size), chosen: settings.preferences.textSize === size }))
        onToggled: code => settings.preferences.textSize = Number(code)
    }
    SettingWord {
        text: qsTr("Everything grows with the text; where the window gets narrow, pages go on below.")
    }
    FieldLabel {
        text: qsTr("Tips")
    }
    QuietButton {
        text: qsTr("Show the tips again")
        enabled: settings.preferences.tipsSeen.length > 0
        onClicked: settings.preferences.showTipsAgain()
    }
    SettingWord {
        text: settings.preferences.tipsSeen.length > 0 ? qsTr("Each comes back once, below its page.")
                                                       : qsTr("Each shows below its page until you have read it.")
    }
}
