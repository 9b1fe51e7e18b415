import QtQuick
import Aparte

ChipField {
    id: field

    property var first: []
    property var offered: [] // [{code, name}]
    property var chosen: first

    signal given(var codes)

    chips: Array.from(offered).map(one => ({ code: one.code, name: one.name, chosen: chosen.includes(one.code) }))
    onToggled: code => {
        chosen = chosen.includes(code) ? chosen.filter(one => one !== code) : chosen.concat([code])
        given(chosen)
    }
}
