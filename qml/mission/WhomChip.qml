import Aparte

Chip {
    required property int index
    required property string modelData

    text: modelData
}
