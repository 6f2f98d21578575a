// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/operation.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace orrery {

/// A text that a file brings in both languages.
struct LocalText {
  QString en;
  QString zh;

  /// In the language of QLocale(); the other one where that is empty.
  [[nodiscard]] QString text() const;
  [[nodiscard]] bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
  bool operator==(const LocalText&) const = default;
};

/// An operation of a file; `ticks` below 0: until it ends (see OperationRun).
struct ScenarioOperation {
  Operation operation;
  int ticks = -1;

  bool operator==(const ScenarioOperation&) const = default;
};

struct Bookmark {
  int branch = 0;
  int position = 0;
  LocalText text;

  bool operator==(const Bookmark&) const = default;
};

/// A way that the run went after an operation in the past of another branch.
struct ScenarioBranch {
  int parent = 0;        ///< 0: the scenario's own operations; n: branches[n - 1]
  int forkPosition = 0;  ///< in steps
  std::vector<ScenarioOperation> operations;

  bool operator==(const ScenarioBranch&) const = default;
};

/// A file: an exhibit, how its machine is set up, what is done to it, and where somebody stood in it.
struct Scenario {
  QString exhibit;
  QString id;     ///< of the scenarios that come with the app; empty in a person's own
  int order = 0;  ///< place in the list, ascending
  LocalText title;
  LocalText text;
  QJsonObject configuration;
  std::vector<ScenarioOperation> operations;
  std::vector<ScenarioBranch> branches;
  std::vector<Bookmark> bookmarks;
  int branch = 0;    ///< where its user left it
  int position = 0;  ///< likewise

  bool operator==(const Scenario&) const = default;
};

}  // namespace orrery
