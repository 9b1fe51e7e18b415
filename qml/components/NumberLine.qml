// A small number: minutes.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    property alias value: box.value
    property alias from: box.from
    property alias to: box.to
    property alias step: box.stepSize
    property alias box: box
    property string label

    signal edited(int value)

    // As it is typed, so that Ctrl+S right after the last digit saves it.
    function take(text: string): void {
        const typed = parseInt(text)
        if (typed >= from && typed <= to)
            edited(typed)
    }

    spacing: Theme.tight

    FieldLabel {
        text: line.label
    }
    SpinBox {
        id: box

        Layout.fillWidth: true
        implicitHeight: Theme.target
        implicitWidth: Theme.size(120)
        editable: true
        font.family: Theme.plain
        font.pixelSize: Theme.normal
        Accessible.name: line.label
        Accessible.description: enabled ? "" : Words.unavailable
        onValueModified: line.edited(value)
        contentItem: TextInput {
            text: box.displayText
            font: box.font
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            readOnly: !box.editable
            validator: box.validator
            inputMethodHints: Qt.ImhDigitsOnly
            Accessible.name: line.label
            onTextEdited: line.take(text)
        }
        up.indicator: NumberStep {
            x: box.width - width
            sign: "+"
            pressed: box.up.pressed
        }
        down.indicator: NumberStep {
            sign: "−"
            pressed: box.down.pressed
        }
        background: FieldGround {
            focused: box.activeFocus
        }
    }
}
