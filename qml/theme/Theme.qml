// Colours, sizes and faces: warm paper by day, soft dark by night. Every pair of ink and ground keeps a contrast of 4.5 or more.
pragma Singleton
import QtQuick

QtObject {
    property bool dark: false
    property real scale: 1

    readonly property color paper: dark ? "#1f1d1a" : "#faf7f0"
    readonly property color sheet: dark ? "#272420" : "#fffdf8"
    readonly property color side: dark ? "#191715" : "#f2ede2"
    readonly property color line: dark ? "#423c34" : "#ddd4c3"
    readonly property color edge: dark ? "#857a6a" : "#8f8574" // around what can be filled in: 3 to 1
    readonly property color ink: dark ? "#ece6db" : "#2a2621"
    readonly property color soft: dark ? "#b5ab9c" : "#655c50"
    readonly property color accent: dark ? "#94c6b4" : "#2b5d4e"
    readonly property color accentInk: dark ? "#14211c" : "#fffdf8"
    readonly property color wash: dark ? "#2c3530" : "#e6eee8" // chosen, hovered
    readonly property color danger: dark ? "#f2a294" : "#96281b"
    readonly property color dangerInk: dark ? "#2a100b" : "#fffdf8"
    readonly property color warnGround: dark ? "#3a3222" : "#f8eed6"
    readonly property color dangerGround: dark ? "#3d2622" : "#f9e6e1"
    readonly property color mark: dark ? "#5f5320" : "#fbe7a1" // behind a match

    readonly property string book: "Aparte Book"
    readonly property string plain: "Aparte Plain"
    readonly property string code: "monospace"

    // Eight sizes of letters.
    readonly property int tiny: size(13)
    readonly property int normal: size(15)
    readonly property int lead: size(17)
    readonly property int reading: size(18)
    readonly property int title: size(22)
    readonly property int brand: size(26)
    readonly property int display: size(31)
    readonly property int banner: size(46)

    // Eight distances.
    readonly property int hair: size(2)
    readonly property int tight: size(4)
    readonly property int near: size(6)
    readonly property int gap: size(8)
    readonly property int inner: size(12)
    readonly property int room: size(16)
    readonly property int wide: size(28)
    readonly property int vast: size(48) // above what says that there is nothing here
    readonly property int radius: 6
    readonly property real off: 0.5 // how much is seen of what cannot be used now
    readonly property int target: size(38) // height of what is pressed
    readonly property int column: size(680) // a line that reads well

    function size(points: real): int {
        return Math.round(points * scale)
    }
}
