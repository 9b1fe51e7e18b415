// One copy that could be brought back: chosen or not.
import QtQuick
import Aparte

Chip {
    id: copy

    required property int index
    required property string day
    required property real bytes
    required property bool verified

    text: Words.day(day) + " · " + Words.size(bytes) + (verified ? " · " + qsTr("verified") : "")
}
