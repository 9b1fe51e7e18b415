#include "app/session/open_notes.h"

#include "app/desk/desk.h"
#include "app/session/opening.h"

namespace aparte::app {

OpenNotes::OpenNotes(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk), m_catalogue(desk, this) {}

NoteSheet *OpenNotes::sheet() const {
    return m_current < 0 ? nullptr : m_sheets[static_cast<std::size_t>(m_current)];
}

void OpenNotes::beginKind(const QString &beneficiary, const QString &mission, const QString &kind) {
    m_desk.ask(
        this,
        [beneficiary, mission, kind](journal::Journal &open) { return newNote(open, beneficiary, mission, kind); },
        [this](Result<NoteSheet::Opening> opening) {
            if (!opening)
                return m_trouble.tell(opening.fault());
            add(*std::move(opening), {}, {});
        });
}

void OpenNotes::open(const QString &id, const QString &field, const QString &words) {
    if (const int row = rowOf(id); row >= 0) {
        m_sheets[static_cast<std::size_t>(row)]->refresh();
        go(row);
        if (!words.isEmpty())
            Q_EMIT sheet()->matchWanted(field, words);
        return;
    }
    m_desk.ask(
        this, [id](journal::Journal &open) { return writtenNote(open, id); },
        [this, field, words](Result<NoteSheet::Opening> opening) {
            if (!opening)
                return m_trouble.tell(opening.fault());
            add(*std::move(opening), field, words);
        });
}

void OpenNotes::resume(const QString &id, const QString &beneficiary, const QString &mission) {
    m_desk.ask(
        this,
        [id, beneficiary, mission](journal::Journal &open) {
            auto opening = writtenNote(open, id);
            if (opening || opening.fault().code != "id.unknown")
                return opening;
            opening = newNote(open, beneficiary, mission, {});
            if (opening)
                opening->session.id = id;
            return opening;
        },
        [this](Result<NoteSheet::Opening> opening) {
            if (!opening)
                return m_trouble.tell(opening.fault());
            add(*std::move(opening), {}, {});
        });
}

void OpenNotes::add(NoteSheet::Opening opening, const QString &field, const QString &words) {
    m_trouble.clear();
    if (const int row = rowOf(opening.session.id); row >= 0) // asked for twice
        return go(row);
    makeRoom();
    auto *sheet = new NoteSheet(m_desk, std::move(opening), this);
    connect(sheet, &NoteSheet::draftForgotten, this, [this, sheet] {
        const QString id = sheet->id();
        const bool nothingBefore = sheet->isNew();
        close(rowOf(id));
        if (nothingBefore)
            Q_EMIT emptied();
        else
            open(id);
    });
    connect(sheet, &NoteSheet::reopenWanted, this, [this, sheet] {
        const QString id = sheet->id();
        close(rowOf(id));
        open(id);
    });
    sheet->begin(&m_spelling);
    Q_EMIT opened(sheet);
    const int row = static_cast<int>(m_sheets.size());
    beginInsertRows({}, row, row);
    m_sheets.push_back(sheet);
    endInsertRows();
    go(row);
    if (!words.isEmpty())
        Q_EMIT sheet->matchWanted(field, words);
}

void OpenNotes::go(int row) {
    m_current = row;
    Q_EMIT currentChanged();
    Q_EMIT shown();
}

// The note opened longest ago gives way, unless something in it is not saved.
void OpenNotes::makeRoom() {
    for (int row = 0; m_sheets.size() >= most && row < static_cast<int>(m_sheets.size()); ++row)
        if (!m_sheets[static_cast<std::size_t>(row)]->unsaved() && row != m_current)
            return close(row);
}

void OpenNotes::close(int row) {
    if (row < 0)
        return;
    const int current = m_current;
    m_current = row == current ? -1 : (row < current ? current - 1 : current);
    if (row == current)
        Q_EMIT currentChanged();
    beginRemoveRows({}, row, row);
    NoteSheet *sheet = m_sheets[static_cast<std::size_t>(row)];
    m_sheets.erase(m_sheets.begin() + row);
    endRemoveRows();
    sheet->deleteLater(); // after the page that is bound to it
    if (m_current != current)
        Q_EMIT currentChanged();
}

void OpenNotes::save() {
    if (NoteSheet *here = sheet())
        here->save();
}

void OpenNotes::closeOf(const QString &beneficiary) {
    for (int row = static_cast<int>(m_sheets.size()) - 1; row >= 0; --row)
        if (m_sheets[static_cast<std::size_t>(row)]->beneficiary() == beneficiary)
            close(row);
}

std::vector<domain::Session> OpenNotes::unkept() const {
    std::vector<domain::Session> texts;
    for (const NoteSheet *sheet : m_sheets)
        if (sheet->unkept())
            texts.push_back(sheet->asWritten());
    return texts;
}

void OpenNotes::letGo() {
    while (!m_sheets.empty())
        close(static_cast<int>(m_sheets.size()) - 1);
    m_spelling.forget();
}

int OpenNotes::rowOf(const QString &id) const {
    for (std::size_t row = 0; row < m_sheets.size(); ++row)
        if (m_sheets[row]->id() == id)
            return static_cast<int>(row);
    return -1;
}

int OpenNotes::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sheets.size());
}

QVariant OpenNotes::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::UserRole)
        return {};
    return QVariant::fromValue(m_sheets[static_cast<std::size_t>(index.row())]);
}

QHash<int, QByteArray> OpenNotes::roleNames() const {
    return {{Qt::UserRole, "sheet"}};
}

} // namespace aparte::app
