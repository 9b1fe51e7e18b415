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
    LockingSettings {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.part === "locking"
    }
    BackupSettings {
        Layout.fillWidth: true
        vm: view.vm.places
        restore: view.vm.restore
        readOnly: view.vm.readOnly
        leaving: view.leaving
        visible: view.vm.part === "backups"
    }
    FrameworkSettings {
        Layout.fillWidth: true
        vm: view.vm.frameworks
        onRetentionWanted: view.vm.seeRetention()
        leaving: view.leaving
        visible: view.vm.part === "frameworks"
    }
    TransferSettings {
        Layout.fillWidth: true
        vm: view.vm.transfer
        leaving: view.leaving
        visible: view.vm.part === "journal"
    }
}
