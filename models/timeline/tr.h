// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::timeline {

/// The translation context of models/timeline.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryTimeline)
};

}  // namespace orrery::timeline
