// The note fills the window: what the person brought and decided, and, apart, the coach's own hypotheses.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Aparte

FocusScope {
    id: view

    required property NoteSheet sheet
    required property int index
    property Catalogue catalogue
    property bool readOnly: false
    property bool isCurrent: false
    property string panel: sheet.beginnings.broughtBack ? "insert" : "" // details, insert, versions, words; empty: none
    property bool awaiting: false // words are still being looked up, and F7 has been pressed
    property bool reading: false
    property OpenNotes notes
    readonly property bool alone: notes ? notes.alone : false
    readonly property bool writes: !reading && !readOnly
    readonly property bool tight: height < Theme.size(360) // the bar is one line then, and the tools scroll with the page
    readonly property real pageTop: tight ? page.y - Theme.gap : 0 // where the page begins, below what scrolls away

    signal backWanted

    function take(): void {
        if (sheet.beginnings.broughtBack && panel === "insert") // what was typed there is what one looks for
            panels.take()
        else
            written.take()
    }
    function turn(name: string): void {
        if (name === "spelling")
            spell()
        else
            panel = panel === name ? "" : name
    }
    function read(): void {
        reading = !reading && sheet.closedOn === ""
        if (!reading)
            written.take()
    }
    function spell(): void {
        const said = written.correctNext()
        awaiting = said === "waiting"
        rightWord.rests = written.inHand.pen.spellingRests()
        rightWord.visible = said === "none"
        if (rightWord.visible)
            begin()
    }
    function showDictionary(): void {
        rightWord.visible = false
        panel = "words"
    }
    function goOnSpelling(): void {
        if (awaiting)
            spell()
    }

    // With what an empty page could begin with.
    function begin(): void {
        flick.contentY = pageTop
    }
    function reveal(item: var): void {
        const place = item.mapToItem(flick.contentItem, 0, item.cursorRectangle.y).y
        if (flick.height < Theme.wide * 2)
            return
        if (item === written.first && item.cursorRectangle.y < Theme.gap && place - pageTop + Theme.wide < flick.height)
            begin()
        else if (place < flick.contentY)
            flick.contentY = Math.max(0, place - Theme.room)
        else if (place + Theme.wide > flick.contentY + flick.height)
            flick.contentY = place + Theme.wide + Theme.gap - flick.height
    }

    // Wherever Tab leads, it is seen.
    function follow(item: var): void {
        let above = item
        while (above && above !== flick.contentItem && above !== panels.contentItem)
            above = above.parent
        if (!above || flick.height < Theme.wide * 2)
            return
        if (above === panels.contentItem) {
            panels.follow(item)
            return
        }
        if (item.cursorRectangle && item.height > flick.height / 2) { // a long text: where it is written, not its beginning
            reveal(item)
            return
        }
        const start = item.mapToItem(flick.contentItem, 0, 0).y
        const end = start + Math.min(item.height, flick.height - Theme.wide * 2)
        if (start < flick.contentY)
            flick.contentY = Math.max(0, start - Theme.room)
        else if (end + Theme.gap > flick.contentY + flick.height)
            flick.contentY = end + Theme.gap - flick.height
    }

    onPageTopChanged: if (written.first.activeFocus) reveal(written.first)
    onIsCurrentChanged: if (isCurrent) take()
    Component.onCompleted: {
        written.begin()
        if (isCurrent)
            take()
    }

    NoteKeys {
        texts: written
        here: view.isCurrent
        writes: view.writes
        onReadingWanted: view.read()
        onAloneWanted: view.notes.alone = !view.notes.alone
        onSpellingWanted: view.spell()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        NoteBar {
            id: bar

            Layout.fillWidth: true
            sheet: view.sheet
            readOnly: view.readOnly
            visible: !view.alone
            low: view.tight
            detailsShown: view.panel === "details"
            onBackWanted: { // one step: what opened last, where the button that opened it has scrolled away
                if (!folded || !panels.open) {
                    view.backWanted()
                    return
                }
                view.panel = ""
                written.take()
            }
            onDetailsWanted: view.turn("details")
        }
        NoteTools {
            Layout.fillWidth: true
            visible: !view.tight
            Layout.leftMargin: Theme.room
            Layout.rightMargin: Theme.room
            sheet: view.sheet
            texts: written
            panel: view.panel
            reading: view.reading
            readOnly: view.readOnly
            alone: view.alone
            onPanelWanted: name => view.turn(name)
            onReadingWanted: view.read()
            onAloneWanted: view.notes.alone = !view.notes.alone
        }
        Notice { // above what scrolls: it has to be seen where one writes
            Layout.leftMargin: Theme.room
            Layout.rightMargin: Theme.room
            Layout.bottomMargin: visible ? Theme.gap : 0
            trouble: view.sheet.trouble
        }
        FindBar {
            Layout.fillWidth: true
            within: page
            active: view.isCurrent
            onMoved: item => view.reveal(item)
        }
        Item {
            id: body

            readonly property bool broad: width > Theme.size(880)
            readonly property real side: broad ? Theme.size(400) : width

            Layout.fillWidth: true
            Layout.fillHeight: true

            NotePanels {
                id: panels

                x: body.width - width
                width: body.side
                height: body.broad ? body.height : Math.min(contentHeight, body.height * (view.tight ? 0.55 : 0.45))
                sheet: view.sheet
                texts: written
                catalogue: view.catalogue
                panel: view.panel
                readOnly: view.readOnly
                writes: view.writes
                tight: view.tight
            }
            Flickable {
                id: flick

                y: panels.open && !body.broad ? panels.height : 0
                width: panels.open && body.broad ? body.width - body.side : body.width
                height: body.height - y
                contentHeight: Math.max(page.y + page.implicitHeight + Theme.wide * 2, view.pageTop + height)
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                onHeightChanged: view.reveal(written.inHand.area) // what is opened above leaves the place where one writes in sight
                ScrollBar.vertical: Elevator {}

                NoteTools {
                    id: upperTools

                    x: page.x
                    y: Theme.gap
                    width: page.width
                    visible: view.tight
                    withDetails: bar.folded && !view.alone
                    sheet: view.sheet
                    texts: written
                    panel: view.panel
                    reading: view.reading
                    readOnly: view.readOnly
                    alone: view.alone
                    onPanelWanted: name => view.turn(name)
                    onReadingWanted: view.read()
                    onAloneWanted: view.notes.alone = !view.notes.alone
                }
                Column { // not a layout: its parts change height with their width, which makes layouts ask each other in circles
                    id: page

                    x: Math.max(Theme.wide, (flick.width - width) / 2)
                    y: view.tight ? upperTools.y + upperTools.height + Theme.gap : Theme.room
                    width: Math.min(Theme.column, flick.width - Theme.wide * 2)
                    spacing: Theme.room

                    DraftWord {
                        width: page.width
                        sheet: view.sheet
                    }
                    SpellingWord {
                        width: page.width
                        desk: view.notes.spelling
                    }
                    Word {
                        id: rightWord

                        property bool rests: false

                        width: page.width
                        visible: false
                        text: rests ? qsTr("Spelling rests in a text as long as this one.") : qsTr("No word here is unknown to the dictionary.")
                        action: qsTr("My dictionary…")
                        onAnswered: view.showDictionary()
                    }
                    ClosingWord {
                        width: page.width
                        visible: view.sheet.closedOn !== ""
                        sheet: view.sheet
                    }
                    StartWith {
                        width: page.width
                        visible: written.empty && view.writes && view.panel !== "insert" && view.sheet.closedOn === ""
                        sheet: view.sheet
                        into: written.inHand
                        onEditWanted: view.turn("insert")
                    }
                    NoteTexts {
                        id: written

                        width: page.width
                        sheet: view.sheet
                        readOnly: view.readOnly
                        reading: view.reading
                        onMoved: item => view.reveal(item)
                        onDictionaryWanted: view.showDictionary()
                    }
                    ClosingWord {
                        width: page.width
                        visible: view.sheet.closedOn === "" && !view.sheet.isNew && !view.readOnly && !view.alone
                        sheet: view.sheet
                    }
                }
            }
            Rectangle { // between the two
                x: body.broad ? flick.width : 0
                y: body.broad ? 0 : flick.y - 1
                width: body.broad ? 1 : body.width
                height: body.broad ? body.height : 1
                visible: panels.open
                color: Theme.line
            }
        }
    }

    Connections {
        function onAnswered() {
            view.goOnSpelling()
        }

        target: view.notes ? view.notes.spelling : null
    }
    Connections {
        function onTaughtChanged() {
            view.goOnSpelling()
        }

        target: view.sheet
    }
    Connections {
        function onActiveFocusItemChanged() {
            const item = view.Window.window ? view.Window.window.activeFocusItem : null
            if (view.isCurrent && item)
                view.follow(item)
        }

        target: view.Window.window
    }
}
