// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/swiss_scene.h"

namespace orrery::go_map {

using swiss::Event;
using swiss::Place;

SwissTouched::SwissTouched(const Step* last) {
  if (last != nullptr && isSwiss(last->kind)) {
    m_told = swissTold(*last);
  }
}

bool SwissTouched::table(std::int32_t table) const {
  return m_told &&
         (m_told->to.table == table || m_told->from.table == table || (is(Event::GrowthStarted) && m_told->c == table));
}

bool SwissTouched::group(std::int32_t table, std::int32_t group) const {
  if (!m_told) {
    return false;
  }
  const auto names = [&](const Place& place) { return place.table == table && place.group == group; };
  // The group that the search comes from is behind it.
  return names(m_told->to) || (!is(Event::GroupProbed) && names(m_told->from));
}

bool SwissTouched::changed(const Place& slot) const {
  switch (m_told ? m_told->event : Event::Count) {
    case Event::KeyStored:
    case Event::ValueUpdated:
    case Event::SlotEmptied:
    case Event::TombstoneLeft:
      return m_told->to == slot;
    case Event::EntryMoved:
      return m_told->to == slot || m_told->from == slot;
    default:
      return false;
  }
}

bool SwissTouched::looksAt(const Place& slot) const {
  const auto isIn = [&](std::int64_t mask) {
    return m_told->to.table == slot.table && m_told->to.group == slot.group &&
           ((static_cast<std::uint64_t>(mask) >> static_cast<unsigned>(slot.slot)) & 1U) != 0;
  };
  switch (m_told ? m_told->event : Event::Count) {
    case Event::ControlMatched:
    case Event::SearchEnded:
      return isIn(m_told->a);
    case Event::KeyCompared:
    case Event::TombstoneNoted:
    case Event::Found:
    case Event::SlotChosen:
    case Event::EntrySkipped:
      return m_told->to == slot;
    case Event::EntryProduced:
      return m_told->to == slot || m_told->from == slot;
    default:
      return false;
  }
}

SwissScene swissScene(Scene& scene) {
  SwissScene made{scene, scene.state.swiss, SwissTouched(scene.last), {}};
  for (const std::int32_t id : {made.map.move.to, made.map.move.right}) {
    const swiss::Table& table = made.map.table(id);
    for (std::int32_t group = 0; group < table.groupCount(); ++group) {
      for (std::size_t slot = 0; slot < swiss::kSlots; ++slot) {
        if (swiss::isFull(table[group].control[slot])) {
          made.moved.insert(table[group].keys[slot]);
        }
      }
    }
  }
  return made;
}

Key keyAtHand(const SwissScene& swiss) {
  const swiss::Told* const told = swiss.touched.told();
  return told != nullptr && told->key != kNoKey ? told->key : swiss.scene.state.atHand;
}

QString tableText(const swiss::Table& table) {
  return table.isSmallGroup ? PictureTr::tr("the only group") : PictureTr::tr("table %1").arg(table.id);
}

ShapeKey tableKey(std::int32_t table) { return ShapeKey::of(Part::SwissTable, table); }

ShapeKey groupKey(std::int32_t table, std::int32_t group) { return ShapeKey::of(Part::SwissGroup, group, table); }

}  // namespace orrery::go_map
