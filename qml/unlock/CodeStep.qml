import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: step

    required property FirstRun vm

    spacing: Theme.room
    onVisibleChanged: if (visible) copied.forceActiveFocus()

    Heading {
        Layout.fillWidth: true
        grand: true
        text: qsTr("Copy your recovery code")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("If you forget the passphrase, this code is the only way back in. Write it on paper and keep it somewhere else than this computer. Do not print it: a printer keeps copies. It is shown only once.")
    }
    CodeGroups {
        Layout.fillWidth: true
        groups: step.vm.codeGroups
    }
    MainButton {
        id: copied

        text: qsTr("I have written it down")
        onClicked: step.vm.codeCopied()
    }
}
