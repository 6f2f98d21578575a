// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an insert into a map costs with all its steps recorded: time, memory, and how fast any step is reached again.
// Over 100,000 inserts, from the empty map on, with every growth on the way. And what the inspector's tables take.
#include "models/go_map/map_exhibit.h"
#include "tests/benchmark/recording_costs.h"
#include "tests/benchmark/table.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace orrery;
using benchmark::report;

namespace {

constexpr int kInserts = 100'000;
constexpr int kAtOnce = 10'000;
constexpr int kSeeks = 2'000;
constexpr double kMostMicroseconds = 10;
constexpr double kMostBytes = 1'500;
constexpr double kMedianSeekMilliseconds = 1;
constexpr double kMostSeekMilliseconds = 100;
constexpr double kMostTableMilliseconds = 2;

struct Case {
  QString name;
  QByteArray configuration;
  int stride = 1;  ///< between the keys
};

/// With the simple hash keys in order go from bucket to bucket; with wyhash, and far from each other, anywhere.
std::vector<Case> cases() {
  constexpr int kFar = 999'983;
  const QByteArray wyhash = R"("hash": {"wyhash": ["0x3c6ef372fe94f82b", "0x1", "0x2", "0x3"]})";
  return {{u"classic, keys in order"_s, "{}"},
          {u"classic, random keys"_s, "{" + wyhash + "}", kFar},
          {u"Swiss, keys in order"_s, R"({"map": "swiss"})"},
          {u"Swiss, random keys"_s, R"({"map": "swiss", )" + wyhash + "}", kFar},
          {u"classic, texts"_s, R"({"key": "string", )" + wyhash + "}"}};
}

bool insertAll(Recording& recording, qint64 stride) {
  for (qint64 done = 0; done < kInserts; done += kAtOnce) {
    const QJsonObject arguments{{u"first"_s, done * stride}, {u"count"_s, kAtOnce}, {u"stride"_s, stride}};
    if (!recording.apply({u"insert_many"_s, arguments}, recording.length())) {
      return false;
    }
  }
  return true;
}

void measure(QTextStream& out, const Case& of) {
  auto made = goMap().record(QJsonDocument::fromJson(of.configuration).object());
  if (!made) {
    out << of.name << ": " << made.error().message() << '\n';
    return;
  }
  Recording& recording = **made;
  malloc_trim(0);
  const benchmark::Memory before = benchmark::memoryNow();
  const double start = benchmark::threadMilliseconds();
  if (!insertAll(recording, of.stride)) {
    out << of.name << ": refused\n";
    return;
  }
  const double microseconds = (benchmark::threadMilliseconds() - start) * 1e3;
  const benchmark::Memory after = benchmark::memoryNow();
  out << of.name << ": " << kInserts << " inserts, " << recording.length() << " steps\n";
  report(out, u"recording an insert"_s, microseconds / kInserts, u"µs"_s, kMostMicroseconds);
  report(out, u"heap an insert"_s, (after.heap - before.heap) / kInserts, u"bytes"_s, kMostBytes);
  report(out, u"resident memory an insert"_s, (after.resident - before.resident) / kInserts, u"bytes"_s, kMostBytes);
  report(out, u"the recording's own count an insert"_s, static_cast<double>(recording.bytes()) / kInserts, u"bytes"_s,
         kMostBytes);
  const std::vector<double> seeks = benchmark::seekTimes(recording, kSeeks);
  report(out, u"seek, median"_s, benchmark::quantile(seeks, 0.5), u"ms"_s, kMedianSeekMilliseconds);
  report(out, u"seek, longest"_s, benchmark::quantile(seeks, 1), u"ms"_s, kMostSeekMilliseconds);
}

/// The inspector's tables of 4,096 keys.
void measureTables(QTextStream& out, const QByteArray& map) {
  constexpr int kTries = 20;
  const QByteArray configuration = R"({"contents": {"count": 4096}, "map": ")" + map + "\"}";
  const auto made = goMap().record(QJsonDocument::fromJson(configuration).object());
  const AnyState state = (*made)->stateAt(0);
  const std::vector<double> times =
      benchmark::measured(kTries, [&] { static_cast<void>(goMap().tables(state, nullptr)); });
  report(out, u"tables of 4,096 keys, "_s % QLatin1StringView(map), benchmark::quantile(times, 0.5), u"ms"_s,
         kMostTableMilliseconds);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QTextStream out(stdout);
  for (const Case& of : cases()) {
    measure(out, of);
    out.flush();
  }
  measureTables(out, "classic");
  measureTables(out, "swiss");
  return 0;
}
