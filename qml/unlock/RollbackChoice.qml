// The journal is genuine, but not what this computer saw last: the coach chooses.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: choice

    required property UnlockPage vm

    spacing: Theme.room

    Heading {
        Layout.fillWidth: true
        text: choice.vm.choice === "older" ? qsTr("This copy of the journal is older") : qsTr("This copy of the journal differs")
    }
    Para {
        Layout.fillWidth: true
        text: choice.vm.choice === "older"
              ? qsTr("This computer has already seen a later state of it. Somebody may have put an old copy back, or you restored one yourself. "
                     + "What was written after this copy is not in it.")
              : qsTr("It has the same age as the one last seen here, but not the same content. It may have been written on two computers at once, "
                     + "or put back by somebody.")
    }
    MainButton {
        Layout.fillWidth: true
        text: qsTr("Look at it without changing anything")
        onClicked: choice.vm.lookOnly()
    }
    QuietButton {
        Layout.fillWidth: true
        text: qsTr("Go on from this copy")
        onClicked: choice.vm.acceptOlder()
    }
}
