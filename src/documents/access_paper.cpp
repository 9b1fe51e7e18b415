#include "documents/access_paper.h"

#include "documents/letter.h"

#include <QJsonArray>

#include <algorithm>

namespace aparte::documents {

namespace {

// Names of things inside the program: they tell the reader nothing.
bool isInner(const QString &field) {
    return field == u"id" || field == u"mission" || field == u"consent" || field == u"digest" ||
           field == u"framework" || field == u"organisation_id";
}

// Who else it is, and nothing more, stands in these; of the beneficiary's own line, their name stays.
bool isSomebody(const QString &part, const QString &field) {
    static const QStringList names{QStringLiteral("members"), QStringLiteral("manager"), QStringLiteral("who"),
                                   QStringLiteral("sponsor")};
    return names.contains(field) || (part == u"links" && field == u"to");
}

bool isRecipient(const QString &part, const QString &field) {
    return field == u"to" && (part == u"consents" || part == u"disclosures" || part == u"review");
}

// Fields whose text is a word of the bundle, and not somebody's own.
bool isClosed(const QString &field) {
    static const QStringList fields{
        QStringLiteral("kind"),   QStringLiteral("status"), QStringLiteral("stage"),   QStringLiteral("motive"),
        QStringLiteral("form"),   QStringLiteral("role"),   QStringLiteral("actor"),   QStringLiteral("by"),
        QStringLiteral("answer"), QStringLiteral("choice"), QStringLiteral("channel"), QStringLiteral("conclusion"),
        QStringLiteral("basis"),  QStringLiteral("way"),    QStringLiteral("reason"),  QStringLiteral("direction"),
        QStringLiteral("gate"),   QStringLiteral("what"),   QStringLiteral("present"), QStringLiteral("techniques")};
    return fields.contains(field);
}

class Writer {
public:
    Writer(const AccessFile &file, Paper &paper) : m_file(file), m_paper(paper), m_french(paper.language != u"en") {}

    void write(const QString &part, const QJsonObject &object) {
        QStringList order = object.keys();
        std::stable_partition(order.begin(), order.end(),
                              [&](const QString &field) { // plain fields first, then what has parts
                                  return !object[field].isObject() && !isList(object[field]);
                              });
        for (const QString &field : std::as_const(order))
            if (!isInner(field))
                say(part, field, object, object[field]);
    }

private:
    static bool isList(const QJsonValue &value) {
        return value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
    }

    void say(const QString &part, const QString &field, const QJsonObject &object, const QJsonValue &value) {
        if (value.isObject())
            return section(field, value.toObject());
        if (isList(value)) {
            for (const QJsonValue &each : value.toArray())
                section(field, each.toObject());
            return;
        }
        const QString text = inWords(part, field, object, value);
        if (!text.isEmpty())
            m_paper.say((m_french ? QStringLiteral("%1\u00a0: %2") : QStringLiteral("%1: %2")).arg(label(field), text));
    }

    void section(const QString &field, const QJsonObject &object) {
        m_paper.heading(label(field));
        write(field, object);
    }

    QString label(const QString &field) const {
        if (const FieldWords *words = wordsOf(field))
            return QString::fromUtf16(m_french ? words->fr : words->en);
        return field;
    }

    QString inWords(const QString &part, const QString &field, const QJsonObject &object,
                    const QJsonValue &value) const {
        if (value.isArray()) {
            QStringList texts;
            for (const QJsonValue &each : value.toArray())
                texts << inWords(part, field, object, each);
            return texts.join(QStringLiteral(", "));
        }
        if (value.isBool())
            return m_french ? (value.toBool() ? QStringLiteral("oui") : QStringLiteral("non"))
                            : (value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"));
        if (value.isDouble())
            return QString::number(value.toDouble());
        QString text = value.toString();
        if (text.isEmpty())
            return {};
        if (const QDate day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
            return dayInWords(day, m_paper.language);
        if (isRecipient(part, field) ||
            (part.isEmpty() && (field == u"name" || field == u"also_known_as" || field == u"code")))
            return text;
        if (field == u"organisation" || field == u"unit" || field == u"themes")
            return part == u"contract" || part == u"earlier_contracts" ? m_file.masked(text)
                                                                       : m_file.labels.value(text, text);
        if (isSomebody(part, field) || (field == u"name" && !isOwnLine(object)))
            return m_file.mask;
        if (const FieldWords *words = isClosed(field) ? wordsOf(text) : nullptr)
            return QString::fromUtf16(m_french ? words->fr : words->en);
        return m_file.masked(text);
    }

    static bool isOwnLine(const QJsonObject &object) {
        return object[u"role"] == QStringLiteral("beneficiary") || object[u"actor"] == QStringLiteral("beneficiary");
    }

    const AccessFile &m_file;
    Paper &m_paper;
    bool m_french;
};

void sayRights(Paper &paper, const AccessFile &file, QDate today, bool french) {
    paper.say((french
                   ? QStringLiteral(
                         "Établi le %1 en réponse à votre demande d’accès (article 15 du RGPD). Ce dossier "
                         "contient ce que votre coach garde à votre sujet, dans sa forme présente\u00a0; l’état des "
                         "notes avant une correction et les brouillons n’y sont pas, et vous pouvez les "
                         "demander. Les noms d’autres personnes y sont remplacés par «\u00a0%2\u00a0».")
                   : QStringLiteral("Made on %1 in answer to your access request (GDPR Article 15). This file holds "
                                    "what your coach keeps about you, as it stands now; notes as they were before a "
                                    "correction, and drafts, are not in it, and you may ask for them. Names of other "
                                    "people are replaced by “%2”."))
                  .arg(dayInWords(today, paper.language), file.mask));
    paper.say(
        french ? QStringLiteral("Ces données servent à votre accompagnement. Elles sont chiffrées sous une clé qui "
                                "n’est qu’à vous et ne sont remises à personne sans votre accord\u00a0; ce qui a été "
                                "remis, et à qui, figure ci-dessous. Vous pouvez demander leur rectification, leur "
                                "effacement ou la limitation de leur usage, et saisir la CNIL.")
               : QStringLiteral("These data serve your coaching. They are encrypted under a key of your own and are "
                                "given to nobody without your consent; what was given, and to whom, stands below. "
                                "You may ask for their correction, their erasure or a limit to their use, and turn "
                                "to the supervisory authority (in France, the CNIL)."));
    if (file.lessons > 0)
        paper.say((french ? QStringLiteral("Votre accompagnement a contribué à %1 enseignement(s) général(aux) qui ne "
                                           "nomment personne.")
                          : QStringLiteral("Your coaching contributed to %1 general lesson(s) that name nobody."))
                      .arg(file.lessons));
}

} // namespace

Paper accessPaper(const AccessFile &file, QDate today, const QString &language) {
    const bool french = language != u"en";
    Paper paper;
    paper.language = french ? QStringLiteral("fr") : QStringLiteral("en");
    paper.title = french ? QStringLiteral("Vos données personnelles") : QStringLiteral("Your personal data");
    sayRights(paper, file, today, french);
    paper.heading(french ? QStringLiteral("Vous") : QStringLiteral("You"));
    Writer(file, paper).write({}, file.everything);
    paper.foot = french ? QStringLiteral("Confidentiel – remis à la personne concernée")
                        : QStringLiteral("Confidential – handed to the person concerned");
    return paper;
}

} // namespace aparte::documents
