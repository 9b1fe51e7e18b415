// Prints a page to a file, protected as the real programs are; PDF is what a report or a contract leaves as.
#include "process/process.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char **argv) {
    if (!aparte::process::protectProcess() || argc < 2)
        return 1;
    QGuiApplication application(argc, argv);
    QPdfWriter page(QString::fromLocal8Bit(argv[1]));
    QPainter painter(&page);
    painter.drawText(200, 400, QStringLiteral("Contrat"));
    return painter.end() ? 0 : 1;
}
