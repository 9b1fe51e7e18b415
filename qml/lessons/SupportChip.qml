import QtQuick
import Aparte

Chip {
    required property int index
    required property string name
    required property string code
    required property bool behind

    text: Words.called(name, code)
    chosen: behind
}
