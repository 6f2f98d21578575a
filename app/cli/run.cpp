// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/cli/cli.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "models/timeline/timeline_model.h"

#include <QJsonObject>

namespace orrery::cli {

using namespace Qt::StringLiterals;

namespace {

QString toneId(Tone tone) {
  switch (tone) {
    case Tone::Plain:
      return u"plain"_s;
    case Tone::Waiting:
      return u"waiting"_s;
    case Tone::Waking:
      return u"waking"_s;
    case Tone::Wrong:
      return u"wrong"_s;
  }
  return {};
}

/// Prints steps in one of the two formats; every function returns false when there is no point in going on.
class Printer {
 public:
  Printer(const Exhibit& exhibit, const Recording& recording, bool withState)
      : m_exhibit(exhibit), m_recording(recording), m_withState(withState) {}

  bool jsonStart() const {
    return !m_withState || printJson({{"step"_L1, 0}, {"state"_L1, m_exhibit.stateJson(m_recording.stateAt(0))}});
  }

  bool json(int number, const Step& step, const AnyState& state) const {
    const Operation& operation = m_recording.operations()[step.operation].operation;
    QJsonObject made{{"step"_L1, number},
                     {"kind"_L1, m_exhibit.stepKindId(step.kind)},
                     {"time"_L1, static_cast<qint64>(step.time)},
                     {"tone"_L1, toneId(m_exhibit.tone(step.kind))},
                     {"landmark"_L1, m_exhibit.isLandmark(step.kind)},
                     {"main"_L1, !m_exhibit.isDetail(step.kind)},
                     {"sentence"_L1, m_exhibit.sentence(step, state)},
                     {"detail"_L1, m_exhibit.detail(step, state)},
                     {"topic"_L1, m_exhibit.topic(step.kind)},
                     {"outline"_L1, m_exhibit.outlineLabel(step.kind)},
                     {"operation"_L1, QJsonObject{{"index"_L1, static_cast<int>(step.operation)},
                                                  {"id"_L1, operation.id},
                                                  {"arguments"_L1, operation.arguments}}}};
    if (m_withState) {
      made.insert("state"_L1, m_exhibit.stateJson(state));
    }
    return printJson(made);
  }

  bool textStart(const QString& title) const {
    return print(title) && (!m_withState || printJson(m_exhibit.stateJson(m_recording.stateAt(0))));
  }

  bool text(int number, const Step& step, const AnyState& state) {
    const int operation = static_cast<int>(step.operation);
    if (operation != m_lastOperation) {
      m_lastOperation = operation;
      print(QString());
      print(m_exhibit.operationText(m_recording.operations()[step.operation].operation));
    }
    const auto width = QString::number(m_recording.length()).size();
    print(u"  %1  %2  %3"_s.arg(number, static_cast<int>(width))
              .arg(m_exhibit.timeText(step.time), kTimeWidth)
              .arg(m_exhibit.sentence(step, state)));
    return !m_withState || printJson(m_exhibit.stateJson(state));
  }

 private:
  static constexpr int kTimeWidth = 8;  ///< of "12.5 µs" and the like

  const Exhibit& m_exhibit;
  const Recording& m_recording;
  bool m_withState;
  int m_lastOperation = -1;
};

}  // namespace

int run(const QStringList& arguments) {
  CommandLine line(u"run"_s);
  line.addValue(u"format"_s);
  line.addFlag(u"state"_s);
  line.addFlag(u"coarse"_s);
  if (const auto done = line.read(arguments, 1, 1)) {
    return *done;
  }
  const auto format = line.choice(u"format"_s, {u"text"_s, u"jsonl"_s});
  if (!format) {
    return Usage;
  }
  const auto opened = runNamedScenario(line.names().first());
  if (!opened) {
    complain(opened.error());
    return Failed;
  }
  const Exhibit& exhibit = *opened->entry->exhibit;
  const Recording& recording = *opened->recording;
  // As coarse stepping in the window: the last step is always one of them.
  const auto isWanted = [&, coarse = line.has(u"coarse"_s)](int number, const Step& step) {
    return !coarse || number == recording.length() || !exhibit.isDetail(step.kind);
  };
  Printer printer(exhibit, recording, line.has(u"state"_s));
  if (*format == "jsonl"_L1) {
    if (printer.jsonStart()) {
      recording.visit(1, recording.length(), [&](int number, const Step& step, const AnyState& state) {
        return !isWanted(number, step) || printer.json(number, step, state);
      });
    }
  } else if (printer.textStart(
                 Tr::tr("%1 › %2", "exhibit › scenario").arg(exhibit.name(), opened->scenario.title.text()))) {
    recording.visit(1, recording.length(), [&](int number, const Step& step, const AnyState& state) {
      return !isWanted(number, step) || printer.text(number, step, state);
    });
  }
  return finished(Good);
}

}  // namespace orrery::cli
