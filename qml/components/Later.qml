// What a page shows only at times: made when it is first wanted, and kept. A page's own types are read before it is shown, those of
// what is named here are not.
import QtQuick

Loader {
    id: later

    required property url what // Qt.resolvedUrl("Its.qml")
    property var given: ({}) // its properties; Qt.binding for those that change
    property bool wanted: false

    function make(): void {
        if (wanted && status === Loader.Null)
            setSource(what, given)
    }

    visible: wanted && status === Loader.Ready // so that what is made sees itself become visible, each time
    onWantedChanged: make()
    Component.onCompleted: make()
}
