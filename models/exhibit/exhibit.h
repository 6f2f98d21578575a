// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/operation_description.h"
#include "models/exhibit/state_table.h"
#include "models/timeline/recording.h"
#include "models/timeline/step_meaning.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace orrery {

/// One system that can be shown: the machine's configuration, its operations, and what its steps mean. All texts are in
/// the interface's language at the time of the call. An exhibit has no state of its own and lives as long as the app.
class Exhibit : public StepMeaning {
 public:
  [[nodiscard]] virtual QString id() const = 0;       ///< "go_channel"; folder of its topics and scenarios
  [[nodiscard]] virtual QString name() const = 0;     ///< "Channel"
  [[nodiscard]] virtual QString group() const = 0;    ///< "Go runtime"
  [[nodiscard]] virtual QString summary() const = 0;  ///< one sentence for the start page and the command line

  /// All operations, for checking files and for the command line.
  [[nodiscard]] virtual std::vector<OperationDescription> operations() const = 0;
  /// The same in a state: choices filled in, what is not possible now said so with the reason.
  [[nodiscard]] virtual std::vector<OperationDescription> operationsAt(const AnyState& state) const = 0;

  /// A recording at its start. The configuration is checked here; the error's place is a JSON pointer into it.
  [[nodiscard]] virtual Result<std::unique_ptr<Recording>> record(const QJsonObject& configuration) const = 0;

  /// The inspector's tables in a state; `last` is the step that led to it, or nullptr.
  [[nodiscard]] virtual std::vector<StateTable> tables(const AnyState& state, const Step* last) const = 0;
  [[nodiscard]] virtual std::vector<ChartDescription> charts() const = 0;
  /// The state as JSON, for `orrery run --state` and for tests.
  [[nodiscard]] virtual QJsonObject stateJson(const AnyState& state) const = 0;
  /// Ids of all topics that steps of this exhibit can name.
  [[nodiscard]] virtual QStringList topics() const = 0;
  /// The kind's name in JSON Lines: "send.handover".
  [[nodiscard]] virtual QString stepKindId(std::uint16_t kind) const = 0;
};

}  // namespace orrery
