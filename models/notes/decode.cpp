// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/decode.h"

#include "models/notes/tr.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace orrery {

using namespace Qt::StringLiterals;
using notes::Tr;

namespace {

constexpr auto kUtf8Bom = "\xEF\xBB\xBF"_L1;
constexpr auto kUtf16LittleBom = "\xFF\xFE"_L1;
constexpr auto kUtf16BigBom = "\xFE\xFF"_L1;
constexpr auto kUtf32LittleBom = QLatin1StringView("\xFF\xFE\0\0", 4);
constexpr auto kReplacement = "\xEF\xBF\xBD"_L1;

/// So many control characters are in any text; beyond them, one in kControlsShare bytes makes it noise.
constexpr qsizetype kControlsAllowed = 32;
constexpr qsizetype kControlsShare = 20;
/// UTF-8 with one broken sequence among so many whole ones is still UTF-8.
constexpr qsizetype kWholeForOneBroken = 20;
/// Of UTF-16 found without a BOM, one unit in so many may be strange.
constexpr qsizetype kStrangeUnits = 20;
/// How many of the bytes an error repeats.
constexpr qsizetype kQuoted = 8;

constexpr unsigned kContinuation = 0x80;

unsigned byteAt(QByteArrayView bytes, qsizetype i) { return static_cast<unsigned char>(bytes[i]); }

bool startsWith(const QByteArray& bytes, QLatin1StringView bom) {
  return QByteArrayView(bytes).startsWith(QByteArrayView(bom.data(), bom.size()));
}

Error noText(QByteArrayView bytes, qsizetype offset) {
  const QByteArrayView quoted = bytes.sliced(offset, std::min(kQuoted, bytes.size() - offset));
  return {Tr::tr("byte %1").arg(offset),
          Tr::tr("bytes that are no text: %1").arg(QLatin1StringView(quoted.toByteArray().toHex(' '))),
          Tr::tr("text in UTF-8, UTF-16 or GB18030")};
}

bool isControl(unsigned byte) { return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F; }

/// The second half of U+0080 to U+009F in UTF-8, the control characters above ASCII.
bool isHighControl(QByteArrayView text, qsizetype i) {
  return byteAt(text, i) == 0xC2 && i + 1 < text.size() && byteAt(text, i + 1) < 0xA0;
}

/// Where the next character stands that a tidy text does not have.
qsizetype findUntidy(QByteArrayView text, qsizetype from) {
  while (from < text.size() && !isControl(byteAt(text, from)) && text[from] != '\r' && !isHighControl(text, from)) {
    ++from;
  }
  return from;
}

/// One kind of line end, no control characters. `text` is valid UTF-8.
QByteArray tidied(const QByteArray& text) {
  const QByteArrayView view(text);
  qsizetype next = findUntidy(view, 0);
  if (next == view.size()) {
    return text;
  }
  QByteArray tidy;
  tidy.reserve(view.size());
  for (qsizetype i = 0; i < view.size(); next = findUntidy(view, i)) {
    tidy.append(view.sliced(i, next - i));
    if (next == view.size()) {
      break;
    }
    if (view[next] == '\r') {
      tidy.append('\n');
      i = next + (next + 1 < view.size() && view[next + 1] == '\n' ? 2 : 1);
    } else {
      tidy.append(kReplacement.data(), kReplacement.size());
      i = next + (isControl(byteAt(view, next)) ? 1 : 2);
    }
  }
  return tidy;
}

/// Where noise begins, if there are more control characters than a text has.
std::optional<qsizetype> findNoise(QByteArrayView bytes) {
  qsizetype controls = 0;
  qsizetype first = -1;
  for (qsizetype i = 0; i < bytes.size(); ++i) {
    if (isControl(byteAt(bytes, i))) {
      first = first < 0 ? i : first;
      ++controls;
    }
  }
  return controls > kControlsAllowed + bytes.size() / kControlsShare ? std::optional(first) : std::nullopt;
}

/// How long the UTF-8 sequence at `i` is; 0: there is none. The rules of table 3-7 of the Unicode Standard.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype i) {
  const unsigned lead = byteAt(bytes, i);
  if (lead < kContinuation) {
    return 1;
  }
  if (lead < 0xC2 || lead > 0xF4) {
    return 0;
  }
  const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (i + length > bytes.size()) {
    return 0;
  }
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byteAt(bytes, i + 1) < low || byteAt(bytes, i + 1) > high) {
    return 0;
  }
  for (qsizetype k = 2; k < length; ++k) {
    if ((byteAt(bytes, i + k) & 0xC0U) != kContinuation) {
      return 0;
    }
  }
  return length;
}

/// Whether what is not valid are a few places in a text that else is UTF-8.
bool isDamagedUtf8(QByteArrayView bytes) {
  qsizetype whole = 0;
  qsizetype broken = 0;
  for (qsizetype i = 0; i < bytes.size();) {
    const qsizetype length = sequenceLength(bytes, i);
    whole += length > 1 ? 1 : 0;
    broken += length == 0 ? 1 : 0;
    i += std::max<qsizetype>(length, 1);
  }
  return whole >= kWholeForOneBroken * broken;
}

/// How long the GB18030 character at `i` is, 0: there is none. The structure is that of GB 18030-2005: 1, 2 or 4 bytes.
qsizetype gb18030Length(QByteArrayView bytes, qsizetype i) {
  const auto isBetween = [&](qsizetype at, unsigned low, unsigned high) {
    return at < bytes.size() && byteAt(bytes, at) >= low && byteAt(bytes, at) <= high;
  };
  if (byteAt(bytes, i) < 0x80) {
    return 1;
  }
  if (!isBetween(i, 0x81, 0xFE)) {
    return 0;
  }
  if (isBetween(i + 1, '0', '9')) {
    return isBetween(i + 2, 0x81, 0xFE) && isBetween(i + 3, '0', '9') ? 4 : 0;
  }
  return isBetween(i + 1, 0x40, 0x7E) || isBetween(i + 1, 0x80, 0xFE) ? 2 : 0;
}

/// The first byte that no GB18030 text has at its place.
std::optional<qsizetype> findNoGb18030(QByteArrayView bytes) {
  for (qsizetype i = 0; i < bytes.size();) {
    const qsizetype length = gb18030Length(bytes, i);
    if (length == 0) {
      return i;
    }
    i += length;
  }
  return std::nullopt;
}

unsigned unitAt(QByteArrayView bytes, qsizetype i, TextEncoding encoding) {
  const unsigned first = byteAt(bytes, i);
  const unsigned second = byteAt(bytes, i + 1);
  return encoding == TextEncoding::Utf16BigEndian ? first * 0x100U + second : second * 0x100U + first;
}

/// Control characters, private ones and halves of surrogate pairs among UTF-16.
qsizetype strangeUnits(QByteArrayView bytes, TextEncoding encoding) {
  qsizetype strange = 0;
  bool isHighBefore = false;
  for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
    const unsigned unit = unitAt(bytes, i, encoding);
    const bool isLow = (unit & 0xFC00U) == 0xDC00U;
    const bool isPrivate = unit >= 0xE000 && unit < 0xF900;
    strange += isControl(unit) || isPrivate || unit >= 0xFFFE || isHighBefore != isLow ? 1 : 0;
    isHighBefore = (unit & 0xFC00U) == 0xD800U;
  }
  return strange;
}

/// Units that notes are written in: ASCII, European letters, general and Chinese punctuation, Han.
qsizetype usualUnits(QByteArrayView bytes, TextEncoding encoding) {
  qsizetype usual = 0;
  for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
    const unsigned unit = unitAt(bytes, i, encoding);
    const bool isLetter = unit < 0x500 && !isControl(unit);
    const bool isPunctuation = (unit >= 0x2000 && unit < 0x2800) || (unit >= 0x3000 && unit < 0x3100) || unit >= 0xFF00;
    const bool isHan = unit >= 0x4E00 && unit < 0xA000;
    const bool isSurrogate = unit >= 0xD800 && unit < 0xE000;
    usual += isLetter || isPunctuation || isHan || isSurrogate ? 1 : 0;
  }
  return usual;
}

/// Which of the two UTF-16 it is. Its line ends, blanks and Latin letters have an upper byte of zero. Two Latin letters
/// of one byte look like a Han unit, so what is valid UTF-8 as well needs many of those zeros.
std::optional<TextEncoding> findUtf16(QByteArrayView bytes) {
  if (bytes.isEmpty() || bytes.size() % 2 != 0 || !bytes.contains('\0')) {
    return std::nullopt;
  }
  const qsizetype units = bytes.size() / 2;
  std::array<qsizetype, 2> zeros{};
  for (qsizetype i = 0; i < bytes.size(); ++i) {
    zeros.at(static_cast<std::size_t>(i % 2)) += bytes[i] == '\0' ? 1 : 0;
  }
  if (bytes.isValidUtf8() && std::max(zeros[0], zeros[1]) * 4 < units) {
    return std::nullopt;
  }
  const qsizetype little = usualUnits(bytes, TextEncoding::Utf16LittleEndian);
  const qsizetype big = usualUnits(bytes, TextEncoding::Utf16BigEndian);
  const bool isUsual = (units - std::max(little, big)) * kStrangeUnits <= units;
  const auto encoding = big > little ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian;
  const bool isText = isUsual && strangeUnits(bytes, encoding) * kStrangeUnits <= units;
  return isText ? std::optional(encoding) : std::nullopt;
}

Result<DecodedNote> asUtf16(const QByteArray& bytes, TextEncoding encoding, qsizetype bom) {
  const auto units = QByteArrayView(bytes).sliced(bom);
  if (strangeUnits(units, encoding) > kControlsAllowed + units.size() / 2 / kStrangeUnits) {
    return failure(noText(bytes, bom));
  }
  const bool isBig = encoding == TextEncoding::Utf16BigEndian;
  QStringDecoder decoder(isBig ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                         QStringConverter::Flag::Stateless);
  const QString text = decoder(units);
  return DecodedNote{encoding, tidied(text.toUtf8())};
}

Result<DecodedNote> asUtf8(const QByteArray& bytes, TextEncoding encoding, qsizetype bom) {
  if (const auto noise = findNoise(QByteArrayView(bytes))) {
    return failure(noText(bytes, *noise));
  }
  const QByteArray text = bytes.mid(bom);
  return DecodedNote{encoding, tidied(text.isValidUtf8() ? text : QString::fromUtf8(text).toUtf8())};
}

Result<DecodedNote> asGb18030(const QByteArray& bytes) {
  if (const auto noise = findNoGb18030(bytes)) {
    return failure(noText(bytes, *noise));
  }
  if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0) {
    return failure(noText(bytes, zero));
  }
  if (const auto noise = findNoise(QByteArrayView(bytes))) {
    return failure(noText(bytes, *noise));
  }
  QStringDecoder decoder("GB18030");
  if (!decoder.isValid()) {
    return failure({{}, Tr::tr("text in GB18030, which this computer's Qt cannot read"), Tr::tr("text in UTF-8")});
  }
  const QString text = decoder(bytes);
  return DecodedNote{TextEncoding::Gb18030, tidied(text.toUtf8())};
}

}  // namespace

Result<DecodedNote> decodeNote(const QByteArray& bytes) {
  if (startsWith(bytes, kUtf32LittleBom)) {
    return failure(noText(bytes, 0));
  }
  if (startsWith(bytes, kUtf8Bom)) {
    return asUtf8(bytes, TextEncoding::Utf8WithBom, kUtf8Bom.size());
  }
  if (startsWith(bytes, kUtf16LittleBom)) {
    return asUtf16(bytes, TextEncoding::Utf16LittleEndian, kUtf16LittleBom.size());
  }
  if (startsWith(bytes, kUtf16BigBom)) {
    return asUtf16(bytes, TextEncoding::Utf16BigEndian, kUtf16BigBom.size());
  }
  if (const auto found = findUtf16(bytes)) {
    return asUtf16(bytes, *found, 0);
  }
  if (bytes.isValidUtf8() || isDamagedUtf8(bytes)) {
    return asUtf8(bytes, TextEncoding::Utf8, 0);
  }
  return asGb18030(bytes);
}

}  // namespace orrery
