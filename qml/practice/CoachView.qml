// What the coach says of themselves.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: view

    required property CoachProfile vm
    property bool leaving: false
    readonly property var statuses: ["", "internal", "external"]

    spacing: Theme.room

    TextLine {
        Layout.fillWidth: true
        label: qsTr("My name, as papers give it")
        text: view.vm.name
        onEdited: text => view.vm.name = text
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("I am")
        none: qsTr("Not said")
        options: ["", qsTr("an internal coach"), qsTr("an external coach")]
        at: view.statuses.indexOf(view.vm.status)
        onChosen: place => view.vm.status = view.statuses[place]
    }
    TextLine {
        Layout.fillWidth: true
        label: qsTr("Who answers for the data")
        help: qsTr("Your employer’s name, if the journal is kept for them. Empty: yourself.")
        text: view.vm.controller
        onEdited: text => view.vm.controller = text
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight

        FieldLabel {
            text: qsTr("Methods and references, one a line")
        }
        TextSheet {
            id: methods

            Layout.fillWidth: true
            implicitHeight: Theme.size(110)
            name: qsTr("Methods and references, one a line")
            framed: true
        }
    }
    MainButton {
        text: qsTr("Save")
        onClicked: view.vm.save(methods.text)
    }
    Notice {
        trouble: view.vm.trouble
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.room
        text: qsTr("Training and certificates")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Training and certificates")

        Repeater {
            model: view.leaving ? null : view.vm.trainings

            TrainingLine {
                onRemoved: view.vm.removeTraining(index)
            }
        }
    }
    TrainingForm {
        id: training

        Layout.fillWidth: true
        onAdded: (title, body, on, until) => view.vm.addTraining(title, body, on, until)
    }
    Connections {
        function onLoaded() {
            methods.text = view.vm.methods
        }
        function onTrainingAdded() {
            training.clear()
        }

        target: view.vm
    }
    Component.onCompleted: methods.text = vm.methods
}
