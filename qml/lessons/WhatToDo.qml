// What can be done after a refusal of the release engine (journal/refusal_words.h).
pragma Singleton
import QtQuick

QtObject {
    function after(why: string): string {
        switch (why) {
        case "W1-small": return qsTr("Choose a longer period, or the whole organisation.")
        case "W1-changed": return qsTr("Wait for the next period, or choose a longer one that begins after that report.")
        case "W1-filter": return qsTr("Report on the same unit as before, or on the whole organisation.")
        case "W1-wait": return ""
        case "W2-under": return qsTr("A longer period may bring more people together; the theme above it may say more.")
        case "W2-lesson": return qsTr("Keep the lesson for a later report, when more people stand behind it.")
        case "W3-open": return qsTr("Choose a period that is over.")
        case "W3-published": return qsTr("Its files can be written again, under Published reports.")
        case "W3-overlap": return qsTr("Choose a period that begins after it.")
        case "W3-level": return qsTr("Stay at the level of that report until the next period.")
        }
        return ""
    }
}
