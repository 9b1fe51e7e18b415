// No field of the format can be forgotten: data/played.json has each one that is described, and each comes back.
#include "bundle_samples.h"
#include "domain/bundle.h"
#include "domain/fields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace aparte::domain;

namespace {

// Walks the same lists of fields as the reader and the writer, and keeps their places.
class FieldNames {
public:
    template<class T>
    using Value = T;

    explicit FieldNames(QString place) : m_place(std::move(place)) {}

#define FIELD(kind)                                                                                                    \
    template<class... Rest>                                                                                            \
    void kind(QStringView name, Rest &&...) {                                                                          \
        m_places.append(m_place + u'/' + name.toString());                                                             \
    }
    FIELD(id)
    FIELD(text)
    FIELD(textOrNull)
    FIELD(texts)
    FIELD(word)
    FIELD(bilingual)
    FIELD(day)
    FIELD(dayOrNull)
    FIELD(moment)
    FIELD(momentOrNull)
    FIELD(whole)
    FIELD(amount)
    FIELD(amountOrNull)
    FIELD(items)
#undef FIELD
    template<class T>
    void value(QStringView name, std::optional<T> &) {
        inside<T>(name);
    }
    template<class T>
    void values(QStringView name, std::vector<T> &) {
        inside<T>(name);
    }
    template<class T>
    void some(QStringView name, std::vector<T> &) {
        inside<T>(name);
    }

    template<class T>
    static QStringList of(const QString &place) {
        FieldNames names(place);
        T value;
        describe(names, value);
        return names.m_places;
    }

private:
    template<class T>
    void inside(QStringView name) {
        m_places.append(m_place + u'/' + name.toString());
        m_places += of<T>(m_place + u'/' + name.toString());
    }

    QString m_place;
    QStringList m_places;
};

QStringList everyField() {
    const QString person = QStringLiteral("/beneficiaries"), mission = person + QStringLiteral("/missions");
    return FieldNames::of<Framework>(QStringLiteral("/frameworks")) + FieldNames::of<Coach>(QStringLiteral("/coach")) +
           FieldNames::of<Organisation>(QStringLiteral("/organisations")) +
           FieldNames::of<Theme>(QStringLiteral("/themes")) + FieldNames::of<Beneficiary>(person) +
           FieldNames::of<Mission>(mission) + FieldNames::of<Session>(mission + QStringLiteral("/sessions")) +
           FieldNames::of<Exchange>(mission + QStringLiteral("/exchanges")) +
           FieldNames::of<Consent>(person + QStringLiteral("/consents")) +
           FieldNames::of<Disclosure>(person + QStringLiteral("/disclosures")) +
           FieldNames::of<Lesson>(QStringLiteral("/lessons")) +
           FieldNames::of<PracticeEntry>(QStringLiteral("/practice"));
}

// Whether something stands there, in any item of the lists on the way.
bool isSaid(const QJsonValue &value, const QStringList &path, qsizetype from = 0) {
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return from == path.size() ? !items.isEmpty()
                                   : std::any_of(items.begin(), items.end(),
                                                 [&](const QJsonValue &one) { return isSaid(one, path, from); });
    }
    if (from == path.size())
        return !value.isNull() && !value.isUndefined() && value != QJsonValue(QString());
    return isSaid(value[path[from]], path, from + 1);
}

} // namespace

class TestEveryField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleSaysEveryFieldThatIsDescribed() {
        const QJsonObject sample = QJsonDocument::fromJson(playedBundle()).object();
        QStringList unsaid;
        const QStringList places = everyField();
        for (const QString &place : places)
            if (!isSaid(sample, place.split(u'/').mid(1)))
                unsaid.append(place);
        QVERIFY2(unsaid.isEmpty(), qPrintable(unsaid.join(u'\n')));
        QVERIFY2(places.size() > 190, qPrintable(QString::number(places.size()))); // or this looked at nothing
    }

    void nothingInItIsUnknownAndEverythingComesBack() {
        const auto bundle = readBundle(playedBundle());
        QVERIFY2(bundle.ok(), bundle.ok() ? "" : bundle.fault().where.c_str());
        QCOMPARE(bundle->unknownFields, QStringList());
        const QByteArray once = writeBundle(*bundle);
        QCOMPARE(QJsonDocument(meaning(QJsonDocument::fromJson(once).object()).toObject()).toJson(),
                 QJsonDocument(meaning(QJsonDocument::fromJson(playedBundle()).object()).toObject()).toJson());
        QCOMPARE(writeBundle(*readBundle(once)), once);
    }
};

QTEST_APPLESS_MAIN(TestEveryField)
#include "tst_every_field.moc"
