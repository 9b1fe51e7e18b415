// Ctrl+F in a note: a field above it, what is found is selected in the text; Enter leads to the next place, Shift+Enter back, Escape
// puts it away. It looks in every text area that lies inside `within`.
import QtQuick
import QtQuick.Controls.Basic
import Aparte

Rectangle {
    id: bar

    required property Item within
    required property bool active // this note is the one on the screen
    property bool open: false
    property var hits: [] // [{area, start, length}], in the order of the page
    property int at: -1
    property Item before // where the keyboard was
    readonly property string count: field.text.trim() === "" ? "" : (hits.length === 0 ? qsTr("Not found") : qsTr("%1 of %2").arg(at + 1).arg(hits.length))

    signal moved(Item item)

    function areasIn(item: var): var {
        let areas = []
        for (let place = 0; place < item.children.length; ++place) {
            const child = item.children[place]
            if (child.visible)
                areas = areas.concat(child instanceof TextArea ? [child] : areasIn(child))
        }
        return areas
    }
    function begin(): void {
        const area = areasIn(within).find(one => one.activeFocus) || null
        before = area || before
        open = true
        if (area && area.selectedText !== "" && !area.selectedText.includes("\u2029") && area.selectedText.length < 80)
            field.text = area.selectedText
        field.forceActiveFocus()
        field.selectAll()
        look()
    }
    // Read anew each time: the text goes on being written.
    function look(): void {
        const areas = areasIn(within)
        let found = []
        for (const area of areas) {
            area.persistentSelection = true
            const places = finder.places(area.text, field.text.trim())
            for (let place = 0; place < places.length; place += 2)
                found.push({ area: area, start: places[place], length: places[place + 1] })
        }
        hits = found
        const from = areas.indexOf(before)
        at = found.findIndex(hit => areas.indexOf(hit.area) > from || (hit.area === before && hit.start + hit.length >= before.selectionEnd))
        if (at < 0 && found.length > 0)
            at = 0
        show()
    }
    function step(by: int): void {
        const was = at
        look()
        if (hits.length === 0)
            return
        at = ((was < 0 ? at : was + by) + hits.length) % hits.length
        show()
    }
    function show(): void {
        for (const area of areasIn(within))
            if (at < 0 || hits[at].area !== area)
                area.deselect()
        if (at < 0)
            return
        hits[at].area.select(hits[at].start, hits[at].start + hits[at].length)
        moved(hits[at].area)
    }
    function end(): void {
        const area = at >= 0 ? hits[at].area : before
        open = false
        hits = []
        at = -1
        for (const one of areasIn(within))
            one.persistentSelection = false
        if (area)
            area.forceActiveFocus()
    }

    implicitHeight: open ? row.implicitHeight + Theme.gap * 2 : 0
    visible: open
    color: Theme.side
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Find in this note")
    onActiveChanged: if (!active && open) end()

    TextFinder {
        id: finder
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: bar.active
        onActivated: bar.begin()
    }
    Shortcut {
        sequences: ["F3"]
        enabled: bar.active && bar.open
        onActivated: bar.step(1)
    }
    Shortcut {
        sequences: ["Shift+F3"]
        enabled: bar.active && bar.open
        onActivated: bar.step(-1)
    }
    Flow {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.room
        anchors.rightMargin: Theme.room
        spacing: Theme.gap

        TextField {
            id: field

            width: Math.min(Theme.size(320), row.width)
            implicitHeight: Theme.target
            leftPadding: Theme.inner
            rightPadding: Theme.inner
            color: Theme.ink
            placeholderText: qsTr("Find in this note")
            placeholderTextColor: Theme.soft
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font.family: Theme.plain
            font.pixelSize: Theme.normal
            selectByMouse: true
            Accessible.name: qsTr("Find in this note")
            onTextEdited: bar.look()
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            Keys.onEscapePressed: bar.end()
            Keys.onReturnPressed: event => bar.step(event.modifiers & Qt.ShiftModifier ? -1 : 1)
            background: FieldGround {
                focused: field.activeFocus
            }
        }
        Para {
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.tiny
            text: bar.count
            visible: text !== ""
            Accessible.role: Accessible.StatusBar
        }
        QuietButton {
            bare: true
            text: qsTr("Previous")
            enabled: bar.hits.length > 1
            onClicked: bar.step(-1)
        }
        QuietButton {
            bare: true
            text: qsTr("Next")
            enabled: bar.hits.length > 1
            onClicked: bar.step(1)
        }
        QuietButton {
            bare: true
            text: qsTr("Put away")
            onClicked: bar.end()
        }
    }
}
