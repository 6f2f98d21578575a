// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

namespace orrery::notes {

/// What an error number of the system means, in the interface's language.
[[nodiscard]] QString systemError(int number);

/// A file that the system does not let us read; `number` as systemError().
[[nodiscard]] Error unreadableFile(const QString& path, int number);
/// A file of more than `most` bytes.
[[nodiscard]] Error tooLargeFile(const QString& path, qint64 size, qint64 most);
/// A file that would bring the text of its folder above `most` bytes.
[[nodiscard]] Error tooMuchText(const QString& path, qint64 most);

}  // namespace orrery::notes
