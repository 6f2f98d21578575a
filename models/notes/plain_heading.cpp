// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/sections.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

/// So much of a line is looked at, in bytes: a heading with the longest marks around it.
constexpr qsizetype kLongestLine = 4096;
constexpr int kLongestCodeMark = 3;
constexpr int kMostListMarkers = 3;
constexpr qsizetype kMostHashes = 6;
constexpr qsizetype kLongestEntity = 8;

/// What is taken for HTML in a heading: "List<T>" is not.
constexpr std::array<QLatin1StringView, 39> kTags{
    "a"_L1,      "abbr"_L1,    "b"_L1,       "big"_L1, "br"_L1,   "center"_L1, "cite"_L1, "code"_L1,
    "del"_L1,    "details"_L1, "div"_L1,     "em"_L1,  "font"_L1, "h1"_L1,     "h2"_L1,   "h3"_L1,
    "h4"_L1,     "h5"_L1,      "h6"_L1,      "hr"_L1,  "i"_L1,    "img"_L1,    "ins"_L1,  "kbd"_L1,
    "label"_L1,  "mark"_L1,    "p"_L1,       "pre"_L1, "s"_L1,    "small"_L1,  "span"_L1, "strike"_L1,
    "strong"_L1, "sub"_L1,     "summary"_L1, "sup"_L1, "tt"_L1,   "u"_L1,      "input"_L1};

constexpr std::array<std::pair<QLatin1StringView, char16_t>, 7> kEntities{{{"&nbsp;"_L1, u' '},
                                                                           {"&lt;"_L1, u'<'},
                                                                           {"&gt;"_L1, u'>'},
                                                                           {"&amp;"_L1, u'&'},
                                                                           {"&quot;"_L1, u'"'},
                                                                           {"&#39;"_L1, u'\''},
                                                                           {"&apos;"_L1, u'\''}}};

bool isAsciiPunctuation(QChar c) {
  const char16_t code = c.unicode();
  return (code > u' ' && code < u'0') || (code > u'9' && code < u'A') || (code > u'Z' && code < u'a') ||
         (code > u'z' && code < 0x7F);
}

qsizetype runAt(QStringView text, qsizetype i, QChar sign) {
  qsizetype end = i;
  while (end < text.size() && text[end] == sign) {
    ++end;
  }
  return end - i;
}

/// The length of "- " or "3. " at the beginning, 0: none.
qsizetype listMarkerLength(QStringView text) {
  qsizetype length = 0;
  while (length < text.size() && text[length].unicode() < 0x80 && text[length].isDigit()) {
    ++length;
  }
  const bool isOrdered = length > 0 && length < text.size() && (text[length] == u'.' || text[length] == u')');
  const bool isBullet = length == 0 && !text.isEmpty() && (text[0] == u'-' || text[0] == u'*' || text[0] == u'+');
  if (!isOrdered && !isBullet) {
    return 0;
  }
  const qsizetype begin = ++length;
  while (length < text.size() && text[length].isSpace()) {
    ++length;
  }
  return length == begin ? 0 : length;
}

/// Without what makes the line a heading: "### words ###", "- **## words**", "* words".
QStringView withoutHeadingMarks(QStringView text) {
  text = text.trimmed();
  QStringView rest = text;
  for (int i = 0; i < kMostListMarkers; ++i) {
    const qsizetype length = rest.startsWith("**"_L1) ? 2 : listMarkerLength(rest);
    rest = rest.sliced(length).trimmed();
  }
  if (const qsizetype hashes = runAt(rest, 0, u'#'); hashes > 0 && hashes <= kMostHashes) {
    text = rest.sliced(hashes).trimmed();
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u'#') {
      --end;
    }
    return end == 0 || text[end - 1].isSpace() ? text.first(end).trimmed() : text;
  }
  const bool isBullet = listMarkerLength(text) > 0 && !text[0].isDigit();
  return isBullet ? text.sliced(listMarkerLength(text)) : text;
}

/// Takes the marks of Markdown and HTML out of one line.
class Plain {
 public:
  explicit Plain(QStringView text) : m_text(text), m_kinds(static_cast<std::size_t>(text.size()), Kind::Sign) {}

  QString text() {
    markLiterals();
    markTags();
    markLinks();
    markStrong(u'*');
    markStrong(u'~');
    markEmphasis(u'*');
    markEmphasis(u'_');
    QString plain;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
      if (kind(i) != Kind::Gone) {
        i += appendEntity(i, plain);
      }
    }
    return plain;
  }

 private:
  enum class Kind : std::uint8_t { Sign, Literal, Gone };

  Kind& kind(qsizetype i) { return m_kinds[static_cast<std::size_t>(i)]; }
  bool isSign(qsizetype i, QChar sign) { return i < m_text.size() && m_text[i] == sign && kind(i) == Kind::Sign; }

  void mark(qsizetype begin, qsizetype end, Kind kind) {
    std::fill(m_kinds.begin() + begin, m_kinds.begin() + end, kind);
  }

  /// Code spans and escaped characters.
  void markLiterals() {
    std::array<bool, kLongestCodeMark + 1> isNeverClosed{};
    for (qsizetype i = 0; i < m_text.size();) {
      if (m_text[i] == u'\\' && i + 1 < m_text.size() && isAsciiPunctuation(m_text[i + 1])) {
        kind(i) = Kind::Gone;
        kind(i + 1) = Kind::Literal;
        i += 2;
      } else if (m_text[i] == u'`') {
        i = markCode(i, isNeverClosed);
      } else {
        ++i;
      }
    }
  }

  qsizetype markCode(qsizetype begin, std::array<bool, kLongestCodeMark + 1>& isNeverClosed) {
    const qsizetype run = runAt(m_text, begin, u'`');
    if (run > kLongestCodeMark || isNeverClosed.at(static_cast<std::size_t>(run))) {
      return begin + run;
    }
    for (qsizetype i = begin + run; i < m_text.size();) {
      const qsizetype other = runAt(m_text, i, u'`');
      if (other == run) {
        mark(begin, begin + run, Kind::Gone);
        mark(begin + run, i, Kind::Literal);
        mark(i, i + run, Kind::Gone);
        return i + run;
      }
      i += std::max<qsizetype>(other, 1);
    }
    isNeverClosed.at(static_cast<std::size_t>(run)) = true;
    return begin + run;
  }

  void markTags() {
    qsizetype end = -1;  // of the tag, where the next '>' stands
    for (qsizetype i = 0; i < m_text.size(); ++i) {
      if (!isSign(i, u'<')) {
        continue;
      }
      end = end < i ? m_text.indexOf(u'>', i) : end;
      if (end < 0) {
        return;
      }
      const bool isComment = m_text.sliced(i).startsWith("<!--"_L1) && m_text.first(end).endsWith("--"_L1);
      const QStringView inside = m_text.sliced(i + 1, end - i - 1);
      if (isComment || isTag(inside)) {
        mark(i, end + 1, Kind::Gone);
        i = end;
      } else if (inside.startsWith("http"_L1)) {
        mark(i + 1, end, Kind::Literal);
        kind(i) = Kind::Gone;
        kind(end) = Kind::Gone;
        i = end;
      }
    }
  }

  static bool isTag(QStringView inside) {
    if (inside.startsWith(u'/')) {
      inside = inside.sliced(1);
    }
    const auto end = std::ranges::find_if_not(inside, [](QChar c) { return c.isLetterOrNumber(); });
    const QStringView name = inside.first(end - inside.begin());
    return std::ranges::any_of(kTags,
                               [name](QLatin1StringView tag) { return name.compare(tag, Qt::CaseInsensitive) == 0; });
  }

  /// Where the bracket at each place is closed, -1 elsewhere.
  std::vector<qsizetype> pairs(QChar open, QChar close) {
    std::vector<qsizetype> closers(static_cast<std::size_t>(m_text.size()), -1);
    std::vector<qsizetype> opened;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
      if (isSign(i, open)) {
        opened.push_back(i);
      } else if (isSign(i, close) && !opened.empty()) {
        closers[static_cast<std::size_t>(opened.back())] = i;
        opened.pop_back();
      }
    }
    return closers;
  }

  /// "[words](target)" and "[words][name]" leave the words; "[^1]" and "[2](#fn-2)" leave nothing.
  void markLinks() {
    const std::vector<qsizetype> squares = pairs(u'[', u']');
    const std::vector<qsizetype> rounds = pairs(u'(', u')');
    for (qsizetype i = 0; i < m_text.size(); ++i) {
      const qsizetype close = isSign(i, u'[') ? squares[static_cast<std::size_t>(i)] : -1;
      if (close < 0) {
        continue;
      }
      const auto next = static_cast<std::size_t>(close + 1);
      const bool isInline = isSign(close + 1, u'(') && rounds[next] >= 0;
      const bool isReference = isSign(close + 1, u'[') && squares[next] >= 0;
      const bool isNote = isSign(i + 1, u'^') || (isInline && m_text.sliced(close + 2).startsWith("#fn"_L1));
      const qsizetype end = isInline ? rounds[next] : isReference ? squares[next] : close;
      if (isNote) {
        mark(i, end + 1, Kind::Gone);
      } else if (isInline || isReference) {
        kind(i) = Kind::Gone;
        mark(close, end + 1, Kind::Gone);
        if (i > 0 && isSign(i - 1, u'!')) {
          kind(i - 1) = Kind::Gone;
        }
      }
    }
  }

  /// Runs of two and more. Where their number is odd, one is missing: those at the ends go, the others stay.
  void markStrong(QChar sign) {
    std::vector<std::pair<qsizetype, qsizetype>> runs;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
      qsizetype end = i;
      while (isSign(end, sign)) {
        ++end;
      }
      if (end - i >= 2) {
        runs.emplace_back(i, end);
      }
      i = std::max(i, end - 1);
    }
    for (const auto& [begin, end] : runs) {
      if (runs.size() % 2 == 0 || begin == 0 || end == m_text.size()) {
        mark(begin, end, Kind::Gone);
      } else {
        mark(begin, end, Kind::Literal);
      }
    }
  }

  bool isWord(qsizetype i) const { return i >= 0 && i < m_text.size() && m_text[i].isLetterOrNumber(); }
  bool isSpaceAt(qsizetype i) const { return i < 0 || i >= m_text.size() || m_text[i].isSpace(); }

  /// Pairs of runs of one sign around words: not "*T", not "a_b", not "__name__".
  void markEmphasis(QChar sign) {
    const bool isInWords = sign == u'*';
    qsizetype opener = -1;
    qsizetype opened = 0;  // the length of the run that opened
    for (qsizetype i = 0; i < m_text.size(); ++i) {
      qsizetype end = i;
      while (isSign(end, sign)) {
        ++end;
      }
      if (end == i) {
        continue;
      }
      const qsizetype length = end - i;
      const bool canClose = opener >= 0 && length == opened && i > opener + opened && !isSpaceAt(i - 1) &&
                            (isInWords || !isWord(end)) && !isName(opener, end);
      const bool canOpen = !isSpaceAt(end) && (isInWords || !isWord(i - 1));
      if (canClose) {
        mark(opener, opener + opened, Kind::Gone);
        mark(i, end, Kind::Gone);
        opener = -1;
      } else if (canOpen) {
        opener = i;
        opened = length;
      }
      i = end - 1;
    }
  }

  /// "__name__"
  bool isName(qsizetype begin, qsizetype end) const {
    const QStringView text = m_text.sliced(begin, end - begin);
    return text.startsWith("__"_L1) &&
           std::ranges::all_of(text, [](QChar c) { return c == u'_' || (c.unicode() < 0x80 && c.isLetterOrNumber()); });
  }

  /// The character at `i`, or what an entity there means. Returns how many more characters it took.
  qsizetype appendEntity(qsizetype i, QString& plain) {
    if (isSign(i, u'&')) {
      const QStringView here = m_text.sliced(i, std::min(kLongestEntity, m_text.size() - i));
      for (const auto& [name, meaning] : kEntities) {
        if (here.startsWith(name)) {
          plain.append(QChar(meaning));
          return name.size() - 1;
        }
      }
    }
    plain.append(m_text[i]);
    return 0;
  }

  QStringView m_text;
  std::vector<Kind> m_kinds;
};

/// At most `length` characters, none of them half a pair.
QString cut(const QString& text, qsizetype length) {
  if (text.size() <= length) {
    return text;
  }
  return text.first(text[length - 1].isHighSurrogate() ? length - 1 : length).trimmed();
}

}  // namespace

QString plainHeading(QByteArrayView line) {
  const qsizetype lineEnd = line.indexOf('\n');
  qsizetype end = std::min(lineEnd < 0 ? line.size() : lineEnd, kLongestLine);
  while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) {
    --end;
  }
  const QString text = QString::fromUtf8(line.first(end));
  return cut(Plain(withoutHeadingMarks(text)).text().simplified(), kLongestHeading);
}

}  // namespace orrery
