// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/touched.h"

namespace orrery::go_map {

using classic::Event;
using classic::Place;

Touched::Touched(const Step* last) {
  if (last != nullptr && !isSwiss(last->kind)) {
    m_told = classicTold(*last);
  }
}

bool Touched::bucket(std::int32_t array, std::int32_t bucket) const {
  if (!m_told || is(Event::GrowthStarted) || is(Event::GrowthFinished)) {
    return false;
  }
  const auto names = [&](const Place& place) { return place.array == array && place.bucket == bucket; };
  if (is(Event::OldBucketChosen)) {
    // Of the two buckets that the key could be in, only one is read.
    return names(m_told->a == 1 ? m_told->to : m_told->from);
  }
  return names(m_told->from) || names(m_told->to);
}

bool Touched::changed(const Place& cell) const {
  switch (m_told ? m_told->event : Event::Count) {
    case Event::KeyStored:
    case Event::ValueUpdated:
    case Event::CellCleared:
      return m_told->to == cell;
    case Event::CellEvacuated:
      return m_told->to == cell || m_told->from == cell;
    default:
      return false;
  }
}

bool Touched::looksAt(const Place& cell) const {
  switch (m_told ? m_told->event : Event::Count) {
    case Event::CellCompared:
    case Event::Found:
    case Event::EntrySkipped:
      return m_told->to == cell;
    case Event::EntryProduced:
      return m_told->to == cell || m_told->from == cell;
    default:
      return false;
  }
}

}  // namespace orrery::go_map
