// SQL is a literal of this program or it does not compile: nothing typed, imported or read can become part of a
// statement.
#pragma once

namespace aparte::storage {

struct Sql {
    const char *text;
    consteval Sql(const char *literal) : text(literal) {}
};

} // namespace aparte::storage
