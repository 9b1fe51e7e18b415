// In which language the pages are written; CSV and JSON have both.
import QtQuick
import Aparte

Flow {
    id: languages

    required property string language

    signal chosen(string code)

    spacing: Theme.gap

    Chip {
        text: qsTr("Pages in French")
        chosen: languages.language === "fr"
        onClicked: languages.chosen("fr")
    }
    Chip {
        text: qsTr("Pages in English")
        chosen: languages.language === "en"
        onClicked: languages.chosen("en")
    }
}
