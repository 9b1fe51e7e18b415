// Each component by itself, a row each: made as a page makes it, by day, by night and at twice the text; what it says to those who see
// it and to those who do not. A component without a row fails.
import QtQuick
import QtTest
import Aparte

Item {
    id: page

    width: 420
    height: 600

    Component {
        id: row

        Item {
            height: 20
        }
    }
    Component {
        id: spies

        SignalSpy {}
    }

    TestCase {
        id: test

        property var made: null

        name: "Components"
        when: windowShown

        function init() {
            failOnWarning(/.?/)
        }
        function cleanup() {
            if (made)
                made.destroy()
            made = null
            Theme.scale = 1
            Theme.dark = false
            assistive.trouble.clear()
        }
        function make(file, told) {
            const kind = Qt.createComponent("qrc:/qt/qml/Aparte/components/" + file + ".qml")
            compare(kind.errorString(), "")
            made = kind.createObject(page, told)
            verify(made !== null)
            return made
        }
        // Everything below, the contents of controls included.
        function below(item) {
            let all = [item]
            for (let at = 0; at < (item.children ? item.children.length : 0); ++at)
                all = all.concat(below(item.children[at]))
            return all
        }
        function shownTexts(item) {
            return below(item).filter(one => one.visible && typeof one.text === "string" && one.contentWidth !== undefined).map(one => one.text)
        }
        function says(item, text) {
            return shownTexts(item).some(one => one.includes(text))
        }
        function called(item, name) {
            return below(item).find(one => assistive.nameOf(one) === name)
        }
        function buttons(item) {
            return below(item).filter(one => assistive.roleOf(one) === "button" && one.visible)
        }
        function spy(item, signal) {
            const spy = createTemporaryObject(spies, page, { signalName: signal })
            spy.target = item
            return spy
        }

        function test_every_component_has_a_row() {
            const rows = test_it_is_what_it_should_be_data().map(row => row.tag + ".qml")
            compare(assistive.components().filter(file => !rows.includes(file)), [])
            compare(rows.filter(file => !assistive.components().includes(file)), [])
        }

        function test_it_is_what_it_should_be_data() {
            const told = [{ code: "a", name: "Confiance", chosen: true }, { code: "b", name: "Écoute", chosen: false }]
            return [
                { tag: "Announcement", told: { words: "" }, check: news => {
                    verify(!news.visible)
                    news.words = "Enregistré 14:02"
                    verify(news.visible)
                    compare(assistive.roleOf(news), "alert")
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
                    compare(Theme.glyphs, "Material Icons")
                    for (const sign in glyph.places)
                        verify(assistive.draws(Theme.glyphs, glyph.places[sign]), sign)
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
                { tag: "ListPage", told: { title: "Personnes", canGoBack: true, width: 400, height: 300 }, check: list => {
                    const heard = spy(list, "backWanted")
                    compare(assistive.roleOf(called(list, "Personnes")), "heading")
                    verify(assistive.press(buttons(list)[0]))
                    compare(heard.count, 1)
                } },
                { tag: "MainButton", told: { text: "Garder" }, check: button => {
                    compare(button.background.color, Theme.accent)
                    button.dangerous = true
                    compare(button.background.color, Theme.danger)
                    compare(assistive.descriptionOf(button), "")
                    button.enabled = false
                    compare(button.opacity, Theme.off)
                    compare(assistive.descriptionOf(button), Words.unavailable)
                    verify(button.implicitHeight >= Theme.target)
                } },
                { tag: "Notice", told: { trouble: assistive.trouble, width: 300 }, check: notice => {
                    verify(!notice.visible)
                    assistive.fail()
                    verify(notice.visible)
                    verify(notice.next !== "", "with a next step")
                    verify(below(notice).some(one => one.sign === "error_outline"), "not by colour alone")
                } },
                { tag: "NumberLine", told: { label: "Minutes", from: 0, to: 90, value: 10 }, check: line => {
                    const heard = spy(line, "edited")
                    compare(assistive.roleOf(line.box), "number")
                    compare(assistive.nameOf(line.box), "Minutes")
                    line.box.forceActiveFocus()
                    keyClick(Qt.Key_Up)
                    compare(heard.count, 1)
                    compare(line.value, 11)
                } },
                { tag: "NumberStep", told: { sign: "+" }, check: step => {
                    verify(says(step, "+"))
                    verify(step.implicitWidth >= 24 && step.implicitHeight >= 24)
                    step.pressed = true
                    compare(step.color, Theme.wash)
                } },
                { tag: "PageFrame", told: { title: "Aujourd’hui", under: "lundi", width: 400, height: 300 }, check: frame => {
                    compare(assistive.roleOf(called(frame, "Aujourd’hui")), "heading")
                    verify(says(frame, "lundi"))
                    verify(!called(frame, "Back") || !called(frame, "Back").visible)
                } },
                { tag: "PageTitle", told: { title: "Aujourd’hui", width: 400 }, check: title => {
                    compare(buttons(title).length, 0)
                    title.canGoBack = true
                    compare(buttons(title).length, 1)
                    compare(title.columns, 2)
                    title.width = 60
                    compare(title.columns, 1)
                } },
                { tag: "PaperOutCard", told: { paper: assistive.paper, width: 400 }, check: card => {
                    assistive.showPaper()
                    verify(card.visible)
                    verify(called(card, "Mes autorisations") !== undefined)
                    verify(!buttons(card).slice(-1)[0].enabled, "nowhere to go yet")
                } },
                { tag: "Para", told: { text: "Quelques mots.", quiet: true }, check: para => {
                    compare(assistive.roleOf(para), "words")
                    compare(para.color, Theme.soft)
                    para.quiet = false
                    compare(para.color, Theme.ink)
                } },
                { tag: "PlaceLine", told: { label: "Dossier" }, check: line => {
                    const heard = spy(line, "edited")
                    line.took("file:///tmp/%C3%A9t%C3%A9")
                    compare(line.text, "/tmp/été")
                    compare(heard.count, 1)
                    compare(buttons(line).length, 1)
                } },
                { tag: "QuietButton", told: { text: "Plus tard" }, check: button => {
                    compare(button.background.border.width, 1)
                    button.bare = true
                    compare(button.background.border.width, 0)
                    button.enabled = false
                    compare(button.opacity, Theme.off)
                } },
                { tag: "Removal", told: { word: "Effacer…", question: "Tout sera perdu.", deed: "Effacer" }, check: removal => {
                    const heard = spy(removal, "confirmed")
                    verify(!says(removal, "Tout sera perdu."))
                    assistive.press(called(removal, "Effacer…"))
                    verify(says(removal, "Tout sera perdu."))
                    compare(heard.count, 0, "asked first")
                    assistive.press(called(removal, "Effacer"))
                    compare(heard.count, 1)
                    verify(!removal.asking)
                } },
                { tag: "Roll", told: { rows: 0, leaving: false, name: "Personnes" }, check: roll => {
                    compare(assistive.roleOf(roll), "list")
                    compare(assistive.nameOf(roll), "Personnes")
                    verify(!roll.activeFocusOnTab, "nothing in it shows where the keyboard is")
                    roll.delegate = row
                    roll.rows = 2
                    verify(roll.activeFocusOnTab)
                    roll.leaving = true
                    compare(roll.model, null)
                } },
                { tag: "RowGround", told: {}, check: ground => {
                    compare(ground.color, Theme.sheet)
                    ground.hovered = true
                    compare(ground.color, Theme.wash)
                    ground.focused = true
                    compare(ground.border.width, 2)
                } },
                { tag: "SecretLine", told: { label: "Phrase secrète" }, check: line => {
                    compare(line.input.echoMode, TextInput.Password)
                    compare(assistive.nameOf(line.input), "Phrase secrète")
                    verify(!assistive.textOf(line.input).includes("•"))
                } },
                { tag: "SheetBlock", told: { kind: "bullet", text: "Écouter", cells: [] }, check: block => {
                    verify(says(block, "•  Écouter"))
                    block.kind = "heading"
                    verify(!says(block, "•"))
                    verify(below(block).some(one => assistive.roleOf(one) === "heading" && one.visible))
                } },
                { tag: "SheetCell", told: { index: 0, modelData: "Séances", head: true }, check: cell => {
                    compare(cell.text, "Séances")
                    compare(cell.font.weight, Font.DemiBold)
                } },
                { tag: "Strength", told: { score: 0 }, check: strength => {
                    const weak = shownTexts(strength)[0]
                    strength.score = 4
                    verify(shownTexts(strength)[0] !== weak, "in words too")
                    compare(below(strength).filter(one => one.reached === true).length, 4)
                } },
                { tag: "StrengthStep", told: { index: 0 }, check: step => {
                    compare(step.color, Theme.line)
                    step.reached = true
                    compare(step.color, Theme.accent)
                } },
                { tag: "TabWord", told: { modelData: told[0], chosen: true }, check: tab => {
                    compare(assistive.roleOf(tab), "tab")
                    verify(assistive.isSelected(tab))
                    compare(tab.font.weight, Font.DemiBold, "not by colour alone")
                } },
                { tag: "Tabs", told: { parts: told, part: "a", width: 300 }, check: tabs => {
                    const heard = spy(tabs, "chosen")
                    assistive.press(called(tabs, "Écoute"))
                    compare(heard.signalArguments[0][0], "b")
                } },
                { tag: "TextLine", told: { label: "Nom", help: "Comme il vous vient." }, check: line => {
                    verify(assistive.descriptionOf(line.input).includes("Comme il vous vient."))
                    compare(line.input.background.wrong, false)
                    line.error = "Trop long."
                    verify(line.input.background.wrong)
                    verify(says(line, "Trop long."))
                    verify(assistive.descriptionOf(line.input).includes("Trop long."))
                    line.enabled = false
                    compare(line.input.opacity, Theme.off)
                } },
                { tag: "TextSheet", told: { name: "Notes", width: 300, framed: true }, check: sheet => {
                    compare(assistive.nameOf(sheet.area), "Notes")
                    sheet.grows = true
                    sheet.text = "ligne\n".repeat(40)
                    verify(sheet.implicitHeight > 400)
                } },
                { tag: "Tick", told: { text: "Répondu", checked: true }, check: tick => {
                    verify(assistive.isChecked(tick))
                    verify(below(tick).some(one => one.sign === "check" && one.visible), "not by colour alone")
                    tick.enabled = false
                    compare(tick.opacity, Theme.off)
                    verify(tick.implicitHeight >= 24)
                } },
                { tag: "Word", told: { text: "Une copie attend.", action: "" , width: 300 }, check: word => {
                    compare(assistive.roleOf(word), "alert")
                    compare(assistive.nameOf(word), "Une copie attend.")
                    compare(buttons(word).length, 0)
                    word.action = "Voir"
                    const heard = spy(word, "answered")
                    assistive.press(buttons(word)[0])
                    compare(heard.count, 1)
                } },
            ]
        }
        function test_it_is_what_it_should_be(row) {
            const item = make(row.tag, row.told)
            row.check(item)
        }

        function test_it_grows_with_the_text_data() {
            return test_it_is_what_it_should_be_data().filter(row => !["Announcement", "Elevator", "FocusRing", "FieldGround", "RowGround", "ListPage",
                                                                       "PageFrame", "Course", "Notice", "FieldError", "SheetBlock"].includes(row.tag))
        }
        function test_it_grows_with_the_text(row) {
            const item = make(row.tag, row.told)
            item.visible = true
            const before = Math.max(item.implicitHeight, item.implicitWidth / 4)
            Theme.scale = 2
            tryVerify(() => Math.max(item.implicitHeight, item.implicitWidth / 4) > before, 1000, "as large as before: " + before)
        }
    }
}
