// One text of a note: written with its marks, or read as it will look. Right button, Menu key or F7 at a word that no
// dictionary knows offers others.
import QtQuick
import Aparte

Column { // no layout: one that asks a growing text for its height asks it again and again
    id: part

    required property NoteSheet sheet
    property string name
    property string placeholder
    property bool readOnly: false
    property bool reading: false
    readonly property alias area: writing.area
    readonly property alias pen: nib

    signal moved(Item item)
    signal dictionaryWanted

    function begin(text: string): void {
        writing.text = text
    }
    function attach(): void {
        nib.attach(writing.area.textDocument)
        reader.look() // a closed note is read from its first moment on
        writing.area.cursorPosition = writing.area.length
    }
    function select(place: point): void {
        if (place.x < 0)
            return
        writing.area.select(place.x, place.y)
        if (place.x === place.y)
            writing.area.cursorPosition = place.x
        writing.area.forceActiveFocus()
    }
    function stress(marks: int): void {
        select(nib.stress(writing.area.selectionStart, writing.area.selectionEnd, marks))
    }
    function mark(name: string): void {
        select(nib.markLines(writing.area.selectionStart, writing.area.selectionEnd, name))
    }
    function expand(): void {
        select(nib.expand(writing.area.cursorPosition))
    }
    function put(text: string): void {
        select(nib.put(writing.area.cursorPosition, text))
    }
    function fill(text: string): void { // and go on below its first heading
        const from = writing.area.cursorPosition
        put(text)
        const below = text.indexOf("\n")
        if (text.startsWith("#") && below > 0)
            writing.area.cursorPosition = from + below + 1
    }
    function goOn(): bool { // with a list; an ordinary Enter otherwise
        if (readOnly || writing.area.selectedText !== "")
            return false
        const next = nib.nextLine(writing.area.cursorPosition)
        if (next.x < 0)
            return false
        select(next)
        return true
    }
    function correctNext(): string { // found, none, waiting
        const wrong = nib.nextWrong(writing.area.selectionEnd)
        if (wrong.x < 0)
            return wrong.x < -1 ? "waiting" : "none"
        select(wrong)
        offer(wrong)
        return "found"
    }
    function offer(wrong: point): void {
        if (wrong.x < 0 || readOnly)
            return
        menu.from = wrong.x
        menu.to = wrong.y
        const place = writing.area.positionToRectangle(wrong.x)
        menu.place = writing.area.mapToItem(part, place.x, place.y + place.height)
        nib.wantSuggestions(wrong.x, wrong.y)
    }

    spacing: Theme.gap

    NotePen {
        id: nib

        sheet: part.sheet
        soft: Theme.soft
        usual: Words.language
        onSuggested: (word, words) => menu.show(word, words)
    }
    FieldLabel {
        width: part.width
        text: part.name
    }
    TextSheet {
        id: writing

        width: part.width
        visible: !part.reading
        grows: true
        name: part.name
        placeholder: part.placeholder
        area.readOnly: part.readOnly
        area.onCursorRectangleChanged: if (area.activeFocus) part.moved(area)
        area.onCursorPositionChanged: nib.setPlace(area.cursorPosition)
        area.Keys.onReturnPressed: event => event.accepted = part.goOn()
        area.Keys.onMenuPressed: part.offer(nib.wrongAt(area.cursorPosition))
        area.onReleased: event => { // a handler behind the area never hears of it: areas take both buttons
            if (event.button === Qt.RightButton)
                part.offer(nib.wrongAt(area.positionAt(event.x, event.y)))
        }
    }
    ReadLines {
        id: reader

        width: part.width
        visible: part.reading
        pen: nib
        shown: part.reading
        readOnly: part.readOnly
        name: part.name
    }
    WordMenu {
        id: menu

        parent: part
        onChosen: other => part.select(nib.correct(from, to, other))
        onTaught: word => part.sheet.teach(word)
        onDictionaryWanted: part.dictionaryWanted()
        onClosed: writing.area.forceActiveFocus()
    }
}
