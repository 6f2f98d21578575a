// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <typeinfo>
#include <utility>

namespace orrery {

/// A machine's state whose type only its exhibit and its picture know. Immutable and cheap to copy.
class AnyState {
 public:
  AnyState() = default;

  template <class State>
  static AnyState of(State state) {
    AnyState made;
    made.m_value = std::make_shared<const State>(std::move(state));
    made.m_type = &typeid(State);
    return made;
  }

  /// Refers to a state that must outlive it.
  template <class State>
  static AnyState view(const State& state) {
    AnyState made;
    made.m_value = std::shared_ptr<const void>(std::shared_ptr<const void>(), &state);
    made.m_type = &typeid(State);
    return made;
  }

  [[nodiscard]] bool isNull() const { return m_value == nullptr; }

  /// The state itself; asking for another type than it was made of is a bug of the caller.
  template <class State>
  [[nodiscard]] const State& as() const {
    Q_ASSERT(m_type != nullptr && *m_type == typeid(State));
    return *static_cast<const State*>(m_value.get());
  }

 private:
  std::shared_ptr<const void> m_value;
  const std::type_info* m_type = nullptr;
};

}  // namespace orrery
