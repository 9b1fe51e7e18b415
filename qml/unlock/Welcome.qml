import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: welcome

    required property FirstRun vm

    spacing: Theme.room

    Text {
        Layout.fillWidth: true
        text: "Aparté"
        color: Theme.ink
        font.family: Theme.book
        font.pixelSize: Theme.banner
        font.italic: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Text {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.room
        text: qsTr("Your coaching journal. Each person’s notes are sealed under a key of their own, on this computer only; you alone can read them.")
        color: Theme.ink
        font.family: Theme.book
        font.pixelSize: Theme.reading
        lineHeight: 1.25
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    WelcomeWay {
        title: qsTr("Start my journal")
        words: qsTr("A passphrase, a recovery code on paper, a first note: five short steps.")
        onClicked: welcome.vm.begin(false)
    }
    WelcomeWay {
        title: qsTr("Look around with an example")
        words: qsTr("A journal with fictional people. They can be removed again in Settings.")
        onClicked: welcome.vm.begin(true)
    }
    WelcomeWay {
        title: qsTr("Open a journal I already have")
        words: qsTr("A folder whose name ends in .aparte.")
        onClicked: welcome.vm.openExisting()
    }
    WelcomeWay {
        title: qsTr("Restore from a backup")
        words: qsTr("The folder of the copies, and the passphrase or the recovery code.")
        onClicked: welcome.vm.restoreCopy()
    }
    QuietButton {
        bare: true
        text: qsTr("Read the user guide first")
        onClicked: welcome.vm.seeHelp()
    }
}
