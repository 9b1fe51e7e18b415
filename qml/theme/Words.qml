// The words for what the journal keeps as codes, and days as they are said. Holds nothing but the language.
pragma Singleton
import QtQuick

QtObject {
    property string language: "fr"
    property bool discreet: false // codes are shown instead of names
    readonly property var place: Qt.locale(language === "en" ? "en_GB" : "fr_FR")

    // Qt 6.4 tells no assistive program that a control is off: its description does.
    readonly property string unavailable: qsTr("Not available now")

    function either(fr: string, en: string): string {
        return language === "en" && en !== "" ? en : (fr !== "" ? fr : en)
    }

    // Whom a page is about: their name, or their code with somebody behind the coach.
    function called(name: string, code: string): string {
        return discreet && code !== "" ? code : name
    }

    function moment(iso: string): date {
        const parts = iso.split("-")
        return new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2]))
    }

    // What there is of a few words, with a mark between.
    function together(parts: var, mark: string): string {
        return parts.filter(part => part !== "").join(mark)
    }

    // At the head of a page or of a line, where French writes its days and words small.
    function headed(text: string): string {
        return text.charAt(0).toLocaleUpperCase() + text.slice(1)
    }

    // The first of a month is an ordinal in French.
    function spelt(iso: string, format: string): string {
        const first = language === "fr" && iso.endsWith("-01")
        return moment(iso).toLocaleDateString(place, first ? format.replace(/\bd\b/, "d'er'") : format)
    }

    function longDay(iso: string): string {
        return iso === "" ? "" : spelt(iso, "dddd d MMMM yyyy")
    }

    function day(iso: string): string {
        return iso === "" ? "" : spelt(iso, "d MMM yyyy")
    }

    function shortDay(iso: string): string {
        return iso === "" ? "" : moment(iso).toLocaleDateString(place, "dd/MM/yyyy")
    }

    // How long ago, from one moment to another (both ISO, with their time).
    function ago(then: string, now: string): string {
        const minutes = Math.floor((Date.parse(now) - Date.parse(then)) / 60000)
        if (minutes < -24 * 60) // a clock was wrong
            return qsTr("dated %1").arg(day(then.slice(0, 10)))
        if (minutes < 2)
            return qsTr("just now")
        if (minutes < 60)
            return qsTr("%n minute(s) ago", "", minutes)
        if (minutes < 24 * 60)
            return qsTr("%n hour(s) ago", "", Math.floor(minutes / 60))
        return qsTr("%n day(s) ago", "", Math.floor(minutes / (24 * 60)))
    }

    function size(bytes: real): string {
        return bytes < 1e6 ? qsTr("%1 kB").arg(Math.max(1, Math.round(bytes / 1e3))) : qsTr("%1 MB").arg(Math.round(bytes / 1e6))
    }

    function stage(code: string): string {
        switch (code) {
        case "request": return qsTr("Request")
        case "analysis": return qsTr("Analysis of the request")
        case "preliminary": return qsTr("Preliminary meeting")
        case "first": return qsTr("First meeting")
        case "proposal": return qsTr("Proposal")
        case "tripartite": return qsTr("Tripartite meeting")
        case "contract": return qsTr("Contract")
        case "sessions": return qsTr("Sessions under way")
        case "midpoint": return qsTr("Midpoint")
        case "closing": return qsTr("Closing review")
        case "followup": return qsTr("Follow-up")
        case "closed": return qsTr("Closed")
        case "refused": return qsTr("Refused")
        case "interrupted": return qsTr("Interrupted")
        }
        return code === "" ? qsTr("No mission yet") : code
    }

    function codes(list: var): var {
        return list
    }

    // How far along, from 0 to 1; for the little bar beside the words.
    function progress(code: string): real {
        const course = codes(["request", "analysis", "preliminary", "first", "proposal", "tripartite", "contract", "sessions",
                        "midpoint", "closing", "followup", "closed"])
        return Math.max(0, course.indexOf(code)) / (course.length - 1)
    }

    function kind(code: string): string {
        switch (code) {
        case "preliminary": return qsTr("Preliminary meeting")
        case "first": return qsTr("First meeting")
        case "tripartite": return qsTr("Tripartite meeting")
        case "session": return qsTr("Session")
        case "midpoint": return qsTr("Midpoint")
        case "closing": return qsTr("Closing review")
        case "followup": return qsTr("Follow-up")
        case "phone": return qsTr("Telephone call")
        case "mail": return qsTr("Mail")
        }
        return code
    }

    function status(code: string): string {
        switch (code) {
        case "planned": return qsTr("Planned")
        case "missed": return qsTr("Missed")
        case "cancelled": return qsTr("Cancelled")
        case "open": return qsTr("To answer")
        }
        return qsTr("Held")
    }

    // A meeting or an exchange with what became of it. French says that in two genders; a language with more of them, or with others,
    // gives a kind its own line here.
    function became(code: string, state: string): string {
        const he = codes(["preliminary", "midpoint", "closing", "followup"]).includes(code)
        switch (state) {
        case "planned": return together([kind(code), he ? qsTr("planned", "masculine") : qsTr("planned", "feminine")], ", ")
        case "missed": return together([kind(code), he ? qsTr("missed", "masculine") : qsTr("missed", "feminine")], ", ")
        case "cancelled": return together([kind(code), he ? qsTr("cancelled", "masculine") : qsTr("cancelled", "feminine")], ", ")
        case "open": return together([kind(code), qsTr("to answer")], ", ")
        }
        return together([kind(code), he ? qsTr("held", "masculine") : qsTr("held", "feminine")], ", ")
    }

    function framework(code: string): string {
        switch (code) {
        case "cdg": return qsTr("Centre de Gestion")
        case "ministry": return qsTr("Ministry")
        case "company": return qsTr("Company")
        }
        return code
    }

    function motive(code: string): string {
        switch (code) {
        case "difficulty": return qsTr("A difficulty at work")
        case "practice": return qsTr("Professional practice")
        case "return_to_work": return qsTr("Return to work")
        case "other": return qsTr("Another motive")
        }
        return code
    }

    function technique(code: string): string {
        switch (code) {
        case "questioning": return qsTr("Questioning")
        case "exercise": return qsTr("Exercise")
        case "role_play": return qsTr("Role play")
        }
        return code
    }

    // Why bytes that are overwritten may survive on a file system.
    function caveat(code: string): string {
        switch (code) {
        case "": return ""
        case "copy-on-write": return qsTr("This disk keeps what is overwritten for a while: the key of somebody you erase may stay on it for some time.")
        case "network": return qsTr("This folder is on a server: what the server keeps of the key of somebody you erase is not known.")
        case "data-journal": return qsTr("This disk keeps a record of what is written: the key of somebody you erase may stay in it for some time.")
        case "memory": return qsTr("This folder is in the computer’s memory: its copies are gone when the computer is switched off.")
        }
        return qsTr("It is not known whether this disk really overwrites: the key of somebody you erase may stay on it.")
    }

    function period(code: string): string {
        const parts = code.split("-")
        if (parts.length === 1)
            return qsTr("Year %1").arg(parts[0])
        if (parts[1].startsWith("H"))
            return parts[1] === "H1" ? qsTr("First half of %1").arg(parts[0]) : qsTr("Second half of %1").arg(parts[0])
        if (parts[1].startsWith("Q"))
            return qsTr("Quarter %1 of %2").arg(parts[1].slice(1)).arg(parts[0])
        return moment(code + "-01").toLocaleDateString(place, "MMMM yyyy")
    }
}
