// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/keys.h"

#include "views/panels/tr.h"

namespace orrery::keys {

QString withKey(const QString& text, const QKeySequence& key) {
  return panels::Tr::tr("%1 (%2)", "what a button does, and its key").arg(text, key.toString(QKeySequence::NativeText));
}

}  // namespace orrery::keys
