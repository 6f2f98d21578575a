// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::talk {

/// The translation context of views/talk.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryTalk)
};

}  // namespace orrery::talk
