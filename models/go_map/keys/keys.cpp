// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/keys/keys.h"

#include "models/base/visible_text.h"
#include "models/go_map/keys/tr.h"

#include <algorithm>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using keys::Tr;

namespace {

std::optional<Key> integer(const QString& text) {
  const QStringView digits = text.startsWith(u'-') ? QStringView(text).mid(1) : QStringView(text);
  const auto isDigit = [](QChar unit) { return unit >= u'0' && unit <= u'9'; };
  if (digits.isEmpty() || !std::ranges::all_of(digits, isDigit)) {
    return std::nullopt;
  }
  bool isRead = false;
  const qlonglong number = text.toLongLong(&isRead);
  if (!isRead || number > Keys::kLargestInteger || number < -Keys::kLargestInteger) {
    return std::nullopt;
  }
  return number;
}

bool isText(const QString& text) {
  // A pair of surrogates is one character, so more units than this are too many in any case.
  if (text.isEmpty() || text.size() > 2 * qsizetype{Keys::kLongestText} || !text.isValidUtf16()) {
    return false;
  }
  const QList<uint> characters = text.toUcs4();
  const auto isSeen = [](uint character) { return QChar::isPrint(character) && !isHiddenCharacter(character); };
  return characters.size() <= Keys::kLongestText && std::ranges::all_of(characters, isSeen);
}

QString shown(const QString& text) {
  constexpr qsizetype kMost = 40;
  if (text.isEmpty()) {
    return Tr::tr("an empty text");
  }
  const QString seen = visibleText(text.left(kMost));
  return u'"' % seen % (text.size() > kMost ? u"…\""_s : u"\""_s);
}

}  // namespace

Result<void> Keys::check(const QString& text) const {
  if (m_type == KeyType::Integer && !integer(text)) {
    return failure({{}, shown(text), Tr::tr("an integer from %1 to %2").arg(-kLargestInteger).arg(kLargestInteger)});
  }
  if (m_type == KeyType::String && !isText(text)) {
    return failure({{}, shown(text), Tr::tr("a text of 1 to %1 printable characters").arg(kLongestText)});
  }
  return {};
}

Key Keys::keyOf(const QString& text) {
  return m_type == KeyType::Integer ? integer(text).value_or(0) : m_texts.keep(text.toUtf8());
}

std::optional<Key> Keys::find(const QString& text) const {
  if (m_type == KeyType::Integer) {
    return integer(text);
  }
  // Half a character would become a question mark.
  const std::int32_t found = text.isValidUtf16() ? m_texts.find(text.toUtf8()) : 0;
  return found == 0 ? std::nullopt : std::optional<Key>(found);
}

QString Keys::text(Key key) const {
  if (m_type == KeyType::Integer) {
    return QString::number(key);
  }
  return QString::fromUtf8(utf8(key));
}

std::uint64_t Keys::hash(Key key, std::uint64_t seed) const {
  if (!m_typed.isEmpty()) {
    if (const auto typed = m_typed.constFind(key); typed != m_typed.cend()) {
      return *typed;
    }
  }
  return m_type == KeyType::Integer ? m_function.ofInteger(key, seed) : m_function.ofText(utf8(key), seed);
}

QByteArrayView Keys::utf8(Key key) const {
  return key > 0 && key <= m_texts.size() ? m_texts[static_cast<std::int32_t>(key)] : QByteArrayView();
}

std::size_t Keys::bytes() const { return m_texts.bytes() + typedBytes(); }

std::size_t Keys::bytesBeyond(const Keys& other) const {
  return m_texts.bytesBeyond(other.m_texts) + (m_typed.isSharedWith(other.m_typed) ? 0 : typedBytes());
}

std::size_t Keys::typedBytes() const {
  constexpr std::size_t kBytesOfTyped = 40;  // of QHash: a key, a hash, their share of a span that is half full
  return static_cast<std::size_t>(m_typed.size()) * kBytesOfTyped;
}

std::optional<std::uint64_t> Keys::typed(Key key) const {
  const auto found = m_typed.constFind(key);
  return found == m_typed.cend() ? std::nullopt : std::optional<std::uint64_t>(*found);
}

}  // namespace orrery::go_map
