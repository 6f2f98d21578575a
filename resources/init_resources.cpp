// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/init_resources.h"

#include <QDir>

// The macro declares a function of the global namespace, so it cannot stand in ours.
static void initAll() {
  Q_INIT_RESOURCE(orrery_files);
  Q_INIT_RESOURCE(orrery_translations);
}

namespace orrery {

void initResources() { initAll(); }

}  // namespace orrery
