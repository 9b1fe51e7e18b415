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
    PlaceLine {
        Layout.fillWidth: true
        label: qsTr("Folder for the file")
        help: qsTr("A PDF file is written there, readable by whoever gets it.")
        text: view.vm.folder
        visible: view.vm.what !== ""
        onEdited: text => view.vm.folder = text
    }
    MainButton {
        text: qsTr("Save as PDF")
        enabled: view.vm.folder !== ""
        visible: view.vm.what !== ""
        onClicked: view.vm.write()
    }
    Word {
        text: qsTr("Written: %1").arg(view.vm.file)
        visible: view.vm.file !== ""
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: view.vm.what !== ""

        Heading {
            Layout.fillWidth: true
            text: view.vm.title
        }
        Column {
            Layout.fillWidth: true

            Repeater {
                model: view.leaving ? null : view.vm.blocks

                SheetBlock {}
            }
        }
    }
}
