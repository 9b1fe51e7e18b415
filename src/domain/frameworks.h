// The three frameworks that ship (src/domain/frameworks/shipped.json, in the bundle's own form), and which one a
// mission goes by (design/domain.md; requirements 2.4: the sources differ, so the difference is data). No source says
// how long a past mission counts, how often to see a supervisor, or how long to keep anything: those numbers are ours,
// and the coach's to change.
#pragma once

#include "domain/framework_values.h"

namespace aparte::domain {

const std::vector<Framework> &shippedFrameworks(); // cdg, ministry, company

// The coach's own under this id wins over the shipped one; an unknown or empty id: a framework that asks for nothing.
Framework frameworkNamed(const QString &id, const std::vector<Framework> &own);

// What makes no sense in a framework: the name of its first such field as the bundle writes it ("gates",
// "least_parties", "link_types"...); empty: nothing.
QString senselessField(const Framework &framework);

} // namespace aparte::domain
