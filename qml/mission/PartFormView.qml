// One part of a mission, or a framework, to fill in: what it asks is described in MissionParts and FrameworkParts.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

PageFrame {
    id: view

    required property PartForm vm
    readonly property MissionParts missionParts: MissionParts {}
    readonly property FrameworkParts frameworkParts: FrameworkParts {}
    readonly property var parts: vm.part === "framework" ? frameworkParts : missionParts
    readonly property var framework: vm.isLoaded ? JSON.parse(vm.framework) : ({})
    property bool touched: false // something was typed
    property var draft: null // what is typed, in the bundle's form
    readonly property var sections: draft === null ? [] : parts.sections(vm.part, framework, draft)

    function begin(): void {
        if (vm.isLoaded && draft === null)
            draft = parts.begun(vm.part, framework, JSON.parse(vm.values))
    }
    // The object or list at the end of a path, made where there is none yet; -1: the last of a list.
    function reach(path: var, isList: bool): var {
        let here = draft
        const steps = Array.from(path)
        steps.forEach((step, at) => {
            const name = step === -1 ? Math.max(0, here.length - 1) : step
            const listNext = at + 1 < steps.length ? steps[at + 1] === -1 : isList
            if (here[name] === undefined || here[name] === null)
                here[name] = listNext ? [] : {}
            here = here[name]
        })
        return here
    }
    // Lines that hold no more than what they began with were not used.
    function tidied(): var {
        sections.forEach(section => {
            if (!section.rows || !section.unused)
                return
            const list = reach(section.at, true)
            const used = list.filter(row => Object.keys(row).some(key => !section.unused.includes(key) && row[key] !== "" && row[key] !== null))
            list.splice(0, list.length, ...used)
        })
        return draft
    }

    title: parts.title(vm.part)
    under: Words.together([Words.called(vm.under, vm.underCode), parts.under(vm.part)], " · ")
    widest: vm.part === "preliminary" ? Theme.size(880) : Theme.size(640)
    onLeavingChanged: if (leaving && touched) vm.hold(JSON.stringify(draft))
    Component.onCompleted: begin()

    Connections {
        function onLoaded() {
            view.begin()
        }

        target: view.vm
    }
    Para {
        Layout.fillWidth: true
        quiet: true
        text: qsTr("What you had typed here is back; it is not saved yet.")
        visible: view.vm.broughtBack
    }
    Repeater {
        model: view.sections

        PartSection {
            Layout.fillWidth: true
            form: view.vm
            target: view.reach(modelData.at, modelData.rows === true)
            onTouched: view.touched = true
        }
    }
    QuietButton {
        text: qsTr("Write another version")
        visible: view.vm.part === "proposal" && view.draft !== null
        onClicked: view.draft = view.missionParts.anotherProposal(view.framework, view.draft)
    }
    Notice {
        id: notice

        trouble: view.vm.trouble
        onYChanged: if (visible) view.reveal(notice)
        onHeightChanged: if (visible) view.reveal(notice)
        onVisibleChanged: if (visible) view.reveal(notice)
    }
    FormButtons {
        canSave: view.vm.canSave
        onSaved: view.vm.save(JSON.stringify(view.tidied()))
        onGivenUp: view.vm.giveUp()
    }
}
