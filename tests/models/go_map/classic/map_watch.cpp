// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/map_watch.h"

#include <algorithm>
#include <bit>

namespace orrery::go_map::classic {

using namespace Qt::StringLiterals;

namespace {

/// Events that come with no change of the map's cells or header.
bool changesNothing(Event event) {
  switch (event) {
    case Event::HashComputed:
    case Event::BucketChosen:
    case Event::OldBucketChosen:
    case Event::CellCompared:
    case Event::OverflowFollowed:
    case Event::Found:
    case Event::EvacuationBegan:
    case Event::AlreadyEvacuated:
    case Event::LenRead:
    case Event::BucketEntered:
    case Event::EntrySkipped:
    case Event::EntryProduced:
    case Event::IterationEnded:
      return true;
    default:
      return false;
  }
}

std::uint64_t mixed(std::uint64_t sum, std::uint64_t number) { return (sum ^ number) * 0x100000001b3U + (sum >> 29U); }

std::uint64_t mixedWith(std::uint64_t sum, const BucketArray& array) {
  for (std::size_t i = 0; i < array.buckets.size(); ++i) {
    const Bucket& bucket = array.buckets[i];
    const auto marks = std::bit_cast<std::uint64_t>(bucket.tophash);
    sum = mixed(mixed(sum, marks), static_cast<std::uint64_t>(bucket.overflow));
    // Most buckets are blank.
    for (std::size_t cell = 0; marks != 0 && cell < kCells; ++cell) {
      sum = mixed(sum, static_cast<std::uint64_t>(bucket.keys[cell]));
      sum = mixed(sum, static_cast<std::uint64_t>(bucket.values[cell]));
    }
  }
  return sum;
}

}  // namespace

void MapWatch::fail(const QString& what) {
  if (m_broken.isEmpty()) {
    m_broken = what;
  }
}

void MapWatch::told(const Told& told) {
  ToldCheck::told(told);
  ++m_counts[static_cast<std::size_t>(told.event)];
  if (!m_broken.isEmpty()) {
    return;
  }
  keepAccount(told);
  keepRange(told);
  const std::uint64_t now = fingerprint();
  if (!changesNothing(told.event)) {
    check();
  } else if (now != m_fingerprint) {
    fail(u"the map has changed, and that was not told"_s);
  }
  m_fingerprint = now;
  if (!m_broken.isEmpty()) {
    m_broken += u" (after event %1, key %2)"_s.arg(static_cast<int>(told.event)).arg(told.key);
  }
}

void MapWatch::keepAccount(const Told& told) {
  switch (told.event) {
    case Event::Made:
    case Event::MadeNil:
    case Event::Cleared:
      m_stored.clear();
      break;
    case Event::KeyStored:
    case Event::ValueUpdated:
      if (m_stored.contains(told.key) != (told.event == Event::ValueUpdated)) {
        fail(u"a new key that is not new, or the other way round"_s);
      }
      m_stored[told.key] = told.a;
      break;
    case Event::CellCleared:
      m_stored.erase(told.key);
      break;
    case Event::GrowthStarted:
      m_sameSize += told.a == 0 ? 1 : 0;
      break;
    case Event::EvacuationBegan:
      m_evacuating = told.from.bucket;
      break;
    case Event::BucketEvacuated:
      m_evacuating.reset();
      break;
    default:
      break;
  }
}

void MapWatch::keepRange(const Told& told) {
  const auto id = static_cast<std::int32_t>(told.a);
  switch (told.event) {
    case Event::Made:
    case Event::MadeNil:
      m_ranges.clear();
      break;
    case Event::Cleared:
      for (auto& [number, range] : m_ranges) {
        range = {{}, range.given, true};
      }
      break;
    case Event::CellCleared:
      // A key that is put in again is another entry.
      for (auto& [number, range] : m_ranges) {
        range.owed.erase(told.key);
        range.given.erase(told.key);
      }
      break;
    case Event::IterationStarted:
      m_ranges[id] = {};
      for (const auto& [key, value] : m_stored) {
        m_ranges[id].owed.insert(key);
      }
      break;
    case Event::EntryProduced: {
      Range& range = m_ranges[id];
      m_lookedUpAgain += told.c != 0 ? 1 : 0;
      const auto stored = m_stored.find(told.key);
      if (!range.isCleared && (stored == m_stored.end() || stored->second != told.b)) {
        fail(u"a range gives what is not in the map"_s);
      }
      if (!range.given.insert(told.key).second && !range.isCleared) {
        fail(u"a range gives a key twice"_s);
      }
      break;
    }
    case Event::IterationEnded:
      if (!std::ranges::includes(m_ranges[id].given, m_ranges[id].owed)) {
        fail(u"a range leaves out a key that was there all the time"_s);
      }
      break;
    default:
      break;
  }
}

std::uint64_t MapWatch::fingerprint() const {
  std::uint64_t sum = mixed(mixed(static_cast<std::uint64_t>(m_watched.count), m_watched.hash0), m_watched.flags);
  sum = mixed(mixed(sum, m_watched.noverflow), static_cast<std::uint64_t>(m_watched.nevacuate));
  for (const std::int32_t id : {m_watched.buckets, m_watched.oldbuckets}) {
    const BucketArray* const array = m_watched.array(id);
    sum = mixed(sum, static_cast<std::uint64_t>(id));
    sum = array == nullptr ? sum : mixedWith(sum, *array);
  }
  return sum;
}

std::vector<std::pair<Key, Value>> MapWatch::liveCells(const BucketArray& array) const {
  std::vector<std::pair<Key, Value>> live;
  for (std::int32_t main = 0; main < array.main(); ++main) {
    for (std::int32_t at = main; at >= 0; at = array[at].overflow) {
      for (std::size_t i = 0; i < kCells; ++i) {
        if (array[at].tophash[i] >= kMinTophash) {
          live.emplace_back(array[at].keys[i], array[at].values[i]);
        }
      }
    }
  }
  return live;
}

void MapWatch::checkCells() {
  std::vector<std::pair<Key, Value>> live;
  for (const BucketArray* const array : {m_watched.current(), m_watched.old()}) {
    if (array != nullptr) {
      const auto more = liveCells(*array);
      live.insert(live.end(), more.begin(), more.end());
    }
  }
  std::ranges::sort(live);
  if (!std::ranges::equal(live, m_stored, [](const auto& cell, const auto& entry) {
        return cell.first == entry.first && cell.second == entry.second;
      })) {
    fail(u"the live cells are not the entries"_s);
  }
  if (m_watched.count != static_cast<std::int64_t>(m_stored.size())) {
    fail(u"count is %1 of %2"_s.arg(m_watched.count).arg(m_stored.size()));
  }
}

void MapWatch::checkLookUps() {
  for (const Key key : m_space) {
    const Lookup found = find(m_watched, key, m_names);
    const auto stored = m_stored.find(key);
    if (found.found != (stored != m_stored.end()) || (found.found && found.value != stored->second)) {
      fail(u"key %1 is %2"_s.arg(key).arg(found.found ? u"found"_s : u"not found"_s));
      return;
    }
  }
}

/// Each key with a mark of having moved is in the chain that the mark names, or deleted.
void MapWatch::checkMovedKeys(std::int32_t oldBucket) {
  const BucketArray& old = *m_watched.old();
  const BucketArray& current = *m_watched.current();
  for (const std::int32_t at : chainOf(old, oldBucket)) {
    for (std::size_t i = 0; i < kCells; ++i) {
      const std::uint8_t mark = old[at].tophash[i];
      const Key key = old[at].keys[i];
      if (mark >= kMinTophash || isEmpty(mark)) {
        fail(u"old bucket %1 is evacuated in part"_s.arg(oldBucket));
        return;
      }
      const bool isWiped = m_watched.type.hasPointers && key == 0;
      if (mark == kEvacuatedEmpty || isWiped || !m_stored.contains(key)) {
        continue;
      }
      const Lookup found = find(m_watched, key, m_names);
      const std::int32_t half = mark == kEvacuatedY ? static_cast<std::int32_t>(m_watched.oldCount()) : 0;
      const auto chain = chainOf(current, oldBucket + half);
      if (found.at.array != current.id || std::ranges::find(chain, found.at.bucket) == chain.end()) {
        fail(u"key %1 of old bucket %2 is not in the new array"_s.arg(key).arg(oldBucket));
      }
    }
  }
}

void MapWatch::checkOldArray() {
  const BucketArray& old = *m_watched.old();
  for (std::int32_t bucket = 0; bucket < old.main(); ++bucket) {
    if (isEvacuated(old[bucket])) {
      checkMovedKeys(bucket);
    } else if (bucket < m_watched.nevacuate) {
      fail(u"old bucket %1 is below nevacuate and not evacuated"_s.arg(bucket));
    }
  }
}

void MapWatch::check() {
  checkCells();
  if (!m_evacuating) {
    checkLookUps();
    if (m_watched.isGrowing()) {
      checkOldArray();
    }
  }
}

}  // namespace orrery::go_map::classic
