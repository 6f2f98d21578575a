// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_channel/state.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace orrery::recordings {

/// Replays one file of recorded channel operations (tests/recordings/channel/*.jsonl) through the machine, with
/// goroutines used by hand, and compares after every operation: all channels, the state before the woken goroutines
/// ran, and what finished or blocked, in order.
///
/// What Go draws at random is taken from the file where it is there (the case of a select). Where it is not there (the
/// order of several sudogs of one select on one channel), an order must exist with which all agrees: the values in the
/// queue now, and the case that the select is woken with later.
class ChannelReplay {
 public:
  /// A difference: where, what was recorded, what the model did; empty: none.
  [[nodiscard]] QString replay(const QByteArray& lines);
  /// Operations compared.
  [[nodiscard]] int steps() const { return m_steps; }

 private:
  struct Run {
    QJsonArray finished;
    QJsonObject middle;
    go_channel::State after;
  };

  void readAhead(const QList<QByteArray>& lines);
  void reset(const QJsonObject& line);
  QString step(const QJsonObject& line);
  [[nodiscard]] std::optional<Run> run(const QJsonObject& line, go_channel::State state);
  [[nodiscard]] QString compare(const QJsonObject& line, const Run& run) const;
  [[nodiscard]] QJsonArray readyNow(const QJsonObject& line, const go_channel::State& state) const;

  go_channel::State m_state;
  std::map<int, QJsonObject> m_issued;  ///< by goroutine: the line of the operation that it does
  std::map<int, int> m_wokenCases;      ///< by step: the case that its waiting select is woken with, read ahead
  int m_steps = 0;
};

/// All named channels as the recordings write them.
[[nodiscard]] QJsonObject recordedForm(const go_channel::State& state);

}  // namespace orrery::recordings
