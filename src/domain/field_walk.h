// What every list of fields is written with (domain/fields.h): F is an ObjectReader or an ObjectWriter.
#pragma once

#include "domain/object_reader.h"
#include "domain/object_writer.h"

#include <limits>

namespace aparte::domain {

template<class F, class T>
using Of = typename F::template Value<T>;

inline constexpr int anyCount = std::numeric_limits<int>::max();
inline constexpr int allOfIt = 100; // per cent

} // namespace aparte::domain
