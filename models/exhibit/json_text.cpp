// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/json_text.h"

#include "models/exhibit/tr.h"

#include <QJsonArray>

namespace orrery {

using namespace Qt::StringLiterals;
using exhibit::Tr;

namespace {
constexpr qsizetype kLongestQuote = 60;
}

QString quoted(const QString& text) {
  QString shown = text.left(kLongestQuote);
  for (QChar& character : shown) {
    if (!character.isPrint()) {
      character = QChar(0xfffd);
    }
  }
  return u'"' % shown % (text.size() > kLongestQuote ? u"…\""_s : u"\""_s);
}

QString describe(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::String:
      return quoted(value.toString());
    case QJsonValue::Double:
      return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
      return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Null:
      return u"null"_s;
    case QJsonValue::Array:
      return Tr::tr("a list of %n element(s)", nullptr, static_cast<int>(value.toArray().size()));
    case QJsonValue::Object:
      return Tr::tr("an object");
    case QJsonValue::Undefined:
      break;
  }
  return Tr::tr("nothing");
}

QString pointer(const QString& parent, const QString& key) {
  QString escaped = key;
  escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
  return parent % u'/' % escaped;
}

QString pointer(const QString& parent, qsizetype index) { return parent % u'/' % QString::number(index); }

}  // namespace orrery
