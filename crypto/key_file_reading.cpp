#include "crypto/key_file.h"

#include <algorithm>

namespace aparte::crypto {

namespace {

using namespace key_file_layout;

bool saysTooNew(const Result<KeyFileCopy> &copy) {
    return !copy && copy.fault().kind == Fault::Kind::TooNew;
}

// Why nothing is left. "Too costly" names a setting that somebody can look at; damage of both needs a backup.
Fault nothingLeft(const Result<KeyFileCopy> &one, const Result<KeyFileCopy> &other) {
    for (const auto *copy : {&one, &other})
        if (copy->fault().kind == Fault::Kind::TooCostly)
            return copy->fault();
    return fault(Fault::Kind::Damaged, "keys.both-copies", one.fault().code);
}

KeyFileReading sorted(KeyFileCopy one, KeyFileCopy other) {
    KeyFileReading reading;
    reading.unequal = !std::ranges::equal(one.bytes(), other.bytes());
    const bool otherFirst = other.header().sequence > one.header().sequence;
    reading.copies.push_back(std::move(one));
    if (reading.unequal)
        reading.copies.insert(otherFirst ? reading.copies.begin() : reading.copies.end(), std::move(other));
    return reading;
}

// Anybody may write another id into a copy and put its checksum right: that must not lock the vault out. And a copy put
// here from another vault must not be taken for ours. So the database says which one it goes with; what the other is
// worth is seen once that one has opened it.
Result<KeyFileReading> ofTwoVaults(KeyFileCopy one, KeyFileCopy other, const std::optional<VaultId> &database) {
    if (database == other.header().vault)
        std::swap(one, other);
    else if (database != one.header().vault)
        return fault(Fault::Kind::ChangedOutside, "keys.other-vault");
    KeyFileReading reading;
    reading.copies.push_back(std::move(one));
    reading.unequal = true;
    reading.foreign = std::move(other);
    return reading;
}

} // namespace

Result<KeyFileReading> readKeyFile(ByteView file, const std::optional<VaultId> &database) {
    const ByteView first = file.first(std::min(file.size(), copySize));
    auto one = KeyFileCopy::parse(first);
    if (saysTooNew(one))
        return one.fault();
    if (file.size() != fileSize)
        return fault(Fault::Kind::Damaged, "keys.size", {}, static_cast<std::int64_t>(file.size()), fileSize);
    auto other = KeyFileCopy::parse(file.last(copySize));
    if (saysTooNew(other)) // a later version was cut short while writing: only it may finish
        return other.fault();
    if (!one && !other)
        return nothingLeft(one, other);
    if (one && other && one->header().vault != other->header().vault)
        return ofTwoVaults(std::move(*one), std::move(*other), database);
    if (one && other)
        return sorted(std::move(*one), std::move(*other));
    KeyFileReading reading;
    reading.copies.push_back(std::move(one ? *one : *other));
    reading.unequal = true;
    return reading;
}

} // namespace aparte::crypto
