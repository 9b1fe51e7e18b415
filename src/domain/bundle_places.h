// The place in the file (JSON pointer) of each object of a bundle, whose missions, sessions, exchanges and consents are
// kept in flat lists. Indices are those of the Bundle's own vectors.
#pragma once

#include "domain/bundle.h"

namespace aparte::domain {

class BundlePlaces {
public:
    explicit BundlePlaces(const Bundle &bundle);

    static QString organisation(std::size_t index) { return at({}, "organisations", index); }
    static QString theme(std::size_t index) { return at({}, "themes", index); }
    static QString beneficiary(std::size_t index) { return at({}, "beneficiaries", index); }
    static QString framework(std::size_t index) { return at({}, "frameworks", index); }
    static QString lesson(std::size_t index) { return at({}, "lessons", index); }
    static QString practice(std::size_t index) { return at({}, "practice", index); }
    static QString report(std::size_t index) { return at({}, "reports", index); }
    QString mission(std::size_t index) const {
        return nested(m_missions[index], "missions", &BundlePlaces::ofBeneficiary);
    }
    QString consent(std::size_t index) const {
        return nested(m_consents[index], "consents", &BundlePlaces::ofBeneficiary);
    }
    QString disclosure(std::size_t index) const {
        return nested(m_disclosures[index], "disclosures", &BundlePlaces::ofBeneficiary);
    }
    QString session(std::size_t index) const { return nested(m_sessions[index], "sessions", &BundlePlaces::mission); }
    QString exchange(std::size_t index) const {
        return nested(m_exchanges[index], "exchanges", &BundlePlaces::mission);
    }

private:
    struct Nested {
        std::size_t parent = 0; // index in the parent's own vector
        std::size_t index = 0;  // among its parent's children
    };
    static QString at(const QString &parent, const char *list, std::size_t index);
    QString ofBeneficiary(std::size_t index) const { return beneficiary(index); }
    QString nested(const Nested &one, const char *list, QString (BundlePlaces::*parent)(std::size_t) const) const;

    std::vector<Nested> m_missions, m_consents, m_disclosures, m_sessions, m_exchanges;
};

} // namespace aparte::domain
