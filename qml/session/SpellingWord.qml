// A dictionary that is not on this computer: said where it is missed.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: spelling

    required property SpellingDesk desk
    property bool away: false
    readonly property string text: desk.frenchMissing && desk.englishMissing ? qsTr("No spelling: no dictionary is installed on this computer (packages hunspell-fr, hunspell-en-us).")
        : desk.frenchMissing ? qsTr("No spelling in French: its dictionary is not installed on this computer (package hunspell-fr).")
        : desk.englishMissing ? qsTr("No spelling in English: its dictionary is not installed on this computer (package hunspell-en-us).") : ""

    visible: text !== "" && !away

    Word {
        text: spelling.text
        action: qsTr("Understood")
        onAnswered: spelling.away = true
    }
}
