// What is opened beside the text of a note, or above it where there is no room beside. It scrolls by itself, so that the text stays
// where it can be read.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

Flickable {
    id: panels

    required property NoteSheet sheet
    required property NoteTexts texts
    property Catalogue catalogue
    property string panel // details, insert, versions, words; empty: none
    property bool readOnly: false
    property bool writes: true
    property bool tight: false
    readonly property bool open: panel === "insert" ? writes : panel !== ""

    function take(): void {
        insert.take()
    }
    // Wherever Tab leads, it is seen.
    function follow(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y
        const beyond = top + Math.min(item.height, height) + Theme.room - height
        contentY = Math.max(0, Math.min(Math.max(contentY, beyond), top - Theme.wide, contentHeight - height))
    }

    visible: open
    contentHeight: page.implicitHeight + page.y * 2
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onPanelChanged: contentY = 0
    ScrollBar.vertical: Elevator {}

    Column { // not a layout: its parts change height with their width, which makes layouts ask each other in circles
        id: page

        x: Math.max(Theme.room, (panels.width - width) / 2)
        y: panels.tight ? Theme.gap : Theme.room
        width: Math.min(Theme.column, panels.width - Theme.room * 2)
        spacing: Theme.gap

        NoteDetails {
            width: page.width
            broad: page.width > Theme.size(520)
            sheet: panels.sheet
            catalogue: panels.catalogue
            enabled: !panels.readOnly
            visible: panels.panel === "details"
        }
        InsertPanel {
            id: insert

            width: page.width
            sheet: panels.sheet
            into: panels.texts.inHand
            visible: panels.panel === "insert" && panels.writes
        }
        VersionsPanel {
            width: page.width
            sheet: panels.sheet
            texts: panels.texts
            readOnly: panels.readOnly
            visible: panels.panel === "versions"
        }
        Card {
            width: page.width
            padding: Theme.room
            visible: panels.panel === "words"

            OwnWords {
                Layout.fillWidth: true
                list: panels.sheet.dictionary
                here: true
            }
        }
    }
}
