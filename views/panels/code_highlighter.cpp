// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/code_highlighter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKeywords{"break"_L1,  "case"_L1,   "chan"_L1,        "const"_L1,  "continue"_L1,  "default"_L1,
                               "defer"_L1,  "else"_L1,   "fallthrough"_L1, "false"_L1,  "for"_L1,       "func"_L1,
                               "go"_L1,     "goto"_L1,   "if"_L1,          "import"_L1, "interface"_L1, "iota"_L1,
                               "map"_L1,    "nil"_L1,    "package"_L1,     "range"_L1,  "return"_L1,    "select"_L1,
                               "struct"_L1, "switch"_L1, "true"_L1,        "type"_L1,   "var"_L1};
constexpr std::array kTypes{"any"_L1,    "bool"_L1,    "byte"_L1,    "comparable"_L1, "complex128"_L1, "complex64"_L1,
                            "error"_L1,  "float32"_L1, "float64"_L1, "int"_L1,        "int16"_L1,      "int32"_L1,
                            "int64"_L1,  "int8"_L1,    "rune"_L1,    "string"_L1,     "uint"_L1,       "uint16"_L1,
                            "uint32"_L1, "uint64"_L1,  "uint8"_L1,   "uintptr"_L1};
constexpr std::array kLikeC{"c"_L1,   "c++"_L1,  "cc"_L1,         "cpp"_L1, "cs"_L1,        "csharp"_L1, "h"_L1,
                            "hpp"_L1, "java"_L1, "javascript"_L1, "js"_L1,  "kotlin"_L1,    "objc"_L1,   "php"_L1,
                            "rs"_L1,  "rust"_L1, "swift"_L1,      "ts"_L1,  "typescript"_L1};

/// The longest character between single quotes: '\U0001F600'.
constexpr qsizetype kLongestRune = 12;

template <class Words>
bool isOneOf(const Words& words, QStringView word) {
  return std::ranges::any_of(words, [&](QLatin1StringView known) { return word == known; });
}

bool beginsWord(QChar letter) { return letter.isLetter() || letter == u'_'; }
bool isInWord(QChar letter) { return beginsWord(letter) || letter.isDigit(); }

/// Reads a program once from its start to its end.
class CodeReader {
 public:
  CodeReader(QStringView code, CodeLanguage language) : m_code(code), m_isGo(language == CodeLanguage::Go) {}

  std::vector<CodeSpan> read() {
    while (m_at < m_code.size()) {
      if (!readComment() && !readString() && !readNumber() && !readWord()) {
        ++m_at;
      }
    }
    return std::move(m_spans);
  }

 private:
  [[nodiscard]] QChar ahead(qsizetype distance) const {
    return m_at + distance < m_code.size() ? m_code[m_at + distance] : QChar();
  }

  bool take(qsizetype end, CodeLook look) {
    m_spans.push_back({m_at, end - m_at, look});
    m_at = end;
    return true;
  }

  bool readComment() {
    if (m_code[m_at] != u'/') {
      return false;
    }
    if (ahead(1) == u'/') {
      const qsizetype end = m_code.indexOf(u'\n', m_at);
      return take(end < 0 ? m_code.size() : end, CodeLook::Comment);
    }
    if (ahead(1) == u'*') {
      const qsizetype end = m_code.indexOf(u"*/"_s, m_at + 2);
      return take(end < 0 ? m_code.size() : end + 2, CodeLook::Comment);
    }
    return false;
  }

  bool readString() {
    const QChar quote = m_code[m_at];
    if (quote == u'`' && m_isGo && m_mayBeRaw) {
      const qsizetype end = m_code.indexOf(u'`', m_at + 1);
      m_mayBeRaw = end >= 0;  // looked for once only
      return m_mayBeRaw && take(end + 1, CodeLook::String);
    }
    if (quote != u'"' && quote != u'\'') {
      return false;
    }
    qsizetype& openUntil = quote == u'"' ? m_openDouble : m_openSingle;
    if (m_at < openUntil) {
      return false;  // a quote before it looked through this line in vain
    }
    const qsizetype most = quote == u'"' || !m_isGo ? m_code.size() : std::min(m_code.size(), m_at + kLongestRune);
    qsizetype end = m_at + 1;
    for (; end < most && m_code[end] != u'\n'; ++end) {
      if (m_code[end] == u'\\') {
        ++end;
      } else if (m_code[end] == quote) {
        return take(end + 1, CodeLook::String);
      }
    }
    openUntil = most == m_code.size() ? end : 0;
    return false;
  }

  bool readNumber() {
    if (!m_code[m_at].isDigit()) {
      return false;
    }
    qsizetype end = m_at + 1;
    while (end < m_code.size() && (isInWord(m_code[end]) || m_code[end] == u'.')) {
      ++end;
    }
    return take(end, CodeLook::Number);
  }

  bool readWord() {
    if (!beginsWord(m_code[m_at])) {
      return false;
    }
    qsizetype end = m_at + 1;
    while (end < m_code.size() && isInWord(m_code[end])) {
      ++end;
    }
    const QStringView word = m_code.sliced(m_at, end - m_at);
    const bool isNamed = m_namesType;
    m_namesType = m_isGo && word == "type"_L1;
    if (!m_isGo) {
      m_at = end;
      return true;
    }
    if (isOneOf(kKeywords, word)) {
      return take(end, CodeLook::Keyword);
    }
    if (isNamed || isOneOf(kTypes, word)) {
      return take(end, CodeLook::Type);
    }
    if (end < m_code.size() && m_code[end] == u'(') {
      return take(end, CodeLook::Function);
    }
    m_at = end;
    return true;
  }

  QStringView m_code;
  bool m_isGo;
  qsizetype m_openDouble = 0;  ///< no double quote before it is closed on its line
  qsizetype m_openSingle = 0;
  bool m_mayBeRaw = true;    ///< there may still be the end of a raw string
  bool m_namesType = false;  ///< the word before was "type"
  qsizetype m_at = 0;
  std::vector<CodeSpan> m_spans;
};

bool isFenced(const QTextBlock& block) {
  const QTextBlockFormat format = block.blockFormat();
  return format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
}

/// Hands the spans of a run of blocks to the layouts of its lines.
void colourLines(const QTextBlock& first, const std::vector<CodeSpan>& spans, const Theme& theme) {
  qsizetype start = 0;  // of the line, in the run
  auto span = spans.begin();
  for (QTextBlock block = first; block.isValid() && isFenced(block) && span != spans.end(); block = block.next()) {
    const qsizetype end = start + block.length() - 1;
    QList<QTextLayout::FormatRange> ranges;
    while (span != spans.end() && span->begin < end) {
      const qsizetype from = std::max(span->begin, start);
      const qsizetype to = std::min(span->begin + span->length, end);
      QTextCharFormat format;
      format.setForeground(theme.color(codeRole(span->look)));
      ranges.append({static_cast<int>(from - start), static_cast<int>(to - from), format});
      if (span->begin + span->length > end) {
        break;  // it goes on in the next line
      }
      ++span;
    }
    block.layout()->setFormats(ranges);
    start = end + 1;
  }
}

}  // namespace

CodeLanguage codeLanguage(QStringView fenceWord) {
  const QString word = fenceWord.trimmed().toString().toLower();
  if (word.isEmpty() || word == "go"_L1 || word == "golang"_L1) {
    return CodeLanguage::Go;
  }
  return isOneOf(kLikeC, word) ? CodeLanguage::LikeC : CodeLanguage::Plain;
}

std::vector<CodeSpan> codeSpans(QStringView code, CodeLanguage language) {
  return language == CodeLanguage::Plain ? std::vector<CodeSpan>() : CodeReader(code, language).read();
}

Role codeRole(CodeLook look) {
  switch (look) {
    case CodeLook::Keyword:
      return Role::CodeKeyword;
    case CodeLook::Type:
      return Role::CodeType;
    case CodeLook::String:
      return Role::CodeString;
    case CodeLook::Comment:
      return Role::CodeComment;
    case CodeLook::Number:
      return Role::CodeNumber;
    case CodeLook::Function:
      return Role::CodeFunction;
  }
  return Role::Ink;
}

void highlightCode(QTextDocument& document, const Theme& theme) {
  QTextBlock block = document.begin();
  while (block.isValid()) {
    if (!isFenced(block)) {
      block = block.next();
      continue;
    }
    const QTextBlock first = block;
    const QString language = first.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage);
    QString code;
    for (; block.isValid() && isFenced(block); block = block.next()) {
      code += block.text() % u'\n';
    }
    colourLines(first, codeSpans(code, codeLanguage(language)), theme);
    document.markContentsDirty(first.position(), static_cast<int>(code.size()));
  }
}

}  // namespace orrery
