// Lines that somebody hands us through a descriptor, one after another, however many there are.
#pragma once

#include "crypto/result.h"

#include <QByteArray>

#include <optional>

namespace aparte::cli {

class Lines {
public:
    explicit Lines(int descriptor) : m_descriptor(descriptor) {}

    // Without its line end, \n or \r\n; nothing at the end. Cancelled; Failed input.unreadable; WrongUse
    // bundle.file-too-large.
    Result<std::optional<QByteArray>> next();

private:
    int m_descriptor;
    QByteArray m_waiting; // read, and not yet given
    qsizetype m_start = 0;
    bool m_ended = false;
};

} // namespace aparte::cli
