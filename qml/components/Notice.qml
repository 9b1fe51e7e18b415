// What went wrong and what to do now, in words; never by colour alone.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: notice

    required property Trouble trouble
    readonly property string message: trouble.present ? trouble.message(Words.language) : ""
    readonly property string next: trouble.present ? trouble.next(Words.language) : ""

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + Theme.gap * 2
    visible: trouble.present
    color: Theme.dangerGround
    radius: Theme.radius
    border.color: Theme.danger
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message + " " + next

    Announcement {
        words: notice.trouble.present ? notice.Accessible.name : ""
    }
    Glyph {
        id: glyph

        x: Theme.inner
        y: column.y
        sign: "error_outline"
        color: Theme.danger
    }
    ColumnLayout {
        id: column

        anchors.left: glyph.right
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.inner
        spacing: Theme.hair

        Para {
            Layout.fillWidth: true
            text: notice.message
            font.weight: Font.DemiBold
        }
        Para {
            Layout.fillWidth: true
            text: notice.next
            visible: text !== ""
        }
    }
}
