// A theme with its band: words, a bar, and why there is none.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: cell

    required property string fr
    required property string en
    required property int atLeast
    required property string why
    required property string whyFr
    required property string whyEn
    property int cohort: 0
    readonly property string band: atLeast > 0 ? qsTr("at least %1").arg(atLeast) : qsTr("fewer than 5, or not published")

    Layout.fillWidth: true
    spacing: Theme.hair
    Accessible.role: Accessible.ListItem
    Accessible.name: Words.either(fr, en) + ": " + band

    Item { // no layout: a row of one would not grow with a text that wraps
        id: row

        readonly property real part: (width - Theme.room * 2) / 3

        Layout.fillWidth: true
        implicitHeight: Math.max(theme.height, bandText.height)

        Text {
            id: theme

            width: row.part
            text: Words.either(cell.fr, cell.en)
            color: Theme.ink
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Item {
            x: row.part + Theme.room
            width: row.part
            height: Theme.size(12)
            anchors.verticalCenter: parent.verticalCenter

            Rectangle {
                width: parent.width * Math.min(1, cell.atLeast / Math.max(1, cell.cohort))
                height: parent.height
                radius: 2
                color: Theme.accent
                visible: cell.atLeast > 0
            }
            Rectangle {
                width: parent.width
                height: 1
                anchors.bottom: parent.bottom
                color: Theme.line
            }
        }
        Text {
            id: bandText

            x: (row.part + Theme.room) * 2
            width: row.part
            text: cell.band
            color: cell.atLeast > 0 ? Theme.ink : Theme.soft
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: (Words.either(cell.whyFr, cell.whyEn) + " (" + cell.why + ") " + WhatToDo.after(cell.why)).trim()
        visible: cell.why !== ""
    }
}
