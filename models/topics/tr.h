// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::topics {

/// The translation context of models/topics.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryTopics)
};

}  // namespace orrery::topics
