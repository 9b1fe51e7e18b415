#include "app/desk/paper_out.h"

#include "app/desk/desk.h"

#include <QStandardPaths>

namespace aparte::app {
namespace {

QString kindOf(const documents::Block &block) {
    using What = documents::Block::What;
    switch (block.what) {
    case What::Heading:
        return QStringLiteral("heading");
    case What::Bullet:
        return QStringLiteral("bullet");
    case What::Row:
        return QStringLiteral("row");
    case What::HeadRow:
        return QStringLiteral("head");
    case What::Paragraph:
        break;
    }
    return QStringLiteral("paragraph");
}

} // namespace

PaperOut::PaperOut(Desk &desk, journal::Print print, QObject *parent)
    : QObject(parent), m_desk(desk), m_print(std::move(print)),
      m_blocks({{"kind", [](const documents::Block &row) { return QVariant(kindOf(row)); }},
                {"text", [](const documents::Block &row) { return QVariant(row.text); }},
                {"cells", [](const documents::Block &row) { return QVariant(row.cells); }}},
               this),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {}

void PaperOut::show(journal::Output output, documents::Paper paper, Draw draw) {
    m_trouble.clear();
    m_output = std::move(output);
    m_paper = std::move(paper);
    m_draw = std::move(draw);
    m_blocks.show(m_paper.blocks);
    m_file.clear();
    m_present = true;
    Q_EMIT changed();
}

void PaperOut::putAway() {
    m_trouble.clear();
    m_paper = {};
    m_draw = {};
    m_file.clear();
    m_blocks.show({});
    m_present = false;
    Q_EMIT changed();
}

void PaperOut::setTo(const QString &to) {
    m_output.to = to;
    Q_EMIT changed();
}

void PaperOut::setFolder(const QString &folder) {
    m_folder = folder;
    Q_EMIT changed();
}

void PaperOut::write() {
    if (!m_present)
        return;
    m_trouble.clear();
    m_file.clear();
    Q_EMIT changed();
    m_desk.write(
        this,
        [output = m_output, paper = m_paper, draw = m_draw, print = m_print,
         folder = m_folder](journal::Journal &open) -> Result<QString> {
            const Result<documents::Paper> now = draw ? draw(open) : Result<documents::Paper>(paper);
            if (!now)
                return now.fault();
            const QString file = journal::proposedFile(folder, output.what, open.today(), now->language);
            if (auto left = journal::letOut(open, output, *now, print, file); !left)
                return left.fault();
            return file;
        },
        [this](Result<QString> file) {
            if (!file)
                return m_trouble.tell(file.fault());
            m_file = *file;
            Q_EMIT changed();
        });
}

} // namespace aparte::app
