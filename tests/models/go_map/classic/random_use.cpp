// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/classic/random_use.h"

namespace orrery::go_map::classic {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostInASweep = 13;  ///< more would double the map instead

}  // namespace

RandomUse::RandomUse(std::uint64_t seed) : m_choice(seed), m_random(seed + 1) {
  chooseKeys();
  m_map.type = mapTypeOf(m_keys.type());
  m_watch = std::make_unique<MapWatch>(m_map, m_keys, m_space);
  m_context = std::make_unique<Context>(Context{m_keys, m_random, *m_watch});
}

void RandomUse::chooseKeys() {
  const KeyType type = m_choice.below(2) == 0 ? KeyType::Integer : KeyType::String;
  HashFunction function;
  const std::uint32_t kind = m_choice.below(4);
  if (kind == 0) {
    function.kind = HashFunction::Kind::Wyhash;
    function.hashkey = {m_choice.next(), m_choice.next(), m_choice.next(), m_choice.next()};
  }
  m_keys = Keys(type, function);
  constexpr std::array<std::uint32_t, 4> kMost{12, 40, 60, 150};
  const std::uint32_t count = 3 + m_choice.below(kMost[m_choice.below(kMost.size())]);
  // With this distance, the simple hash puts all integers into the same bucket.
  const std::int64_t distance = m_choice.below(3) == 0 ? 64 : 1;
  for (std::uint32_t i = 0; i < count; ++i) {
    m_space.push_back(m_keys.keyOf(QString::number(i * distance)));
  }
  if (kind >= 2) {
    typeHashes();
  }
}

/// Few low bits, few top bytes; sometimes both, sometimes for a part of the keys.
void RandomUse::typeHashes() {
  const std::uint32_t buckets = 1 + m_choice.below(4);
  const std::uint32_t tops = 1 + m_choice.below(3);
  const bool isForAll = m_choice.below(2) == 0;
  for (const Key key : m_space) {
    if (isForAll || m_choice.below(2) == 0) {
      const std::uint64_t low = m_choice.below(buckets) | (m_choice.below(8) == 0 ? 4U : 0U);
      m_keys.setTyped(key, std::uint64_t{m_choice.below(tops)} * 77 << 56U | low);
    }
  }
}

void RandomUse::expect(bool isSo, const QString& what) {
  if (!isSo && m_wrong.isEmpty()) {
    m_wrong = what;
  }
}

bool RandomUse::isBroken() const { return !m_wrong.isEmpty() || !m_watch->broken().isEmpty(); }

void RandomUse::erase(Key key) {
  expect(classic::erase(m_map, key, *m_context).found == (m_expected.erase(key) > 0), u"deleted or not"_s);
}

void RandomUse::assign(Key key) {
  const bool isNew = !m_expected.contains(key);
  ++m_value;
  if (m_choice.below(8) == 0) {
    expect(beginAssign(m_map, key, *m_context) == Fault::None, u"a fault"_s);
    expect(finishAssign(m_map, key, m_value, *m_context).isNew == isNew, u"new or not"_s);
  } else {
    expect(classic::assign(m_map, key, m_value, *m_context).isNew == isNew, u"new or not"_s);
  }
  m_expected[key] = m_value;
}

void RandomUse::range() {
  if (m_map.iterators.empty() || (m_map.iterators.size() < 4 && m_choice.below(6) == 0)) {
    startIteration(m_map, ++m_iterators, std::nullopt, *m_context);
    return;
  }
  const Iterator& one = m_map.iterators[m_choice.below(static_cast<std::uint32_t>(m_map.iterators.size()))];
  if (one.hasEnded || m_choice.below(40) == 0) {
    endIteration(m_map, one.id);
  } else {
    advance(m_map, one.id, *m_context);
  }
}

void RandomUse::wholeRange() {
  const std::int32_t id = ++m_iterators;
  startIteration(m_map, id, std::nullopt, *m_context);
  while (!isBroken() && !m_map.iterator(id)->hasEnded) {
    advance(m_map, id, *m_context);
  }
  endIteration(m_map, id);
}

void RandomUse::rare() {
  switch (m_choice.below(8)) {
    case 0:
      make(m_map, m_choice.below(2) == 0 ? 0 : m_choice.below(60), *m_context);
      m_expected.clear();
      break;
    case 1:
    case 2:
      clear(m_map, *m_context);
      m_expected.clear();
      break;
    default:
      expect(length(m_map, *m_context) == static_cast<std::int64_t>(m_expected.size()), u"len"_s);
  }
}

void RandomUse::operation(const Weights& weights) {
  std::uint32_t drawn = m_choice.below(weights.assign + weights.erase + weights.read + weights.range);
  if (m_choice.below(100) == 0) {
    rare();
  } else if (drawn < weights.assign) {
    assign(someKey());
  } else if (drawn -= weights.assign; drawn < weights.erase) {
    erase(someKey());
  } else if (drawn -= weights.erase; drawn < weights.read) {
    const Key key = someKey();
    const auto entry = m_expected.find(key);
    const Lookup found = lookup(m_map, key, *m_context);
    expect(found.found == (entry != m_expected.end()) && (!found.found || found.value == entry->second),
           u"a look-up"_s);
  } else {
    range();
  }
  // Growths are short; most of what can go wrong does so while one runs.
  if (m_map.isGrowing() && m_choice.below(8) == 0) {
    wholeRange();
  }
  expect(m_watch->stored() == m_expected, u"what was told is not what was done"_s);
  ++m_operations;
}

void RandomUse::phase() {
  const Weights weights{m_choice.below(14), m_choice.below(5), m_choice.below(6), 1 + m_choice.below(6)};
  const std::uint32_t count = 5 + m_choice.below(30);
  for (std::uint32_t i = 0; i < count && !isBroken(); ++i) {
    operation(weights);
  }
}

/// Most keys come, in order.
void RandomUse::fill() {
  for (const Key key : m_space) {
    assign(key);
    if (m_choice.below(4) == 0) {
      operation({0, 1, 4, 2});
    }
    if (isBroken()) {
      return;
    }
  }
}

/// The keys of one bucket come, all others go: chain after chain gets overflow buckets.
void RandomUse::sweep() {
  const std::uint64_t mask = m_choice.below(2) == 0 ? 1 : 3;
  const std::uint64_t bucket = m_choice.below(4) & mask;
  for (const Key key : m_space) {
    const bool isOfBucket = (m_keys.hash(key, m_map.hash0) & mask) == bucket;
    if (!isOfBucket) {
      erase(key);
    } else if (m_expected.size() < kMostInASweep) {
      assign(key);
    }
    if (m_choice.below(6) == 0) {
      operation({0, 0, 1, 4});
    }
    if (isBroken()) {
      return;
    }
  }
}

QString RandomUse::run() {
  make(m_map, m_choice.below(3) == 0 ? m_choice.below(110) : 0, *m_context);
  const std::uint32_t kind = m_choice.below(3);
  for (int i = 0; i < 4 && !isBroken(); ++i) {
    phase();
    if (kind == 0) {
      sweep();
    } else if (kind == 1 && i == 1) {
      fill();
    }
  }
  return m_watch->broken().isEmpty() ? m_wrong : m_watch->broken();
}

}  // namespace orrery::go_map::classic
