import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property MissionForm vm
    readonly property MissionWords words: MissionWords {}
    readonly property var forms: ["individual", "team", "codevelopment"]
    readonly property var motives: ["difficulty", "practice", "return_to_work", "other"]
    readonly property var stages: ["request", "analysis", "preliminary", "first", "proposal", "tripartite", "contract", "sessions",
                                   "midpoint", "closing", "followup", "closed", "refused", "interrupted"]

    title: vm.isNew ? qsTr("A new mission") : qsTr("Mission")
    under: Words.called(vm.personName, vm.personCode)
    widest: Theme.size(560)
    onActiveFocusChanged: if (activeFocus) framework.box.forceActiveFocus()

    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("What you had typed here is back; it is not saved yet.")
        visible: view.vm.broughtBack
    }
    Choice {
        id: framework

        Layout.fillWidth: true
        label: qsTr("Framework")
        enabled: view.vm.frameworkOpen
        options: Words.language === "en" ? view.vm.frameworksEn : view.vm.frameworksFr
        at: view.vm.frameworkAt
        onChosen: place => view.vm.frameworkAt = place
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("Something is signed under this framework: it stays.")
        visible: !view.vm.frameworkOpen
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Form")
        none: qsTr("As the beneficiary is")
        options: Words.codes([""]).concat(view.forms.map(code => view.words.missionForm(code)))
        at: view.forms.indexOf(view.vm.form) + 1
        onChosen: place => view.vm.form = place === 0 ? "" : view.forms[place - 1]
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
