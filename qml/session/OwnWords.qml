// The words that the spelling was taught: looked through, and unlearnt.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: own

    required property TaughtList list
    property bool here: false // beside a note: with those of its person
    readonly property bool none: list.read && list.everywhere.length + list.here.length === 0

    spacing: Theme.gap
    onVisibleChanged: if (visible) list.load()
    Component.onCompleted: if (visible) list.load()

    Notice {
        trouble: own.list.trouble
    }
    FieldLabel {
        text: qsTr("My dictionary")
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: own.none ? qsTr("No word was added yet. F7 in a note leads to each unknown word, and offers to add it.")
                       : qsTr("A word that is unlearnt is marked again in every note.")
    }
    Repeater {
        model: own.list.everywhere

        OwnWord {
            Layout.fillWidth: true
            onUnlearnWanted: word => own.list.unlearn(word)
        }
    }
    FieldLabel {
        text: qsTr("In the notes about this person only")
        visible: own.list.here.length > 0
    }
    Repeater {
        model: own.list.here

        OwnWord {
            Layout.fillWidth: true
            onUnlearnWanted: word => own.list.unlearn(word)
        }
    }
    Para {
        Layout.fillWidth: true
        visible: !own.here
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("A word with a capital may be a name: it serves in one person’s notes only, and is listed there, under F7.")
    }
}
