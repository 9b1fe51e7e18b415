// The words of what may leave, and of where a consent stands.
import QtQuick

QtObject {
    readonly property var documents: ["review", "contract", "hours_statement", "attendance"]

    function document(code: string): string {
        switch (code) {
        case "review": return qsTr("Review")
        case "contract": return qsTr("Contract")
        case "hours_statement": return qsTr("Statement of hours")
        case "attendance": return qsTr("Proof of attendance")
        case "access_package": return qsTr("File of their data")
        }
        return code
    }
    function standing(code: string): string {
        switch (code) {
        case "given": return qsTr("Holds today")
        case "notyet": return qsTr("Does not hold yet")
        case "expired": return qsTr("Has run out")
        case "withdrawn": return qsTr("Withdrawn")
        }
        return code
    }
    function form(code: string): string {
        return code === "oral" ? qsTr("given orally") : code === "written" ? qsTr("given in writing") : code
    }
    function review(state: string): string {
        switch (state) {
        case "draft": return qsTr("Draft, to be prepared with the beneficiary")
        case "prepared": return qsTr("Prepared with the beneficiary, not given yet")
        case "delivered": return qsTr("Given in the beneficiary’s presence")
        }
        return qsTr("Not begun: it is filled from the contract")
    }
    function gate(code: string): string {
        switch (code) {
        case "prepared": return qsTr("it has to be prepared with the beneficiary")
        case "presence": return qsTr("the beneficiary’s presence has to be attested")
        }
        return code
    }
}
