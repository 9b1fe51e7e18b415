// Where one can go from anywhere.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: places

    required property Shell shell
    property bool narrow: false
    property bool tight: false // no room even above the page: what leads everywhere, and the lock
    readonly property string here: shell.navigation.section

    signal goToWanted

    implicitWidth: narrow ? 0 : Theme.size(196)
    implicitHeight: grid.implicitHeight + Theme.gap * 2
    color: Theme.side
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Places")

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: places.narrow ? Theme.gap : Theme.room
        anchors.topMargin: places.narrow ? Theme.gap : Theme.wide
        flow: places.narrow ? GridLayout.LeftToRight : GridLayout.TopToBottom
        columns: places.narrow ? Math.max(2, Math.floor(width / Theme.size(130))) : 1
        rows: places.narrow ? -1 : 13
        rowSpacing: Theme.hair
        columnSpacing: Theme.hair

        Text {
            Layout.leftMargin: Theme.inner
            Layout.bottomMargin: Theme.room
            text: "Aparté"
            color: Theme.ink
            font.family: Theme.book
            font.pixelSize: Theme.brand
            font.italic: true
            visible: !places.narrow
            Accessible.ignored: true
        }
        PlaceWord {
            text: qsTr("Today")
            visible: !places.tight
            here: places.here === "today"
            onClicked: places.shell.go("today")
        }
        PlaceWord {
            text: qsTr("People")
            visible: !places.tight
            here: places.here === "people"
            onClicked: places.shell.go("people")
        }
        PlaceWord {
            text: qsTr("Lessons")
            visible: !places.tight
            here: places.here === "lessons"
            onClicked: places.shell.go("lessons")
        }
        PlaceWord {
            text: qsTr("Practice")
            visible: !places.tight
            here: places.here === "practice"
            onClicked: places.shell.go("practice")
        }
        PlaceWord {
            text: qsTr("Settings")
            visible: !places.tight
            here: places.here === "settings"
            onClicked: places.shell.go("settings")
        }
        Item {
            Layout.fillHeight: true
            visible: !places.narrow
        }
        PlaceWord {
            text: qsTr("Go to…")
            keys: "Ctrl+K"
            onClicked: places.goToWanted()
        }
        PlaceWord {
            text: qsTr("Search")
            visible: !places.tight
            keys: qsTr("Ctrl+F")
            onClicked: places.shell.go("search")
        }
        PlaceWord {
            text: qsTr("Help")
            visible: !places.tight
            keys: "F1"
            onClicked: places.shell.go("help")
        }
        PlaceWord {
            text: qsTr("Lock")
            keys: "Ctrl+L"
            onClicked: places.shell.go("lock")
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
        visible: !places.narrow
    }
}
