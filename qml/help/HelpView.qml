// The user guide, the keyboard, what is protected and what is not.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property HelpPage vm

    title: qsTr("Help")
    widest: Theme.size(720)

    Tabs {
        Layout.fillWidth: true
        part: view.vm.part
        parts: [{ code: "guide", name: qsTr("User guide") }, { code: "keyboard", name: qsTr("Keyboard") },
                { code: "protection", name: qsTr("What is protected") }]
        onChosen: code => view.vm.part = code
    }
    GuideContents {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.part === "guide" && view.vm.chapter === 0
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("GuideChapter.qml")
        given: ({ vm: view.vm })
        wanted: view.vm.part === "guide" && view.vm.chapter > 0
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("KeyboardHelp.qml")
        wanted: view.vm.part === "keyboard"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("ProtectionHelp.qml")
        wanted: view.vm.part === "protection"
    }
}
