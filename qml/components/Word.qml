// Something worth knowing, said once, with a way to put it away.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: word

    property string text
    property string action

    signal answered

    Layout.fillWidth: true
    implicitHeight: row.implicitHeight + Theme.gap * 2
    color: Theme.warnGround
    border.color: Theme.line
    radius: Theme.radius
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Announcement {
        words: word.visible ? word.text : ""
    }
    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.inner
        columns: word.width > Theme.size(480) ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Glyph {
            Layout.alignment: said.lineCount > 1 ? Qt.AlignTop : Qt.AlignVCenter
            sign: "info"
        }
        Para {
            id: said

            Layout.fillWidth: true
            text: word.text
        }
        QuietButton {
            Layout.column: row.columns === 3 ? 2 : 1
            Layout.row: row.columns === 3 ? 0 : 1
            text: word.action
            visible: text !== ""
            onClicked: word.answered()
        }
    }
}
