// What stands before a step: why, what is missing, and the way to go on all the same with a written reason.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: shut

    required property var modelData
    readonly property string gate: modelData.gate
    readonly property string passed: modelData.reason
    readonly property GateWords words: GateWords {}
    property bool asking: false

    signal wentOn(string reason)

    implicitHeight: column.implicitHeight + Theme.gap * 2
    color: Theme.warnGround
    border.color: Theme.line
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.inner
        spacing: Theme.gap

        Para {
            Layout.fillWidth: true
            text: Words.together([shut.words.why(shut.gate), shut.words.missing(shut.gate, shut.modelData.missing)], " ")
        }
        Para {
            Layout.fillWidth: true
            text: qsTr("Gone on all the same: %1").arg(shut.passed)
            visible: shut.passed !== ""
        }
        QuietButton {
            text: qsTr("Go on all the same…")
            Accessible.name: qsTr("Go on all the same: %1").arg(shut.words.gate(shut.gate))
            visible: shut.passed === "" && !shut.asking
            onClicked: {
                shut.asking = true
                reason.take()
            }
        }
        TextLine {
            id: reason

            Layout.fillWidth: true
            label: qsTr("Why go on without it? The reason stays on this page.")
            name: qsTr("Reason to go on all the same")
            visible: shut.asking
            onAccepted: shut.wentOn(text)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: shut.asking

            MainButton {
                text: qsTr("Go on with this reason")
                enabled: reason.text.trim() !== ""
                onClicked: shut.wentOn(reason.text)
            }
            QuietButton {
                text: qsTr("Cancel")
                onClicked: shut.asking = false
            }
        }
    }
}
