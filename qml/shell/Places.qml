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

    implicitWidth: narrow ? 0 : Math.min(Theme.size(248), Math.max(Theme.size(208), grid.implicitWidth + Theme.room * 2))
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
            sign: "today"
            visible: !places.tight
            here: places.here === "today"
            onClicked: places.shell.go("today")
        }
        PlaceWord {
            text: qsTr("People")
            sign: "people"
            visible: !places.tight
            here: places.here === "people"
            onClicked: places.shell.go("people")
        }
        PlaceWord {
            text: qsTr("Lessons")
            sign: "school"
            visible: !places.tight
            here: places.here === "lessons"
            onClicked: places.shell.go("lessons")
        }
        PlaceWord {
            text: qsTr("Practice")
            sign: "menu_book"
            visible: !places.tight
            here: places.here === "practice"
            onClicked: places.shell.go("practice")
        }
        PlaceWord {
            text: qsTr("Settings")
            sign: "settings"
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
            sign: "near_me"
            keys: "Ctrl+K"
            onClicked: places.goToWanted()
        }
        PlaceWord {
            text: qsTr("Search")
            sign: "search"
            visible: !places.tight
            keys: places.shell.navigation.place === "writing" ? "" : qsTr("Ctrl+F") // in a note, it looks in the note
            onClicked: places.shell.go("search")
        }
        PlaceWord {
            text: qsTr("Help")
            sign: "help"
            visible: !places.tight
            keys: "F1"
            onClicked: places.shell.go("help")
        }
        PlaceWord {
            text: qsTr("Lock")
            sign: "lock"
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
