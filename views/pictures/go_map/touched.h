// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/steps.h"

#include <optional>

namespace orrery::go_map {

/// What the step that led here touched, as the classic map's picture asks for it.
class Touched {
 public:
  Touched() = default;
  explicit Touched(const Step* last);

  [[nodiscard]] bool is(classic::Event event) const { return m_told && m_told->event == event; }
  /// nullptr: the start, or a step of the other map.
  [[nodiscard]] const classic::Told* told() const { return m_told ? &*m_told : nullptr; }
  /// The step is about this bucket, or about a cell in it.
  [[nodiscard]] bool bucket(std::int32_t array, std::int32_t bucket) const;
  /// What stands in the cell is what the step brought about. RestMarked names a run of cells: see cellsOf().
  [[nodiscard]] bool changed(const classic::Place& cell) const;
  /// The step looks at the cell.
  [[nodiscard]] bool looksAt(const classic::Place& cell) const;
  /// The step's key, or kNoKey.
  [[nodiscard]] Key key() const { return m_told ? m_told->key : kNoKey; }

 private:
  std::optional<classic::Told> m_told;
};

}  // namespace orrery::go_map
