// The review: lines of the contract, then prepared with the beneficiary, given in their presence, handed over.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property ReviewPage vm
    readonly property ConsentWords words: ConsentWords {}
    readonly property bool delivered: vm.state === "delivered"

    title: qsTr("Review")
    under: Words.together([Words.discreet && vm.code !== "" ? vm.code : vm.name, words.review(vm.state)], " · ")
    widest: Theme.size(720)
    onLeavingChanged: if (leaving) vm.keep()

    Notice {
        trouble: view.vm.trouble
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: view.vm.loaded && view.vm.contractOn !== ""

        MainButton {
            text: qsTr("Show in presence")
            onClicked: view.vm.showInPresence()
        }
        QuietButton {
            text: qsTr("See the document")
            onClicked: view.vm.look(Words.language)
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Objectives and signs of success are those of the contract; nothing of your notes is in a review.")
    }
    Repeater {
        model: view.leaving ? null : view.vm.items

        ReviewItemCard {
            readOnly: view.delivered
            onProgressed: percent => view.vm.setProgress(index, percent)
            onWritten: text => view.vm.setWords(index, text)
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        font.pixelSize: Theme.tiny
        text: view.vm.kept ? qsTr("Everything is saved.") : qsTr("Being saved…")
        visible: view.vm.loaded && !view.delivered
    }
    ReviewSteps {
        Layout.fillWidth: true
        vm: view.vm
        words: view.words
        visible: view.vm.loaded
    }
    PaperOutCard {
        Layout.fillWidth: true
        paper: view.vm.paper
        leaving: view.leaving
    }
}
