// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/statements.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTag = 400;
constexpr qsizetype kLongestTarget = 1000;
/// What is crossed out is no statement.
bool isCross(QChar c) { return c == u'×' || c == u'❌' || c == u'❎' || c == u'✗' || c == u'✘'; }

bool isNamePart(QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); }

/// Writes a sentence without its marks.
class Cleaner {
 public:
  explicit Cleaner(QStringView text) : m_text(text) {}

  QString clean() {
    m_out.reserve(m_text.size());
    while (m_at < m_text.size()) {
      if (!skipMark()) {
        m_out.append(m_text[m_at++]);
      }
    }
    return m_out.simplified();
  }

 private:
  [[nodiscard]] bool startsWith(QStringView what) const { return m_text.sliced(m_at).startsWith(what); }

  bool skipMark() {
    switch (m_text[m_at].unicode()) {
      case u'\n':
        return skipLineEnd();
      case u'<':
        return startsWith(u"<-") ? writeArrow() : skipTag();
      case u']':
        return startsWith(u"](") && skipTo(u')', 2, kLongestTarget);
      case u'~':
        return skipStruck();
      case u'!':
        return writeAs(u"!=", u" not "_s);
      case u' ':
        return writeAs(u" = ", u" is "_s);
      case u'&':
        return writeAs(u"&lt;", u"<"_s) || writeComparison(u"&gt;", kMoreWord) || writeAs(u"&gt;", u">"_s) ||
               writeAs(u"&nbsp;", u" "_s);
      case u'>':
        return writeComparison(u">", kMoreWord);
      case u'≥':
        return writeComparison(u"≥", kAtLeastWord);
      default:
        return false;
    }
  }

  bool skipLineEnd() {
    while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u'>')) {
      ++m_at;
    }
    m_out.append(u' ');
    return true;
  }

  bool skipTag() {
    const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
    return (isNamePart(next) || next == u'/' || next == u'!') && skipTo(u'>', 1, kLongestTag);
  }

  bool skipTo(QChar last, qsizetype from, qsizetype most) {
    const qsizetype end = m_text.sliced(0, std::min(m_text.size(), m_at + most)).indexOf(last, m_at + from);
    if (end < 0) {
      return false;
    }
    m_at = end + 1;
    m_out.append(u' ');
    return true;
  }

  bool skipStruck() {
    const qsizetype end = startsWith(u"~~") ? m_text.indexOf(u"~~", m_at + 2) : -1;
    if (end < 0) {
      return false;
    }
    m_at = end + 2;
    m_out.append(u' ');
    return true;
  }

  bool writeAs(QStringView what, const QString& as) {
    if (!startsWith(what)) {
      return false;
    }
    m_at += what.size();
    m_out.append(as);
    return true;
  }

  /// "> 6.5" in words; the head of an arrow ("->", "=>") compares nothing.
  bool writeComparison(QStringView sign, QLatin1StringView word) {
    if (!startsWith(sign) || m_out.endsWith(u'-') || m_out.endsWith(u'=')) {
      return false;
    }
    const QStringView behind = m_text.sliced(m_at + sign.size());
    const bool isAtLeast = behind.startsWith(u'=');
    const QStringView number = behind.sliced(isAtLeast ? 1 : 0).trimmed();
    if (number.isEmpty() || !number.front().isDigit()) {
      return false;
    }
    m_at += sign.size() + (isAtLeast ? 1 : 0);
    m_out.append(u' ').append(isAtLeast ? kAtLeastWord : word).append(u' ');
    return true;
  }

  /// The arrow of a channel's type says nothing; before a name it receives, behind one it sends.
  bool writeArrow() {
    static const std::array<QString, 7> kNoChannels{u"case"_s,   u"return"_s, u"range"_s, u"chan"_s,
                                                    u"select"_s, u"go"_s,     u"or"_s};
    const QStringView before = QStringView(m_out).trimmed();
    qsizetype begin = before.size();
    while (begin > 0 && isNamePart(before[begin - 1])) {
      --begin;
    }
    const QStringView name = before.sliced(begin);
    const qsizetype after = m_at + 2;
    const bool isType = name == u"chan" || m_text.sliced(after).startsWith(u"chan ");
    const bool isSend = !name.isEmpty() && std::ranges::find(kNoChannels, name.toString()) == kNoChannels.end();
    m_at = after;
    m_out.append(u' ');
    if (!isType) {
      m_out.append(isSend ? kSendWord : kReceiveWord).append(u' ');
    }
    return true;
  }

  QStringView m_text;
  qsizetype m_at = 0;
  QString m_out;
};

}  // namespace

QString plainStatement(QByteArrayView markdown) {
  const QString text = QString::fromUtf8(markdown);
  const bool isCrossedOut = std::ranges::any_of(text, isCross);
  return isCrossedOut ? QString() : Cleaner(text).clean();
}

}  // namespace orrery
