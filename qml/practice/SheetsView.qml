// The yearly sheet and the Art. 30 record: read first, then saved.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: view

    required property PracticeSheets vm
    property bool leaving: false

    spacing: Theme.room

    Para {
        Layout.fillWidth: true
        text: qsTr("Two papers made of your registers and of what you say of yourself. They hold hours and counts, and nothing of anybody you accompany.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.room

        NumberLine {
            width: Theme.size(160)
            label: qsTr("Year")
            from: 2000
            to: 2100
            step: 1
            value: view.vm.year
            box.textFromValue: value => String(value)
            onEdited: value => view.vm.year = value
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        MainButton {
            text: qsTr("See the yearly sheet")
            onClicked: view.vm.look("yearly_sheet", Words.language)
        }
        QuietButton {
            text: qsTr("See the Art. 30 record")
            onClicked: view.vm.look("art30_sheet", Words.language)
        }
    }
    Notice {
        trouble: view.vm.trouble
    }
    PaperOutCard {
        Layout.fillWidth: true
        paper: view.vm.paper
        asksTo: false
        leaving: view.leaving
    }
}
