// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/classic/hmap.h"

#include <algorithm>

namespace orrery::go_map::classic {

const BucketArray* Hmap::array(std::int32_t id) const {
  for (const BucketArray& each : arrays) {
    if (each.id == id) {
      return &each;
    }
  }
  return nullptr;
}

BucketArray* Hmap::array(std::int32_t id) {
  for (BucketArray& each : arrays) {
    if (each.id == id) {
      return &each;
    }
  }
  return nullptr;
}

std::int64_t Hmap::oldCount() const {
  const BucketArray* const array = isGrowing() ? old() : nullptr;
  return array == nullptr ? 0 : array->main();
}

const Iterator* Hmap::iterator(std::int32_t id) const {
  const auto found = std::ranges::find(iterators, id, &Iterator::id);
  return found == iterators.end() ? nullptr : &*found;
}

std::vector<std::int32_t> chainOf(const BucketArray& array, std::int32_t bucket) {
  std::vector<std::int32_t> chain;
  for (std::int32_t at = bucket; at >= 0; at = array[at].overflow) {
    chain.push_back(at);
  }
  return chain;
}

std::size_t bytesBeyond(const Hmap& map, const Hmap& other) {
  std::size_t bytes = sizeof(Hmap) + map.arrays.size() * sizeof(BucketArray) + map.iterators.size() * sizeof(Iterator);
  for (const BucketArray& each : map.arrays) {
    const BucketArray* const known = other.array(each.id);
    bytes += each.buckets.bytesBeyond(known == nullptr ? SharedArray<Bucket>() : known->buckets);
  }
  return bytes;
}

}  // namespace orrery::go_map::classic
