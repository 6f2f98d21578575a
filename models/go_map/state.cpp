// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/state.h"

namespace orrery::go_map {

using namespace Qt::StringLiterals;

QString goText(Fault fault) {
  switch (fault) {
    case Fault::None:
      return {};
    case Fault::NilMapWrite:
      return u"assignment to entry in nil map"_s;
    case Fault::ConcurrentWrites:
      return u"concurrent map writes"_s;
    case Fault::ConcurrentReadAndWrite:
      return u"concurrent map read and map write"_s;
    case Fault::ConcurrentIterationAndWrite:
      return u"concurrent map iteration and map write"_s;
  }
  Q_UNREACHABLE();
}

}  // namespace orrery::go_map
