import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: step

    required property FirstRun vm

    spacing: Theme.room
    onVisibleChanged: if (visible) code.take()

    Heading {
        Layout.fillWidth: true
        grand: true
        text: qsTr("Type it back")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("From your paper, to be sure that it can be read. Spaces, dashes and capitals do not matter.")
    }
    TextLine {
        id: code

        Layout.fillWidth: true
        label: qsTr("Recovery code")
        input.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        onAccepted: step.vm.typeBack(text)
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("This is not the code that was shown. Compare each group with your paper.")
        visible: step.vm.codeDiffers
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        spacing: Theme.gap

        MainButton {
            text: qsTr("Continue")
            enabled: code.text !== ""
            onClicked: step.vm.typeBack(code.text)
        }
        QuietButton {
            text: qsTr("Show it again")
            onClicked: step.vm.back()
        }
    }
}
