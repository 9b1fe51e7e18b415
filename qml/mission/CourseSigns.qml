// What the coach may want to look at again: more than was agreed, sessions held where the person works. Stops nothing.
import QtQuick
import Aparte

Para {
    id: signs

    required property MissionPage vm
    readonly property var codes: Array.from(vm.signs)
    readonly property string beyond: codes.includes("beyond_plan") ? qsTr("More was held than the contract plans: is it still needed?") : ""
    readonly property string extended: codes.includes("extended") ? qsTr("The contract was extended several times: is it still needed?") : ""
    readonly property string place: vm.atWorkplace > 0
        ? qsTr("%n session(s) held at their workplace: another place is better where one can be found.", "", vm.atWorkplace) : ""

    text: Words.together([beyond, extended, place], "\n")
    visible: vm.loaded && text !== ""
}
