// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pictures/go_map/scene.h"

#include <QString>

#include <optional>
#include <set>

namespace orrery::go_map {

/// Of HeaderCard::map and HashStrip::map.
inline constexpr int kSwissPart = 1;

/// What the step that led here touched, as the Swiss map's picture asks for it.
class SwissTouched {
 public:
  SwissTouched() = default;
  explicit SwissTouched(const Step* last);

  [[nodiscard]] bool is(swiss::Event event) const { return m_told && m_told->event == event; }
  /// nullptr: the start, or a step of the other map.
  [[nodiscard]] const swiss::Told* told() const { return m_told ? &*m_told : nullptr; }
  /// The step is about this table, as a whole or in part.
  [[nodiscard]] bool table(std::int32_t table) const;
  /// The step is about this group, or about a slot in it.
  [[nodiscard]] bool group(std::int32_t table, std::int32_t group) const;
  /// What stands in the slot is what the step brought about.
  [[nodiscard]] bool changed(const swiss::Place& slot) const;
  /// The step looks at the slot.
  [[nodiscard]] bool looksAt(const swiss::Place& slot) const;

 private:
  std::optional<swiss::Told> m_told;
};

/// What the parts of the Swiss map's picture share.
struct SwissScene {
  Scene& scene;
  const swiss::Map& map;
  SwissTouched touched;
  std::set<Key> moved;  ///< keys that a growth under way has brought to their new table already
};
[[nodiscard]] SwissScene swissScene(Scene& scene);

/// The key at hand: the step's own, or the operation's; kNoKey: there is none.
[[nodiscard]] Key keyAtHand(const SwissScene& swiss);
/// "table 2"; "the only group" of a small map.
[[nodiscard]] QString tableText(const swiss::Table& table);
/// The card of a table, and of a group, for links.
[[nodiscard]] ShapeKey tableKey(std::int32_t table);
[[nodiscard]] ShapeKey groupKey(std::int32_t table, std::int32_t group);

}  // namespace orrery::go_map
