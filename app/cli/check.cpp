// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "app/cli/cli.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tr.h"

#include <limits>

namespace orrery::cli {

using namespace Qt::StringLiterals;

int check(const QStringList& arguments) {
  CommandLine line(u"check"_s);
  if (const auto done = line.read(arguments, 1, std::numeric_limits<int>::max())) {
    return *done;
  }
  int code = Good;
  for (const QString& path : line.names()) {
    if (const auto checked = runNamedScenario(path)) {
      print(Tr::tr("%1: good, %n step(s)", nullptr, checked->recording->length()).arg(path));
    } else {
      complain(checked.error());
      code = Failed;
    }
  }
  return finished(code);
}

}  // namespace orrery::cli
