import QtQuick
import Aparte

ChipField {
    id: line

    required property PartField field
    property var chosen: Array.from(field.value() || [])

    label: field.label
    chips: field.offered.map(one => ({ code: one.code, name: one.name, chosen: line.chosen.includes(one.code) }))
    onToggled: code => {
        line.chosen = line.chosen.includes(code) ? line.chosen.filter(one => one !== code) : line.chosen.concat([code])
        line.field.give(line.chosen)
    }
}
