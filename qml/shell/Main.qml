// The window. Its title is always the program's name: never a person's.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

ApplicationWindow {
    id: window

    required property Shell shell

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 400
    title: "Aparté"
    color: Theme.paper
    onClosing: close => {
        close.accepted = false
        shell.end()
    }

    Binding {
        target: Theme
        property: "dark"
        value: window.shell.preferences.appearance === "dark"
               || (window.shell.preferences.appearance === "" && window.systemIsDark)
    }
    Binding {
        target: Theme
        property: "scale"
        value: window.shell.preferences.textSize / 100
    }
    Binding {
        target: Words
        property: "language"
        value: window.shell.tongue.language
    }
    Binding {
        target: Words
        property: "discreet"
        value: window.shell.preferences.discreet
    }
    SystemPalette {
        id: system
    }
    readonly property bool systemIsDark: system.window.hslLightness < 0.5

    Shortcuts {
        id: shortcuts

        shell: window.shell
    }
    LockedScreen {
        anchors.fill: parent
        shell: window.shell
        visible: !window.shell.unlocked
    }
    Loader { // made while the key is derived from the passphrase, when the window has nothing else to do
        id: openSide

        anchors.fill: parent
        visible: window.shell.unlocked
    }
    Connections {
        function onChanged() {
            if (openSide.status === Loader.Null && (window.shell.unlocked || window.shell.opening))
                openSide.setSource("OpenScreen.qml", { shell: window.shell, shortcuts: shortcuts })
        }

        target: window.shell
    }
    Countdown {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.wide
        width: Math.min(parent.width - Theme.wide * 2, Theme.size(520))
        locker: window.shell.locker
    }
}
