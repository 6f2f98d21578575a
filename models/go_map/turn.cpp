// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/turn.h"

#include "models/go_map/classic/operations.h"
#include "models/go_map/swiss/operations.h"
#include "models/go_map/teller.h"

#include <algorithm>
#include <utility>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

/// What this file has to know of one kind of map; everything else has the same names in both.
struct ClassicSide {
  using Told = classic::Told;
  using Event = classic::Event;
  using Fault = classic::Fault;
  using Context = classic::Context;
  using Speaker = Teller<classic::Listener, classic::Told>;
  static classic::Hmap& map(State& state) { return state.classic; }
  static std::optional<classic::Start> start(const Action& action) {
    if (!action.startBucket && !action.offset) {
      return std::nullopt;
    }
    return classic::Start{action.startBucket.value_or(0), static_cast<std::uint8_t>(action.offset.value_or(0))};
  }
};
struct SwissSide {
  using Told = swiss::Told;
  using Event = swiss::Event;
  using Fault = swiss::Fault;
  using Context = swiss::Context;
  using Speaker = Teller<swiss::Listener, swiss::Told>;
  static swiss::Map& map(State& state) { return state.swiss; }
  static std::optional<swiss::Start> start(const Action& action) {
    if (!action.startBucket && !action.offset) {
      return std::nullopt;
    }
    return swiss::Start{action.startBucket.value_or(0), action.offset.value_or(0)};
  }
};

/// What one map has to do in this tick.
struct Part {
  Action::Kind kind = Action::Kind::None;
  Key key = kNoKey;
  Value value = 0;
  std::int32_t iterator = 0;
};

template <class Map>
bool isLiveIn(const Map& map, std::int32_t iterator) {
  const auto* const found = map.iterator(iterator);
  return found != nullptr && !found->hasEnded;
}

bool isOnIterator(Action::Kind kind) { return kind == Action::Kind::RangeNext || kind == Action::Kind::RangeEnd; }

/// Does a part on one of the maps.
template <class Side>
class Doer {
 public:
  Doer(State& state, Trace<State>& trace)
      : m_state(state),
        m_map(Side::map(state)),
        m_speaker(state, trace),
        m_context{state.keys, state.random, m_speaker} {}

  void run(const Part& part) {
    switch (part.kind) {
      case Action::Kind::Make:
        makeMap();
        break;
      case Action::Kind::Assign:
        assign(m_map, part.key, part.value, m_context);
        break;
      case Action::Kind::Lookup:
        lookup(m_map, part.key, m_context);
        break;
      case Action::Kind::Delete:
        erase(m_map, part.key, m_context);
        break;
      case Action::Kind::Clear:
        clear(m_map, m_context);
        break;
      case Action::Kind::Len:
        length(m_map, m_context);
        break;
      case Action::Kind::RangeBegin:
        startIteration(m_map, part.iterator, Side::start(m_state.action), m_context);
        break;
      case Action::Kind::RangeNext:
        advance(m_map, part.iterator, m_context);
        break;
      case Action::Kind::RangeEnd:
        leave(part.iterator);
        break;
      case Action::Kind::BeginWrite:
        pause(part);
        break;
      case Action::Kind::EndWrite:
        m_speaker.told({Side::Event::WriteResumed, part.key, {}, {}, 0, 0, 0});
        finishAssign(m_map, part.key, part.value, m_context);
        break;
      case Action::Kind::None:
      case Action::Kind::Range:
      case Action::Kind::InsertMany:
      case Action::Kind::DeleteMany:
        break;
    }
  }

 private:
  void makeMap() {
    if (m_state.action.isNil) {
      makeNil(m_map, m_context);
    } else {
      make(m_map, m_state.action.hint, m_context);
    }
  }

  void leave(std::int32_t iterator) {
    endIteration(m_map, iterator);
    m_speaker.told({Side::Event::IterationEnded, kNoKey, {}, {}, iterator, 1, 0});
  }

  void pause(const Part& part) {
    if (beginAssign(m_map, part.key, m_context) == Side::Fault::None) {
      m_state.paused = PausedWrite{part.key, part.value};
      m_speaker.told({Side::Event::WritePaused, part.key, {}, {}, 0, 0, 0});
    }
  }

  State& m_state;
  decltype(Side::map(std::declval<State&>())) m_map;
  typename Side::Speaker m_speaker;
  typename Side::Context m_context;
};

Key keyOf(const State& state) {
  const Action& action = state.action;
  switch (action.kind) {
    case Action::Kind::Assign:
    case Action::Kind::Lookup:
    case Action::Kind::Delete:
    case Action::Kind::BeginWrite:
      return state.keys.find(action.key).value_or(kNoKey);
    case Action::Kind::InsertMany:
    case Action::Kind::DeleteMany:
      return numberedKey(state.keys, action.first);
    case Action::Kind::EndWrite:
      return state.paused ? state.paused->key : kNoKey;
    default:
      return kNoKey;
  }
}

/// A new operation of the map, unless it is a range that goes on.
void beginOperation(State& state) {
  Action& action = state.action;
  if (state.fault == Fault::NilMapWrite) {
    state.fault = Fault::None;  // recovered
  }
  if (action.kind == Action::Kind::Range && action.iterator != 0) {
    return;
  }
  ++state.operations;
  state.atHand = keyOf(state);
  if (action.kind == Action::Kind::Make) {
    state.logs.clear();
  }
}

Part partOf(const State& state) {
  const Action& action = state.action;
  Part part{action.kind, state.atHand, action.value, action.iterator};
  switch (action.kind) {
    case Action::Kind::Range:
      part.kind = isLive(state, action.iterator) ? Action::Kind::RangeNext : Action::Kind::RangeBegin;
      break;
    case Action::Kind::InsertMany:
      part.kind = Action::Kind::Assign;
      part.value = action.first;
      break;
    case Action::Kind::DeleteMany:
      part.kind = Action::Kind::Delete;
      break;
    case Action::Kind::EndWrite:
      part.value = state.paused ? state.paused->value : 0;
      break;
    default:
      break;
  }
  return part;
}

/// A range that has begun in both maps can end in one of them first.
template <class Map>
bool hasPart(const Part& part, const Map& map) {
  return !isOnIterator(part.kind) || isLiveIn(map, part.iterator);
}

/// What the action counts, before the last of the maps does its part: after its steps nothing may change any more.
void consume(State& state) {
  Action& action = state.action;
  action.classicIsDone = false;
  if (action.kind == Action::Kind::InsertMany || action.kind == Action::Kind::DeleteMany) {
    --action.count;
    action.first += action.stride;
  }
  if (action.kind == Action::Kind::EndWrite) {
    state.paused.reset();
  }
}

bool hasMore(const State& state) {
  const Action& action = state.action;
  if (state.fault != Fault::None) {
    return false;
  }
  if (action.kind == Action::Kind::Range) {
    return isLive(state, action.iterator);
  }
  return action.count > 0 && (action.kind == Action::Kind::InsertMany || action.kind == Action::Kind::DeleteMany);
}

template <class Function>
void silently(State& state, Function act) {
  if (state.hasClassic()) {
    Silence<classic::Listener, classic::Told> silence;
    classic::Context context{state.keys, state.random, silence};
    act(state.classic, context);
  }
  if (state.hasSwiss()) {
    Silence<swiss::Listener, swiss::Told> silence;
    swiss::Context context{state.keys, state.random, silence};
    act(state.swiss, context);
  }
}

template <class Map>
void dropEnded(Map& map) {
  QList<std::int32_t> ended;
  for (const auto& each : map.iterators) {
    if (each.hasEnded) {
      ended.append(each.id);
    }
  }
  for (const std::int32_t id : ended) {
    endIteration(map, id);
  }
}

template <class Map>
void addLive(QList<std::int32_t>& list, const Map& map) {
  for (const auto& each : map.iterators) {
    if (!each.hasEnded && !list.contains(each.id)) {
      list.append(each.id);
    }
  }
}

}  // namespace

bool runTurn(State& state, Trace<State>& trace) {
  Action& action = state.action;
  if (action.kind == Action::Kind::None) {
    return false;
  }
  const bool isSecondHalf = action.classicIsDone;
  if (!isSecondHalf) {
    beginOperation(state);
  }
  const bool startsRange = action.kind == Action::Kind::RangeBegin || action.kind == Action::Kind::Range;
  if (startsRange && action.iterator == 0) {
    action.iterator = ++state.lastIterator;
  }
  Part part = partOf(state);
  if (isSecondHalf && part.kind == Action::Kind::RangeNext && state.swiss.iterator(part.iterator) == nullptr) {
    part.kind = Action::Kind::RangeBegin;  // the classic map's has just begun, the Swiss map's is next
  }
  const bool isClassic = state.hasClassic() && !isSecondHalf && hasPart(part, state.classic);
  if (isClassic && state.hasSwiss() && hasPart(part, state.swiss)) {
    action.classicIsDone = true;
    Doer<ClassicSide>(state, trace).run(part);
    return !state.hasEnded();
  }
  consume(state);
  if (isClassic) {
    Doer<ClassicSide>(state, trace).run(part);
  } else if (state.hasSwiss() && hasPart(part, state.swiss)) {
    Doer<SwissSide>(state, trace).run(part);
  }
  return hasMore(state);
}

void assignSilently(State& state, Key key, Value value) {
  silently(state, [&](auto& map, auto& context) { assign(map, key, value, context); });
}

void eraseSilently(State& state, Key key) {
  silently(state, [&](auto& map, auto& context) { erase(map, key, context); });
}

void makeSilently(State& state, std::int64_t hint, bool isNil) {
  silently(state, [&](auto& map, auto& context) {
    if (isNil) {
      makeNil(map, context);
    } else {
      make(map, hint, context);
    }
  });
}

bool contains(const State& state, Key key) {
  State copy = state;
  bool isThere = false;
  silently(copy, [&](auto& map, auto& context) { isThere = isThere || lookup(map, key, context).found; });
  return isThere;
}

QString numberedText(KeyType type, std::int64_t number) {
  return type == KeyType::String ? u"k%1"_s.arg(number) : QString::number(number);
}

Key numberedKey(const Keys& keys, std::int64_t number) {
  return keys.type() == KeyType::Integer ? number : keys.find(numberedText(keys.type(), number)).value_or(kNoKey);
}

void dropEndedIterators(State& state) {
  dropEnded(state.classic);
  dropEnded(state.swiss);
}

bool isLive(const State& state, std::int32_t iterator) {
  return (state.hasClassic() && isLiveIn(state.classic, iterator)) ||
         (state.hasSwiss() && isLiveIn(state.swiss, iterator));
}

QList<std::int32_t> liveIterators(const State& state) {
  QList<std::int32_t> list;
  addLive(list, state.classic);
  addLive(list, state.swiss);
  std::ranges::sort(list);
  return list;
}

}  // namespace orrery::go_map
