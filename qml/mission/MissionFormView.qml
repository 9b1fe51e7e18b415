import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property MissionForm vm
    readonly property var frameworks: ["cdg", "ministry", "company"]
    readonly property var motives: ["difficulty", "practice", "return_to_work", "other"]
    readonly property var stages: ["request", "analysis", "preliminary", "first", "proposal", "tripartite", "contract", "sessions",
                                   "midpoint", "closing", "followup", "closed", "refused", "interrupted"]

    title: vm.isNew ? qsTr("A new mission") : qsTr("Mission")
    under: vm.personName
    widest: Theme.size(560)
    onActiveFocusChanged: if (activeFocus) framework.box.forceActiveFocus()

    Choice {
        id: framework

        Layout.fillWidth: true
        label: qsTr("Framework")
        options: view.frameworks.map(code => Words.framework(code))
        at: view.frameworks.indexOf(view.vm.framework)
        onChosen: place => view.vm.framework = view.frameworks[place]
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Motive")
        options: view.motives.map(code => Words.motive(code))
        at: view.motives.indexOf(view.vm.motive)
        onChosen: place => view.vm.motive = view.motives[place]
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Where it stands")
        options: view.stages.map(code => Words.stage(code))
        at: view.stages.indexOf(view.vm.stage)
        onChosen: place => view.vm.stage = view.stages[place]
    }
    FormButtons {
        canSave: view.vm.canSave
        onSaved: view.vm.save()
        onGivenUp: view.vm.giveUp()
    }
    Notice {
        trouble: view.vm.trouble
    }
}
