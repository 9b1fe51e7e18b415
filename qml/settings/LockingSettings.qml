// When the journal locks by itself; its passphrase; its recovery code.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: settings

    required property SettingsPage vm
    readonly property var minutes: [1, 2, 5, 10, 15, 30, 60]

    spacing: Theme.room

    ChipField {
        Layout.fillWidth: true
        label: qsTr("Lock when nobody has touched it for")
        chips: settings.minutes.map(count => ({ code: String(count), name: qsTr("%n minute(s)", "", count),
                                                chosen: settings.vm.preferences.idleMinutes === count }))
        onToggled: code => settings.vm.preferences.idleMinutes = Number(code)
    }
    SettingWord {
        text: qsTr("Shorter is safer when you leave your desk; nothing you typed is lost. The last minute is announced.")
    }
    SettingWord {
        text: qsTr("It also locks with Ctrl+L, when the computer sleeps, and when the desktop locks.")
    }
    PassphraseCard {
        Layout.fillWidth: true
        vm: settings.vm.passphrase
    }
    RekeyCard {
        Layout.fillWidth: true
        vm: settings.vm.rekeying
        visible: !settings.vm.readOnly
    }
    CodeCard {
        Layout.fillWidth: true
        vm: settings.vm.code
    }
}
