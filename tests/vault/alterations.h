// What is done to the bytes of a vault's files, one alteration at a time.
#pragma once

#include <QByteArray>

#include <random>

namespace aparte::test {

// A flip, a byte, a cut, an addition, pages swapped, zeroed, of before (`old`), of another vault, the whole file.
QByteArray alteredBytes(QByteArray now, const QByteArray &old, const QByteArray &other, const QByteArray &name,
                        std::mt19937 &random, QByteArray &said);
// Of one copy or both: a byte; slots or ring places swapped, with each other or with another vault's. With the checksum
// right, every second time: anybody can do that.
QByteArray alteredKeys(QByteArray now, const QByteArray &other, std::mt19937 &random, QByteArray &said);
void putChecksum(QByteArray &keys, qsizetype copy);

inline constexpr unsigned rowWays = 14; // of AlteredVault::changeRows

} // namespace aparte::test
