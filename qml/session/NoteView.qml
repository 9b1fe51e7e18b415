// The note fills the window: what the person brought and decided, and, apart, the coach's own hypotheses.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

FocusScope {
    id: view

    required property NoteSheet sheet
    required property int index
    property Catalogue catalogue
    property bool readOnly: false
    property bool isCurrent: false
    property bool detailsShown: false

    signal backWanted

    function reveal(item: var): void {
        const place = item.mapToItem(page, 0, item.cursorRectangle.y).y
        if (place < flick.contentY)
            flick.contentY = Math.max(0, place - Theme.room)
        else if (place + Theme.wide > flick.contentY + flick.height)
            flick.contentY = place + Theme.wide * 2 - flick.height
    }

    onIsCurrentChanged: if (isCurrent) texts.take()
    Component.onCompleted: {
        texts.begin()
        if (isCurrent)
            texts.take()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        NoteBar {
            Layout.fillWidth: true
            sheet: view.sheet
            readOnly: view.readOnly
            detailsShown: view.detailsShown
            onBackWanted: view.backWanted()
            onDetailsWanted: view.detailsShown = !view.detailsShown
        }
        Notice { // above what scrolls: it has to be seen where one writes
            Layout.leftMargin: Theme.room
            Layout.rightMargin: Theme.room
            Layout.bottomMargin: visible ? Theme.gap : 0
            trouble: view.sheet.trouble
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: page.implicitHeight + Theme.wide * 2
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: Elevator {}

            Column { // not a layout: its parts change height with their width, which makes layouts ask each other in circles
                id: page

                x: Math.max(Theme.wide, (flick.width - width) / 2)
                y: Theme.room
                width: Math.min(Theme.column, flick.width - Theme.wide * 2)
                spacing: Theme.room

                DraftWord {
                    width: page.width
                    sheet: view.sheet
                }
                NoteDetails {
                    width: page.width
                    broad: page.width > Theme.size(520)
                    sheet: view.sheet
                    catalogue: view.catalogue
                    enabled: !view.readOnly
                    visible: view.detailsShown
                }
                NoteTexts {
                    id: texts

                    width: page.width
                    sheet: view.sheet
                    readOnly: view.readOnly
                    onMoved: item => view.reveal(item)
                }
            }
        }
    }
}
