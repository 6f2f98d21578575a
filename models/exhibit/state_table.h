// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/entity.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace orrery {

/// A table of the inspector for one state: goroutines, channels, buckets, nodes. A whole value, made anew for each
/// state.
struct StateTable {
  struct Row {
    Entity entity;  ///< what the row is about, so that picking it picks the shape
    QStringList cells;
    bool isTouched = false;  ///< changed by the step that led here

    bool operator==(const Row&) const = default;
  };
  QString title;
  QStringList header;
  std::vector<Row> rows;

  bool operator==(const StateTable&) const = default;
};

/// A chart: some of the measured quantities over the steps or over virtual time.
struct ChartDescription {
  QString title;
  std::vector<int> columns;  ///< of StepMeaning::measureName
  bool overTime = false;     ///< the x axis is Step::time (StepMeaning::hasClock), not the step number
  bool isStepped = true;     ///< values jump; false: they are joined by lines
};

}  // namespace orrery
