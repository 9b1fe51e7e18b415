// Yes or no.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

CheckBox {
    id: tick

    font.family: Theme.plain
    font.pixelSize: Theme.normal
    spacing: Theme.gap
    opacity: enabled ? 1 : Theme.off
    Accessible.name: text
    Accessible.description: enabled ? "" : Words.unavailable
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

        Glyph {
            anchors.centerIn: parent
            sign: "check"
            color: Theme.accentInk
            visible: tick.checked
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
