// The lists of `aparte-cli list`: the same items once as objects, once as lines.
#pragma once

#include "cli/columns.h"
#include "cli/tongue.h"
#include "journal/unreadable.h"

#include <QJsonArray>

#include <string>
#include <vector>

namespace aparte::cli {

struct Listing {
    QJsonArray items;
    Rows rows;
    journal::Missing missing{}; // what cannot be read, and so is not in the list
};

std::vector<std::string> listingNames();
Result<Listing> listingOf(const std::string &name, const journal::Journal &journal, const Tongue &in);

} // namespace aparte::cli
