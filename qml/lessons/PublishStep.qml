// The exact text of the file, where it goes, and the one button that publishes it.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: step

    required property ReportBuilder vm
    property bool sure: false
    readonly property var files: vm.files

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        text: qsTr("Exactly this will be in the file")
        visible: step.vm.publishable
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: step.vm.publishable

        Chip {
            text: "CSV"
            chosen: step.vm.format === "csv"
            onClicked: step.vm.format = "csv"
        }
        Chip {
            text: "JSON"
            chosen: step.vm.format === "json"
            onClicked: step.vm.format = "json"
        }
    }
    TextSheet {
        Layout.fillWidth: true
        implicitHeight: Theme.size(220)
        framed: true
        name: qsTr("Text of the file")
        text: step.vm.preview
        area.readOnly: true
        area.font.family: "monospace"
        area.font.pixelSize: Theme.tiny
        visible: step.vm.publishable
    }
    PlaceLine {
        Layout.fillWidth: true
        label: qsTr("Folder for the files")
        help: qsTr("A JSON file and a CSV file are written there, readable by whoever gets them.")
        text: step.vm.folder
        visible: step.vm.publishable
        onEdited: text => step.vm.folder = text
    }
    Tick {
        Layout.fillWidth: true
        text: qsTr("I know that a published report is kept as it is: this period cannot be published again otherwise.")
        checked: step.sure
        visible: step.vm.publishable
        onToggled: step.sure = checked
    }
    MainButton {
        text: qsTr("Publish report %1").arg(step.vm.number)
        enabled: step.sure && !step.vm.errand.running
        visible: step.vm.publishable
        onClicked: step.vm.publish()
    }
    Word {
        text: qsTr("Published. Files written: %1").arg(step.files.join(", "))
        visible: step.files.length > 0
    }
}
