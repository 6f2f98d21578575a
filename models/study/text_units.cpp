// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/text_units.h"

#include <algorithm>
#include <array>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

/// Bytes. A line that an editor has broken is at least this long.
constexpr qsizetype kBrokenLine = 60;
/// Bytes. What goes on for longer is cut, so that one line of a gigabyte takes no more memory than others.
constexpr qsizetype kLongestUnit = 64LL * 1024;
constexpr QChar kNoWidth(0x200b);

constexpr auto kSentenceEnds = std::to_array<const char*>(
    {".", ";", ":", "!", "?", "|", "\xe3\x80\x82", "\xef\xbc\x9b", "\xef\xbc\x9a", "\xef\xbc\x81", "\xef\xbc\x9f"});

bool endsSentence(QByteArrayView line) {
  return std::ranges::any_of(kSentenceEnds, [line](const char* end) { return line.endsWith(end); });
}

bool isContinuationByte(char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; }
bool isAsciiLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
/// A letter, or the first byte of a character outside ASCII: neither blank nor the mark of a list, a table or code.
bool beginsText(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return isAsciiLetter(byte) || byte >= 0x80U;
}

/// Where the tag that begins at `at` ends (past '>'), or -1: "<-ch" and "a < b" are none.
qsizetype endOfTag(QStringView text, qsizetype at) {
  qsizetype i = at + 1;
  if (i < text.size() && text[i] == u'/') {
    ++i;
  }
  if (i >= text.size() || !isAsciiLetter(text[i].unicode())) {
    return -1;
  }
  for (; i < text.size(); ++i) {
    if (text[i] == u'>') {
      return i + 1;
    }
    if (text[i] == u'<') {
      return -1;
    }
  }
  return -1;
}

}  // namespace

qsizetype TextUnits::endOfUnit() const {
  const qsizetype limit = std::min(m_rest.size(), kLongestUnit);
  qsizetype begin = 0;
  while (true) {
    const qsizetype found = m_rest.first(limit).indexOf('\n', begin);
    if (found < 0) {
      break;
    }
    const QByteArrayView line = m_rest.sliced(begin, found - begin).trimmed();
    const qsizetype following = found + 1;
    const bool goesOn = line.size() >= kBrokenLine && following < limit && beginsText(m_rest[following]);
    if (!goesOn || endsSentence(line)) {
      return following;
    }
    begin = following;
  }
  qsizetype end = limit;
  while (end < m_rest.size() && end > 0 && isContinuationByte(m_rest[end])) {
    --end;
  }
  return end > 0 ? end : limit;
}

void TextUnits::decode(QByteArrayView bytes) {
  QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
  m_buffer.resize(std::max(m_buffer.size(), decoder.requiredSpace(bytes.size())));
  QChar* const begin = m_buffer.data();
  m_length = decoder.appendToBuffer(begin, bytes) - begin;
  for (qsizetype i = unit().indexOf(u'<'); i >= 0; i = unit().indexOf(u'<', i + 1)) {
    if (const qsizetype end = endOfTag(unit(), i); end >= 0) {
      std::fill_n(m_buffer.begin() + i, end - i, kNoWidth);
    }
  }
}

bool TextUnits::next() {
  while (!m_rest.isEmpty()) {
    const qsizetype end = endOfUnit();
    const QByteArrayView bytes = m_rest.first(end);
    m_rest = m_rest.sliced(end);
    if (!bytes.trimmed().isEmpty()) {
      decode(bytes);
      return true;
    }
  }
  return false;
}

}  // namespace orrery
