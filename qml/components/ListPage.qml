// A page that is mostly one long list: what stands above it keeps its place, as long as the list has room of its own; else
// all of it scrolls.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

FocusScope {
    id: frame

    default property alias content: column.data
    property alias actions: actionRow.data
    property string title
    property string under
    property int widest: Theme.size(880)
    readonly property real margin: Math.min(Theme.wide, width / 20, height / 20) // less where large letters meet a small window
    property bool leaving: false
    property bool canGoBack: false

    signal backWanted

    function reveal(item: Item): void {
        if (item === null || !isInside(item))
            return
        const top = item.mapToItem(column, 0, 0).y
        const beyond = top + Math.min(item.height, flick.height) + Theme.wide * 2 - flick.height
        const wanted = Math.min(top, Math.max(flick.contentY, beyond))
        flick.contentY = Math.max(0, Math.min(wanted, flick.contentHeight - flick.height))
    }
    function isInside(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === column)
                return true
        return false
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.y + column.height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: Elevator {}

        ColumnLayout {
            id: column

            x: Math.max(frame.margin, (frame.width - Theme.size(880)) / 2)
            y: frame.margin
            width: Math.min(frame.widest, frame.width - frame.margin * 2)
            height: Math.max(frame.height - frame.margin, implicitHeight)
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
    Connections {
        function onActiveFocusItemChanged() {
            frame.reveal(frame.Window.window ? frame.Window.window.activeFocusItem : null)
        }

        target: frame.Window.window
    }
}
