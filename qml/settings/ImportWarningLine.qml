import QtQuick
import QtQuick.Layouts
import Aparte

Para {
    required property string where
    required property string why

    Layout.fillWidth: true
    font.pixelSize: Theme.tiny
    text: "• " + why + " (" + where + ")"
}
