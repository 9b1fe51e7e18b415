import QtQuick
import Aparte

Chip {
    required property string theme
    required property string fr
    required property string en
    required property bool child

    text: Words.either(fr, en)
}
