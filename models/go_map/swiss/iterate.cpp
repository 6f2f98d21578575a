// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/swiss/search.h"

#include <algorithm>
#include <utility>

namespace orrery::go_map::swiss {

namespace {

/// Moves an iterator from slot to slot, with the map as it is now.
class Walk {
 public:
  Walk(Map& map, std::int32_t id, Context& context) : m_map(map), m_id(id), m_context(context) {}

  /// To the next entry, or the end.
  void next() {
    iterator().hasKey = false;
    iterator().at = {};
    if (!(iterator().isSmall ? nextOfSmall() : nextOfTables())) {
      const std::int32_t left = std::exchange(iterator().table, 0);
      iterator().hasEnded = true;
      dropUnread(m_map, left);
      m_context.listener.told({Event::IterationEnded, kNoKey, {}, {}, m_id});
    }
  }

 private:
  [[nodiscard]] Iterator& iterator() { return *m_map.iterator(m_id); }

  bool nextOfSmall() {
    while (iterator().entryIndex < kSlots) {
      const Place slot{iterator().table, 0,
                       static_cast<std::int32_t>((iterator().entryIndex + iterator().entryOffset) % kSlots)};
      ++iterator().entryIndex;
      if (isFull(controlAt(m_map, slot)) && produce(slot)) {
        return true;
      }
    }
    return false;
  }

  bool nextOfTables() {
    followDirectory();
    while (iterator().dirIndex < m_map.directory.size()) {
      if (iterator().table == 0) {
        enterTable();
      }
      if (nextOfTable()) {
        return true;
      }
      leaveTable();
    }
    return false;
  }

  /// The directory was doubled since the last entry: the same tables stand at doubled entries now.
  void followDirectory() {
    Iterator& it = iterator();
    const int orders = m_map.globalDepth - it.globalDepth;
    if (orders == 0) {
      return;
    }
    it.dirIndex *= std::int64_t{1} << orders;
    it.dirOffset *= std::int64_t{1} << orders;
    it.globalDepth = m_map.globalDepth;
    m_context.listener.told(
        {Event::OffsetScaled, kNoKey, {}, {}, m_id, it.dirIndex, it.dirOffset & (m_map.directory.size() - 1)});
  }

  void enterTable() {
    Iterator& it = iterator();
    const std::int64_t entry = (it.dirIndex + it.dirOffset) & (m_map.directory.size() - 1);
    const Table& table = m_map.table(m_map.directory[entry]);
    // The start was drawn and may be in the middle of a table's entries. From then on tables are met at their first.
    it.dirOffset -= entry - table.index;
    it.table = table.id;
    it.entryIndex = 0;
    m_context.listener.told(
        {Event::TableEntered, kNoKey, {}, {table.id}, m_id, table.index, it.entryOffset & (table.capacity - 1)});
  }

  /// Passes all entries that name the table, or name what it was split into since: their keys were in it, too.
  void leaveTable() {
    Iterator& it = iterator();
    const std::int32_t left = std::exchange(it.table, 0);
    it.dirIndex += std::int64_t{1} << (m_map.globalDepth - m_map.table(left).localDepth);
    it.entryIndex = 0;
    dropUnread(m_map, left);
  }

  /// The slot of the iterator's table where it is now.
  [[nodiscard]] Place here() {
    const Iterator& it = iterator();
    const std::int64_t entry = (it.entryIndex + it.entryOffset) & (m_map.table(it.table).capacity - 1);
    return {it.table, static_cast<std::int32_t>(entry / kSlots), static_cast<std::int32_t>(entry % kSlots)};
  }

  /// To the next entry of the table; false at its end.
  bool nextOfTable() {
    const std::int64_t slots = m_map.table(iterator().table).capacity;
    if (iterator().entryIndex >= slots) {
      return false;
    }
    const Place first = here();
    ++iterator().entryIndex;
    if (isFull(controlAt(m_map, first)) && produce(first)) {
      return true;
    }
    while (iterator().entryIndex < slots) {
      if (const Place slot = nextFull(slots); slot.isValid() && produce(slot)) {
        return true;
      }
    }
    return false;
  }

  /// A full slot of the group where the iterator is; nowhere if there is none. What follows is passed up to the next
  /// full slot or the next group, so that a key that is put there before the next entry is asked for will not be met.
  Place nextFull(std::int64_t slots) {
    const Place from = here();
    const auto below = static_cast<SlotMask>((1U << static_cast<unsigned>(from.slot)) - 1U);
    const auto full = static_cast<SlotMask>(m_map.table(from.table)[from.group].full() & ~below);
    const int slot = firstOf(full);
    const bool isPastEnd = iterator().entryIndex + (slot - from.slot) >= slots;
    const SlotMask rest = withoutFirst(full);
    iterator().entryIndex += (full == 0 || isPastEnd ? slot : firstOf(rest)) - from.slot;
    return full == 0 || isPastEnd ? Place() : Place{from.table, from.group, slot};
  }

  /// Gives the entry of a full slot; false if it is not in the map any more. A stale table only says which keys are to
  /// come: what became of them is looked up.
  bool produce(const Place& slot) {
    const Key key = keyAt(m_map, slot);
    const bool isLookedUp = isStale(m_map, slot.table);
    const Place place = isLookedUp ? placeOf(m_map, key, m_context.keys) : slot;
    if (!place.isValid()) {
      m_context.listener.told({Event::EntrySkipped, key, {}, slot, m_id});
      return false;
    }
    Iterator& it = iterator();
    it.hasKey = true;
    it.key = key;
    it.value = valueAt(m_map, place);
    it.at = slot;
    m_context.listener.told({Event::EntryProduced, key, slot, place, m_id, it.value, isLookedUp ? 1 : 0});
    return true;
  }

  Map& m_map;
  std::int32_t m_id;
  Context& m_context;
};

std::int64_t brought(std::int64_t number, std::int64_t count) { return (number % count + count) % count; }

}  // namespace

Fault startIteration(Map& map, std::int32_t id, std::optional<Start> start, Context& context) {
  Iterator iterator;
  iterator.id = id;
  if (map.used == 0) {
    iterator.hasEnded = true;
    map.iterators.push_back(iterator);
    context.listener.told({Event::IterationStarted, kNoKey, {}, {}, id});
    context.listener.told({Event::IterationEnded, kNoKey, {}, {}, id});
    return Fault::None;
  }
  if (const Fault fault = faultIfWriting(map, kNoKey, Fault::ConcurrentIterationAndWrite, context);
      fault != Fault::None) {
    return fault;
  }
  // Go draws 64 bits for each; only as many as there are entries, and slots in the largest table, count.
  const std::int64_t entries = std::max<std::int64_t>(map.directory.size(), 1);
  const std::int64_t slots = map.isSmall() ? kSlots : kMostCapacity;
  const auto drawn = [&context](std::int64_t count) {
    return static_cast<std::int64_t>(context.random.below(static_cast<std::uint32_t>(count)));
  };
  iterator.entryOffset = start ? brought(start->slot, slots) : drawn(slots);
  iterator.dirOffset = start ? brought(start->directory, entries) : drawn(entries);
  iterator.isSmall = map.isSmall();
  iterator.table = map.smallGroup;
  iterator.globalDepth = map.globalDepth;
  iterator.clearSeq = map.clearSeq;
  map.iterators.push_back(iterator);
  context.listener.told({Event::IterationStarted, kNoKey, {}, {}, id, iterator.dirOffset, iterator.entryOffset});
  Walk(map, id, context).next();
  return Fault::None;
}

Fault advance(Map& map, std::int32_t id, Context& context) {
  const Iterator* const iterator = map.iterator(id);
  if (iterator == nullptr || iterator->hasEnded) {
    return Fault::None;
  }
  if (const Fault fault = faultIfWriting(map, kNoKey, Fault::ConcurrentIterationAndWrite, context);
      fault != Fault::None) {
    return fault;
  }
  Walk(map, id, context).next();
  return Fault::None;
}

void endIteration(Map& map, std::int32_t id) {
  const auto found =
      std::find_if(map.iterators.begin(), map.iterators.end(), [id](const Iterator& it) { return it.id == id; });
  if (found != map.iterators.end()) {
    const std::int32_t left = found->table;
    map.iterators.erase(found);
    dropUnread(map, left);
  }
}

}  // namespace orrery::go_map::swiss
