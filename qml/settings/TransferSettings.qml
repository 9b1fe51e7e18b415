// Everything out as one open file, everything in from one; the example.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: settings

    required property Transfer vm
    property bool leaving: false

    spacing: Theme.room

    Course {
        Layout.fillWidth: true
        errand: settings.vm.errand
        doing: qsTr("Working")
    }
    Notice {
        trouble: settings.vm.trouble
    }
    ImportCard {
        Layout.fillWidth: true
        vm: settings.vm
        leaving: settings.leaving
    }
    ExportCard {
        Layout.fillWidth: true
        vm: settings.vm
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("The example journal")
        }
        Para {
            Layout.fillWidth: true
            visible: settings.vm.step === "removed"
            text: qsTr("%n fictional person(s) erased.", "", settings.vm.removed)
        }
        Para {
            Layout.fillWidth: true
            visible: settings.vm.holdsExample
            text: qsTr("Its fictional people are in this journal. Removing them erases them and all their notes; your own people stay.")
        }
        Para {
            Layout.fillWidth: true
            visible: !settings.vm.holdsExample
            text: qsTr("Fictional people to look around with, beside your own; they can be removed again.")
        }
        QuietButton {
            text: qsTr("Open the example journal")
            enabled: !settings.vm.errand.running
            visible: !settings.vm.holdsExample
            onClicked: settings.vm.openExample()
        }
        Removal {
            Layout.fillWidth: true
            word: qsTr("Remove the example")
            question: qsTr("All its people are erased with their missions, sessions and notes, also those you added to them. This cannot be undone.")
            deed: qsTr("Remove the example for good")
            enabled: !settings.vm.errand.running
            visible: settings.vm.holdsExample
            onConfirmed: settings.vm.removeExample()
        }
    }
}
