// The papers about the coach's own work: the yearly sheet, the Art. 30 record, the letter that names nobody.
#pragma once

#include "app/desk/paper_out.h"

namespace aparte::app {

class PracticeSheets : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(aparte::app::PaperOut *paper READ paper CONSTANT) // looked at, and saved from there
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    PracticeSheets(Desk &desk, journal::Print print, QObject *parent);

    int year() const { return m_year; }
    void setYear(int year);
    PaperOut *paper() { return &m_paper; }
    Trouble *trouble() { return &m_trouble; }

    // yearly_sheet, art30_sheet; solicitation_letter of that entry.
    Q_INVOKABLE void look(const QString &what, const QString &language, const QString &entry = {});

Q_SIGNALS:
    void changed();

private:
    Desk &m_desk;
    Trouble m_trouble{this};
    PaperOut m_paper;
    int m_year;
};

} // namespace aparte::app
