// Cards, report, published reports.
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property LessonsPage vm

    title: qsTr("Lessons")
    under: qsTr("General lessons, anonymised: the one thing made of sessions that leaves.")

    Tabs {
        Layout.fillWidth: true
        part: view.vm.part
        parts: [{ code: "cards", name: qsTr("Cards") }, { code: "report", name: qsTr("Report") },
                { code: "published", name: qsTr("Published reports") }]
        onChosen: code => view.vm.part = code
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("CardsView.qml")
        given: ({ vm: view.vm.cards, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "cards"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("ReportView.qml")
        given: ({ vm: view.vm.report, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "report"
    }
    Later {
        Layout.fillWidth: true
        what: Qt.resolvedUrl("PublishedView.qml")
        given: ({ vm: view.vm.published, leaving: Qt.binding(() => view.leaving) })
        wanted: view.vm.part === "published"
    }
}
