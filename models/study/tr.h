// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::study {

/// The translation context of models/study.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryStudy)
};

}  // namespace orrery::study
