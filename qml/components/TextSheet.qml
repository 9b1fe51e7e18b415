// Somewhere to write at length. Tab leaves it: a keyboard trap keeps people out.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

FocusScope {
    id: sheet

    property alias text: area.text
    property alias area: area
    property alias placeholder: area.placeholderText
    property string name
    property bool framed: false
    property bool grows: false // as tall as its text, for a page that scrolls by itself

    implicitHeight: grows ? Math.max(Theme.size(120), area.implicitHeight) : Theme.size(160)

    FieldGround {
        anchors.fill: parent
        focused: area.activeFocus
        visible: sheet.framed
    }
    Flickable {
        id: flick

        function follow(place: rect): void {
            if (place.y < contentY)
                contentY = place.y
            else if (place.y + place.height > contentY + height)
                contentY = place.y + place.height - height
        }

        anchors.fill: parent
        anchors.margins: sheet.framed ? 2 : 0
        contentWidth: width
        contentHeight: area.height
        interactive: !sheet.grows
        clip: !sheet.grows
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Elevator {
            visible: !sheet.grows && size < 1
        }

        TextArea {
            id: area

            width: flick.width
            height: Math.max(flick.height, implicitHeight)
            focus: true
            color: Theme.ink
            placeholderTextColor: Theme.soft
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.family: Theme.book
            font.pixelSize: Theme.reading
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            selectByMouse: true
            leftPadding: sheet.framed ? Theme.inner : 0
            rightPadding: sheet.framed ? Theme.inner : Theme.gap
            topPadding: sheet.framed ? Theme.gap : 0
            background: null
            Accessible.name: sheet.name
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.priority: Keys.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onCursorRectangleChanged: if (!sheet.grows) flick.follow(cursorRectangle)
        }
    }
}
