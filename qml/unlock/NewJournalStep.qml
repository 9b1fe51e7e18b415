import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: step

    required property FirstRun vm
    readonly property bool same: first.text === second.text

    function create(): void {
        if (!go.enabled || !vm.mayCreateThere())
            return
        vm.create(first.text)
        first.clear()
        second.clear()
    }

    spacing: Theme.room
    onVisibleChanged: if (visible) first.take()

    Heading {
        Layout.fillWidth: true
        grand: true
        text: qsTr("Choose a passphrase")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("It is asked for each time the journal is opened, and it cannot be looked up anywhere. Five or six unrelated words are easy to remember and hard to guess.")
    }
    SecretLine {
        id: first

        Layout.fillWidth: true
        label: qsTr("Passphrase")
        onAccepted: second.take()
    }
    Strength {
        Layout.fillWidth: true
        score: step.vm.strength(first.text)
        visible: first.text !== ""
    }
    SecretLine {
        id: second

        Layout.fillWidth: true
        label: qsTr("The same passphrase again")
        onAccepted: step.create()
    }
    Para {
        Layout.fillWidth: true
        font.pixelSize: Theme.tiny
        text: qsTr("The two differ.")
        visible: second.text !== "" && !step.same
    }
    PlaceLine {
        Layout.fillWidth: true
        label: qsTr("Folder of the journal")
        help: qsTr("It will be created. A folder that is copied to an online service shows its size and its dates there, nothing else.")
        text: step.vm.folder
        onEdited: text => step.vm.folder = text
    }
    Word {
        text: qsTr("%1 carries this folder elsewhere. Two computers writing at once would damage the journal, and old versions of its keys stay in that service’s history. "
                   + "A folder that is not carried is better: copies for %1 can be made afterwards, in Settings, Backups.").arg(step.vm.syncedBy)
        visible: step.vm.syncedBy !== ""
    }
    RowLayout {
        spacing: Theme.gap

        MainButton {
            id: go

            text: step.vm.busy ? qsTr("Creating…") : (step.vm.syncedBy === "" ? qsTr("Create the journal") : qsTr("Create it there all the same"))
            enabled: !step.vm.busy && first.text !== "" && step.same
            onClicked: step.create()
        }
        QuietButton {
            text: qsTr("Back")
            enabled: !step.vm.busy
            onClicked: step.vm.back()
        }
    }
}
