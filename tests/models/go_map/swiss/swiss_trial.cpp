// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_trial.h"

#include <rapidcheck.h>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace orrery::go_map::swiss {

namespace {

constexpr Key kAtOnce = 12;  ///< keys that removeMany() takes
constexpr std::size_t kMostIterators = 3;

std::uint64_t collidingHash(Key key, std::uint64_t groups) {
  const auto number = static_cast<std::uint64_t>(key);
  const std::uint64_t top = number % 3 == 0 ? 0x80 : number % 5 * 0x08;
  return top << 56U | (number * 7 % groups) << kH2Bits | number % 11;
}

}  // namespace

std::vector<Draw> drawProgram(std::size_t most) {
  const auto draw =
      rc::gen::map(rc::gen::pair(rc::gen::inRange(0, Draw::kKinds), rc::gen::inRange<Key>(0, Trial::kFewKeys)),
                   [](const std::pair<int, Key>& drawn) {
                     return Draw{drawn.first, drawn.second};
                   });
  // Not smaller for the first cases: the length alone makes a program simple.
  const auto length = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(1, most));
  return *rc::gen::resize(rc::kNominalSize, rc::gen::container<std::vector<Draw>>(length, draw));
}

Trial::Trial(std::uint64_t groups) : m_keys(KeyType::Integer, HashFunction()) {
  for (Key key = 0; groups > 0 && key < kFewKeys + kAtOnce; ++key) {
    m_keys.setTyped(key, collidingHash(key, groups));
  }
  make(m_map, 0, m_context);
}

void Trial::told(const Told& told) {
  ++m_events;
  // A large table is looked at now and then: every event would take minutes.
  if (broken.isEmpty() && (m_map.used < 2 * kFewKeys || m_events % 97 == 0)) {
    broken = brokenAtEvent(m_map, m_keys);
  }
  splits += told.event == Event::GrowthStarted && told.a == static_cast<std::int64_t>(Growth::Split) ? 1 : 0;
  tombstones += told.event == Event::TombstoneLeft ? 1 : 0;
  lookedUpAgain += told.event == Event::EntryProduced && told.c == 1 ? 1 : 0;
}

bool Trial::run(const Draw& draw) {
  act(draw);
  if (broken.isEmpty()) {
    broken = brokenAtRest(m_map, m_keys, m_reference);
  }
  return broken.isEmpty();
}

void Trial::set(Key key, Value value) {
  const bool isNew = assign(m_map, key, value, m_context).isNew;
  expect(isNew != m_reference.contains(key), u"assignment is wrong about key %1 being new"_s.arg(key));
  m_reference[key] = value;
}

void Trial::expect(bool holds, const QString& otherwise) {
  if (!holds && broken.isEmpty()) {
    broken = otherwise;
  }
}

void Trial::act(const Draw& draw) {
  if (draw.kind < 14) {
    set(draw.key, ++m_lastValue);
  } else if (draw.kind < 20) {
    remove(draw.key);
  } else if (draw.kind < 22) {
    look(draw.key);
  } else if (draw.kind < 24) {
    begin(draw.key);
  } else if (draw.kind < 30) {
    step(draw.key);
  } else if (draw.kind == 30) {
    removeMany(draw.key);
  } else if (draw.key % 8 == 0) {
    clearAll();
  }
}

void Trial::remove(Key key) {
  const bool wasThere = m_reference.erase(key) > 0;
  expect(erase(m_map, key, m_context).found == wasThere, u"delete() is wrong about key %1"_s.arg(key));
  for (auto& [id, range] : m_ranges) {
    range.owed.erase(key);
    range.produced.erase(key);
  }
}

void Trial::removeMany(Key from) {
  for (Key key = from; key < from + kAtOnce; ++key) {
    remove(key);
  }
}

void Trial::look(Key key) {
  const Lookup found = lookup(m_map, key, m_context);
  const auto expected = m_reference.find(key);
  expect(found.found == (expected != m_reference.end()), u"a look-up is wrong about key %1"_s.arg(key));
  expect(!found.found || found.value == expected->second, u"a look-up gives an old value of key %1"_s.arg(key));
}

void Trial::clearAll() {
  expect(clear(m_map, m_context) == Fault::None, u"clear() failed"_s);
  m_reference.clear();
  for (auto& [id, range] : m_ranges) {
    range = {};
  }
}

void Trial::begin(Key key) {
  if (m_map.iterators.size() >= kMostIterators) {
    const std::int32_t id = m_map.iterators[static_cast<std::size_t>(key) % kMostIterators].id;
    endIteration(m_map, id);
    m_ranges.erase(id);
    return;
  }
  const std::int32_t id = ++m_lastRange;
  Ranged& range = m_ranges[id];
  std::transform(m_reference.cbegin(), m_reference.cend(), std::inserter(range.owed, range.owed.end()),
                 [](const auto& entry) { return entry.first; });
  const std::optional<Start> start = key % 2 == 0 ? std::optional<Start>() : Start{key, 3 * key};
  startIteration(m_map, id, start, m_context);
  check(id);
}

/// Up to eight entries further, or to the end.
void Trial::step(Key key) {
  if (m_map.iterators.empty()) {
    return;
  }
  const std::int32_t id = m_map.iterators[static_cast<std::size_t>(key) % m_map.iterators.size()].id;
  const bool isToTheEnd = key % 16 == 15;
  for (Key i = 0; (isToTheEnd || i <= key % 8) && !m_map.iterator(id)->hasEnded; ++i) {
    advance(m_map, id, m_context);
    check(id);
  }
}

void Trial::check(std::int32_t id) {
  const Iterator& iterator = *m_map.iterator(id);
  Ranged& range = m_ranges[id];
  if (iterator.hasKey) {
    const auto expected = m_reference.find(iterator.key);
    expect(expected != m_reference.end(), u"a range gives key %1, which is not there"_s.arg(iterator.key));
    expect(expected == m_reference.end() || expected->second == iterator.value,
           u"a range gives an old value of key %1"_s.arg(iterator.key));
    expect(range.produced.insert(iterator.key).second, u"a range gives key %1 twice"_s.arg(iterator.key));
  }
  if (iterator.hasEnded) {
    expect(std::includes(range.produced.cbegin(), range.produced.cend(), range.owed.cbegin(), range.owed.cend()),
           u"a range has left out a key that was there all the time"_s);
  }
}

}  // namespace orrery::go_map::swiss
