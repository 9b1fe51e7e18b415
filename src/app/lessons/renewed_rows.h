// A list that is looked at again.
#pragma once

#include "app/desk/rows.h"

namespace aparte::app {

// Rows that are there already stay on screen, and keep the keyboard.
template<class Row>
void renew(Rows<Row> &shown, std::vector<Row> rows) {
    if (rows.size() != shown.rows().size())
        return shown.show(std::move(rows));
    for (std::size_t place = 0; place < rows.size(); ++place)
        shown.change(place, std::move(rows[place]));
}

} // namespace aparte::app
