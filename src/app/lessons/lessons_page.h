// The one thing that leaves: cards to write, the report, and what was published.
#pragma once

#include "app/desk/printing.h"
#include "app/lessons/card_desk.h"
#include "app/lessons/published_reports.h"
#include "app/lessons/report_builder.h"
#include "app/lock/left_forms.h"

namespace aparte::app {

class LessonsPage : public QObject, public Leavable {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the shell makes it")
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY changed) // cards, report, published
    Q_PROPERTY(aparte::app::LessonCards *cards READ cards CONSTANT)
    Q_PROPERTY(aparte::app::ReportBuilder *report READ report CONSTANT)
    Q_PROPERTY(aparte::app::PublishedReports *published READ published CONSTANT)

public:
    explicit LessonsPage(Desk &desk, QObject *parent = nullptr)
        : QObject(parent), m_cards(desk), m_report(desk, pdfPrinter()), m_published(desk, pdfPrinter()) {
        connect(&m_cards, &LessonCards::kept, &m_report, &ReportBuilder::cardsChanged);
    }

    QString part() const { return m_part; }
    void setPart(const QString &part) {
        m_part = part;
        Q_EMIT changed();
    }
    LessonCards *cards() { return &m_cards; }
    ReportBuilder *report() { return &m_report; }
    PublishedReports *published() { return &m_published; }

    QString whose() const override { return {}; }
    QJsonObject asTyped() const override { return m_cards.asTyped(); }
    void bringBack(const QJsonObject &typed) override { m_cards.bringBack(typed); }

Q_SIGNALS:
    void changed();

private:
    QString m_part = QStringLiteral("cards");
    LessonCards m_cards;
    ReportBuilder m_report;
    PublishedReports m_published;
};

} // namespace aparte::app
