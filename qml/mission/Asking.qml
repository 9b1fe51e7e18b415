// How a field of a form is described; MissionParts and FrameworkParts say which there are.
import QtQuick

QtObject {
    function field(kind: string, key: string, label: string, help: string): var {
        return { kind: kind, key: key, label: label, help: help }
    }
    function line(key: string, label: string): var {
        return field("line", key, label, "")
    }
    function longText(key: string, label: string): var {
        return field("long", key, label, "")
    }
    function day(key: string, label: string): var {
        return field("day", key, label, "")
    }
    function dayAhead(key: string, label: string): var {
        return Object.assign(field("day", key, label, ""), { ahead: true })
    }
    function number(key: string, label: string): var {
        return field("number", key, label, "")
    }
    function choice(key: string, label: string, options: var): var {
        return Object.assign(field("choice", key, label, ""), { options: options })
    }
    function ticks(key: string, label: string, options: var): var {
        return Object.assign(field("ticks", key, label, ""), { options: options })
    }
    function helped(described: var, help: string): var {
        return Object.assign(described, { help: help })
    }
    // Shown only while another field says so.
    function when(key: string, is: string, described: var): var {
        return Object.assign(described, { when: { key: key, is: is } })
    }
}
