// What each part of a mission asks, in the bundle's own fields.
import QtQuick
import Aparte

Asking {
    id: parts

    readonly property MissionWords words: MissionWords {}
    readonly property var requesters: words.options(["beneficiary", "manager", "hr", "organisation"], code => words.role(code))
    readonly property var roles: words.options(words.roles, code => words.role(code))

    function title(part: string): string {
        switch (part) {
        case "requests": return qsTr("Requests")
        case "documents": return qsTr("Documents")
        case "parties": return qsTr("Who takes part")
        case "ending": return qsTr("End of the mission")
        case "followup": return qsTr("Follow-up")
        }
        return Words.stage(part)
    }
    function under(part: string): string {
        switch (part) {
        case "first": return qsTr("The free choice is the person’s: no reason is asked for, and nobody is told.")
        case "ending": return qsTr("The reason stays private.")
        }
        return ""
    }

    // What a part begins with where nothing is written: a line for each who has to ask, answer or sign.
    function begun(part: string, framework: var, mission: var): var {
        const roles = list => (list || []).map(role => ({ role: role }))
        const start = (key, list) => {
            if (!mission[key] || mission[key].length === 0)
                mission[key] = list
        }
        if (part === "requests")
            start("requests", Words.codes(framework.request_rule === "both" ? ["beneficiary", "organisation"] : ["beneficiary"]).map(by => ({ by: by })))
        else if (part === "preliminary")
            start("expectations", Words.codes(["beneficiary", "manager", "hr"]).map(actor => ({ actor: actor })))
        else if (part === "proposal")
            start("proposals", [{ version: 1, answers: roles(framework.recipients) }])
        else if (part === "documents")
            start("documents", (framework.documents || ["convention"]).map(kind => ({ kind: kind, status: "draft" })))
        else if (part === "parties")
            start("parties", roles(framework.parties))
        else if (part === "contract")
            mission.contract = begunContract(framework, mission.contract || {})
        return mission
    }
    function begunContract(framework: var, contract: var): var {
        if (!contract.objectives || contract.objectives.length === 0)
            contract.objectives = [{}]
        if (!contract.signatures || contract.signatures.length === 0)
            contract.signatures = (framework.parties || []).map(role => ({ role: role }))
        if (!contract.cost)
            contract.cost = { basis: framework.price_basis || "", currency: "EUR" }
        return contract
    }
    function anotherProposal(framework: var, mission: var): var {
        const before = mission.proposals[mission.proposals.length - 1]
        const answers = (before.answers || []).map(one => ({ role: one.role, name: one.name || "" }))
        const next = { version: (Number(before.version) || mission.proposals.length) + 1, words: before.words || "", answers: answers }
        return Object.assign({}, mission, { proposals: mission.proposals.concat([next]) })
    }

    // [{at, title, help, rows, word, add, unused, fields}]: `at` is the path of the object or list; `unused`: a line that
    // holds these fields only was never used.
    function sections(part: string, framework: var, mission: var): var {
        switch (part) {
        case "requests": return [requests()]
        case "analysis": return [analysis()]
        case "preliminary": return [preliminary()]
        case "first": return [firstMeeting()]
        case "proposal": return proposal(mission)
        case "documents": return [documents(mission)]
        case "contract": return contract()
        case "parties": return takingPart()
        case "followup": return [{ at: [], fields: [helped(dayAhead("follow_up_on", qsTr("Follow-up meeting planned for")),
                                                           qsTr("Empty: the framework’s delay after the closing review counts."))] }]
        case "ending": return [ending()]
        }
        return []
    }
    function requests(): var {
        return { at: ["requests"], rows: true, word: qsTr("Request %1"), add: qsTr("Add a request"), unused: ["by"],
            fields: [choice("by", qsTr("Asked by"), requesters), line("who", qsTr("Who, of a group")), day("made_on", qsTr("Made on")),
                     longText("words", qsTr("In what words"))] }
    }
    function analysis(): var {
        return { at: ["analysis"],
            fields: [day("on", qsTr("Day")), longText("needs", qsTr("Needs of the beneficiary")), longText("stakes", qsTr("Stakes of the institution")),
                     line("sponsor", qsTr("Who speaks for the institution")),
                     choice("conclusion", qsTr("Conclusion"), words.options(["go", "no", "redirect"], code => words.conclusion(code))),
                     longText("words", qsTr("Why, and where to turn"))] }
    }
    function preliminary(): var {
        return { at: ["expectations"], rows: true, inColumns: true, word: qsTr("Actor %1"), add: qsTr("Add an actor"), unused: ["actor"],
            help: qsTr("A column for each who takes part."),
            fields: [choice("actor", qsTr("Role"), roles), line("name", qsTr("Name")), longText("needs", qsTr("Expectations and needs")),
                     longText("context", qsTr("Context")), longText("results", qsTr("Results expected")),
                     longText("of_coach", qsTr("Expected of the coach")), longText("terms", qsTr("Terms of the contract to come"))] }
    }
    function firstMeeting(): var {
        return { at: ["first_meeting"],
            fields: [day("on", qsTr("Day")), longText("needs", qsTr("What the person wants to work on, in their words")),
                     longText("of_coach", qsTr("Expected of the coach")), longText("terms", qsTr("How we would work together")),
                     choice("choice", qsTr("Free choice"), words.options(["yes", "no", "other_coach"], code => words.freeChoice(code))),
                     day("chosen_on", qsTr("Chosen on")), day("adhered_on", qsTr("Voluntary adhesion on")),
                     helped(day("informed_on", qsTr("Information notice given on")), qsTr("What is kept, why, how long, and the person’s rights.")),
                     day("withdrawn_on", qsTr("Adhesion withdrawn on"))] }
    }
    function proposal(mission: var): var {
        const sent = mission.proposals.slice(0, -1).map(one => qsTr("Version %1: sent on %2").arg(one.version || "?").arg(Words.day(one.sent_on || "")))
        return [{ at: ["proposals", -1], help: sent.join(" · "),
                    fields: [number("version", qsTr("Version")), day("sent_on", qsTr("Sent on")), longText("words", qsTr("What is proposed"))] },
                { at: ["proposals", -1, "answers"], rows: true, title: qsTr("Answers"), word: qsTr("Recipient %1"), add: qsTr("Add a recipient"),
                    fields: [choice("role", qsTr("Role"), roles), line("name", qsTr("Name")),
                             choice("answer", qsTr("Answer"), words.options(["validated", "remarks", "refused"], code => words.answer(code))),
                             day("on", qsTr("Answered on")), longText("remarks", qsTr("Remarks"))] }]
    }
    function documents(mission: var): var {
        const kinds = words.withOwn(words.documents, (mission.documents || []).map(one => one.kind))
        return { at: ["documents"], rows: true, word: qsTr("Document %1"), add: qsTr("Add a document"), fresh: { status: "draft" }, unused: ["status"],
            fields: [choice("kind", qsTr("Kind of document"), words.options(kinds, code => words.document(code))),
                     choice("status", qsTr("Where it stands"), words.options(["draft", "sent", "signed"], code => words.documentStatus(code))),
                     day("sent_on", qsTr("Sent on")), day("signed_on", qsTr("Signed on")),
                     when("kind", "framing_letter", number("hours", qsTr("Hours framed"))),
                     when("kind", "framing_letter", number("hourly_rate", qsTr("Hourly rate"))), line("version", qsTr("Version")),
                     longText("words", qsTr("Remarks"))] }
    }
    function contract(): var {
        return [{ at: ["contract", "objectives"], rows: true, title: qsTr("Objectives and indicators of success"), word: qsTr("Objective %1"),
                    add: qsTr("Add an objective"), help: qsTr("In the beneficiary’s words. The contract that was signed before stays, dated."),
                    unused: ["progress"],
                    fields: [longText("text", qsTr("Objective")), line("indicator", qsTr("Indicator of success")),
                             day("stated_on", qsTr("Stated on")), number("progress", qsTr("Progress, in %"))] },
                { at: ["contract"], title: qsTr("Duration"),
                    fields: [number("planned_sessions", qsTr("Sessions planned")), number("planned_hours", qsTr("Hours planned")),
                             day("from", qsTr("From")), dayAhead("until", qsTr("Until"))] },
                { at: ["contract"], title: qsTr("Organisation"), fields: [longText("organisation", qsTr("How the accompaniment is organised"))] },
                { at: ["contract", "cost"], title: qsTr("Cost"),
                    fields: [choice("basis", qsTr("Basis of the price"), words.options(["framed", "realised", "fixed"], code => words.basis(code))),
                             number("hourly_rate", qsTr("Hourly rate")), number("amount", qsTr("Amount")), line("currency", qsTr("Currency"))] },
                { at: ["contract", "signatures"], rows: true, title: qsTr("Signatures"), word: qsTr("Signature %1"), add: qsTr("Add a signature"),
                    fields: [choice("role", qsTr("Role"), roles), line("name", qsTr("Name")), day("on", qsTr("Signed on"))] },
                { at: ["contract"], fields: [helped(day("signed_on", qsTr("Contract signed on")),
                                                    qsTr("Leave it empty until everybody has signed."))] }]
    }
    function takingPart(): var {
        return [{ at: ["parties"], rows: true, title: qsTr("Parties"), word: qsTr("Party %1"), add: qsTr("Add a party"), unused: ["role"],
                    fields: [choice("role", qsTr("Role"), roles), line("name", qsTr("Name"))] },
                { at: [], fields: [helped(field("list", "coaches", qsTr("Other coaches"), ""), qsTr("One a line."))] },
                { at: ["funding"], rows: true, title: qsTr("Who pays"), word: qsTr("Funding %1"), add: qsTr("Add who pays"),
                    fields: [line("by", qsTr("Who")), number("share", qsTr("Share, in %"))] },
                { at: ["notices"], rows: true, title: qsTr("What the beneficiary was told"), word: qsTr("Notice %1"), add: qsTr("Add a notice"),
                    fields: [choice("kind", qsTr("About"), words.options(["out_of_scope", "method", "information"], code => words.notice(code))),
                             day("on", qsTr("Day")), helped(field("list", "contacts", qsTr("Where to turn"), ""), qsTr("One a line.")),
                             longText("words", qsTr("In what words"))] }]
    }
    function ending(): var {
        return { at: ["ending"],
            fields: [choice("kind", qsTr("How it ends"), words.options(["completed", "early_success", "interrupted", "refused"], code => words.ending(code))),
                     day("on", qsTr("Day")),
                     choice("reason", qsTr("Whose reasons, for a refusal or an interruption"),
                            words.options(["organisation", "requester", "coach"], code => words.endingReason(code))),
                     longText("words", qsTr("For you alone"))] }
    }
}
