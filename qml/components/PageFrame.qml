// A page: a title, what belongs beside it, and a column that scrolls when it must and follows the keyboard.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

FocusScope {
    id: frame

    default property alias content: column.data
    property alias actions: actionRow.data
    property alias spacing: column.spacing
    property string title
    property string under
    property int widest: Theme.size(880)
    property bool centred: false // a page on its own; else all pages begin at the same edge
    property bool setDown: false // a short page on its own: not stuck to the upper edge
    readonly property real margin: Math.min(Theme.wide, width / 20, height / 20) // less where large letters meet a small window
    property bool leaving: false // lists inside let go of their rows
    property bool canGoBack: false

    signal backWanted

    function reveal(item: Item): void {
        if (item === null || !isInside(item))
            return
        const top = item.mapToItem(flick.contentItem, 0, 0).y
        const beyond = top + Math.min(item.height, flick.height) + Theme.wide - flick.height
        const wanted = Math.min(Math.max(0, top - Theme.wide), Math.max(flick.contentY, beyond))
        flick.contentY = Math.max(0, Math.min(wanted, flick.contentHeight - flick.height))
    }
    function isInside(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === page)
                return true
        return false
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: page.y + page.implicitHeight + frame.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: Elevator {}

        ColumnLayout {
            id: page

            x: Math.max(frame.margin, (flick.width - (frame.centred ? width : Theme.size(880))) / 2)
            y: frame.margin + (frame.setDown ? Math.max(0, (frame.height - Theme.size(560)) / 3) : 0)
            width: Math.min(frame.widest, flick.width - frame.margin * 2)
            spacing: Theme.room

            PageTitle {
                id: header

                Layout.fillWidth: true
                title: frame.title
                under: frame.under
                canGoBack: frame.canGoBack
                onBackWanted: frame.backWanted()

                RowLayout {
                    id: actionRow

                    spacing: Theme.gap
                }
            }
            ColumnLayout {
                id: column

                Layout.fillWidth: true
                spacing: Theme.room
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
