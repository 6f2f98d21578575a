// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/state.h"
#include "models/timeline/trace.h"

namespace orrery::go_map {

/// One tick: the next part of State::action on one of the maps. True: there is more to do.
bool runTurn(State& state, Trace<State>& trace);

/// Assigns without a word, on every map that is shown: what was there before the first step.
void assignSilently(State& state, Key key, Value value);
void eraseSilently(State& state, Key key);
/// make, or a nil map, without a word.
void makeSilently(State& state, std::int64_t hint, bool isNil);
/// Whether a key is in the map; of two, in either. False while a write is paused, since nobody may look then.
[[nodiscard]] bool contains(const State& state, Key key);

/// The key of InsertMany and DeleteMany that has this number: the number itself, or "k<number>".
[[nodiscard]] QString numberedText(KeyType type, std::int64_t number);
/// The same as a key; of a text that is kept already.
[[nodiscard]] Key numberedKey(const Keys& keys, std::int64_t number);

/// Iterators that have come to their end are forgotten.
void dropEndedIterators(State& state);
/// Whether an iterator goes on; of two, either.
[[nodiscard]] bool isLive(const State& state, std::int32_t iterator);
/// Those, ascending.
[[nodiscard]] QList<std::int32_t> liveIterators(const State& state);

}  // namespace orrery::go_map
