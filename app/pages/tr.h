// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::pages {

/// The translation context of app/pages.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryPages)
};

}  // namespace orrery::pages
