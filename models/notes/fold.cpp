// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/fold.h"

#include <algorithm>
#include <array>
#include <memory>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of one UTF-16 unit. Any other value in the table is the character that it folds to.
enum Fate : char16_t {
  Dropped = 0,    ///< as if it were not there
  Separator = 1,  ///< parts two Latin words
  Mark = 2,       ///< belongs to the character before it
  Complex = 3,    ///< folds to several characters, or is half of a pair
  LastFate = 3,
};
constexpr std::size_t kUnits = 0x10000;
using FoldTable = std::array<char16_t, kUnits>;

/// More marks than this on one character are noise.
constexpr qsizetype kMostMarks = 8;

constexpr char16_t kFirstHanOrHangul = 0x4e00;
constexpr char16_t kFirstVariationSelector = 0xfe00;
constexpr char16_t kLastVariationSelector = 0xfe0f;

/// NFKC with case folded; folding can undo a composition, hence twice.
QString unified(QStringView cluster) {
  return cluster.toString()
      .normalized(QString::NormalizationForm_KC)
      .toCaseFolded()
      .normalized(QString::NormalizationForm_KC);
}

char16_t fateOfCategory(char32_t c) {
  switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_Surrogate:
      return Complex;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
      return c >= kFirstVariationSelector && c <= kLastVariationSelector ? Dropped : Mark;
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
      return Dropped;
    default:
      // "isn't" is one word.
      return c == U'\'' || c == U'’' ? Dropped : Separator;
  }
}

char16_t fateOf(char16_t unit) {
  // Most of the plane stands for itself: unified Han, and nothing else needs to be quick to set up.
  if (unit >= kFirstHanOrHangul && isHan(unit)) {
    const QChar c(unit);
    if (c.category() == QChar::Letter_Other && c.decompositionTag() == QChar::NoDecomposition) {
      return unit;
    }
  }
  const char16_t fate = fateOfCategory(unit);
  if (fate != Complex || QChar::isSurrogate(unit)) {
    return fate;
  }
  const QString simple = unified(QStringView(&unit, 1));
  const bool isOne = simple.size() == 1 && simple.front().unicode() > LastFate;
  return isOne && fateOfCategory(simple.front().unicode()) == Complex ? simple.front().unicode() : char16_t{Complex};
}

const FoldTable& foldTable() {
  static const std::unique_ptr<const FoldTable> table = [] {
    auto made = std::make_unique<FoldTable>();
    for (std::size_t i = 0; i < kUnits; ++i) {
      made->at(i) = fateOf(static_cast<char16_t>(i));
    }
    return made;
  }();
  return *table;
}

/// Folds a text. Each unit of it gives at most one, but for the complex ones, which make room themselves.
class Folder {
 public:
  /// `origin` is nullptr where nobody asks for the way back.
  Folder(QStringView source, QString* text, std::vector<qsizetype>* origin)
      : m_source(source), m_text(text), m_origin(origin) {
    makeRoom(source.size());
  }

  void fold() {
    const FoldTable& table = foldTable();
    for (qsizetype i = 0; i < m_source.size();) {
      const char16_t fate = table[m_source[i].unicode()];
      if (fate > LastFate) {
        start(i);
        push(fate, i);
        ++i;
      } else if (fate == Separator) {
        separate(i);
        ++i;
      } else if (fate == Dropped) {
        ++i;
      } else {
        i = fate == Mark ? foldMarks(i) : foldComplex(i);
      }
    }
    m_text->truncate(m_size);
    if (m_origin != nullptr) {
      m_origin->resize(static_cast<std::size_t>(m_size));
      m_origin->push_back(m_source.size());
    }
  }

 private:
  void makeRoom(qsizetype size) {
    m_text->resize(std::max(size, m_text->size()));
    m_out = m_text->data();
    if (m_origin != nullptr) {
      m_origin->resize(static_cast<std::size_t>(m_text->size()));
    }
  }

  /// A character begins here: marks that follow change what it folds to.
  void start(qsizetype at) {
    m_clusterBegin = at;
    m_clusterSize = m_size;
    m_clusterSeparator = m_separator;
  }

  void separate(qsizetype at) {
    m_separator = m_separator >= 0 ? m_separator : at;
    m_clusterBegin = -1;
  }

  void put(char16_t c, qsizetype at) {
    m_out[m_size] = QChar(c);
    if (m_origin != nullptr) {
      (*m_origin)[static_cast<std::size_t>(m_size)] = at;
    }
    ++m_size;
  }

  void push(char16_t c, qsizetype at) {
    if (m_separator >= 0) {
      if (m_size > 0 && !isHan(c) && !isHan(m_out[m_size - 1].unicode())) {
        put(u' ', m_separator);
      }
      m_separator = -1;
    }
    put(c, at);
  }

  /// `i` is at a mark: folds it together with the character before it.
  qsizetype foldMarks(qsizetype i) {
    const qsizetype begin = m_clusterBegin;
    const qsizetype firstMark = i;
    while (i < m_source.size() && foldTable()[m_source[i].unicode()] == Mark) {
      ++i;
    }
    if (begin >= 0) {
      m_size = m_clusterSize;
      m_separator = m_clusterSeparator;
      const qsizetype end = std::min(i, firstMark + kMostMarks);
      pushAll(unified(m_source.sliced(begin, end - begin)), begin);
      m_clusterBegin = -1;
    }
    return i;
  }

  qsizetype foldComplex(qsizetype i) {
    const bool isPair = m_source[i].isHighSurrogate() && i + 1 < m_source.size() && m_source[i + 1].isLowSurrogate();
    const qsizetype length = isPair ? 2 : 1;
    const char32_t c = isPair ? QChar::surrogateToUcs4(m_source[i], m_source[i + 1]) : m_source[i].unicode();
    const char16_t fate = isPair || !m_source[i].isSurrogate() ? fateOfCategory(c) : char16_t{Separator};
    if (fate == Separator) {
      separate(i);
    } else if (fate == Complex) {
      start(i);
      pushAll(unified(m_source.sliced(i, length)), i);
    }
    return i + length;
  }

  void pushAll(const QString& cluster, qsizetype at) {
    // Each with a blank before it, and the rest of the source.
    makeRoom(m_size + 2 * cluster.size() + m_source.size() - at);
    for (const QChar c : cluster) {
      const char16_t fate = c.isSurrogate() ? char16_t{Complex} : fateOfCategory(c.unicode());
      if (fate == Separator) {
        m_separator = m_separator >= 0 ? m_separator : at;
      } else if (fate != Dropped) {
        push(c.unicode(), at);
      }
    }
  }

  QStringView m_source;
  QString* m_text;
  std::vector<qsizetype>* m_origin;
  QChar* m_out = nullptr;
  qsizetype m_size = 0;
  qsizetype m_separator = -1;     ///< where the separators before the next character began; -1: none
  qsizetype m_clusterBegin = -1;  ///< of the last character, in the source; -1: none that a mark could join
  qsizetype m_clusterSize = 0;    ///< of the text before the last character
  qsizetype m_clusterSeparator = -1;
};

constexpr QStringView kChineseNumerals = u"零〇一二三四五六七八九十百两";
/// What "第3" counts in a heading's number.
constexpr QStringView kCounted = u"章节讲课篇题部";
constexpr QStringView kAfterQuestion = u":：.、)）";

bool isChineseNumeral(QChar c) { return kChineseNumerals.contains(c); }
/// "1", "２", "①", "Ⅳ".
bool isDigit(QChar c) { return c.isNumber() && !isHan(c.unicode()); }
bool isWordly(QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }

/// An emoji is a pair of surrogates; a rare Han character is one as well, and part of a word.
bool isEmoji(QStringView heading, qsizetype at) {
  return at + 1 < heading.size() && heading[at].isHighSurrogate() && heading[at + 1].isLowSurrogate() &&
         fateOfCategory(QChar::surrogateToUcs4(heading[at], heading[at + 1])) != Complex;
}

qsizetype skipDecoration(QStringView heading, qsizetype at) {
  while (at < heading.size() && (!isWordly(heading[at]) || isEmoji(heading, at))) {
    at += heading[at].isHighSurrogate() ? 2 : 1;
  }
  return std::min(at, heading.size());
}

template <class Predicate>
qsizetype skipWhile(QStringView heading, qsizetype at, Predicate&& isPart) {
  while (at < heading.size() && isPart(heading[at])) {
    ++at;
  }
  return at;
}

/// "3", "1.2.", "一、", "第三章", "Q3:": where it ends, or `at`.
qsizetype skipNumber(QStringView heading, qsizetype at) {
  const auto endsHere = [heading](qsizetype i) { return i >= heading.size() || !isWordly(heading[i]); };
  const auto isPartOfNumber = [](QChar c) { return isDigit(c) || c == u'.' || c == u'-'; };
  if (const qsizetype end = skipWhile(heading, at, isPartOfNumber); end > at) {
    const bool isMarked = heading[end - 1] == u'.' || heading[end - 1].category() == QChar::Number_Other;
    return isMarked || endsHere(end) ? end : at;
  }
  if (const qsizetype end = skipWhile(heading, at, isChineseNumeral); end > at) {
    return endsHere(end) && !(end < heading.size() && heading[end].isSpace()) ? end : at;
  }
  if (heading[at] == u'第') {
    const auto isNumeral = [](QChar c) { return isDigit(c) || isChineseNumeral(c); };
    const qsizetype end = skipWhile(heading, at + 1, isNumeral);
    const bool isCounted = end > at + 1 && end < heading.size() && kCounted.contains(heading[end]);
    return isCounted && endsHere(end + 1) ? end + 1 : at;
  }
  if (heading[at] == u'Q' || heading[at] == u'q' || heading[at] == u'问') {
    const qsizetype end = skipWhile(heading, at + 1, isDigit);
    const bool isAsked = end < heading.size() && kAfterQuestion.contains(heading[end]);
    return isAsked ? end : at;
  }
  return at;
}

}  // namespace

void foldInto(QStringView source, QString* text) { Folder(source, text, nullptr).fold(); }

FoldedText foldWithOrigins(QStringView source) {
  FoldedText result;
  Folder(source, &result.text, &result.origin).fold();
  return result;
}

QString folded(QStringView source) {
  QString text;
  foldInto(source, &text);
  return text;
}

QStringView sourceOf(QStringView source, const FoldedText& text, qsizetype begin, qsizetype length) {
  const qsizetype from = text.origin[static_cast<std::size_t>(begin)];
  const qsizetype last = text.origin[static_cast<std::size_t>(begin + length - 1)];
  // What follows is the next character's; only marks and the second half of a pair belong to this one.
  qsizetype end = last + 1;
  while (end < source.size() && (source[end].isLowSurrogate() || source[end].isMark())) {
    ++end;
  }
  return source.sliced(from, end - from);
}

QString foldedHeading(QStringView heading) {
  qsizetype at = skipDecoration(heading, 0);
  while (at < heading.size()) {
    const qsizetype next = skipDecoration(heading, skipNumber(heading, at));
    if (next == at) {
      break;
    }
    // A heading that is nothing but a number keeps it.
    if (next >= heading.size()) {
      return folded(heading);
    }
    at = next;
  }
  return folded(heading.sliced(at));
}

}  // namespace orrery
