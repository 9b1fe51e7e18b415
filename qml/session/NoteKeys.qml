// What the keyboard does in the note in hand.
import QtQuick
import Aparte

Item {
    id: keys

    required property NoteTexts texts
    property bool writes: false
    property bool here: false

    signal readingWanted
    signal aloneWanted
    signal spellingWanted

    Shortcut {
        sequence: "Ctrl+B"
        enabled: keys.here && keys.writes
        onActivated: keys.texts.inHand.stress(2)
    }
    Shortcut {
        sequence: "Ctrl+I"
        enabled: keys.here && keys.writes
        onActivated: keys.texts.inHand.stress(1)
    }
    Shortcut {
        sequence: "Ctrl+T"
        enabled: keys.here && keys.writes
        onActivated: keys.texts.inHand.mark("heading")
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        enabled: keys.here && keys.writes
        onActivated: keys.texts.inHand.mark("bullet")
    }
    Shortcut {
        sequence: "Ctrl+Shift+B"
        enabled: keys.here && keys.writes
        onActivated: keys.texts.inHand.mark("box")
    }
    Shortcut {
        sequence: "Ctrl+J"
        enabled: keys.here && keys.writes
        onActivated: keys.texts.inHand.expand()
    }
    Shortcut {
        sequence: "F7"
        enabled: keys.here && keys.writes
        onActivated: keys.spellingWanted()
    }
    Shortcut {
        sequence: "Ctrl+R"
        enabled: keys.here
        onActivated: keys.readingWanted()
    }
    Shortcut {
        sequence: "F11"
        enabled: keys.here
        onActivated: keys.aloneWanted()
    }
}
