// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"

#include "models/base/tr.h"

namespace orrery {

QString Error::message() const {
  QString what;
  if (!found.isEmpty() && !expected.isEmpty()) {
    what = base::Tr::tr("found %1; expected %2").arg(found, expected);
  } else {
    what = found.isEmpty() ? expected : found;
  }
  return place.isEmpty() ? what : base::Tr::tr("%1: %2", "place: what is wrong").arg(place, what);
}

Error Error::within(const QString& outerPlace) const {
  if (place.isEmpty()) {
    return {outerPlace, found, expected};
  }
  return {base::Tr::tr("%1: %2", "place: what is wrong").arg(outerPlace, place), found, expected};
}

}  // namespace orrery
