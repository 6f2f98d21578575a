// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/tween.h"

#include <unordered_map>

namespace orrery {
namespace {

// What a person sees of two items is equal; names, entities and the way they move may differ.
bool looksEqual(const Item& a, const Item& b) {
  return a.shape == b.shape && a.rect == b.rect && a.fill == b.fill && a.stroke == b.stroke &&
         a.strokeWidth == b.strokeWidth && a.dash == b.dash && a.opacity == b.opacity && a.scale == b.scale &&
         a.layer == b.layer && a.text == b.text;
}

std::unordered_map<Key, std::size_t> byKey(const Picture& picture) {
  std::unordered_map<Key, std::size_t> indexes;
  indexes.reserve(picture.items.size());
  for (std::size_t i = 0; i < picture.items.size(); ++i) {
    indexes.try_emplace(picture.items[i].key, i);
  }
  return indexes;
}

}  // namespace

Join joined(const Picture& before, const Picture& after) {
  Q_ASSERT_X(duplicateKeys(before).empty(), "joined", "two items of the earlier picture have one key");
  Q_ASSERT_X(duplicateKeys(after).empty(), "joined", "two items of the later picture have one key");
  const auto earlier = byKey(before);
  const auto later = byKey(after);
  Join join;
  for (std::size_t i = 0; i < after.items.size(); ++i) {
    const Item& item = after.items[i];
    if (later.at(item.key) != i) {
      continue;
    }
    const auto found = earlier.find(item.key);
    if (found == earlier.end()) {
      join.entering.push_back(i);
    } else if (looksEqual(before.items[found->second], item)) {
      join.still.push_back({found->second, i});
    } else {
      join.changing.push_back({found->second, i});
    }
  }
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    const Key key = before.items[i].key;
    if (earlier.at(key) == i && !later.contains(key)) {
      join.leaving.push_back(i);
    }
  }
  return join;
}

}  // namespace orrery
