// The path of a timeline: a line down, and a mark for what happened there. A session is round, full when it was held and open while it
// is planned; a signature is square; an exchange is small. The words beside it say the same.
import QtQuick
import Aparte

Item {
    id: path

    property string what
    property bool open: false
    property bool alarming: false
    property bool last: false
    readonly property int across: Theme.size(what === "session" ? 16 : (what === "contract" ? 14 : 10))
    readonly property color tone: alarming ? Theme.danger : (what === "session" || what === "contract" ? Theme.accent : Theme.edge)

    implicitWidth: Theme.size(22)

    Rectangle {
        x: (path.width - width) / 2
        width: 2
        height: path.last ? spot.y : path.height
        color: Theme.line
    }
    Rectangle {
        id: spot

        x: (path.width - width) / 2
        y: Theme.size(22) - height / 2
        width: path.across
        height: path.across
        rotation: path.what === "contract" ? 45 : 0
        radius: path.what === "contract" ? 2 : width / 2
        color: path.open ? Theme.paper : path.tone
        border.width: 2
        border.color: path.tone
    }
}
