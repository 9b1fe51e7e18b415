import QtQuick
import QtQuick.Layouts
import Aparte

RowLayout {
    id: line

    required property int index
    required property string title
    required property string body
    required property string day
    required property string untilDay
    required property bool valid
    readonly property string validity: untilDay === "" ? "" : valid ? qsTr("valid until %1").arg(Words.day(untilDay))
                                                                    : qsTr("expired on %1").arg(Words.day(untilDay))
    readonly property string said: Words.together([title, body, Words.day(day), validity], " · ")

    signal removed

    Layout.fillWidth: true
    spacing: Theme.room
    Accessible.role: Accessible.ListItem
    Accessible.name: said

    Para {
        Layout.fillWidth: true
        text: (line.valid ? "" : "⚠ ") + line.said
        color: line.valid ? Theme.ink : Theme.danger
    }
    QuietButton {
        text: qsTr("Remove")
        Accessible.description: line.title
        onClicked: line.removed()
    }
}
