// A folder and a key for the tests of storage.
#pragma once

#include "storage/connection.h"
#include "storage/schema.h"

#include <QTemporaryDir>
#include <QtTest>

namespace aparte::test {

struct Desk {
    QTemporaryDir dir;
    crypto::DatabaseKey key;
    storage::DatabaseSalt salt{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    explicit Desk(crypto::Byte seed = 7) {
        for (auto &byte : key.fillKeyBytes())
            byte = seed++;
    }
    std::string path(const char *name = "journal.db") const { return dir.filePath(QLatin1String(name)).toStdString(); }
    Result<storage::Connection> create() const { return storage::Connection::create(path(), key, salt); }
    Result<storage::Connection>
    open(storage::Connection::Access access = storage::Connection::Access::ReadWrite) const {
        return storage::Connection::open(path(), key, salt, access);
    }
};

inline QByteArray describe(const Fault &fault) {
    return QByteArray::fromStdString(fault.code + " in " + fault.where + ", have " + std::to_string(fault.have));
}

inline QByteArray readFile(const std::string &path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const std::string &path, const QByteArray &bytes) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace aparte::test

#define REQUIRE_OK(outcome)                                                                                            \
    do {                                                                                                               \
        const auto &outcome_ = (outcome);                                                                              \
        if (!outcome_.ok())                                                                                            \
            QFAIL(aparte::test::describe(outcome_.fault()).constData());                                               \
    } while (false)
#define REQUIRE_FAULT(outcome, expectedKind, expectedCode)                                                             \
    do {                                                                                                               \
        const auto &outcome_ = (outcome);                                                                              \
        QVERIFY2(!outcome_.ok(), "no fault");                                                                          \
        QCOMPARE(QByteArray::fromStdString(outcome_.fault().code), QByteArray(expectedCode));                          \
        QVERIFY(outcome_.fault().kind == aparte::Fault::Kind::expectedKind);                                           \
    } while (false)
