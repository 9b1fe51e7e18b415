// Where one can go from anywhere.
import QtQuick
import Aparte

Rectangle {
    id: places

    required property Shell shell
    property bool narrow: false
    property bool tight: false // no room even above the page: what leads everywhere, and the lock
    readonly property string here: shell.navigation.section

    signal goToWanted

    function ofWords(measure: var): var {
        return Array.from(grid.children).filter(child => child.visible && child !== spring).map(measure)
    }

    implicitWidth: narrow ? 0 : Math.min(Theme.size(248), Math.max(Theme.size(208), Math.max(...ofWords(word => word.wanted || 0)) + Theme.room * 2))
    implicitHeight: narrow ? grid.height + Theme.gap * 2 : 0
    color: Theme.side
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Places")

    Flow { // one below the other on the left; where there is no room, in lines above the page, each as wide as its word
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: places.narrow ? Theme.gap : Theme.room
        anchors.topMargin: places.narrow ? Theme.gap : Theme.wide
        spacing: Theme.hair

        Text {
            width: grid.width
            leftPadding: Theme.inner
            bottomPadding: Theme.room
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
            room: grid.width
            narrow: places.narrow
            here: places.here === "today"
            onClicked: places.shell.go("today")
        }
        PlaceWord {
            text: qsTr("People")
            sign: "people"
            visible: !places.tight
            room: grid.width
            narrow: places.narrow
            here: places.here === "people"
            onClicked: places.shell.go("people")
        }
        PlaceWord {
            text: qsTr("Lessons")
            sign: "school"
            visible: !places.tight
            room: grid.width
            narrow: places.narrow
            here: places.here === "lessons"
            onClicked: places.shell.go("lessons")
        }
        PlaceWord {
            text: qsTr("Practice")
            sign: "menu_book"
            visible: !places.tight
            room: grid.width
            narrow: places.narrow
            here: places.here === "practice"
            onClicked: places.shell.go("practice")
        }
        PlaceWord {
            text: qsTr("Settings")
            sign: "settings"
            visible: !places.tight
            room: grid.width
            narrow: places.narrow
            here: places.here === "settings"
            onClicked: places.shell.go("settings")
        }
        Item { // what leads everywhere lies at the foot
            id: spring

            width: grid.width
            height: Math.max(0, places.height - Theme.wide - Theme.room - places.ofWords(word => word.height + grid.spacing).reduce((all, one) => all + one, 0))
            visible: !places.narrow
        }
        PlaceWord {
            text: qsTr("Go to…")
            sign: "near_me"
            room: grid.width
            narrow: places.narrow
            keys: "Ctrl+K"
            onClicked: places.goToWanted()
        }
        PlaceWord {
            text: qsTr("Search")
            sign: "search"
            room: grid.width
            narrow: places.narrow
            visible: !places.tight
            keys: places.shell.navigation.place === "writing" ? "" : qsTr("Ctrl+F") // in a note, it looks in the note
            onClicked: places.shell.go("search")
        }
        PlaceWord {
            text: qsTr("Help")
            sign: "help"
            room: grid.width
            narrow: places.narrow
            visible: !places.tight
            keys: "F1"
            onClicked: places.shell.go("help")
        }
        PlaceWord {
            text: qsTr("Lock")
            sign: "lock"
            room: grid.width
            narrow: places.narrow
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
