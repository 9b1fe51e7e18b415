// A paper as it will be, and the one button that lets it out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: out

    required property PaperOut paper
    property bool asksTo: true // else it goes to the person themselves
    property string caution
    property bool leaving: false

    spacing: Theme.room
    visible: paper.present

    Heading {
        Layout.fillWidth: true
        text: qsTr("Exactly this will be in the file")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: out.paper.title
        }
        Repeater {
            model: out.leaving ? null : out.paper.blocks

            SheetBlock {}
        }
    }
    Para {
        Layout.fillWidth: true
        text: out.caution
        visible: text !== ""
    }
    TextLine {
        Layout.fillWidth: true
        label: qsTr("Who will have it")
        text: out.paper.to
        visible: out.asksTo
        onEdited: text => out.paper.to = text
    }
    PlaceLine {
        Layout.fillWidth: true
        label: qsTr("Folder for the file")
        help: qsTr("A PDF file is written there, readable by whoever gets it; its name says nothing of whom it is about. Print it from the program that opens it: the system may keep a copy in its queue.")
        text: out.paper.folder
        onEdited: text => out.paper.folder = text
    }
    Notice {
        trouble: out.paper.trouble
    }
    MainButton {
        text: qsTr("Save as PDF")
        enabled: out.paper.folder !== "" && (!out.asksTo || out.paper.to.trim() !== "")
        onClicked: out.paper.write()
    }
    Word {
        text: qsTr("Written: %1").arg(out.paper.file)
        visible: out.paper.file !== ""
    }
}
