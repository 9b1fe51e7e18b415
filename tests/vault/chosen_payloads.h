// Payloads at the edges of the format (docs/vault-format.md, section 8), good and bad.
#pragma once

#include "vault/record.h"

#include <QByteArray>

#include <vector>

namespace aparte::test {

using vault::Kind;

struct Payload {
    Kind kind;
    QByteArray bytes;
};

inline QByteArray hex(const char *digits) {
    return QByteArray::fromHex(digits);
}

inline std::vector<Payload> inTheme() { // an object of text keys stands behind key 63
    std::vector<Payload> all;
    for (const auto *digits : {"",
                               "a0",
                               "a1",
                               "a101",
                               "a1016161",
                               "a101616100",
                               "a201616102616162",
                               "a202616101616162",
                               "a2026161026162",
                               "a201616101616162",
                               "a3016161026161016161",
                               "a2183fa161610118 3fa1616101",
                               "a2183c616101 6161",
                               "a2183c6161183c6161",
                               "a1056161",
                               "a1183e6161",
                               "a118406161",
                               "a1006161",
                               "a1206161",
                               "a118016161",
                               "a101780161",
                               "a10179000161",
                               "a10160",
                               "a10101",
                               "a10180",
                               "a101f6",
                               "a1014161",
                               "bf016161ff",
                               "a1017f6161ff",
                               "b8010161 61",
                               "a101c06161",
                               "a10161ff",
                               "a10163eda080",
                               "a10162c080",
                               "a10164f4908080",
                               "a10163efbfbe",
                               "a1016100",
                               "a1016461efbbbf",
                               "a10163efbbbf",
                               "a10164efbbbf61",
                               "a10166efbbbfefbbbf",
                               "a1183fa0",
                               "a1183f80",
                               "a1183fa10101",
                               "a1183fa1616101",
                               "a1183fa26161016161 02",
                               "a1183fa2616201616102",
                               "a1183fa262616101616202",
                               "a1183fa2616101626161 02",
                               "a1183fa16001",
                               "a1183fa1616163efbbbf",
                               "a1183fa163efbbbf01",
                               "a1183fa2616101 64efbbbf6102",
                               "a1183fa2626161 0163efbbbf02",
                               "a1183fa263efbbbf0162616102",
                               "a1183fa16161f97e00",
                               "a1183fa16161fa3f800000",
                               "a1183fa16161fb3ff0000000000000",
                               "a1183fa16161fb8000000000000000",
                               "a1183fa16161fb7ff0000000000000",
                               "a1183fa16161fb7ff8000000000000",
                               "a1183fa16161fb43e0000000000000",
                               "a1183fa161611b7fffffffffffffff",
                               "a1183fa161611b8000000000000000",
                               "a1183fa161613b7fffffffffffffff",
                               "a1183fa161613b8000000000000000",
                               "a1183fa161613bffffffffffffffff",
                               "a1183fa161611800",
                               "a1183fa16161190001",
                               "a1183fa161611a00000001",
                               "a1183fa161611b0000000000000001",
                               "a1183fa16161f4",
                               "a1183fa16161f7",
                               "a1183fa16161e0",
                               "a1183fa16161f814",
                               "a1183fa16161f8ff",
                               "a1183fa161619fff",
                               "a1183fa1616182f6a0",
                               "a1183fa16161a10101",
                               "a2183fa161610101 6161",
                               "a201616118 3fa1616101",
                               "a1183fa16161ff",
                               "a1183fa16161 1c",
                               "80",
                               "6161",
                               "01",
                               "f6",
                               "a1f56161",
                               "ba000000010161 61",
                               "bbffffffffffffffff016161",
                               "a1017bffffffffffffffff61",
                               "a1183fa161619bffffffffffffffff"})
        all.push_back({Kind::Theme, QByteArray::fromHex(digits)});
    for (const int depth : {1097, 1098, 1099, 1100, 1101, 5000})
        all.push_back({Kind::Theme, hex("a1183fa16161") + QByteArray(depth, '\x81') + hex("f6")});
    for (const int depth : {1097, 1098, 1099, 1100, 1101, 5000})
        all.push_back({Kind::Setting, hex("a16161") + QByteArray(depth, '\x81') + hex("f6")});
    return all;
}

inline void addDays(std::vector<Payload> &all) {
    for (const auto *day : {"2025-10-14",
                            "2024-02-29",
                            "2025-02-29",
                            "2025-2-3",
                            "2025-10-14 ",
                            " 2025-10-1",
                            "0000-01-01",
                            "0001-01-01",
                            "9999-12-31",
                            "10000-01-01",
                            "-001-01-01",
                            "2025-13-01",
                            "2025-00-01",
                            "2025-10-00",
                            "20251014",
                            "2025/10/14",
                            "2025-10-14T00:00",
                            "2025-W42-2",
                            "+025-10-14",
                            "2025-10-1x",
                            "٢٠٢٥-10-14",
                            "1582-10-10",
                            ""}) {
        const QByteArray text(day);
        all.push_back({Kind::Session, hex("a106") + static_cast<char>(0x60 + text.size()) + text});
    }
}

inline std::vector<Payload> inOthers() {
    const std::pair<Kind, const char *> list[] = {
        {Kind::Session, "a1071a7fffffff"},
        {Kind::Session, "a1071a80000000"},
        {Kind::Session, "a1073a7fffffff"},
        {Kind::Session, "a1073a80000000"},
        {Kind::Session, "a1071b7fffffffffffffff"},
        {Kind::Session, "a107fb4000000000000000"},
        {Kind::Session, "a10460"},
        {Kind::Session, "a1046161"},
        {Kind::Session, "a10b80"},
        {Kind::Session, "a10b8160"},
        {Kind::Session, "a10b8101"},
        {Kind::Session, "a10ba0"},
        {Kind::Session, "a10d01"},
        {Kind::Session, "a103f6"},
        {Kind::Draft, "a10960"},
        {Kind::Draft, "a10963efbbbf"},
        {Kind::Session, "a10b8163efbbbf"},
        {Kind::Session, "a1066defbbbf323032352d31302d3134"},
        {Kind::Version, "a1096161"},
        {Kind::Version, "a1056161"},
        {Kind::Mission, "a107a0"},
        {Kind::Mission, "a107f6"},
        {Kind::Mission, "a10681a0"},
        {Kind::Mission, "a10680"},
        {Kind::Mission, "a107a10181a0"},
        {Kind::Mission, "a107a10181a10318c8"},
        {Kind::Mission, "a107a103fb7ff0000000000000"},
        {Kind::Mission, "a107a10302"},
        {Kind::Mission, "a107a105a0"},
        {Kind::Mission, "a107a105a102fb0000000000000000"},
        {Kind::Mission, "a107a105a102fb8000000000000000"},
        {Kind::Mission, "a107a105a10201"},
        {Kind::Mission, "a107a10701"},
        {Kind::Mission, "a107a1183fa16161f6"},
        {Kind::Beneficiary, "a10880"},
        {Kind::Beneficiary, "a10881f6"},
        {Kind::Beneficiary, "a108a0"},
        {Kind::Beneficiary, "a10981a0"},
        {Kind::Beneficiary, "a10a81a0"},
        {Kind::Beneficiary, "a10a81a1026a323032352d30312d3031"},
        {Kind::Beneficiary, "a10a81a10260"},
        {Kind::Beneficiary, "a10480"},
        {Kind::Beneficiary, "a1048160"},
        {Kind::Exchange, "a10760"},
        {Kind::Exchange, "a1076161"},
        {Kind::Exchange, "a1056161"},
        {Kind::Exchange, "a10820"},
        {Kind::Consent, "a1056a323032352d30312d3031"},
        {Kind::Consent, "a10560"},
        {Kind::LedgerEntry, "a0"},
        {Kind::LedgerEntry, "a10120"},
        {Kind::LedgerEntry, "a10260"},
        {Kind::LedgerEntry, "a1011a80000000"},
        {Kind::Setting, "a0"},
        {Kind::Setting, "80"},
        {Kind::Setting, "a10101"},
        {Kind::Register, "a1616101"},
        {Kind::Unknown, "a1616101ff"},
        {Kind::LessonSupport, "a0"},
        {Kind::MemberToken, "a165746f6b656e01"},
        {Kind::Summary, "a0"},
        {Kind::Organisation, "a10381a0"},
        {Kind::Organisation, "a10381f6"},
        {Kind::Lesson, "a1056161"},
        {Kind::Practice, "a10361"},
        {Kind::Practice, "a10780"},
        {Kind::Practice, "a10b60"},
        {Kind::Disclosure, "a1076a323032352d30312d3031"},
        {Kind::Disclosure, "a10a6161"},
        {Kind::Framework, "a114a0"},
        {Kind::Framework, "a10781a0"},
        {Kind::Framework, "a117a10320"},
        {Kind::Framework, "a1181b01"},
        {Kind::Coach, "a10381a10201"},
        {Kind::Mission, "a10981a0"},
        {Kind::Mission, "a10b80"},
        {Kind::Mission, "a10d81a10481a0"},
        {Kind::Mission, "a110a0"},
        {Kind::Mission, "a111a0"},
        {Kind::Mission, "a1181701"},
    };
    std::vector<Payload> all;
    for (const auto &[kind, digits] : list)
        all.push_back({kind, hex(digits)});
    addDays(all);
    return all;
}

} // namespace aparte::test
