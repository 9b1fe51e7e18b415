// What people are called instead of their first name: Alex, Manu, Kate, Jean-Mi. A small table of the usual ones,
// French and English; what is not in it, the coach enters beside the name ("also known as").
#pragma once

#include <QStringList>

#include <span>

namespace aparte::lessons::guard {

QStringList shortNamesOf(QStringView foldedFirstName);
// Of a double first name: Jean-Michel is Jean-Mi, Marie-Laure is Marie-Lo and Marie-Lau.
QStringList shortDoubleNames(QStringView first, QStringView second);

} // namespace aparte::lessons::guard
