import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: step

    required property FirstRun vm
    readonly property var frameworks: ["cdg", "ministry", "company"]

    spacing: Theme.room
    onVisibleChanged: if (visible) name.take()

    Heading {
        Layout.fillWidth: true
        grand: true
        text: qsTr("Whom do you accompany?")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("One person is enough to begin with. Their notes get a key of their own; if you erase them one day, that key is destroyed.")
    }
    TextLine {
        id: name

        Layout.fillWidth: true
        label: qsTr("Name of the person")
        onAccepted: step.vm.addPerson(text, step.frameworks[framework.at])
    }
    Choice {
        id: framework

        Layout.fillWidth: true
        label: qsTr("Framework of the accompaniment")
        options: step.frameworks.map(code => Words.framework(code))
    }
    RowLayout {
        spacing: Theme.gap

        MainButton {
            text: qsTr("Write the first note")
            enabled: !step.vm.busy && name.text.trim() !== ""
            onClicked: step.vm.addPerson(name.text, step.frameworks[framework.at])
        }
        QuietButton {
            text: qsTr("Later")
            onClicked: step.vm.later()
        }
    }
}
