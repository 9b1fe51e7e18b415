import QtQuick
import Aparte

Tick {
    required property var modelData // {code, name}
}
