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
    readonly property bool tight: height < Theme.size(360) // the tools scroll with the page then

    signal backWanted

    function take(): void {
        if (sheet.beginnings.broughtBack && panel === "insert") // what was typed there is what one looks for
            insert.take()
        else
            written.take()
    }
    function turn(name: string): void {
        if (name === "spelling")
            spell()
        else
            panel = panel === name ? "" : name
        if (panel !== "")
            flick.contentY = 0
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
    }
    function showDictionary(): void {
        rightWord.visible = false
        panel = "words"
        flick.contentY = 0
    }
    function goOnSpelling(): void {
        if (awaiting)
            spell()
    }

    function reveal(item: var): void {
        const place = item.mapToItem(page, 0, item.cursorRectangle.y).y
        if (flick.height < Theme.wide * 2)
            return
        if (item === written.first && item.cursorRectangle.y < Theme.gap && place + Theme.wide < flick.height) // with what an empty page could begin with
            flick.contentY = 0
        else if (place < flick.contentY)
            flick.contentY = Math.max(0, place - Theme.room)
        else if (place + Theme.wide > flick.contentY + flick.height)
            flick.contentY = place + Theme.wide * 2 - flick.height
    }

    // Wherever Tab leads, it is seen.
    function follow(item: var): void {
        let above = item
        while (above && above !== page)
            above = above.parent
        if (!above || flick.height < Theme.wide * 2)
            return
        if (item.cursorRectangle && item.height > flick.height / 2) { // a long text: where it is written, not its beginning
            reveal(item)
            return
        }
        const top = item.mapToItem(page, 0, 0).y
        const end = top + Math.min(item.height, flick.height - Theme.wide * 2)
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Theme.room)
        else if (end + Theme.gap > flick.contentY + flick.height)
            flick.contentY = end + Theme.wide - flick.height
    }

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
            Layout.fillWidth: true
            sheet: view.sheet
            readOnly: view.readOnly
            visible: !view.alone
            detailsShown: view.panel === "details"
            onBackWanted: view.backWanted()
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
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: page.implicitHeight + Theme.wide * 2
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: Elevator {}

            Column { // not a layout: its parts change height with their width, which makes layouts ask each other in circles
                id: page

                x: Math.max(Theme.wide, (flick.width - width) / 2)
                y: Theme.room
                width: Math.min(Theme.column, flick.width - Theme.wide * 2)
                spacing: Theme.room

                NoteTools {
                    width: page.width
                    visible: view.tight
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
                DraftWord {
                    width: page.width
                    sheet: view.sheet
                }
                NoteDetails {
                    width: page.width
                    broad: page.width > Theme.size(520)
                    sheet: view.sheet
                    catalogue: view.catalogue
                    enabled: !view.readOnly
                    visible: view.panel === "details"
                }
                InsertPanel {
                    id: insert

                    width: page.width
                    sheet: view.sheet
                    into: written.inHand
                    visible: view.panel === "insert" && view.writes
                }
                VersionsPanel {
                    width: page.width
                    sheet: view.sheet
                    texts: written
                    readOnly: view.readOnly
                    visible: view.panel === "versions"
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
                Card {
                    width: page.width
                    padding: Theme.room
                    visible: view.panel === "words"

                    OwnWords {
                        Layout.fillWidth: true
                        list: view.sheet.dictionary
                        here: true
                    }
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
