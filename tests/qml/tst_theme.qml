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
        return [{tag: "day", dark: false}, {tag: "night", dark: true}]
    }
    function test_edges_can_be_seen(row) {
        Theme.dark = row.dark
        for (const ground of [Theme.paper, Theme.sheet, Theme.side]) {
            verify(contrast(Theme.edge, ground) >= 3)
            verify(contrast(Theme.accent, ground) >= 3) // the ring where the keyboard is
        }
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
