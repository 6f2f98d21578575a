// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/json_reader.h"

#include "models/exhibit/json_text.h"
#include "models/exhibit/tr.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace orrery {

using exhibit::Tr;

JsonReader::JsonReader(const QJsonValue& value, QString place) : m_object(value.toObject()), m_place(std::move(place)) {
  if (!value.isObject()) {
    fail({m_place, describe(value), Tr::tr("an object")});
  }
}

void JsonReader::allowOnly(std::initializer_list<QLatin1StringView> keys) {
  for (const QString& key : m_object.keys()) {
    if (std::ranges::find(keys, key) == keys.end()) {
      QStringList words;
      for (const QLatin1StringView known : keys) {
        words.append(QString(known));
      }
      fail({pointer(m_place, key), quoted(key),
            Tr::tr("one of: %1").arg(words.join(Tr::tr(", ", "between the words of a list")))});
      return;
    }
  }
}

void JsonReader::fail(const Error& error) {
  if (!m_error) {
    m_error = error;
  }
}

QString JsonReader::placeOf(QLatin1StringView key) const { return pointer(m_place, QString(key)); }

void JsonReader::wrong(QLatin1StringView key, const QString& expected) {
  fail({placeOf(key), describe(m_object.value(key)), expected});
}

QString JsonReader::text(QLatin1StringView key, const QString& fallback, int longest) {
  return has(key) ? text(key, longest) : fallback;
}

QString JsonReader::text(QLatin1StringView key, int longest) {
  const QJsonValue value = m_object.value(key);
  if (!value.isString() || value.toString().size() > longest) {
    wrong(key, Tr::tr("a text of at most %n character(s)", nullptr, longest));
    return {};
  }
  return value.toString();
}

int JsonReader::integer(QLatin1StringView key, int fallback, int minimum, int maximum) {
  return has(key) ? checkedInteger(key, fallback, minimum, maximum) : fallback;
}

int JsonReader::integer(QLatin1StringView key, int minimum, int maximum) {
  return checkedInteger(key, minimum, minimum, maximum);
}

int JsonReader::checkedInteger(QLatin1StringView key, int fallback, int minimum, int maximum) {
  const QJsonValue value = m_object.value(key);
  const double number = value.toDouble();
  if (!value.isDouble() || std::trunc(number) != number || number < minimum || number > maximum) {
    wrong(key, Tr::tr("an integer from %1 to %2").arg(minimum).arg(maximum));
    return fallback;
  }
  return static_cast<int>(number);
}

bool JsonReader::flag(QLatin1StringView key, bool fallback) {
  const QJsonValue value = m_object.value(key);
  if (!value.isUndefined() && !value.isBool()) {
    wrong(key, Tr::tr("true or false"));
  }
  return value.toBool(fallback);
}

QJsonObject JsonReader::object(QLatin1StringView key) {
  const QJsonValue value = m_object.value(key);
  if (!value.isUndefined() && !value.isObject()) {
    wrong(key, Tr::tr("an object"));
  }
  return value.toObject();
}

QJsonArray JsonReader::list(QLatin1StringView key) {
  const QJsonValue value = m_object.value(key);
  if (!value.isUndefined() && !value.isArray()) {
    wrong(key, Tr::tr("a list"));
  }
  return value.toArray();
}

}  // namespace orrery
