// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/reading.h"

#include "models/exhibit/json_text.h"
#include "models/go_map/hash_text.h"
#include "models/go_map/limits.h"
#include "models/go_map/tables.h"
#include "models/go_map/tr.h"
#include "models/go_map/turn.h"
#include "models/go_map/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

using Kind = Action::Kind;

constexpr std::array kKinds{std::pair{"make"_L1, Kind::Make},
                            std::pair{"assign"_L1, Kind::Assign},
                            std::pair{"lookup"_L1, Kind::Lookup},
                            std::pair{"delete"_L1, Kind::Delete},
                            std::pair{"clear"_L1, Kind::Clear},
                            std::pair{"len"_L1, Kind::Len},
                            std::pair{"range"_L1, Kind::Range},
                            std::pair{"range_begin"_L1, Kind::RangeBegin},
                            std::pair{"range_next"_L1, Kind::RangeNext},
                            std::pair{"range_end"_L1, Kind::RangeEnd},
                            std::pair{"insert_many"_L1, Kind::InsertMany},
                            std::pair{"delete_many"_L1, Kind::DeleteMany},
                            std::pair{"begin_write"_L1, Kind::BeginWrite},
                            std::pair{"end_write"_L1, Kind::EndWrite}};

QString placeOf(QLatin1StringView argument) { return "/arguments/"_L1 % argument; }

std::int64_t keysIn(const State& state) {
  return std::max(state.hasClassic() ? state.classic.count : 0, state.hasSwiss() ? state.swiss.used : 0);
}

Result<void> checkRoom(const State& state, std::int64_t more, const QString& place) {
  if (keysIn(state) + more > kMostKeys) {
    return failure({place, Tr::tr("a map that would have %1 keys").arg(keysIn(state) + more),
                    Tr::tr("at most %1 keys").arg(kMostKeys)});
  }
  return {};
}

Result<void> readKey(Action& made, const Operation& operation, const State& state) {
  made.key = operation.arguments.value("key"_L1).toString();
  if (const auto checked = state.keys.check(made.key); !checked) {
    return failure({placeOf("key"_L1), checked.error().found, checked.error().expected});
  }
  return {};
}

/// A key whose hash is known, because it was typed or because the key is stored, keeps it.
Result<void> readTypedHash(Action& made, const Operation& operation, const State& state) {
  const QString text = operation.arguments.value("hash"_L1).toString().trimmed();
  if (text.isEmpty()) {
    return {};
  }
  made.hash = readHash(text);
  if (!made.hash) {
    return failure(
        {placeOf("hash"_L1), quoted(text), Tr::tr("64 bits: a decimal number, or one that begins with 0x or 0b")});
  }
  const auto key = state.keys.find(made.key);
  if (!key) {
    return {};
  }
  const auto refuse = [&](std::uint64_t known) -> Result<void> {
    return failure({placeOf("hash"_L1), quoted(text),
                    Tr::tr("%1: %2 has that hash already").arg(hashText(known), keyText(state, *key))});
  };
  if (const auto typed = state.keys.typed(*key)) {
    return *typed == *made.hash ? Result<void>() : refuse(*typed);
  }
  const bool isBusy = state.paused && state.paused->key == *key;
  if (isBusy || contains(state, *key)) {
    const std::uint64_t known = state.keys.hash(*key, state.hasClassic() ? state.classic.hash0 : state.swiss.seed);
    return known == *made.hash ? Result<void>() : refuse(known);
  }
  return {};
}

Result<void> readAssignment(Action& made, const Operation& operation, const State& state) {
  if (auto read = readKey(made, operation, state); !read) {
    return read;
  }
  if (auto read = readTypedHash(made, operation, state); !read) {
    return read;
  }
  made.value = operation.arguments.value("value"_L1).toInteger();
  return checkRoom(state, 1, {});
}

Result<void> readMany(Action& made, const Operation& operation, const State& state) {
  made.first = operation.arguments.value("first"_L1).toInteger();
  made.count = operation.arguments.value("count"_L1).toInteger();
  made.stride = operation.arguments.value("stride"_L1).toInteger();
  return made.kind == Kind::InsertMany ? checkRoom(state, made.count, placeOf("count"_L1)) : Result<void>();
}

Result<void> readMake(Action& made, const Operation& operation, const State& state) {
  if (state.paused) {
    return failure({{}, Tr::tr("a write that is stopped in the middle"), Tr::tr("the end of that write first")});
  }
  made.hint = operation.arguments.value("hint"_L1).toInteger();
  made.isNil = operation.arguments.value("nil"_L1).toBool();
  return {};
}

std::optional<std::int32_t> drawnIfNegative(const Operation& operation, QLatin1StringView argument) {
  const qint64 value = operation.arguments.value(argument).toInteger(-1);
  return value < 0 ? std::nullopt : std::optional(static_cast<std::int32_t>(value));
}

Result<void> readStart(Action& made, const Operation& operation, const State& state) {
  if (liveIterators(state).size() >= State::kMostIterators) {
    return failure({{},
                    Tr::tr("one more range"),
                    Tr::tr("at most %n range(s) at a time", nullptr, static_cast<int>(State::kMostIterators))});
  }
  made.startBucket = drawnIfNegative(operation, "start"_L1);
  made.offset = drawnIfNegative(operation, "offset"_L1);
  return {};
}

Result<void> readIterator(Action& made, const Operation& operation, const State& state) {
  const QString name = operation.arguments.value("iterator"_L1).toString();
  for (const std::int32_t live : liveIterators(state)) {
    if (name == iteratorEntity(live).name || name == QString::number(live)) {
      made.iterator = live;
      return {};
    }
  }
  return failure({placeOf("iterator"_L1), quoted(name), Tr::tr("a range that has not come to its end")});
}

Result<void> readRest(Action& made, const Operation& operation, const State& state) {
  switch (made.kind) {
    case Kind::Make:
      return readMake(made, operation, state);
    case Kind::Assign:
    case Kind::BeginWrite:
      return readAssignment(made, operation, state);
    case Kind::Lookup:
    case Kind::Delete:
      return readKey(made, operation, state);
    case Kind::InsertMany:
    case Kind::DeleteMany:
      return readMany(made, operation, state);
    case Kind::Range:
    case Kind::RangeBegin:
      return readStart(made, operation, state);
    case Kind::RangeNext:
    case Kind::RangeEnd:
      return readIterator(made, operation, state);
    case Kind::EndWrite:
      if (!state.paused) {
        return failure({{}, Tr::tr("no write that is stopped"), Tr::tr("the beginning of one")});
      }
      return {};
    case Kind::None:
    case Kind::Clear:
    case Kind::Len:
      return {};
  }
  Q_UNREACHABLE();
}

}  // namespace

Result<Action> readAction(const Operation& operation, const State& state) {
  if (state.hasEnded()) {
    return failure({{}, Tr::tr("a program that has ended"), Tr::tr("an earlier step to go on from")});
  }
  const auto* const known = std::ranges::find(kKinds, operation.id, [](const auto& each) { return each.first; });
  if (known == kKinds.end()) {
    return failure({u"/id"_s, quoted(operation.id), Tr::tr("an operation of the map")});
  }
  Action made;
  made.kind = known->second;
  if (const auto read = readRest(made, operation, state); !read) {
    return failure(read.error());
  }
  return made;
}

}  // namespace orrery::go_map
