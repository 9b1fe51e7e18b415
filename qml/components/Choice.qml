// One out of a short list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: choice

    property alias options: box.model
    property alias at: box.currentIndex
    property alias box: box
    property string label
    property string name: label // for assistive programs
    property string none: qsTr("None") // what stands for nothing chosen

    signal chosen(int place)

    spacing: Theme.tight

    FieldLabel {
        text: choice.label
    }
    ComboBox {
        id: box

        Layout.fillWidth: true
        implicitHeight: Theme.target
        leftPadding: Theme.inner
        rightPadding: Theme.size(30)
        font.family: Theme.plain
        font.pixelSize: Theme.normal
        opacity: enabled ? 1 : Theme.off
        displayText: currentText === "" ? choice.none : currentText
        Accessible.name: choice.name
        Accessible.description: enabled ? "" : Words.unavailable
        Accessible.onPressAction: popup.open()
        Keys.onShortcutOverride: event => event.accepted = popup.visible && event.key === Qt.Key_Escape
        onActivated: place => choice.chosen(place)
        contentItem: Text {
            text: box.displayText
            font: box.font
            color: Theme.ink
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        indicator: Glyph {
            x: box.width - width - Theme.gap
            y: (box.height - height) / 2
            sign: "expand_more"
        }
        background: FieldGround {
            focused: box.activeFocus
            hovered: box.hovered
        }
        delegate: ChoiceRow {
            width: ListView.view.width
            none: choice.none
            highlighted: box.highlightedIndex === index
        }
        popup.background: Rectangle {
            color: Theme.sheet
            radius: Theme.radius
            border.color: Theme.edge
        }
    }
}
