// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace orrery::study_desk {

/// The translation context of app/study.
struct Tr {
  Q_DECLARE_TR_FUNCTIONS(OrreryStudyDesk)
};

}  // namespace orrery::study_desk
