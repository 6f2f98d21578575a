// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is done, one operation after the other, both maps agree with each other and with a plain table of the same
// keys, at every step of the way.
#include "models/base/random.h"
#include "models/go_map/map_exhibit.h"
#include "models/go_map/steps.h"
#include "models/go_map/swiss/map.h"
#include "models/go_map/turn.h"
#include "tests/models/go_map/map_runs.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery::go_map {

namespace {

constexpr int kPrograms = 300;
constexpr int kOperations = 40;
constexpr std::uint32_t kKeys = 60;

/// What a map should hold.
using Wanted = QHash<Key, Value>;

struct Drawn {
  QString id;
  QJsonObject arguments;
};

Drawn drawOperation(Random& random) {
  const QString text = QString::number(random.below(kKeys));
  const auto number = static_cast<int>(random.below(kKeys));
  switch (random.below(12)) {
    case 0:
      return {u"lookup"_s, key(text)};
    case 1:
      return {u"range"_s, {}};
    case 2:
      return {u"range_begin"_s, {}};
    case 3:
      return {u"range_next"_s, named(u"range %1"_s.arg(1 + random.below(3)))};
    case 4:
      return {u"range_end"_s, named(u"range %1"_s.arg(1 + random.below(3)))};
    case 5:
      return {random.below(6) == 0 ? u"clear"_s : u"len"_s, {}};
    case 6:
    case 7:
      return {u"delete"_s, key(text)};
    case 8:
      return {u"insert_many"_s, many(number, 1 + static_cast<int>(random.below(20)), 3)};
    case 9:
      return {u"delete_many"_s, many(number, 1 + static_cast<int>(random.below(20)), 2)};
    default:
      return {u"assign"_s, entry(text, static_cast<int>(random.below(1'000)))};
  }
}

void perform(const Drawn& drawn, Wanted& wanted) {
  const auto number = [&](QLatin1StringView name) { return drawn.arguments.value(name).toInteger(); };
  const Key one = drawn.arguments.value("key"_L1).toString().toLongLong();
  if (drawn.id == "assign"_L1) {
    wanted.insert(one, number("value"_L1));
  } else if (drawn.id == "delete"_L1) {
    wanted.remove(one);
  } else if (drawn.id == "clear"_L1) {
    wanted.clear();
  }
  for (qint64 i = 0; i < number("count"_L1); ++i) {
    const Key each = number("first"_L1) + i * number("stride"_L1);
    if (drawn.id == "insert_many"_L1) {
      wanted.insert(each, each);
    } else {
      wanted.remove(each);
    }
  }
}

bool agrees(const State& state, const Wanted& wanted) {
  if (state.classic.count != wanted.size() || state.swiss.used != wanted.size()) {
    return false;
  }
  for (Key each = -5; each < 2 * static_cast<Key>(kKeys); ++each) {
    const bool isWanted = wanted.contains(each);
    if (contains(state, each) != isWanted || swiss::placeOf(state.swiss, each, state.keys).isValid() != isWanted) {
      return false;
    }
  }
  return true;
}

}  // namespace

class MapRandomTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bothMapsHoldWhatTheyShould();
  void aRangeGivesNoKeyTwice();
};

void MapRandomTest::bothMapsHoldWhatTheyShould() {
  for (int program = 0; program < kPrograms; ++program) {
    Random random(static_cast<std::uint64_t>(program));
    const auto recording = recordingOf(QStringLiteral(R"({"map": "both", "seed": %1, "contents": {"count": %2}})")
                                           .arg(program)
                                           .arg(random.below(30))
                                           .toUtf8());
    Wanted wanted;
    const State start = endOf(*recording);
    for (Key each = 0; each < start.classic.count; ++each) {
      wanted.insert(each, each + 1);
    }
    for (int i = 0; i < kOperations; ++i) {
      const Drawn drawn = drawOperation(random);
      // A range that there is not, or one too many, is refused and changes nothing.
      if (apply(*recording, drawn.id, drawn.arguments)) {
        perform(drawn, wanted);
      }
      QVERIFY2(agrees(endOf(*recording), wanted), qPrintable(u"program %1, operation %2"_s.arg(program).arg(i)));
    }
  }
}

void MapRandomTest::aRangeGivesNoKeyTwice() {
  constexpr std::uint32_t kFirstKeys = 25;
  for (int program = 0; program < kPrograms; ++program) {
    Random random(static_cast<std::uint64_t>(1'000 + program));
    const auto recording = recordingOf(R"({"map": "both", "contents": {"count": 25}})");
    QVERIFY(apply(*recording, u"range_begin"_s));
    while (liveIterators(endOf(*recording)).contains(1)) {
      // A key that is deleted and comes again may be given again: it is another entry.
      const bool isAssigned = random.below(3) != 0;
      const QString text = QString::number(isAssigned ? kFirstKeys + random.below(kKeys) : random.below(kFirstKeys));
      QVERIFY(apply(*recording, isAssigned ? u"assign"_s : u"delete"_s, isAssigned ? entry(text, 1) : key(text)));
      QVERIFY(apply(*recording, u"range_next"_s, named(u"range 1"_s)));
    }
    for (const RangeLog& log : endOf(*recording).logs) {
      QList<Key> keys = log.keys;
      std::ranges::sort(keys);
      QVERIFY(std::ranges::adjacent_find(keys) == keys.end());
    }
  }
}

}  // namespace orrery::go_map

QTEST_GUILESS_MAIN(orrery::go_map::MapRandomTest)
#include "map_random_test.moc"
