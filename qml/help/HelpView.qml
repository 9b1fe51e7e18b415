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
    GuideChapter {
        Layout.fillWidth: true
        vm: view.vm
        visible: view.vm.part === "guide" && view.vm.chapter > 0
    }
    KeyboardHelp {
        Layout.fillWidth: true
        visible: view.vm.part === "keyboard"
    }
    ProtectionHelp {
        Layout.fillWidth: true
        visible: view.vm.part === "protection"
    }
}
