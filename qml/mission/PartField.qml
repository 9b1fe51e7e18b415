// One field, of the kind it is described as.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aparte

ColumnLayout {
    id: field

    required property var modelData // {key, kind, label, help, options, ahead, when}; key may be "label.fr"
    required property PartForm form
    property var target
    property string word
    readonly property string name: word === "" ? modelData.label : word + ", " + modelData.label
    readonly property string help: modelData.help || ""
    readonly property var first: value() // as it was when the page opened

    signal touched

    function value(): var {
        let here = target
        for (const step of modelData.key.split("."))
            here = here === undefined || here === null ? undefined : here[step]
        return here
    }
    function give(what: var): void {
        const steps = modelData.key.split(".")
        let here = target
        for (const step of steps.slice(0, -1))
            here = here[step] = here[step] || {}
        here[steps[steps.length - 1]] = what
        touched()
    }
    function asText(): string {
        return first === undefined || first === null ? "" : String(first)
    }

    Loader {
        Layout.fillWidth: true
        sourceComponent: {
            switch (field.modelData.kind) {
            case "long": return longText
            case "list": return lines
            case "day": return day
            case "number": return number
            case "choice": return choice
            case "ticks": return ticks
            }
            return line
        }
    }
    Component {
        id: line

        TextLine {
            label: field.modelData.label
            name: field.name
            help: field.help
            text: field.asText()
            onEdited: typed => field.give(typed)
        }
    }
    Component {
        id: longText

        LongField {
            label: field.modelData.label
            name: field.name
            help: field.help
            first: field.asText()
            onEdited: typed => field.give(typed)
        }
    }
    Component {
        id: lines

        LongField {
            label: field.modelData.label
            name: field.name
            help: field.help
            first: Array.from(field.first || []).join("\n")
            onEdited: typed => field.give(typed.split("\n"))
        }
    }
    Component {
        id: day

        DayField {
            label: field.modelData.label
            name: field.name
            remark: field.help
            ahead: field.modelData.ahead === true
            form: field.form
            first: field.asText()
            onGiven: iso => field.give(iso)
        }
    }
    Component {
        id: number

        NumberField {
            label: field.modelData.label
            name: field.name
            remark: field.help
            first: field.asText()
            onGiven: number => field.give(number)
        }
    }
    Component {
        id: choice

        ChoiceField {
            label: field.modelData.label
            name: field.name
            help: field.help
            offered: field.modelData.options
            first: field.asText()
            onGiven: code => field.give(code)
        }
    }
    Component {
        id: ticks

        TicksField {
            label: field.modelData.label
            offered: field.modelData.options
            first: Array.from(field.first || [])
            onGiven: codes => field.give(codes)
        }
    }
}
