// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/telling.h"

#include "models/go_map/tr.h"
#include "models/go_map/words.h"

#include <algorithm>

namespace orrery::go_map::both {

namespace {

/// nullptr: it is no longer kept.
const RangeLog* logOf(const State& state, std::int64_t iterator, bool isSwiss) {
  const auto found = std::ranges::find_if(
      state.logs, [&](const RangeLog& log) { return log.iterator == iterator && log.isSwiss == isSwiss; });
  return found == state.logs.end() ? nullptr : &*found;
}

bool isDeletion(const State& state) {
  return state.action.kind == Action::Kind::Delete || state.action.kind == Action::Kind::DeleteMany;
}

}  // namespace

QString madeNil() { return Tr::tr("The map variable is declared: it is nil"); }

QString hashComputed(const QString& key, std::int64_t hash) {
  return Tr::tr("The hash of key %1 is %2").arg(key, hashText(static_cast<std::uint64_t>(hash)));
}

QString found(const QString& place, std::int64_t value) {
  return Tr::tr("Found in %1: the value is %2").arg(place, text(value));
}

QString inNilMap(const QString& key) { return Tr::tr("The map is nil: key %1 is not there").arg(key); }

QString inEmptyMap(const QString& key) { return Tr::tr("The map is empty: key %1 is not there").arg(key); }

QString notFound(const QString& key) { return Tr::tr("Key %1 is not in the map").arg(key); }

QString keyStored(const QString& key, const QString& place, std::int64_t count) {
  return Tr::tr("Key %1 goes into %2: count %3").arg(key, place, text(count));
}

QString valueUpdated(const QString& key, std::int64_t before, std::int64_t now) {
  return Tr::tr("Key %1 is there already: value %2 becomes %3").arg(key, text(before), text(now));
}

QString lenRead(std::int64_t count) { return Tr::tr("len(m) is %1").arg(count); }

QString rangeOnEmpty(std::int64_t iterator) { return Tr::tr("Range %1 begins on an empty map").arg(iterator); }

QString rangeEnded(const State& state, std::int64_t iterator, bool isLeft, bool isSwiss) {
  const RangeLog* const log = logOf(state, iterator, isSwiss);
  if (log == nullptr) {
    return Tr::tr("Range %1 has ended").arg(iterator);
  }
  const auto count = static_cast<int>(log->count);
  return isLeft ? Tr::tr("Range %1 is left after %n key(s)", nullptr, count).arg(iterator)
                : Tr::tr("Range %1 has ended: %n key(s)", nullptr, count).arg(iterator);
}

QString entryProduced(const QString& key, std::int64_t iterator, std::int64_t value, bool isLookedUp) {
  return isLookedUp ? Tr::tr("Range %1 gives key %2, looked up again: value %3").arg(text(iterator), key, text(value))
                    : Tr::tr("Range %1 gives key %2, value %3").arg(text(iterator), key, text(value));
}

QString deletedMeanwhile(const QString& key) { return Tr::tr("Key %1 is passed by: it has been deleted").arg(key); }

QString writePaused(const QString& key) {
  return Tr::tr("Another goroutine writes key %1 and is stopped halfway").arg(key);
}

QString writeResumed(const QString& key) { return Tr::tr("The other goroutine goes on with key %1").arg(key); }

QString panicked() { return Tr::tr("panic: %1").arg(goText(Fault::NilMapWrite)); }

QString ended(Fault fault) { return Tr::tr("fatal error: %1").arg(goText(fault)); }

QString originOfHash(const State& state, Key key, std::uint64_t seed) {
  if (state.keys.typed(key)) {
    return Tr::tr("This hash was typed in by hand.");
  }
  switch (state.keys.function().kind) {
    case HashFunction::Kind::Simple:
      return Tr::tr("It comes from the simple hash function, which is easy to see through and has no seed.");
    case HashFunction::Kind::Wyhash:
      return Tr::tr("It comes from Go's own hash function and depends on the map's seed %1.").arg(seedText(seed));
  }
  return {};
}

QString seedText(std::uint64_t seed) { return QString(u"0x" % QString::number(seed, 16)); }

QString whyFound(const QString& key) {
  return Tr::tr("v, ok := m[%1] gives this value and ok = true. A look-up changes nothing in the map.").arg(key);
}

QString whatIsMissed(const State& state, const QString& key) {
  return isDeletion(state)
             ? Tr::tr("Deleting a key that is not there does nothing; it is no error.")
             : Tr::tr("v, ok := m[%1] gives the zero value and ok = false; only ok tells it from a stored zero.")
                   .arg(key);
}

QString whyNilVariable() {
  return Tr::tr(
      "A nil map has no header at all. Reading, len, range and delete treat it as empty; an assignment panics.");
}

QString whyInNilMap(const State& state) {
  return isDeletion(state)
             ? Tr::tr("Deleting from a nil map does nothing; only an assignment panics.")
             : Tr::tr("A nil map can be read: it gives the zero value, and ok = false. Nothing is hashed.");
}

QString whyInEmptyMap() { return Tr::tr("The header's count is 0, so nothing is hashed and no key is looked at."); }

QString whyRangeOnEmpty() { return Tr::tr("The header counts no keys: no start is drawn, and the loop ends at once."); }

QString whyPanicked() {
  return Tr::tr(
      "There is no header to store into: make(map[K]V) is missing. It is an ordinary panic, which a deferred recover "
      "can catch.");
}

QString whyWriting(const QString& flag) {
  return Tr::tr(
             "A map has no lock, only the flag %1: whoever finds it set ends the program. It is set after the hash is "
             "computed, since hashing may panic.")
      .arg(flag);
}

QString whyPaused(const QString& flag) {
  return Tr::tr("Its goroutine has hashed the key and set %1; the scheduler may stop it at any point.").arg(flag);
}

QString whyResumed(const QString& flag) {
  return Tr::tr("It finishes the assignment that it had begun, and clears %1 at the end.").arg(flag);
}

QString whyEnded(Fault fault, const QString& flag) {
  const QString what = fault == Fault::ConcurrentWrites
                           ? Tr::tr("%1 is set: another goroutine is writing this map.").arg(flag)
                           : Tr::tr("%1 is set: another goroutine is writing while this one reads.").arg(flag);
  return joined({what, Tr::tr("This is no panic: recover cannot catch it, and the exit status is 2. The check is not "
                              "complete; a race may also go unnoticed.")});
}

}  // namespace orrery::go_map::both
