// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/map_bench.h"

#include <algorithm>

namespace orrery::go_map::classic {

std::vector<Key> MapBench::rest(std::int32_t id) {
  std::vector<Key> list;
  while (map.iterator(id) != nullptr && map.iterator(id)->hasKey) {
    list.push_back(map.iterator(id)->key);
    next(id);
  }
  return list;
}

std::vector<Event> MapBench::events() const {
  std::vector<Event> list;
  for (const Told& each : heard()) {
    list.push_back(each.event);
  }
  return list;
}

std::vector<Event> MapBench::mainEvents() const {
  std::vector<Event> list = events();
  std::erase_if(list, [](Event event) {
    return event == Event::HashComputed || event == Event::CellCompared || event == Event::CellEvacuated;
  });
  return list;
}

Told MapBench::only(Event event) const {
  const auto found = std::ranges::find(heard(), event, &Told::event);
  return found == heard().end() || count(event) != 1 ? Told{Event::Count, kNoKey, {}, {}} : *found;
}

int MapBench::count(Event event) const { return static_cast<int>(std::ranges::count(heard(), event, &Told::event)); }

std::vector<int> MapBench::marks(std::int32_t bucket) const {
  const auto& tophash = (*map.current())[bucket].tophash;
  return {tophash.begin(), tophash.end()};
}

}  // namespace orrery::go_map::classic
