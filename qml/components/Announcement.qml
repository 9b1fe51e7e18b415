// Said once by a screen reader, wherever the keyboard is, and seen by nobody: what happened that the eye catches by itself. A
// notification that comes up is what Qt 6.4 can tell the bus and what Orca speaks (an alert it passes over); it goes again, so that
// nobody finds old news.
import QtQuick

Item {
    id: news

    property string words
    property string said
    property bool fresh: false // news as soon as it is there, else how it stands when the page opens is none

    width: 1
    height: 1
    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: said
    Component.onCompleted: fresh ? Qt.callLater(tell) : said = words // qmllint disable type
    onWordsChanged: fresh ? Qt.callLater(tell) : tell() // qmllint disable type

    function tell(): void {
        if (words === said)
            return
        visible = false
        said = words
        visible = words !== ""
        if (visible)
            gone.restart()
    }

    Timer {
        id: gone

        interval: 5000
        onTriggered: news.visible = false
    }
}
