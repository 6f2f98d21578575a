// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>
#include <QStringView>

namespace orrery {

/// Goes through a text by what belongs together: a line, and the lines that go on with it where the writer's editor has
/// broken a long one. HTML tags become characters without a width, which folding drops.
class TextUnits {
 public:
  /// `text` is UTF-8 and outlives this.
  explicit TextUnits(QByteArrayView text) : m_rest(text) {}

  /// False at the end. Blank lines are left out.
  bool next();
  /// Valid until the next call of next().
  [[nodiscard]] QStringView unit() const { return QStringView(m_buffer).first(m_length); }

 private:
  [[nodiscard]] qsizetype endOfUnit() const;
  void decode(QByteArrayView bytes);

  QByteArrayView m_rest;
  QString m_buffer;
  qsizetype m_length = 0;
};

}  // namespace orrery
