import QtQuick
import Aparte

Row {
    id: word

    property alias text: label.text
    property bool open: false
    property bool square: false
    property bool alarming: false

    spacing: Theme.tight

    MonthMark {
        anchors.verticalCenter: parent.verticalCenter
        count: 1
        open: word.open
        square: word.square
        alarming: word.alarming
    }
    Para {
        id: label

        quiet: true
        font.pixelSize: Theme.tiny
    }
}
