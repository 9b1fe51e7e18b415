import QtQuick
import Aparte

Para {
    required property int index
    required property string modelData
    property bool head: false

    text: modelData
    rightPadding: Theme.gap
    bottomPadding: Theme.tight
    font.pixelSize: Theme.tiny
    font.weight: head ? Font.DemiBold : Font.Normal
    Accessible.ignored: modelData === ""
}
