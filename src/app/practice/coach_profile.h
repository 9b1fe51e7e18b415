// What the coach says of themselves: name, internal or external, training with its expiry, methods, who answers for the
// data (R1, R18, R37, R42; GDPR Art. 4).
#pragma once

#include "app/desk/rows.h"
#include "app/desk/trouble.h"
#include "domain/framework_values.h"

#include <QtQml/qqmlregistration.h>

namespace aparte::app {

class Desk;

class CoachProfile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the page it belongs to")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY loaded)
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY changed)
    Q_PROPERTY(QString controller READ controller WRITE setController NOTIFY loaded)
    Q_PROPERTY(QString methods READ methods NOTIFY loaded) // one a line
    Q_PROPERTY(QAbstractItemModel *trainings READ trainings CONSTANT)
    Q_PROPERTY(int trainingCount READ trainingCount NOTIFY changed)
    Q_PROPERTY(bool kept READ kept NOTIFY changed) // as shown
    Q_PROPERTY(aparte::app::Trouble *trouble READ trouble CONSTANT)

public:
    CoachProfile(Desk &desk, QObject *parent);

    QString name() const { return m_coach.name; }
    void setName(const QString &name);
    QString status() const { return m_coach.status; }
    void setStatus(const QString &status);
    QString controller() const;
    void setController(const QString &controller);
    QString methods() const { return m_coach.methods.join(u'\n'); }
    QAbstractItemModel *trainings() { return &m_trainings; }
    int trainingCount() const { return static_cast<int>(m_trainings.rows().size()); }
    bool kept() const { return m_kept; }
    Trouble *trouble() { return &m_trouble; }

    Q_INVOKABLE void addTraining(const QString &title, const QString &body, const QString &on, const QString &until);
    Q_INVOKABLE void removeTraining(int row);
    Q_INVOKABLE void save(const QString &methods);

Q_SIGNALS:
    void loaded();
    void trainingAdded(); // and kept
    void changed();

private:
    void load();
    void touch();
    void store(bool adding = false);

    Desk &m_desk;
    Trouble m_trouble{this};
    Rows<domain::Training> m_trainings;
    domain::Coach m_coach;
    bool m_kept = true, m_busy = false;
};

} // namespace aparte::app
