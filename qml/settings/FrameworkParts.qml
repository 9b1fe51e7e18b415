// What a framework says, in the bundle's own fields.
import QtQuick
import Aparte

Asking {
    id: parts

    readonly property MissionWords words: MissionWords {}
    readonly property GateWords gates: GateWords {}

    function title(part: string): string {
        return qsTr("Framework")
    }
    function under(part: string): string {
        return qsTr("What missions under it have to have, and when.")
    }
    function begun(part: string, before: var, framework: var): var {
        return framework
    }
    function roles(written: var): var {
        return words.options(words.withOwn(words.roles, written), code => words.role(code))
    }

    function sections(part: string, before: var, framework: var): var {
        return [{ at: [], fields: [line("label.fr", qsTr("Name in French")), line("label.en", qsTr("Name in English")),
                                   line("legal_reference", qsTr("Legal reference")), longText("ethics_contact", qsTr("Contact for ethical questions"))] },
                stops(framework), delays(), annex(), links(), retention()]
    }
    function stops(framework: var): var {
        return { at: [], title: qsTr("What stops a mission"), help: qsTr("Each can be passed with a written reason, which stays visible."),
            fields: [ticks("gates", qsTr("Asked for before going on"), words.options(gates.gates, code => gates.gate(code))),
                     choice("request_rule", qsTr("Who has to ask"), words.options(["both", "any"], code => words.requestRule(code))),
                     ticks("documents", qsTr("Signed before the first session"),
                           words.options(words.withOwn(["convention", "framing_letter"], framework.documents), code => words.document(code))),
                     ticks("recipients", qsTr("Who answers the proposal"), roles(framework.recipients)),
                     ticks("parties", qsTr("Who signs the contract"), roles(framework.parties)),
                     number("least_parties", qsTr("Fewest signatures"))] }
    }
    function delays(): var {
        return { at: [], title: qsTr("Delays and price"),
            fields: [number("answer_days", qsTr("Days to answer a call or a mail")),
                     choice("answer_day_kind", qsTr("Counted in"), words.options(["calendar", "working"], code => words.dayKind(code))),
                     number("exchange_minutes", qsTr("Longest exchange, in minutes")),
                     number("follow_up_months", qsTr("Months from the closing review to the follow-up")),
                     number("supervision_months", qsTr("Longest time without supervision, in months")),
                     choice("price_basis", qsTr("Basis of the price"), words.options(["framed", "realised", "fixed"], code => words.basis(code)))] }
    }
    function annex(): var {
        return { at: ["annex"], title: qsTr("Framework text annexed to each contract"),
            fields: [line("title", qsTr("Title")), line("version", qsTr("Version")), day("signed_on", qsTr("Signed by me on")), longText("text", qsTr("Text"))] }
    }
    function links(): var {
        return { at: ["link_types"], rows: true, ids: true, title: qsTr("Links between people"), word: qsTr("Link %1"), add: qsTr("Add a kind of link"),
            unused: ["id"],
            fields: [line("label.fr", qsTr("Name in French")), line("label.en", qsTr("Name in English")),
                     choice("effect", qsTr("Effect"), words.options(["blocks", "warns"], code => words.linkEffect(code)))] }
    }
    function retention(): var {
        return { at: [], title: qsTr("How long things are kept and count"), help: qsTr("In months after the end of a mission. Nothing is erased without you."),
            fields: [number("retention.notes", qsTr("Notes")), number("retention.contract", qsTr("Contract and hours")),
                     number("retention.accounting", qsTr("Accounting")),
                     number("incompatibility_months", qsTr("A past mission counts for incompatibilities")),
                     number("manager_sessions", qsTr("Individual sessions with a team’s manager"))] }
    }
}
