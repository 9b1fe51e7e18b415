// Before any report: which one left last, organisation by organisation.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: step

    required property LedgerCard vm
    property bool leaving: false

    spacing: Theme.room

    Heading {
        Layout.fillWidth: true
        text: qsTr("Which report did you send last?")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("This journal was restored, came from a file, or is opened on this computer for the first time: a report may have left that it does not know. Until you have said which one was the last, organisation by organisation, no report leaves. The number and the six letters of the report before stand on each report.")
    }
    Notice {
        trouble: step.vm.trouble
    }
    Repeater {
        model: step.leaving ? null : step.vm.organisations

        LedgerLine {
            onAnswered: (number, letters) => step.vm.confirm(index, number, letters)
        }
    }
}
