// Shows the page that navigation names, with its view-model; empties its lists before it goes.
import QtQuick
import Aparte

Loader {
    id: host

    required property Navigation navigation
    property bool inSlices: false // between which the window draws and hears: a long page never stops it

    function show(): void {
        if (String(navigation.page) !== "")
            setSource(navigation.page, navigation.vm ? { vm: navigation.vm } : {})
        else
            source = ""
    }
    function finish(): void { // anew and at once: half a page has nothing to lose
        source = "" // first: what is being loaded would come without its view-model
        asynchronous = false
        show()
        asynchronous = inSlices
    }
    function take(): void {
        const shown = item as Item
        if (shown)
            shown.forceActiveFocus()
    }

    asynchronous: inSlices
    Component.onCompleted: show()
    onLoaded: {
        item.canGoBack = Qt.binding(() => host.navigation.canGoBack)
        take()
    }

    KeyWatch {
        active: host.status === Loader.Loading
        onPressed: host.finish()
    }
    Connections {
        function onLeaving() {
            if (host.item)
                host.item.leaving = true
        }
        function onMoved() {
            host.show()
        }

        target: host.navigation
    }
    Connections {
        function onBackWanted() {
            host.navigation.back()
        }

        target: host.item
        ignoreUnknownSignals: true
    }
}
