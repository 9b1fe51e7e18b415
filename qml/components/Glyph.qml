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

    text: sign === "" ? "" : String.fromCodePoint(places[sign])
    color: Theme.soft
    font.family: face.name
    font.pixelSize: Theme.reading
    textFormat: Text.PlainText
    Accessible.ignored: true

    FontLoader { // loaded once, when the first of them is made: the page to unlock has none
        id: face

        source: "qrc:/fonts/glyphs.ttf"
    }
}
