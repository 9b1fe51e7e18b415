// What is wrong with what was typed, under its field: in words beside a sign, so that nothing is said by colour alone.
import QtQuick
import QtQuick.Layouts
import Aparte

RowLayout {
    property alias text: words.text

    Layout.fillWidth: true
    spacing: Theme.tight
    visible: text !== ""

    Glyph {
        Layout.alignment: Qt.AlignTop
        sign: "error_outline"
        color: Theme.danger
    }
    Para {
        id: words

        Layout.fillWidth: true
        color: Theme.danger
        font.pixelSize: Theme.tiny
        Accessible.role: Accessible.AlertMessage

        Announcement {
            words: words.text
        }
    }
}
