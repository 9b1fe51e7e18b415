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
    RegistersView {
        Layout.fillWidth: true
        vm: view.vm.registers
        leaving: view.leaving
        visible: view.vm.part === "registers"
    }
    SheetsView {
        Layout.fillWidth: true
        vm: view.vm.sheets
        leaving: view.leaving
        visible: view.vm.part === "sheets"
    }
    Connections {
        function onLetterWanted(entry: string) {
            view.vm.part = "sheets"
            view.vm.sheets.look("solicitation_letter", Words.language, entry)
        }

        target: view.vm
    }
    CoachView {
        Layout.fillWidth: true
        vm: view.vm.coach
        leaving: view.leaving
        visible: view.vm.part === "coach"
    }
}
