// A sheet of paper lying on the page.
import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: card

    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.wide

    implicitHeight: column.implicitHeight + padding * 2
    implicitWidth: Theme.size(280)
    color: Theme.sheet
    radius: Theme.radius
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.room
    }
}
