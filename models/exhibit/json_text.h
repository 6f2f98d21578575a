// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace orrery {

/// The value as an error message shows it: `"text"`, `12`, `an object`, shortened when it is long.
[[nodiscard]] QString describe(const QJsonValue& value);
/// The text in quotation marks, shortened when it is long, control characters made visible.
[[nodiscard]] QString quoted(const QString& text);
/// A JSON pointer one level further down (RFC 6901).
[[nodiscard]] QString pointer(const QString& parent, const QString& key);
[[nodiscard]] QString pointer(const QString& parent, qsizetype index);

}  // namespace orrery
