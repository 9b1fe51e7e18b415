// The review as it is looked at together: the contract's objectives and nothing else on the screen. Escape leaves.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property ReviewPage vm

    title: qsTr("Review")
    under: Words.together([vm.who, vm.contractOn === "" ? "" : qsTr("On the contract of %1").arg(Words.longDay(vm.contractOn))], " · ")
    centred: true
    widest: Theme.size(760)

    Repeater {
        model: view.leaving ? null : view.vm.items

        PresenceItem {}
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: qsTr("Escape leaves this screen.")
    }
}
