// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <optional>

namespace orrery {

/// Reads an object of a file key by key. The first thing that is not as it should be is kept as the error, and all
/// later reads give defaults, so that a reader is a list of assignments with one check at its end.
class JsonReader {
 public:
  /// `place` is the object's JSON pointer, "" for the root.
  JsonReader(const QJsonValue& value, QString place);

  /// Every key that is not one of these is an error.
  void allowOnly(std::initializer_list<QLatin1StringView> keys);

  [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
  [[nodiscard]] QString text(QLatin1StringView key, const QString& fallback, int longest);
  [[nodiscard]] QString text(QLatin1StringView key, int longest);  ///< must be there
  [[nodiscard]] int integer(QLatin1StringView key, int fallback, int minimum, int maximum);
  [[nodiscard]] int integer(QLatin1StringView key, int minimum, int maximum);  ///< must be there
  [[nodiscard]] bool flag(QLatin1StringView key, bool fallback);
  [[nodiscard]] QJsonObject object(QLatin1StringView key);  ///< empty where it is not there
  [[nodiscard]] QJsonArray list(QLatin1StringView key);     ///< empty where it is not there

  [[nodiscard]] QString placeOf(QLatin1StringView key) const;
  /// Keeps an error that was found outside, unless there is one already.
  void fail(const Error& error);
  [[nodiscard]] bool isGood() const { return !m_error; }
  [[nodiscard]] const Error& error() const { return *m_error; }

 private:
  void wrong(QLatin1StringView key, const QString& expected);
  [[nodiscard]] int checkedInteger(QLatin1StringView key, int fallback, int minimum, int maximum);

  QJsonObject m_object;
  QString m_place;
  std::optional<Error> m_error;
};

}  // namespace orrery
