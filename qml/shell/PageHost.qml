// Shows the page that navigation names, with its view-model; empties its lists before it goes.
import QtQuick
import Aparte

Loader {
    id: host

    required property Navigation navigation

    function show(): void {
        if (String(navigation.page) !== "")
            setSource(navigation.page, navigation.vm ? { vm: navigation.vm } : {})
        else
            source = ""
    }
    function take(): void {
        const shown = item as Item
        if (shown)
            shown.forceActiveFocus()
    }

    Component.onCompleted: show()
    onLoaded: {
        item.canGoBack = Qt.binding(() => host.navigation.canGoBack)
        take()
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
