// The journal is open: places on the left (above, where there is no room), the page, and the writing room that is never unloaded.
import QtQuick
import QtQuick.Layouts
import Aparte

GridLayout {
    id: screen

    required property Shell shell
    required property Shortcuts shortcuts
    readonly property bool narrow: width < Theme.size(760)
    readonly property bool inPresence: shell.navigation.place === "presence" // looked at together: nothing else is shown
    readonly property bool isWriting: shell.navigation.place === "writing"

    columns: narrow ? 1 : 2
    rowSpacing: 0
    columnSpacing: 0

    Places {
        Layout.fillHeight: !screen.narrow
        Layout.fillWidth: screen.narrow
        shell: screen.shell
        visible: !screen.inPresence && !(screen.isWriting && screen.shell.notes.alone)
        narrow: screen.narrow
        tight: screen.narrow && screen.height < Theme.size(screen.isWriting ? 440 : 360)
        onGoToWanted: goToPopup.open()
    }
    ColumnLayout {
        spacing: 0

        OpeningWords {
            Layout.fillWidth: true
            Layout.margins: visible ? Theme.gap : 0
            shell: screen.shell
            quiet: screen.inPresence
        }
        PageHost {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: screen.shell.unlocked
            navigation: screen.shell.navigation
            visible: !screen.isWriting
        }
        WritingRoom {
            Layout.fillWidth: true
            Layout.fillHeight: true
            notes: screen.shell.notes
            visible: screen.isWriting
            onBackWanted: screen.shell.navigation.back()
        }
        TipStrip {
            Layout.fillWidth: true
            preferences: screen.shell.preferences
            place: screen.isWriting && screen.shell.notes.alone ? "" : screen.shell.navigation.place
            roomy: screen.height > Theme.size(680)
        }
    }
    Connections {
        function onGoToWanted() {
            goToPopup.open()
        }

        target: screen.shortcuts
    }
    GoToPopup {
        id: goToPopup

        goTo: screen.shell.goTo

        // What is asked for in front of the window keeps its keys to itself; these two may never wait.
        Shortcut {
            sequences: ["Ctrl+L"]
            enabled: goToPopup.visible
            onActivated: screen.shell.go("lock")
        }
        Shortcut {
            sequences: ["Ctrl+Shift+H"]
            enabled: goToPopup.visible
            onActivated: screen.shell.preferences.discreet = !screen.shell.preferences.discreet
        }
    }
}
