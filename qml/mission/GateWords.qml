// Why a mission is stopped, in a sentence, and what is missing.
import QtQuick
import Aparte

QtObject {
    id: words

    readonly property var gates: ["requests", "analysis", "adhesion", "free_choice", "information", "proposal", "documents", "tripartite",
                                  "contract", "annex", "prepared", "presence"]
    readonly property MissionWords mission: MissionWords {}

    function gate(code: string): string {
        switch (code) {
        case "requests": return qsTr("Everybody who has to ask has asked")
        case "analysis": return qsTr("The request was analysed")
        case "adhesion": return qsTr("Voluntary adhesion")
        case "free_choice": return qsTr("Free choice of the coach")
        case "information": return qsTr("Information notice given")
        case "proposal": return qsTr("Proposal answered by each recipient")
        case "documents": return qsTr("Documents signed")
        case "tripartite": return qsTr("Tripartite meeting held")
        case "contract": return qsTr("Contract complete and signed")
        case "annex": return qsTr("Deontological framework signed by the coach")
        case "prepared": return qsTr("Review prepared with the beneficiary")
        case "presence": return qsTr("Review given in the beneficiary’s presence")
        }
        return code
    }
    function why(code: string): string {
        switch (code) {
        case "requests": return qsTr("This framework asks for a request first.")
        case "analysis": return qsTr("The request has to be analysed first, and concluded with “go”.")
        case "adhesion": return qsTr("The person has not said yet that they take part of their own will.")
        case "free_choice": return qsTr("The person has not chosen freely yet.")
        case "information": return qsTr("The person was not yet informed of what becomes of their data.")
        case "proposal": return qsTr("The proposal is not yet validated by everybody who received it.")
        case "documents": return qsTr("A document that has to be signed first is not.")
        case "tripartite": return qsTr("The tripartite meeting comes first.")
        case "contract": return qsTr("The contract is not complete and signed yet.")
        case "annex": return qsTr("The deontological framework that each contract carries is not signed yet (Settings, Frameworks).")
        case "prepared": return qsTr("The review has to be prepared with the beneficiary first.")
        case "presence": return qsTr("That the beneficiary was present has to be attested.")
        }
        return gate(code)
    }
    // One of Gate::missing; empty where the reason has said it already.
    function part(gate: string, code: string): string {
        const asks = code.split(":")
        if (asks[0] === "member")
            return Words.discreet ? qsTr("the request of a member") : qsTr("the request of %1").arg(code.slice(7))
        if (asks[0] === "signature")
            return asks.length > 1 ? qsTr("the signature of: %1").arg(mission.role(asks[1]).toLowerCase()) : qsTr("a signature")
        if (gate === "requests")
            return code === "beneficiary" ? qsTr("the beneficiary’s request") : (code === "organisation" ? qsTr("the organisation’s request") : "")
        if (gate === "contract")
            return contractPart(code)
        if (gate === "documents")
            return mission.document(code).toLowerCase()
        return mission.roles.includes(code) ? mission.role(code).toLowerCase() : ""
    }
    function contractPart(code: string): string {
        switch (code) {
        case "objectives": return qsTr("the objectives")
        case "indicators": return qsTr("the indicators of success")
        case "duration": return qsTr("the duration")
        case "organisation": return qsTr("the organisation")
        case "cost": return qsTr("the cost")
        case "parties": return qsTr("a further signature")
        }
        return ""
    }
    function missing(gate: string, codes: var): string {
        const parts = Array.from(codes).map(code => words.part(gate, code)).filter(part => part !== "")
        return parts.length === 0 ? "" : qsTr("Missing: %1.").arg(parts.join(", "))
    }
}
