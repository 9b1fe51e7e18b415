// Makes each component of a table as a page makes it, and asks of it what its row says; and of all, that they grow with the text.
import QtQuick
import QtTest
import Aparte

TestCase {
    id: test

    required property Item page
    required property string from // the first letters of the components in this table, from the first to the last
    required property string to
    required property var rows // () => [{tag, told, check}]
    readonly property Component row: Component {
        Item {
            height: 20
        }
    }
    readonly property Component spies: Component {
        SignalSpy {}
    }
    property var made: null


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
        const here = assistive.components().map(file => file.replace(".qml", "")).filter(name => name[0] >= from && name[0] <= to)
        verify(here.length > 10)
        compare(rows().map(row => row.tag).sort(), here.sort())
    }

    function test_it_is_what_it_should_be_data() {
        return rows()
    }
    function test_it_is_what_it_should_be(row) {
        const item = make(row.tag, row.told)
        row.check(item)
    }

    function test_it_grows_with_the_text_data() {
        return rows().filter(row => !["Announcement", "Elevator", "FocusRing", "FieldGround", "RowGround", "ListPage",
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
