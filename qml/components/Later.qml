// Made when it is wanted for the first time, and kept from then on. (No Loader: Qt 6.4 has none for a component that is bound
// to its file.)
import QtQuick

Item {
    id: later

    property bool wanted: false
    property Component what
    property Item made: null

    function make(): void {
        if (!wanted || made)
            return
        made = what.createObject(later) as Item
        made.width = Qt.binding(() => later.width)
    }

    implicitHeight: made ? made.implicitHeight : 0
    visible: wanted
    onWantedChanged: make()
    Component.onCompleted: make()
}
