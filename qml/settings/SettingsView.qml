import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property SettingsPage vm

    title: qsTr("Settings")
    widest: Theme.size(640)

    Tabs {
        Layout.fillWidth: true
        part: view.vm.part
        parts: [{ code: "window", name: qsTr("Window") }, { code: "locking", name: qsTr("Locking and passphrase") },
                { code: "backups", name: qsTr("Backups") },
                { code: "frameworks", name: qsTr("Frameworks") }, { code: "journal", name: qsTr("In and out") }]
        onChosen: code => view.vm.part = code
    }
    WindowSettings {
        Layout.fillWidth: true
        preferences: view.vm.preferences
        visible: view.vm.part === "window"
    }
    OwnWords {
        Layout.fillWidth: true
        list: view.vm.dictionary
        visible: view.vm.part === "window"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("LockingSettings.qml")
        given: ({ vm: view.vm })
        wanted: view.vm.part === "locking"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("../backup/BackupSettings.qml")
        given: ({ vm: view.vm.places, restore: view.vm.restore, readOnly: Qt.binding(() => view.vm.readOnly),
                  leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "backups"
    }
    Later {
        id: frameworks

        Layout.fillWidth: true
        what: Qt.resolvedUrl("FrameworkSettings.qml")
        given: ({ vm: view.vm.frameworks, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "frameworks"

        Connections {
            function onRetentionWanted() {
                view.vm.seeRetention()
            }

            target: frameworks.item
        }
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("TransferSettings.qml")
        given: ({ vm: view.vm.transfer, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "journal"
    }
}
