// Sessions and hours, framed beside held, and what it costs.
import QtQuick
import Aparte

Para {
    id: figures

    required property MissionPage vm
    readonly property string sessions: vm.sessionsPlanned < 0 ? qsTr("%n session(s) held", "", vm.sessionsHeld)
                                                              : qsTr("%n session(s) held of %1 planned", "", vm.sessionsHeld).arg(vm.sessionsPlanned)
    readonly property string hours: vm.hoursFramed < 0 ? qsTr("%1 h held").arg(number(vm.hoursHeld))
                                                       : qsTr("%1 h held of %2 h framed").arg(number(vm.hoursHeld)).arg(number(vm.hoursFramed))
    readonly property string cost: vm.amount < 0 ? "" : number(vm.amount) + " " + (vm.currency === "EUR" ? "€" : vm.currency)

    function number(value: real): string {
        return Number(value).toLocaleString(Words.place, "f", Number.isInteger(value) ? 0 : 2)
    }

    quiet: true
    text: Words.together([sessions, hours, cost], " · ")
}
