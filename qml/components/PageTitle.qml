// The title of a page, the way back, and what can be done here; in one line, or two where there is no room.
import QtQuick
import QtQuick.Layouts
import Aparte

GridLayout {
    id: head

    default property alias actions: side.data
    property string title
    property string under
    property bool canGoBack: false

    signal backWanted

    columns: Math.max(heading.implicitWidth, below.implicitWidth) + side.implicitWidth + Theme.wide < width ? 2 : 1
    columnSpacing: Theme.room
    rowSpacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        QuietButton {
            Layout.leftMargin: -Theme.gap
            bare: true
            text: qsTr("← Back")
            Accessible.name: qsTr("Back")
            visible: head.canGoBack
            onClicked: head.backWanted()
        }
        Heading {
            id: heading

            Layout.fillWidth: true
            grand: true
            text: head.title
            visible: text !== ""

            Announcement { // where one has come to
                fresh: true
                words: head.title
            }
        }
        Para {
            id: below

            Layout.fillWidth: true
            topPadding: Theme.tight
            quiet: true
            text: head.under
            visible: text !== ""
        }
    }
    Item {
        id: side

        Layout.alignment: head.columns === 2 ? Qt.AlignRight | Qt.AlignBottom : Qt.AlignLeft
        implicitWidth: childrenRect.width
        implicitHeight: childrenRect.height
    }
}
