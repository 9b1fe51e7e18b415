// How the window looks, how it locks, copies, frameworks, what comes in and goes out.
pragma ComponentBehavior: Bound
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
    LaterPart {
        wanted: view.vm.part === "window"
        sourceComponent: WindowSettings {
            preferences: view.vm.preferences
        }
    }
    LaterPart {
        wanted: view.vm.part === "locking"
        sourceComponent: LockingSettings {
            vm: view.vm
        }
    }
    LaterPart {
        wanted: view.vm.part === "backups"
        sourceComponent: BackupSettings {
            vm: view.vm.places
            restore: view.vm.restore
            readOnly: view.vm.readOnly
            leaving: view.leaving
        }
    }
    LaterPart {
        wanted: view.vm.part === "frameworks"
        sourceComponent: FrameworkSettings {
            vm: view.vm.frameworks
            leaving: view.leaving
            onRetentionWanted: view.vm.seeRetention()
        }
    }
    LaterPart {
        wanted: view.vm.part === "journal"
        sourceComponent: TransferSettings {
            vm: view.vm.transfer
            leaving: view.leaving
        }
    }
}
