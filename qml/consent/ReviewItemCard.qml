// One objective of the contract: its sign of success, how far it has come, and the words agreed upon.
import QtQuick
import QtQuick.Layouts
import Aparte

Card {
    id: card

    required property int index
    required property string objective
    required property string indicator
    required property int progress
    required property string words
    property bool readOnly: false

    signal progressed(int percent)
    signal written(string text)

    Layout.fillWidth: true
    padding: Theme.room
    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        text: card.objective
        font.pixelSize: Theme.reading
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Sign of success: %1").arg(card.indicator)
        visible: card.indicator !== ""
    }
    NumberLine {
        Layout.maximumWidth: Theme.size(220)
        label: qsTr("How far, in per cent")
        from: 0
        to: 100
        step: 5
        value: card.progress
        enabled: !card.readOnly
        onEdited: value => card.progressed(value)
    }
    FieldLabel {
        text: qsTr("Words agreed upon")
    }
    TextSheet {
        Layout.fillWidth: true
        implicitHeight: Theme.size(84)
        framed: true
        name: qsTr("Words agreed upon: %1").arg(card.objective)
        area.readOnly: card.readOnly
        Component.onCompleted: text = card.words
        onTextChanged: if (text !== card.words) card.written(text)
    }
}
