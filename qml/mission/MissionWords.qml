// The words of a mission's parts: who takes part, what is signed, how it ends.
import QtQuick

QtObject {
    readonly property var roles: ["beneficiary", "manager", "hr", "organisation", "coach"]
    readonly property var documents: ["convention", "framing_letter", "annex"]

    // [{code, name}] of a list of codes, `named` one by one.
    function options(codes: var, named: var): var {
        return codes.map(code => ({ code: code, name: named(code) }))
    }
    // The known ones, and those that are already written.
    function withOwn(known: var, written: var): var {
        return known.concat((written || []).filter(code => code && !known.includes(code)))
    }

    function role(code: string): string {
        switch (code) {
        case "beneficiary": return qsTr("Beneficiary")
        case "manager": return qsTr("Manager")
        case "hr": return qsTr("Human resources")
        case "organisation": return qsTr("Organisation")
        case "coach": return qsTr("Coach")
        case "sponsor": return qsTr("Sponsor")
        }
        return code
    }
    function document(code: string): string {
        switch (code) {
        case "convention": return qsTr("Convention")
        case "framing_letter": return qsTr("Framing letter")
        case "annex": return qsTr("Annex")
        }
        return code
    }
    function documentStatus(code: string): string {
        switch (code) {
        case "draft": return qsTr("Draft")
        case "sent": return qsTr("Sent")
        case "signed": return qsTr("Signed")
        }
        return code
    }
    function conclusion(code: string): string {
        switch (code) {
        case "go": return qsTr("Go: coaching answers this request")
        case "no": return qsTr("No: coaching is not the answer")
        case "redirect": return qsTr("Redirect: to somebody or something else")
        }
        return code
    }
    function freeChoice(code: string): string {
        switch (code) {
        case "yes": return qsTr("Yes, with this coach")
        case "no": return qsTr("No")
        case "other_coach": return qsTr("Another coach")
        }
        return code
    }
    function answer(code: string): string {
        switch (code) {
        case "validated": return qsTr("Validated")
        case "remarks": return qsTr("Remarks")
        case "refused": return qsTr("Refused")
        }
        return code
    }
    function basis(code: string): string {
        switch (code) {
        case "framed": return qsTr("Framed hours × hourly rate")
        case "realised": return qsTr("Hours held × hourly rate")
        case "fixed": return qsTr("A fixed sum")
        }
        return code
    }
    function ending(code: string): string {
        switch (code) {
        case "refused": return qsTr("Refused")
        case "interrupted": return qsTr("Interrupted")
        case "early_success": return qsTr("Objectives reached early")
        case "completed": return qsTr("Completed")
        }
        return code
    }
    function endingReason(code: string): string {
        switch (code) {
        case "organisation": return qsTr("Reasons of the organisation")
        case "requester": return qsTr("Reasons of the person who asks")
        case "coach": return qsTr("My own reasons")
        }
        return code
    }
    function notice(code: string): string {
        switch (code) {
        case "out_of_scope": return qsTr("Outside what coaching is for")
        case "method": return qsTr("A method explained")
        case "information": return qsTr("Information given")
        }
        return code
    }
    function missionForm(code: string): string {
        switch (code) {
        case "individual": return qsTr("Individual")
        case "team": return qsTr("Team")
        case "codevelopment": return qsTr("Co-development group")
        }
        return code
    }
    function requestRule(code: string): string {
        switch (code) {
        case "both": return qsTr("The organisation and each beneficiary have to ask")
        case "any": return qsTr("One request is enough")
        }
        return code
    }
    function dayKind(code: string): string {
        switch (code) {
        case "calendar": return qsTr("Calendar days")
        case "working": return qsTr("Working days, without French holidays")
        }
        return code
    }
    function linkEffect(code: string): string {
        switch (code) {
        case "blocks": return qsTr("Blocks a mission")
        case "warns": return qsTr("Warns")
        }
        return code
    }
}
