#include "app/session/taught_list.h"

#include "app/desk/desk.h"
#include "journal/spelling.h"

namespace aparte::app {

TaughtList::TaughtList(Desk &desk, QString person, QObject *parent)
    : QObject(parent), m_desk(desk), m_person(std::move(person)) {}

void TaughtList::load() {
    m_desk.ask(
        this, [whose = m_person](journal::Journal &open) { return journal::ownWords(open, whose); },
        [this](Result<journal::OwnWords> words) {
            if (!words)
                return m_trouble.tell(words.fault());
            m_everywhere = std::move(words->everywhere);
            m_here = std::move(words->here);
            m_read = true;
            Q_EMIT changed();
        });
}

void TaughtList::unlearn(const QString &word) {
    m_trouble.clear();
    m_desk.write(
        this, [whose = m_person, word](journal::Journal &open) { return journal::unlearn(open, whose, word); },
        [this](Result<void> done) {
            if (!done)
                return m_trouble.tell(done.fault());
            load();
            Q_EMIT unlearnt();
        });
}

} // namespace aparte::app
