// Every word on every ground it stands on can be read, by day and by night.
import QtQuick
import QtTest
import Aparte

TestCase {
    name: "Theme"

    function linear(part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
    }
    function light(tone) {
        return 0.2126 * linear(tone.r) + 0.7152 * linear(tone.g) + 0.0722 * linear(tone.b)
    }
    function contrast(one, other) {
        const lights = [light(one), light(other)].sort((a, b) => a - b)
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }
    function cleanup() {
        Theme.dark = false
        Theme.scale = 1
    }

    function test_known_contrasts() {
        fuzzyCompare(contrast(Qt.color("#ffffff"), Qt.color("#000000")), 21, 0.001)
        fuzzyCompare(contrast(Qt.color("#777777"), Qt.color("#ffffff")), 4.478, 0.01) // WebAIM's example that just fails
    }

    function test_words_can_be_read_data() {
        const rows = []
        for (const dark of [false, true]) {
            for (const ground of ["paper", "sheet", "side", "wash", "warnGround", "dangerGround"])
                for (const ink of ["ink", "soft", "accent", "danger"])
                    rows.push({tag: (dark ? "night " : "day ") + ink + " on " + ground, dark, ink, ground})
            rows.push({tag: (dark ? "night" : "day") + " main button", dark, ink: "accentInk", ground: "accent"})
            rows.push({tag: (dark ? "night" : "day") + " dangerous button", dark, ink: "dangerInk", ground: "danger"})
            rows.push({tag: (dark ? "night" : "day") + " match", dark, ink: "ink", ground: "mark"})
        }
        return rows
    }
    function test_words_can_be_read(row) {
        Theme.dark = row.dark
        const found = contrast(Theme[row.ink], Theme[row.ground])
        verify(found >= 4.5, row.tag + ": " + found.toFixed(2))
    }

    function test_edges_can_be_seen_data() {
        const rows = []
        for (const dark of [false, true]) {
            const time = dark ? "night " : "day "
            for (const ground of ["paper", "sheet", "side", "wash", "warnGround", "dangerGround"])
                for (const [edge, what] of [["accent", "ring of the keyboard"], ["danger", "field with something wrong, button that destroys"]])
                    rows.push({tag: time + what + " on " + ground, dark, edge, ground})
            for (const ground of ["paper", "sheet", "side"])
                rows.push({tag: time + "field, chip, button and scroll bar on " + ground, dark, edge: "edge", ground})
            rows.push({tag: time + "part that is done of a bar", dark, edge: "accent", ground: "line"})
            rows.push({tag: time + "field under the mouse", dark, edge: "soft", ground: "sheet"})
        }
        return rows
    }
    function test_edges_can_be_seen(row) {
        Theme.dark = row.dark
        const found = contrast(Theme[row.edge], Theme[row.ground])
        verify(found >= 3, row.tag + ": " + found.toFixed(2))
    }

    // A colour that is added to the theme is added here, or nobody has measured it.
    function test_every_colour_is_measured() {
        const measured = new Set(["line"]) // a mere rule between things: nothing is lost with it
        for (const row of test_words_can_be_read_data().concat(test_edges_can_be_seen_data()))
            for (const name of [row.ink, row.edge, row.ground])
                measured.add(name)
        const colours = assistive.coloursOf(Theme)
        verify(colours.length >= 15, colours.join(" "))
        compare(colours.filter(name => !measured.has(name)), [])
    }

    function test_steps_rise_and_grow_with_the_text() {
        for (const steps of [["tiny", "normal", "lead", "reading", "title", "brand", "display", "banner"],
                             ["hair", "tight", "near", "gap", "inner", "room", "wide", "vast"]]) {
            for (let at = 1; at < steps.length; ++at)
                verify(Theme[steps[at - 1]] < Theme[steps[at]], steps[at])
            const before = steps.map(step => Theme[step])
            Theme.scale = 2
            steps.forEach((step, at) => compare(Theme[step], before[at] * 2))
            Theme.scale = 1
        }
        verify(Theme.tiny >= 13)
        verify(Theme.target >= 24)
    }

    function test_a_pressed_button_can_still_be_read() {
        for (const dark of [false, true]) {
            Theme.dark = dark
            verify(contrast(Theme.accentInk, Qt.darker(Theme.accent, 1.15)) >= 4.5)
            verify(contrast(Theme.accentInk, Qt.lighter(Theme.accent, 1.08)) >= 4.5)
            verify(contrast(Theme.dangerInk, Qt.darker(Theme.danger, 1.15)) >= 4.5)
            verify(contrast(Theme.dangerInk, Qt.lighter(Theme.danger, 1.08)) >= 4.5)
        }
    }
}
