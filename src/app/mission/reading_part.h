// What a form gives back, read as a bundle would be: the same strictness about days, numbers and words.
#pragma once

#include "crypto/result.h"
#include "domain/fields.h"

namespace aparte::app {

// WrongUse part.missing (a day that has to be there), part.unclear (a field that is not what it should be).
template<class T>
Result<T> readPart(const QJsonObject &json) {
    domain::Reading reading;
    const domain::Place whole;
    domain::ObjectReader reader(json, whole, reading);
    T value;
    describe(reader, value);
    reader.rest(value.extra);
    if (!reading.fault)
        return value;
    const bool missing = reading.fault->code == "bundle.missing";
    return fault(Fault::Kind::WrongUse, missing ? "part.missing" : "part.unclear", reading.fault->where);
}

} // namespace aparte::app
