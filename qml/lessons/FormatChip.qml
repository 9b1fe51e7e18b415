import QtQuick
import Aparte

Chip {
    required property string modelData

    text: modelData.toUpperCase()
}
