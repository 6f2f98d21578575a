// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::exhibit {

/// The translation context of models/exhibit.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryExhibit)
};

}  // namespace orrery::exhibit
