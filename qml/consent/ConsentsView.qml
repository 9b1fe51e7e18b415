// One person's consents, what left and when, the reviews of their missions, and their right of access.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property ConsentsPage vm
    readonly property ConsentWords words: ConsentWords {}

    title: qsTr("Consents and documents")
    under: Words.discreet && vm.code !== "" ? vm.code : vm.name
    widest: Theme.size(720)

    Notice {
        trouble: view.vm.trouble
    }
    Para {
        Layout.fillWidth: true
        text: qsTr("Nothing that names this person is saved as a document without their consent: which document, to whom, until when.")
    }
    ConsentForm {
        Layout.fillWidth: true
        vm: view.vm
        words: view.words
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Consents")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: view.vm.consentCount > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Consents")

        Repeater {
            model: view.leaving ? null : view.vm.consents

            ConsentLine {
                id: consentLine

                words: view.words
                onWithdrawing: view.vm.withdraw(index)
                onArrived: view.vm.arrive()
                onMoved: view.reveal(consentLine)
            }
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("None yet.")
        visible: view.vm.loaded && view.vm.consentCount === 0
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Reviews")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: reviews.count > 0

        Repeater {
            id: reviews

            model: view.leaving ? null : view.vm.reviews

            ReviewLine {
                words: view.words
                onOpened: view.vm.openReview(index)
            }
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("A review is made on the contract of a mission: there is none yet.")
        visible: view.vm.loaded && reviews.count === 0
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("What left")
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: view.vm.disclosureCount > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What left")

        Repeater {
            model: view.leaving ? null : view.vm.disclosures

            DisclosureLine {
                id: disclosureLine

                words: view.words
                code: view.vm.code
                onArrived: view.vm.arrive()
                onMoved: view.reveal(disclosureLine)
            }
        }
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Nothing.")
        visible: view.vm.loaded && view.vm.disclosureCount === 0
    }
    AccessCard {
        Layout.fillWidth: true
        access: view.vm.access
        today: view.vm.today
        leaving: view.leaving
    }
}
