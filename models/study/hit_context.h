// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace orrery {

/// A hit in the line where it stands.
struct HitContext {
  QString text;              ///< one line, plain, without bidirectional and other controls; "…" where it was cut
  qsizetype matchBegin = 0;  ///< in `text`
  qsizetype matchLength = 0;
};

/// `begin` and `length` are the hit's, in bytes of the UTF-8 `text`. About 40 characters before it and 100 behind it
/// are kept, without the marks of Markdown and HTML.
[[nodiscard]] HitContext contextOf(QByteArrayView text, qsizetype begin, qsizetype length);
/// The same for a line that is plain already, kept whole.
[[nodiscard]] HitContext contextOfPlain(QByteArrayView line, qsizetype begin, qsizetype length);

}  // namespace orrery
