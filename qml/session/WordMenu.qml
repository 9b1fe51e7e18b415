// What a word could be instead, under it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Aparte

Popup {
    id: menu

    property int from
    property int to
    property string word
    property var words: []
    property point place

    signal chosen(string other)
    signal taught(string word)
    signal dictionaryWanted

    function show(word: string, words: var): void {
        menu.word = word
        menu.words = words
        open()
        column.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    x: Math.max(0, Math.min(place.x, (parent ? parent.width : 0) - width))
    y: place.y + Theme.tight
    padding: Theme.gap
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    background: Rectangle {
        color: Theme.sheet
        radius: Theme.radius
        border.color: Theme.edge
    }

    Column {
        id: column

        spacing: 0
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("Instead of “%1”").arg(menu.word)
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
        Keys.onDownPressed: menu.step(true)
        Keys.onUpPressed: menu.step(false)

        Para {
            visible: menu.words.length === 0
            quiet: true
            text: qsTr("No other word is near this one.")
        }
        Repeater {
            model: menu.words

            QuietButton {
                required property string modelData

                bare: true
                text: modelData
                onClicked: {
                    menu.close()
                    menu.chosen(modelData)
                }
            }
        }
        QuietButton {
            text: qsTr("Add to my dictionary")
            onClicked: {
                menu.close()
                menu.taught(menu.word)
            }
        }
        QuietButton {
            bare: true
            text: qsTr("My dictionary…")
            onClicked: {
                menu.close()
                menu.dictionaryWanted()
            }
        }
    }

    function step(forward: bool): void {
        let item = column
        for (const child of column.children)
            if (child.activeFocus)
                item = child
        item.nextItemInFocusChain(forward).forceActiveFocus(Qt.TabFocusReason)
    }
}
