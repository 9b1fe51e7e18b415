import Aparte

Chip {
    required property int index
    required property string modelData
    property string code

    text: Words.discreet && code !== "" ? code : modelData
}
