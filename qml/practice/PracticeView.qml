// The coach's own practice: registers, papers, profile.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property PracticePage vm

    title: qsTr("Practice")
    under: qsTr("Your own practice. Nobody you accompany is named here.")

    Tabs {
        Layout.fillWidth: true
        part: view.vm.part
        parts: [{ code: "registers", name: qsTr("Registers") }, { code: "sheets", name: qsTr("Sheets") },
                { code: "coach", name: qsTr("About me") }]
        onChosen: code => view.vm.part = code
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("RegistersView.qml")
        given: ({ vm: view.vm.registers, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "registers"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("SheetsView.qml")
        given: ({ vm: view.vm.sheets, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "sheets"
    }
    Connections {
        function onLetterWanted(entry: string) {
            view.vm.part = "sheets"
            view.vm.sheets.look("solicitation_letter", Words.language, entry)
        }

        target: view.vm
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("CoachView.qml")
        given: ({ vm: view.vm.coach, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "coach"
    }
}
