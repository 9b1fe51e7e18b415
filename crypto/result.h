// A value, or the Fault that prevented it (std::expected is not there for clang 14 with libstdc++ 12).
#pragma once

#include "crypto/fault.h"

#include <optional>
#include <utility>
#include <variant>

namespace aparte {

template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_outcome(std::in_place_index<0>, std::move(value)) {}
    Result(Fault fault) : m_outcome(std::in_place_index<1>, std::move(fault)) {}

    bool ok() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<0>(m_outcome); }
    const T &value() const & { return std::get<0>(m_outcome); }
    T &&value() && { return std::get<0>(std::move(m_outcome)); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const Fault &fault() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, Fault> m_outcome;
};

template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Fault fault) : m_fault(std::move(fault)) {}

    bool ok() const { return !m_fault; }
    explicit operator bool() const { return ok(); }
    const Fault &fault() const { return *m_fault; }

private:
    std::optional<Fault> m_fault;
};

} // namespace aparte
