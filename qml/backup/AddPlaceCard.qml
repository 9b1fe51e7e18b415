// One more place for copies, with what is worth knowing of it first.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property BackupPlaces vm
    readonly property bool plain: !vm.sameDisk && vm.syncedBy === "" && vm.caveat === ""

    Heading {
        Layout.fillWidth: true
        text: qsTr("Add a place for copies")
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("A folder on a USB disk, on another computer, or one that Nextcloud or Syncthing carries. Two places are better than one.")
    }
    PlaceLine {
        id: place

        Layout.fillWidth: true
        label: qsTr("Folder for the copies")
        visible: !card.vm.advised
    }
    QuietButton {
        text: qsTr("Look at this folder")
        enabled: place.text.trim() !== ""
        visible: !card.vm.advised
        onClicked: card.vm.lookAt(place.text)
    }
    Para {
        Layout.fillWidth: true
        text: card.vm.folder
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAnywhere
        visible: card.vm.advised
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Nothing speaks against this folder.")
        visible: card.vm.advised && card.plain
    }
    Word {
        text: qsTr("It is on the same disk as the journal: a stolen or broken computer takes both. A USB disk kept elsewhere protects better.")
        visible: card.vm.advised && card.vm.sameDisk
    }
    Word {
        text: qsTr("%1 carries this folder elsewhere. Nobody there can read the copies, but it may keep old versions of them: "
                   + "the key of somebody you erase can stay in that history, where no program reaches it.").arg(card.vm.syncedBy)
        visible: card.vm.advised && card.vm.syncedBy !== ""
    }
    Word {
        text: Words.caveat(card.vm.caveat)
        visible: card.vm.advised && card.vm.caveat !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: card.vm.advised

        MainButton {
            text: qsTr("Make copies here")
            onClicked: {
                card.vm.add()
                place.text = ""
            }
        }
        QuietButton {
            text: qsTr("Choose another folder")
            onClicked: card.vm.leaveIt()
        }
    }
}
