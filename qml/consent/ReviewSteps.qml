// Prepared with the beneficiary, then given in their presence: each with its day.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: steps

    required property ReviewPage vm
    required property ConsentWords words
    readonly property var waiting: vm.waiting

    spacing: Theme.room

    Heading {
        Layout.fillWidth: true
        text: qsTr("Prepared with the beneficiary")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Prepared on %1. Whatever is changed after that has to be prepared again.").arg(Words.longDay(steps.vm.preparedOn))
        visible: steps.vm.preparedOn !== ""
    }
    RowLayout {
        spacing: Theme.gap
        visible: steps.vm.preparedOn === ""

        TextLine {
            id: prepared

            Layout.preferredWidth: Theme.size(180)
            label: qsTr("Prepared together on")
            text: Words.shortDay(steps.vm.today)
        }
        QuietButton {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("It was prepared together")
            onClicked: steps.vm.prepare(prepared.text)
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Given in their presence")
    }
    Para {
        Layout.fillWidth: true
        text: Words.together([qsTr("Given on %1.").arg(Words.longDay(steps.vm.deliveredOn)),
                              steps.vm.deliveredTo === "" ? "" : qsTr("To: %1.").arg(steps.vm.deliveredTo)], " ")
        visible: steps.vm.deliveredOn !== ""
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.room
        visible: steps.vm.deliveredOn === "" && steps.vm.preparedOn !== ""

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.room

            TextLine {
                id: given

                Layout.preferredWidth: Theme.size(180)
                label: qsTr("Given on")
                text: Words.shortDay(steps.vm.today)
            }
            TextLine {
                id: to

                Layout.fillWidth: true
                label: qsTr("Given to")
            }
        }
        Tick {
            id: there

            Layout.fillWidth: true
            text: qsTr("I attest that the beneficiary was present.")
        }
        QuietButton {
            text: qsTr("It was given in their presence")
            enabled: there.checked
            onClicked: steps.vm.deliver(given.text, to.text, there.checked)
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Before it goes to anybody else, %1.").arg(steps.waiting.map(gate => steps.words.gate(gate)).join(", "))
        visible: steps.waiting.length > 0
    }
}
