// The user guide, the keyboard, what is protected and what is not.
pragma ComponentBehavior: Bound
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
    LaterPart {
        wanted: view.vm.part === "guide" && view.vm.chapter === 0
        sourceComponent: GuideContents {
            vm: view.vm
        }
    }
    LaterPart {
        wanted: view.vm.part === "guide" && view.vm.chapter > 0
        sourceComponent: GuideChapter {
            vm: view.vm
        }
    }
    LaterPart {
        wanted: view.vm.part === "keyboard"
        sourceComponent: KeyboardHelp {}
    }
    LaterPart {
        wanted: view.vm.part === "protection"
        sourceComponent: ProtectionHelp {}
    }
}
