// What a passage was found in, as it is called.
import QtQuick
import Aparte

QtObject {
    function kind(record: string): string {
        switch (record) {
        case "session": return qsTr("Notes of sessions")
        case "exchange": return qsTr("Exchanges")
        case "mission": return qsTr("Missions")
        case "person": return qsTr("People")
        case "consent": return qsTr("Consents")
        case "disclosure": return qsTr("What has left")
        case "lesson": return qsTr("Lessons")
        case "practice": return qsTr("Practice")
        case "coach": return qsTr("About me")
        case "framework": return qsTr("Frameworks")
        case "organisation": return qsTr("Organisations")
        }
        return record
    }

    // Of one passage: the kind of session, of exchange, or the part of a record.
    function found(record: string, kind: string, field: string): string {
        switch (record) {
        case "session": return Words.together([Words.kind(kind), ofNote(field)], ", ")
        case "exchange": return Words.kind(kind)
        case "mission": return Words.together([qsTr("Mission"), part(field).toLowerCase()], ", ")
        case "person": return qsTr("Person")
        case "consent": return qsTr("Consent")
        case "disclosure": return qsTr("Has left")
        case "lesson": return qsTr("Lesson")
        case "practice": return qsTr("Practice")
        case "coach": return qsTr("About me")
        case "framework": return qsTr("Framework")
        case "organisation": return qsTr("Organisation")
        }
        return record
    }
    function ofNote(field: string): string {
        switch (field) {
        case "hypotheses": return qsTr("hypotheses")
        case "place": return qsTr("place")
        case "techniques": return qsTr("technique")
        case "themes": return qsTr("theme")
        }
        return ""
    }
    function part(field: string): string {
        switch (field) {
        case "requests": return qsTr("Request")
        case "analysis": return Words.stage("analysis")
        case "expectations": return Words.stage("preliminary")
        case "first_meeting": return Words.stage("first")
        case "proposals": return Words.stage("proposal")
        case "documents": return qsTr("Document")
        case "contract": return qsTr("Contract")
        case "earlier_contracts": return qsTr("Earlier contract")
        case "review": return qsTr("Review")
        case "ending": return qsTr("How it ended")
        case "passed_gates": return qsTr("Gone on all the same")
        case "notices": return qsTr("What the person was told")
        case "funding": return qsTr("Who pays")
        }
        return qsTr("Who takes part")
    }
}
