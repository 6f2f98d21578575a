// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/picture.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace orrery {

std::vector<Key> duplicateKeys(const Picture& picture) {
  std::unordered_map<Key, int> seen;
  std::vector<Key> duplicates;
  for (const Item& item : picture.items) {
    const int count = ++seen[item.key];
    if (count == 2 || (count == 1 && item.key.isNull())) {
      duplicates.push_back(item.key);
    }
  }
  std::ranges::sort(duplicates);
  duplicates.erase(std::unique(duplicates.begin(), duplicates.end()), duplicates.end());
  return duplicates;
}

std::vector<std::size_t> paintingOrder(const Picture& picture) {
  std::vector<std::size_t> order(picture.items.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto layerOf = [&](std::size_t index) { return picture.items[index].layer; };
  if (!std::ranges::is_sorted(order, {}, layerOf)) {
    std::ranges::stable_sort(order, {}, layerOf);
  }
  return order;
}

const Item* findItem(const Picture& picture, Key key) {
  const auto found = std::ranges::find(picture.items, key, &Item::key);
  return found == picture.items.end() ? nullptr : &*found;
}

}  // namespace orrery
