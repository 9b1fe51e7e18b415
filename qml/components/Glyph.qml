// A little picture beside a word, never instead of one: assistive programs do not see it. From Material Icons (docs/decisions.md).
import QtQuick
import Aparte

Text {
    property string sign
    // The names and places that the typeface's own list gives.
    readonly property var places: ({
        "today": 0xe8df, "people": 0xe7fb, "menu_book": 0xea19, "school": 0xe80c, "settings": 0xe8b8, "search": 0xe8b6,
        "help": 0xe887, "lock": 0xe897, "near_me": 0xe569, "arrow_back": 0xe5c4, "expand_more": 0xe5cf, "check": 0xe5ca,
        "error_outline": 0xe001, "info": 0xe88e, "add": 0xe145, "remove": 0xe15b
    })

    text: sign === "" || face.status !== FontLoader.Ready ? "" : String.fromCodePoint(places[sign])
    color: Theme.soft
    font.family: face.status === FontLoader.Ready ? face.name : Theme.plain
    font.pixelSize: Theme.reading
    textFormat: Text.PlainText
    Accessible.ignored: true

    // Loaded when the first of them is seen: the first page has none, and every text is laid out anew after it. Until then there is
    // nothing to look for in other typefaces.
    function see(): void {
        if (visible)
            face.source = "qrc:/fonts/glyphs.ttf"
    }
    onVisibleChanged: see()
    Component.onCompleted: see()

    FontLoader {
        id: face
    }
}
