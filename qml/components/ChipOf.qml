import QtQuick
import Aparte

Chip {
    required property var modelData

    text: modelData.name
    chosen: modelData.chosen
}
