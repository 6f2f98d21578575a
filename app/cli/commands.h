// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace orrery::cli {

// The commands, one file each. They take what stands after the command's name and return the exit code.

int list(const QStringList& arguments);
int run(const QStringList& arguments);
int render(const QStringList& arguments);
int check(const QStringList& arguments);
int notes(const QStringList& arguments);

}  // namespace orrery::cli
