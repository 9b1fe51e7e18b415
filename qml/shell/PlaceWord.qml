import QtQuick
import QtQuick.Controls.Basic
import Aparte

AbstractButton {
    id: place

    property bool here: false
    property string keys
    property string sign // a little picture before the word
    property bool narrow: false // in a line with others: as wide as its word, its keys in the help only
    property real room: implicitWidth
    readonly property real beside: Theme.reading + Theme.gap // where the word begins, after its sign
    readonly property real bare: leftPadding + rightPadding + beside + Math.ceil(measure.advanceWidth) + 1
    readonly property real wanted: bare + (keys === "" ? 0 : keysWidth)
    readonly property real keysWidth: Theme.gap + Math.ceil(measureKeys.advanceWidth) + 1
    readonly property bool withKeys: keys !== "" && !narrow && wanted <= width // the word goes first

    implicitWidth: narrow ? bare : wanted
    width: narrow ? Math.min(implicitWidth, room) : room
    implicitHeight: Math.max(Theme.size(36), implicitContentHeight + Theme.gap)
    leftPadding: Theme.inner
    rightPadding: Theme.inner
    font.family: Theme.plain
    font.pixelSize: Theme.normal
    font.weight: here ? Font.DemiBold : Font.Normal
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: keys
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: Item { // no layout: what is shown depends on the width, and a layout would ask again
        implicitHeight: children[1].implicitHeight

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            sign: place.sign
            color: place.here ? Theme.accent : Theme.soft
        }
        Text {
            x: place.beside
            width: parent.width - x - (place.withKeys ? place.keysWidth : 0)
            anchors.verticalCenter: parent.verticalCenter
            text: place.text
            font: place.font
            color: place.here ? Theme.accent : Theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: place.keys
            font: measureKeys.font
            color: Theme.soft
            visible: place.withKeys
            Accessible.ignored: true
        }
    }
    TextMetrics {
        id: measure

        font: place.font
        text: place.text
    }
    TextMetrics {
        id: measureKeys

        font.family: Theme.plain
        font.pixelSize: Theme.tiny
        text: place.keys
    }
    background: Rectangle {
        radius: Theme.radius
        color: place.here || place.hovered ? Theme.wash : "transparent"

        Rectangle { // where one is, not by colour alone
            width: 3
            radius: 2
            height: parent.height - Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            visible: place.here
        }
        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: place.visualFocus
        }
    }
}
