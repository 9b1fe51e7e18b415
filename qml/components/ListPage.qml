// A page that is mostly one long list: what stands above it keeps its place.
import QtQuick
import QtQuick.Layouts
import Aparte

FocusScope {
    id: frame

    default property alias content: column.data
    property alias actions: actionRow.data
    property string title
    property string under
    property int widest: Theme.size(880)
    property bool leaving: false
    property bool canGoBack: false

    signal backWanted

    ColumnLayout {
        id: column

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.wide
        x: Math.max(Theme.wide, (frame.width - Theme.size(880)) / 2)
        width: Math.min(frame.widest, parent.width - Theme.wide * 2)
        spacing: Theme.room

        PageTitle {
            Layout.fillWidth: true
            title: frame.title
            under: frame.under
            canGoBack: frame.canGoBack
            onBackWanted: frame.backWanted()

            Row {
                id: actionRow

                spacing: Theme.gap
            }
        }
    }
}
