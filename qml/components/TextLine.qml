// One line to fill in, with its label above and a word of help below.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: line

    property alias text: field.text
    property string placeholder // goes below where the field is too narrow for it
    property alias readOnly: field.readOnly
    property alias input: field
    property string label
    property string help
    property string error // of what was typed
    property string name: label // for assistive programs, where there is no label to see

    readonly property bool tooNarrow: field.width > 0 && measure.advanceWidth > field.width - field.leftPadding - field.rightPadding

    signal edited(string text)
    signal accepted

    spacing: Theme.tight

    function take(): void {
        field.forceActiveFocus()
        field.selectAll()
    }

    TextMetrics {
        id: measure

        font: field.font
        text: line.placeholder
    }
    FieldLabel {
        text: line.label
    }
    TextField {
        id: field

        Layout.fillWidth: true
        implicitWidth: Theme.size(200) // not what is in it: its page gives it room
        implicitHeight: Theme.target
        leftPadding: Theme.inner
        rightPadding: Theme.inner
        color: Theme.ink
        placeholderText: line.tooNarrow ? "" : line.placeholder
        placeholderTextColor: Theme.soft
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.plain
        font.pixelSize: Theme.normal
        selectByMouse: true
        opacity: enabled ? 1 : Theme.off
        Accessible.name: line.name
        Accessible.description: Words.together([enabled ? "" : Words.unavailable, line.error, line.help, line.placeholder], " ")
        onTextEdited: line.edited(text)
        onAccepted: line.accepted()
        background: FieldGround {
            focused: field.activeFocus
            hovered: field.hovered
            wrong: line.error !== ""
        }
    }
    FieldError {
        text: line.error
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: Words.together([line.help, line.tooNarrow ? line.placeholder : ""], " ")
        visible: text !== ""
    }
}
