// Components from Announcement to Heading: a row each. A component without a row fails.
import QtQuick
import QtTest
import Aparte

Item {
    id: page

    width: 420
    height: 600

    ComponentTest {
        id: test

        name: "ComponentsToH"
        when: windowShown
        page: page
        from: "A"
        to: "K"
        rows: () => {
            const told = [{ code: "a", name: "Confiance", chosen: true }, { code: "b", name: "Écoute", chosen: false }]
            return [
                { tag: "Announcement", told: { words: "" }, check: news => {
                    verify(!news.visible)
                    news.words = "Enregistré 14:02"
                    verify(news.visible)
                    compare(assistive.roleOf(news), "notification")
                    compare(assistive.nameOf(news), "Enregistré 14:02")
                    news.words = ""
                    verify(!news.visible)
                } },
                { tag: "Card", told: { padding: 10 }, check: card => {
                    compare(card.implicitHeight, 20)
                    compare(card.color, Theme.sheet)
                    Theme.dark = true
                    compare(card.color, Theme.sheet)
                    compare(card.border.color, Theme.line)
                } },
                { tag: "Chip", told: { text: "Confiance", chosen: true }, check: chip => {
                    compare(assistive.roleOf(chip), "check box")
                    verify(assistive.isChecked(chip))
                    verify(says(chip, "✓"))
                    chip.enabled = false
                    compare(chip.opacity, Theme.off)
                } },
                { tag: "ChipField", told: { label: "Thèmes", chips: told }, check: field => {
                    const heard = spy(field, "toggled")
                    compare(assistive.roleOf(field), "group")
                    compare(assistive.nameOf(field), "Thèmes")
                    verify(assistive.press(called(field, "Écoute")))
                    compare(heard.count, 1)
                    compare(heard.signalArguments[0][0], "b")
                } },
                { tag: "ChipOf", told: { modelData: told[0] }, check: chip => {
                    compare(assistive.nameOf(chip), "Confiance")
                    verify(assistive.isChecked(chip))
                } },
                { tag: "Choice", told: { label: "Canal", options: ["", "Téléphone"], none: "Aucun" }, check: choice => {
                    compare(assistive.nameOf(choice.box), "Canal")
                    verify(says(choice, "Aucun"))
                    choice.at = 1
                    verify(says(choice, "Téléphone"))
                    choice.enabled = false
                    compare(choice.box.opacity, Theme.off)
                } },
                { tag: "ChoiceRow", told: { modelData: "", index: 0, none: "Aucun" }, check: row => {
                    compare(assistive.nameOf(row), "Aucun")
                    verify(says(row, "Aucun"))
                } },
                { tag: "CodeGroup", told: { modelData: "AB12C" }, check: group => {
                    verify(says(group, "AB12C"))
                    verify(group.implicitWidth > group.children[0].implicitWidth)
                } },
                { tag: "CodeGroups", told: { groups: ["AB12C", "DE34F"] }, check: code => {
                    verify(assistive.nameOf(code).includes("AB12C DE34F"))
                    verify(says(code, "DE34F"))
                } },
                { tag: "Course", told: { errand: assistive.errand, doing: "Copie en cours" }, check: course => {
                    verify(!course.visible)
                    assistive.beginErrand()
                    verify(course.visible)
                    compare(assistive.roleOf(called(course, "Copie en cours")) !== "", true)
                    verify(below(course).some(one => assistive.roleOf(one) === "progress" && assistive.nameOf(one) === "Copie en cours"))
                    const heard = spy(course, "stopped")
                    verify(assistive.press(buttons(course)[0]))
                    compare(heard.count, 1)
                    assistive.endErrand()
                    verify(!course.visible)
                } },
                { tag: "DayTyped", told: { day: "2025-10-14", label: "Jour" }, check: field => {
                    const heard = spy(field, "typed")
                    compare(field.text, "14/10/2025")
                    field.take()
                    keyClick("3"); keyClick("x"); keyClick(Qt.Key_Return)
                    verify(heard.count > 0)
                    compare(heard.signalArguments[0][0], "3x")
                    verify(field.error.includes("3x"), "what was typed is not lost without a word")
                    verify(assistive.descriptionOf(field.input).includes("3x"))
                    compare(field.text, "14/10/2025")
                    field.take()
                    for (const letter of "14/10/25")
                        keyClick(letter)
                    compare(field.error, "")
                    keyClick(Qt.Key_Return)
                    compare(field.error, "", "the same day, written otherwise")
                } },
                { tag: "Elevator", told: { size: 0.5 }, check: bar => {
                    verify(bar.contentItem.visible)
                    compare(bar.policy, 2)
                    bar.size = 1
                    compare(bar.policy, 1)
                    compare(assistive.nameOf(bar), "")
                } },
                { tag: "EmptyWords", told: { title: "Rien n’attend", words: "" }, check: empty => {
                    compare(assistive.roleOf(called(empty, "Rien n’attend")), "heading")
                    empty.words = "Les demandes viendront ici."
                    verify(says(empty, "viendront"))
                } },
                { tag: "FieldError", told: { text: "" }, check: error => {
                    verify(!error.visible)
                    error.text = "Ce n’est pas un jour."
                    verify(error.visible)
                    compare(assistive.roleOf(called(error, "Ce n’est pas un jour.")), "alert")
                    verify(below(error).some(one => one.sign === "error_outline" && one.visible), "not by colour alone")
                } },
                { tag: "FieldGround", told: {}, check: ground => {
                    compare(ground.border.color, Theme.edge)
                    ground.hovered = true
                    compare(ground.border.color, Theme.soft)
                    ground.focused = true
                    compare(ground.border.color, Theme.accent)
                    compare(ground.border.width, 2)
                    ground.wrong = true
                    compare(ground.border.color, Theme.danger)
                } },
                { tag: "FieldLabel", told: { text: "" }, check: label => {
                    verify(!label.visible)
                    label.text = "Nom"
                    verify(label.visible)
                    compare(label.font.pixelSize, Theme.tiny)
                } },
                { tag: "FocusRing", told: {}, check: ring => {
                    verify(!ring.visible)
                    ring.shown = true
                    verify(ring.visible)
                    verify(ring.border.width >= 2)
                    compare(ring.border.color, Theme.accent)
                } },
                { tag: "FormButtons", told: { saveText: "Garder", canSave: false }, check: form => {
                    const saved = spy(form, "saved"), left = spy(form, "givenUp")
                    assistive.press(called(form, "Garder"))
                    compare(saved.count, 0)
                    form.canSave = true
                    assistive.press(called(form, "Garder"))
                    compare(saved.count, 1)
                    assistive.press(buttons(form)[1])
                    compare(left.count, 1)
                } },
                { tag: "Glyph", told: { sign: "lock" }, check: glyph => {
                    compare(glyph.font.family, "Material Icons")
                    for (const sign in glyph.places)
                        verify(assistive.draws(glyph.font.family, glyph.places[sign]), sign)
                    fuzzyCompare(glyph.contentWidth, glyph.font.pixelSize, 1, "its signs are square")
                    compare(assistive.nameOf(glyph), "")
                    glyph.sign = ""
                    compare(glyph.text, "")
                } },
                { tag: "Heading", told: { text: "Personnes", grand: true }, check: heading => {
                    compare(assistive.roleOf(heading), "heading")
                    compare(assistive.nameOf(heading), "Personnes")
                    compare(heading.font.pixelSize, Theme.display)
                    heading.grand = false
                    compare(heading.font.pixelSize, Theme.title)
                } },
            ]
        }
    }
}
