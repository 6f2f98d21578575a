// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::go_channel {

/// The translation context of models/go_channel.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryGoChannel)
};

}  // namespace orrery::go_channel
