// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::catalogued {

/// The translation context of app/catalogue.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryCatalogue)
};

}  // namespace orrery::catalogued
