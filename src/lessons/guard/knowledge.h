// What the vault knows, as layer 2 is handed it.
#pragma once

#include <QStringList>

#include <vector>

namespace aparte::lessons::guard {

struct Known {
    struct Person {
        QStringList names; // as they are called, and what else they are called
        QString code;      // stands for them: it names them to whoever knows the list
    };
    std::vector<Person> people;
    QStringList others; // named in missions: managers, sponsors, other coaches
    QStringList organisations, units, places;
    QStringList titles; // one for each person who has it: a title that few have tells who
};

} // namespace aparte::lessons::guard
