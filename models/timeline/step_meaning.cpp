// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/step_meaning.h"

#include "models/timeline/tr.h"

#include <QLocale>

namespace orrery {

using timeline::Tr;

QString StepMeaning::timeName() const { return Tr::tr("Virtual time"); }

QString timeText(std::int64_t nanoseconds) {
  const QLocale locale;
  const auto scaled = [&](double unit) { return locale.toString(static_cast<double>(nanoseconds) / unit, 'g', 4); };
  if (nanoseconds == 0) {
    return QStringLiteral("0");
  }
  if (nanoseconds < 1'000) {
    return Tr::tr("%1 ns", "nanoseconds").arg(nanoseconds);
  }
  // Four digits are shown: what would be rounded up to 1,000 of a unit is 1 of the next.
  if (nanoseconds < 999'950) {
    return Tr::tr("%1 µs", "microseconds").arg(scaled(1e3));
  }
  if (nanoseconds < 999'950'000) {
    return Tr::tr("%1 ms", "milliseconds").arg(scaled(1e6));
  }
  return Tr::tr("%1 s", "seconds").arg(scaled(1e9));
}

}  // namespace orrery
