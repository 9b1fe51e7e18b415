// What the keyboard does everywhere (design/experience.md, Conventions).
import QtQuick
import Aparte

Item {
    id: keys

    required property Shell shell
    // Unlocked, and nobody looks at the screen together with the coach: then no key leads to a name.
    readonly property bool free: shell.unlocked && shell.navigation.place !== "presence"

    // Locked, and nothing waits to be stored: help can be read, which knows nothing of a journal.
    readonly property bool readsOnly: !shell.unlocked && !shell.locker.held && !shell.locker.endAsked

    signal goToWanted

    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: keys.free
        onActivated: keys.shell.go("note")
    }
    Shortcut {
        sequences: ["Ctrl+Shift+N"]
        enabled: keys.free
        onActivated: keys.shell.go("exchange")
    }
    Shortcut {
        sequences: ["Ctrl+M"]
        enabled: keys.free
        onActivated: keys.shell.go("mission")
    }
    Shortcut {
        sequences: ["Ctrl+K"]
        enabled: keys.free
        onActivated: keys.goToWanted()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+F"]
        enabled: keys.free
        onActivated: keys.shell.go("search")
    }
    Shortcut { // in a note, the note's own (qml/search/FindBar.qml)
        sequences: ["Ctrl+F"]
        enabled: keys.free && keys.shell.navigation.place !== "writing"
        onActivated: keys.shell.go("search")
    }
    Shortcut {
        sequences: ["Ctrl+S"]
        enabled: keys.shell.unlocked
        onActivated: keys.shell.go("save")
    }
    Shortcut {
        sequences: ["Ctrl+L"]
        enabled: keys.shell.unlocked
        onActivated: keys.shell.go("lock")
    }
    Shortcut {
        sequences: ["Ctrl+Shift+H"]
        onActivated: keys.shell.preferences.discreet = !keys.shell.preferences.discreet
    }
    Shortcut {
        sequences: ["Ctrl+,"]
        enabled: keys.free
        onActivated: keys.shell.go("settings")
    }
    Shortcut {
        sequences: ["F1"]
        enabled: keys.free || keys.readsOnly
        onActivated: keys.shell.go("help")
    }
    Shortcut {
        sequences: ["Escape", "Alt+Left"]
        enabled: (keys.shell.unlocked || keys.readsOnly) && keys.shell.navigation.canGoBack
        onActivated: keys.shell.navigation.back()
    }
}
