// What is due, in a sentence: one line of it, or how many of a kind.
import QtQuick
import Aparte

QtObject {
    id: words

    readonly property MissionWords mission: MissionWords {}
    readonly property GateWords gates: GateWords {}
    readonly property var signs: ({ answer: "?", access: "?", gate: "!", document: "§", draft: "…", planned: "◷", unwritten: "✎" })

    function sign(kind: string): string {
        return signs[kind] || "•"
    }
    // With the day, where there is one.
    function until(text: string, day: string): string {
        return day === "" ? text : qsTr("%1, %2").arg(text).arg(Words.longDay(day))
    }
    function clock(code: string): string {
        switch (code) {
        case "notes": return qsTr("notes")
        case "contract": return qsTr("contract and hours")
        }
        return qsTr("accounting")
    }
    function documentsOf(what: var): string {
        return Array.from(what).map(code => code === "contract" ? qsTr("contract") : mission.document(code).toLowerCase()).join(", ")
    }

    function line(kind: string, count: int, day: string, since: string, what: var, late: bool): string {
        switch (kind) {
        case "answer":
            return sum(kind, count) + (late ? qsTr(", since %1: the time to answer has passed").arg(Words.day(since))
                                            : (day === "" ? "" : qsTr(", by %1").arg(Words.longDay(day))))
        case "access":
            return (late ? qsTr("Access to their data, asked for on %1: the month has passed") : qsTr("Access to their data, asked for on %1"))
                .arg(Words.day(since)) + (late ? "" : qsTr(", by %1").arg(Words.longDay(day)))
        case "gate":
            return (late ? qsTr("Sessions are held, and this is still missing: %1") : qsTr("A session is planned, and this is still missing: %1"))
                .arg(Array.from(what).map(code => gates.gate(code)).join("; "))
        case "document": return qsTr("Not signed yet: %1").arg(documentsOf(what))
        case "midpoint": return until(qsTr("Midpoint to hold"), day)
        case "closing": return until(qsTr("Closing review to hold"), day)
        case "followup": return until(qsTr("Follow-up to hold"), day)
        case "draft": return qsTr("Draft to finish, %1").arg(Words.day(since))
        case "planned":
            return late ? qsTr("Session planned on %1: was it held?").arg(Words.longDay(day)) : qsTr("Session planned, %1").arg(Words.longDay(day))
        case "dependence":
            return Array.from(what).includes("beyond_plan") ? qsTr("More was held than the contract plans: is it still needed?")
                                                            : qsTr("The contract was extended several times: is it still needed?")
        case "consent": return qsTr("A consent ends on %1").arg(Words.longDay(day))
        case "training":
            return (late ? qsTr("Training over since %1: %2") : qsTr("Training that ends on %1: %2")).arg(Words.day(day)).arg(Array.from(what).join(", "))
        case "supervision":
            return since === "" ? qsTr("No supervision noted yet") : qsTr("No supervision since %1").arg(Words.day(since))
        case "declaration":
            return since === "" ? qsTr("Yearly declaration of the internal coach to make")
                                : qsTr("Yearly declaration to renew: the last one is of %1").arg(Words.day(since))
        case "solicitation": return qsTr("Solicitation of %1 to report").arg(Words.day(since))
        case "breach": return qsTr("Data breach of %1 to close").arg(Words.day(since))
        case "ethics": return qsTr("Question of ethics of %1, still open").arg(Words.day(since))
        case "retention":
            return qsTr("No longer needed since %1: %2").arg(Words.day(day)).arg(Array.from(what).map(clock).join(", "))
        }
        return sum(kind, count)
    }

    function sum(kind: string, count: int): string {
        switch (kind) {
        case "answer": return qsTr("%n request(s) to answer", "", count)
        case "access": return qsTr("%n request(s) for access to data", "", count)
        case "gate": return qsTr("%n mission(s) ahead of a gate", "", count)
        case "document": return qsTr("%n document(s) not signed", "", count)
        case "midpoint": return qsTr("%n midpoint(s) to hold", "", count)
        case "closing": return qsTr("%n closing review(s) to hold", "", count)
        case "followup": return qsTr("%n follow-up(s) to hold", "", count)
        case "draft": return qsTr("%n draft(s) to finish", "", count)
        case "planned": return qsTr("%n planned session(s)", "", count)
        case "consent": return qsTr("%n consent(s) that end soon", "", count)
        case "dependence": return qsTr("%n mission(s) beyond what was planned", "", count)
        case "training": return qsTr("%n training(s) over or ending soon", "", count)
        case "supervision": return qsTr("Supervision")
        case "declaration": return qsTr("Yearly declaration")
        case "solicitation": return qsTr("%n solicitation(s) to report", "", count)
        case "breach": return qsTr("%n data breach(es) to close", "", count)
        case "ethics": return qsTr("%n question(s) of ethics still open", "", count)
        case "retention": return qsTr("%n person(s) with a retention period that has ended", "", count)
        }
        return qsTr("%n session(s) without a note", "", count)
    }
}
