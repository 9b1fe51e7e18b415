#include "domain/practice.h"

namespace aparte::domain {

PracticeFields fieldsOf(QStringView kind) {
    PracticeFields fields;
    fields.minutes = kind == u"supervision" || kind == u"network" || kind == u"training";
    fields.with = fields.minutes || kind == u"solicitation" || kind == u"ethics";
    fields.themes = kind == u"supervision";
    fields.cases = kind == u"supervision";
    fields.channel = kind == u"solicitation";
    fields.settling = kind == u"solicitation" || kind == u"ethics" || kind == u"breach";
    fields.measures = kind == u"breach" || kind == u"interference";
    return fields;
}

bool isWaiting(const PracticeEntry &entry) {
    return fieldsOf(entry.kind).settling && !entry.settledOn && entry.status != u"settled";
}

bool isValidOn(const Training &training, QDate day) {
    return !training.until || *training.until >= day;
}

PracticeYear practiceIn(int year, const std::vector<PracticeEntry> &entries) {
    PracticeYear sums;
    for (const PracticeEntry &entry : entries) {
        if (entry.date.year() != year)
            continue;
        PracticeYear::OfKind &sum = sums.kinds[entry.kind];
        ++sum.count;
        sum.minutes += entry.minutes.value_or(0);
        sum.waiting += isWaiting(entry) ? 1 : 0;
    }
    return sums;
}

std::optional<double> hoursForOneOfSupervision(int minutesCoached, int minutesOfSupervision) {
    if (minutesOfSupervision <= 0)
        return std::nullopt;
    return double(minutesCoached) / minutesOfSupervision;
}

} // namespace aparte::domain
