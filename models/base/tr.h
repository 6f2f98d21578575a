// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::base {

/// The translation context of models/base.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryBase)
};

}  // namespace orrery::base
