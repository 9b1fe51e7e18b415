import QtQuick
import Aparte

Chip {
    required property int index
    required property string name
    required property bool behind

    text: name
    chosen: behind
}
