// A gate that was passed in spite of what was missing: its reason stays on the page.
import QtQuick
import Aparte

Para {
    required property string gate
    required property string reason
    required property string day
    readonly property GateWords words: GateWords {}

    text: qsTr("%1 (%2): %3").arg(words.gate(gate)).arg(Words.day(day)).arg(reason)
}
