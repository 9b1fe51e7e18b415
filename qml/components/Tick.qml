// Yes or no.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

CheckBox {
    id: tick

    font.family: Theme.plain
    font.pixelSize: Theme.normal
    spacing: Theme.gap
    Accessible.name: text
    Accessible.onPressAction: turn()
    Accessible.onToggleAction: turn() // else Qt turns it without a word to whoever shows it

    function turn(): void {
        toggle()
        toggled()
    }

    indicator: Rectangle {
        x: tick.leftPadding
        y: (tick.height - height) / 2
        implicitWidth: Theme.size(20)
        implicitHeight: Theme.size(20)
        radius: 4
        color: tick.checked ? Theme.accent : Theme.sheet
        border.color: tick.checked ? Theme.accent : Theme.edge

        Text {
            anchors.centerIn: parent
            text: "✓"
            color: Theme.accentInk
            font.pixelSize: Theme.normal
            visible: tick.checked
            Accessible.ignored: true
        }
        FocusRing {
            shown: tick.visualFocus
        }
    }
    contentItem: Text {
        leftPadding: tick.indicator.width + tick.spacing
        text: tick.text
        font: tick.font
        color: Theme.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
