// The words for the registers of practice.
pragma Singleton
import QtQuick
import Aparte

QtObject {
    function kind(code: string): string {
        switch (code) {
        case "supervision": return qsTr("Supervision")
        case "network": return qsTr("Network meeting")
        case "training": return qsTr("Training")
        case "solicitation": return qsTr("Solicitation")
        case "interference": return qsTr("Interference")
        case "declaration": return qsTr("Declaration")
        case "breach": return qsTr("Data breach")
        case "ethics": return qsTr("Ethics")
        }
        return code
    }

    // What the register is for, above its form.
    function about(code: string): string {
        switch (code) {
        case "supervision": return qsTr("Hours and themes of your supervision; cases by their code only.")
        case "network": return qsTr("Meetings of the network of coaches.")
        case "training": return qsTr("What you did to keep your knowledge up to date.")
        case "solicitation": return qsTr("Somebody of an accompanied organisation asked for your services outside the contract. Note the day, the channel and as little as possible, then report it: the letter names nobody.")
        case "interference": return qsTr("Somebody tried to interfere with your relation to a beneficiary, and you refused.")
        case "declaration": return qsTr("Once a year, an internal coach declares that they hold no function in operational management or in decisions on promotion.")
        case "breach": return qsTr("Data were lost, seen or changed by somebody who should not have: what happened, and the measures taken. The authority is told within 72 hours where there is a risk for people.")
        case "ethics": return qsTr("A question taken to the ethics contact, without its content.")
        }
        return ""
    }

    function whom(code: string): string {
        switch (code) {
        case "supervision": return qsTr("Supervisor")
        case "network": return qsTr("Network")
        case "training": return qsTr("Title and body")
        case "solicitation": return qsTr("Who is told")
        case "ethics": return qsTr("Ethics contact")
        }
        return ""
    }

    function note(code: string): string {
        switch (code) {
        case "solicitation": return qsTr("The facts, in few words")
        case "breach": return qsTr("What happened")
        case "interference": return qsTr("What was asked, and by which role")
        case "declaration": return qsTr("What is declared")
        }
        return qsTr("Note")
    }

    function isClosed(code: string): bool { // else it is told to somebody
        return code === "breach" || code === "ethics"
    }

    function settling(code: string): string {
        return isClosed(code) ? qsTr("Closed on") : qsTr("Reported on")
    }

    function waiting(code: string): string {
        return isClosed(code) ? qsTr("To close") : qsTr("To report")
    }

    function settled(code: string, day: string): string {
        return (isClosed(code) ? qsTr("Closed on %1") : qsTr("Reported on %1")).arg(Words.day(day))
    }

    // 90 minutes as 1 h 30.
    function hours(minutes: int): string {
        const rest = minutes % 60
        const whole = Math.floor(minutes / 60)
        if (minutes < 60)
            return qsTr("%1 min").arg(minutes)
        return rest === 0 ? qsTr("%1 h").arg(whole) : qsTr("%1 h %2").arg(whole).arg(String(rest).padStart(2, "0"))
    }
}
