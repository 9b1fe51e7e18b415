import QtQuick
import QtQuick.Layouts
import Aparte

Rectangle {
    id: sheet

    required property int index
    required property var picture
    required property string words
    property int count: 1

    Layout.fillWidth: true
    Layout.maximumWidth: Theme.size(620)
    Layout.alignment: Qt.AlignHCenter
    implicitHeight: width * 297 / 210
    color: "#ffffff"
    border.color: Theme.edge
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Page %1 of %2").arg(index + 1).arg(count)
    Accessible.description: words

    SheetPicture {
        anchors.fill: parent
        anchors.margins: 1
        picture: sheet.picture
    }
}
