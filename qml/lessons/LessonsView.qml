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
    CardsView {
        Layout.fillWidth: true
        vm: view.vm.cards
        leaving: view.leaving
        visible: view.vm.part === "cards"
    }
    ReportView {
        Layout.fillWidth: true
        vm: view.vm.report
        leaving: view.leaving
        visible: view.vm.part === "report"
    }
    PublishedView {
        Layout.fillWidth: true
        vm: view.vm.published
        leaving: view.leaving
        visible: view.vm.part === "published"
    }
}
