// Sessions and hours, framed beside held, and what it costs.
import QtQuick
import Aparte

Para {
    id: figures

    required property MissionPage vm
    readonly property string sessions: vm.sessionsPlanned < 0 ? qsTr("%n session(s) held", "", vm.sessionsHeld)
                                                              : qsTr("%n session(s) held of %1 planned", "", vm.sessionsHeld).arg(vm.sessionsPlanned)
    readonly property string hours: vm.hoursFramed < 0 ? qsTr("%1 held").arg(clock(vm.hoursHeld))
                                                       : qsTr("%1 held of %2 framed").arg(clock(vm.hoursHeld)).arg(clock(vm.hoursFramed))
    readonly property string cost: vm.amount < 0 ? "" : number(vm.amount) + "\u00a0" + (vm.currency === "EUR" ? "€" : vm.currency)

    function clock(hours: real): string {
        return PracticeWords.hours(Math.round(hours * 60))
    }
    function number(value: real): string {
        return Number(value).toLocaleString(Words.place, "f", Number.isInteger(value) ? 0 : 2)
    }

    quiet: true
    text: Words.together([sessions, hours, cost], " · ")
}
