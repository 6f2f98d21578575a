// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::stage {

/// The translation context of views/stage.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryStage)
};

}  // namespace orrery::stage
