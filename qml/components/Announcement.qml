// Said once by a screen reader, wherever the keyboard is, and seen by nobody: what happened that the eye catches by itself. An alert
// that comes up is what Qt 6.4 can tell the bus; it goes again, so that nobody finds old news.
import QtQuick

Item {
    id: news

    property string words
    property string said

    width: 1
    height: 1
    visible: false
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said
    Component.onCompleted: said = words // how it stands when the page opens is no news
    onWordsChanged: {
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
