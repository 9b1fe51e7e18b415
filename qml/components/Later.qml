// Made when it is wanted for the first time, and kept from then on.
import QtQuick

Loader {
    property bool wanted: false

    active: false
    visible: wanted
    onWantedChanged: if (wanted) active = true
    Component.onCompleted: if (wanted) active = true
}
