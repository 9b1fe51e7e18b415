// One field, of the kind it is described as.
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    required property var modelData // {key, kind, label, help, options, ahead, when}; key may be "label.fr"
    required property PartForm form
    property var target
    property string word
    readonly property string label: modelData.label
    readonly property string name: word === "" ? label : word + ", " + label
    readonly property string help: modelData.help || ""
    readonly property var offered: Array.from(modelData.options || [])
    readonly property var files: ({ long: "LongField", list: "LongField", day: "DayField", number: "NumberField", choice: "ChoiceField", ticks: "TicksField" })

    signal touched

    function value(): var {
        let here = target
        for (const step of modelData.key.split("."))
            here = here === undefined || here === null ? undefined : here[step]
        return here === undefined || here === null ? "" : here
    }
    function give(what: var): void {
        const steps = modelData.key.split(".")
        let here = target
        for (const step of steps.slice(0, -1))
            here = here[step] = here[step] || {}
        here[steps[steps.length - 1]] = what
        touched()
    }

    // Each is a file of its own, loaded by name: Qt 6.4 makes no bound component in a Loader.
    Loader {
        id: place

        Layout.fillWidth: true
        Component.onCompleted: setSource(Qt.resolvedUrl((field.files[field.modelData.kind] || "LineField") + ".qml"), { asked: field })
    }
}
