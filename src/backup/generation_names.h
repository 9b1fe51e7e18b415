// What the files in a destination are called (docs/vault-format.md, section 1). Only small letters, digits, dots and
// dashes: names that FAT, Windows shares and every synchronisation carry as they are.
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace aparte::backup {

struct GenerationName {
    std::uint64_t sequence = 0;
    QDate day;
    std::uint32_t number = 0; // 0; above: another file had the name already ("...-2.db")
    bool part = false;        // ".part": not yet verified
    bool operator==(const GenerationName &) const = default;
};

QString text(const GenerationName &name);
std::optional<GenerationName> generationName(const QString &fileName);

} // namespace aparte::backup
