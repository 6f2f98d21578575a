// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast a channel program is recorded, what a recorded step takes, and how fast any step is reached again.
#include "models/go_channel/channel_exhibit.h"
#include "tests/benchmark/recording_costs.h"
#include "tests/benchmark/table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace orrery;
using benchmark::report;

namespace {

constexpr int kSteps = 1'000'000;
constexpr int kSeeks = 2'000;
constexpr double kMostMicroseconds = 3;
constexpr double kMostBytes = 300;
constexpr double kMostSeekMilliseconds = 1;
constexpr double kMedianSeekMilliseconds = 0.1;

struct Program {
  QString name;
  QByteArray configuration;
};

/// Endless programs: hand-over, a buffer that fills and drains, select on several channels, and many goroutines.
std::vector<Program> programs() {
  return {{u"unbuffered, two goroutines"_s, R"({"channels": [{"name": "ch"}], "goroutines": [
          {"name": "a", "code": [["forever", [["send", "ch", 1]]]]}, {"name": "b", "code": [["forever", [["recv", "ch"]]]]}]})"},
          {u"buffer of 8, four goroutines"_s, R"({"channels": [{"name": "ch", "capacity": 8}], "goroutines": [
          {"name": "a", "code": [["forever", [["send", "ch", 1]]]]}, {"name": "b", "code": [["forever", [["send", "ch", 2]]]]},
          {"name": "c", "code": [["forever", [["recv", "ch"], ["gosched"]]]]},
          {"name": "d", "code": [["forever", [["recv", "ch", "v"], ["print", "$v"]]]]}]})"},
          {u"select on three channels, five goroutines"_s,
           R"({"channels": [{"name": "a"}, {"name": "b", "capacity": 2}, {"name": "c"}],
          "goroutines": [
          {"name": "s", "code": [["forever", [["select", [["recv", "a"], ["recv", "b"], ["recv", "c"]]]]]]},
          {"name": "t", "code": [["forever", [["select", [["recv", "a"], ["recv", "b"]]]]]]},
          {"name": "x", "code": [["forever", [["send", "a", 1]]]]}, {"name": "y", "code": [["forever", [["send", "b", 2]]]]},
          {"name": "z", "code": [["forever", [["send", "c", 3], ["gosched"]]]]}]})"},
          {u"a ring of 32 goroutines, 33 channels"_s, {}}};
}

/// A token that goes round.
QByteArray ringConfiguration() {
  constexpr int kLength = 32;
  QJsonArray channels;
  QJsonArray goroutines;
  for (int i = 0; i < kLength; ++i) {
    const QString from = u"c%1"_s.arg(i);
    const QString to = u"c%1"_s.arg((i + 1) % kLength);
    channels.append(QJsonObject{{u"name"_s, from}, {u"capacity"_s, 1}});
    QJsonArray body{QJsonArray{u"recv"_s, from, u"v"_s}, QJsonArray{u"send"_s, to, u"v"_s}};
    QJsonArray code{QJsonArray{u"forever"_s, body}};
    if (i == 0) {
      code.prepend(QJsonArray{u"send"_s, u"c0"_s, 1});
    }
    goroutines.append(QJsonObject{{u"name"_s, u"g%1"_s.arg(i)}, {u"code"_s, code}});
  }
  return QJsonDocument(QJsonObject{{u"channels"_s, channels}, {u"goroutines"_s, goroutines}}).toJson();
}

void measure(QTextStream& out, const Program& program) {
  const QByteArray text = program.configuration.isEmpty() ? ringConfiguration() : program.configuration;
  auto made = goChannel().record(QJsonDocument::fromJson(text).object());
  if (!made) {
    out << program.name << ": " << made.error().message() << '\n';
    return;
  }
  Recording& recording = **made;
  malloc_trim(0);
  const benchmark::Memory before = benchmark::memoryNow();
  QElapsedTimer timer;
  timer.start();
  while (recording.length() < kSteps) {
    if (!recording.apply({u"run"_s, {{u"limit"_s, 100'000}}}, recording.length())) {
      break;
    }
  }
  const double microseconds = static_cast<double>(timer.nsecsElapsed()) / 1e3;
  const double steps = recording.length();
  const benchmark::Memory after = benchmark::memoryNow();
  const std::vector<double> seeks = benchmark::seekTimes(recording, kSeeks);
  out << program.name << ": " << static_cast<int>(steps) << " steps\n";
  report(out, u"recording a step"_s, microseconds / steps, u"µs"_s, kMostMicroseconds);
  report(out, u"heap a step"_s, (after.heap - before.heap) / steps, u"bytes"_s, kMostBytes);
  report(out, u"resident memory a step"_s, (after.resident - before.resident) / steps, u"bytes"_s, kMostBytes);
  report(out, u"the recording's own count a step"_s, static_cast<double>(recording.bytes()) / steps, u"bytes"_s,
         kMostBytes);
  report(out, u"seek, median"_s, benchmark::quantile(seeks, 0.5), u"ms"_s, kMedianSeekMilliseconds);
  report(out, u"seek, longest"_s, benchmark::quantile(seeks, 1), u"ms"_s, kMostSeekMilliseconds);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  QTextStream out(stdout);
  for (const Program& program : programs()) {
    measure(out, program);
    out.flush();
  }
  return 0;
}
