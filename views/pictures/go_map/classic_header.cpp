// SPDX-License-Identifier: GPL-3.0-or-later
// The header's fields, and which bits of the hash a step uses.
#include "models/go_map/words.h"
#include "views/pictures/go_map/classic_view.h"

#include <algorithm>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using classic::Event;

namespace {

constexpr double kLoadLimit = 6.5;
constexpr int kTopBits = 8;
constexpr int kHashBits = 64;
constexpr int kMiddleBits = 8;
constexpr int kMiddleBitsInTalk = 4;

QString flagsText(std::uint8_t flags) {
  QStringList words;
  const auto add = [&](std::uint8_t flag, QLatin1StringView word) {
    if ((flags & flag) != 0) {
      words.append(word);
    }
  };
  add(classic::kIterator, "iterator"_L1);
  add(classic::kOldIterator, "oldIterator"_L1);
  add(classic::kHashWriting, "hashWriting"_L1);
  add(classic::kSameSizeGrow, "sameSizeGrow"_L1);
  return words.isEmpty() ? PictureTr::tr("none", "flags that are set") : words.join(u", "_s);
}

bool isAny(const ClassicScene& classic, std::initializer_list<Event> events) {
  return std::ranges::any_of(events, [&](Event event) { return classic.touched.is(event); });
}

HeaderField shiftField(const ClassicScene& classic) {
  const classic::BucketArray* const old = classic.map.old();
  const bool isDoubling = old != nullptr && old->shift != classic.map.B;
  const QString now = QString::number(classic.map.B);
  return {u"B"_s, isDoubling ? QString(QString::number(old->shift) % u" → "_s % now) : now,
          isDoubling || isAny(classic, {Event::GrowthFinished, Event::Made}),
          PictureTr::tr("B %1: 2 to the power of B buckets").arg(now), std::nullopt};
}

HeaderField loadField(const ClassicScene& classic) {
  const classic::Hmap& map = classic.map;
  const auto buckets = static_cast<double>(std::int64_t{1} << map.B);
  const double load = map.buckets == 0 ? 0 : static_cast<double>(map.count) / buckets;
  const auto most = static_cast<double>(classic::mostKeys(map.B));
  const QString text = QString::number(load, 'f', load == static_cast<int>(load) ? 0 : 1);
  // One bucket may be full; from two on the limit is 6.5 keys a bucket.
  const QString limit = map.B == 0 ? QString::number(classic::kCells) : QString::number(kLoadLimit);
  return {PictureTr::tr("load"), PictureTr::tr("%1 of %2", "load factor: now, limit").arg(text, limit), false,
          PictureTr::tr("load factor %1, a doubling starts above %2").arg(text, limit),
          static_cast<double>(map.count) / most};
}

HashPiece lowPiece(const QString& bits, Role fill, Role stroke, Role ink) { return {bits, fill, stroke, ink, {}, {}}; }

bool usesTopBits(const ClassicScene& classic) {
  return isAny(classic, {Event::CellCompared, Event::Found, Event::NotFound, Event::KeyStored, Event::ValueUpdated,
                         Event::CellCleared, Event::OverflowFollowed});
}
bool usesLowBits(const ClassicScene& classic) {
  return isAny(classic, {Event::BucketChosen, Event::OldBucketChosen, Event::CellEvacuated, Event::BucketsMade,
                         Event::EntryProduced, Event::EntrySkipped});
}

HashPiece topPiece(const ClassicScene& classic, std::uint64_t hash) {
  const auto top = static_cast<int>(hash >> static_cast<unsigned>(kHashBits - kTopBits));
  const int tophash = classic::tophashOf(hash);
  const bool isLit = usesTopBits(classic);
  HashPiece piece;
  piece.bits = bitsOf(hash, kHashBits - kTopBits, kTopBits);
  piece.fill = isLit ? Role::PlumFill : Role::Transparent;
  piece.stroke = isLit ? Role::Plum : Role::Faint;
  piece.ink = isLit ? Role::PlumInk : Role::Muted;
  piece.caption = top < classic::kMinTophash ? PictureTr::tr("top 8 bits = %1, + 5 = %2: tophash").arg(top).arg(tophash)
                                             : PictureTr::tr("top 8 bits = %1: tophash").arg(tophash);
  piece.name = piece.caption;
  return piece;
}

QString lowCaption(const ClassicScene& classic, std::uint64_t hash) {
  const int bits = classic.map.B;
  if (bits == 0) {
    return PictureTr::tr("B = 0: there is only bucket 0");
  }
  const QString now = PictureTr::tr("low %n bit(s): bucket %1", nullptr, bits)
                          .arg(hash & ((std::uint64_t{1} << static_cast<unsigned>(bits)) - 1));
  const classic::BucketArray* const old = classic.map.old();
  if (old == nullptr || old->shift == bits) {
    return now;
  }
  return now % PictureTr::tr("; with the old %1: %2", "bits, bucket").arg(old->shift).arg(hash & old->mask());
}

/// The low B bits; while the map doubles, the new one of them apart.
void addLowPieces(const ClassicScene& classic, std::uint64_t hash, HashStrip& strip) {
  const int bits = classic.map.B;
  const bool isLit = usesLowBits(classic);
  const classic::BucketArray* const old = classic.map.old();
  const bool isDoubling = old != nullptr && old->shift < bits;
  const std::size_t first = strip.pieces.size();
  if (isDoubling) {
    strip.pieces.push_back(lowPiece(bitsOf(hash, bits - 1, 1), isLit ? Role::AccentFill : Role::Transparent,
                                    isLit ? Role::Accent : Role::Faint, isLit ? Role::AccentInk : Role::Muted));
  }
  const int rest = isDoubling ? bits - 1 : bits;
  if (rest > 0) {
    strip.pieces.push_back(lowPiece(bitsOf(hash, 0, rest), isLit ? Role::BlueFill : Role::Transparent,
                                    isLit ? Role::Blue : Role::Faint, isLit ? Role::BlueInk : Role::Muted));
  }
  if (strip.pieces.size() == first) {
    strip.pieces.push_back(lowPiece(u"–"_s, Role::Transparent, Role::Transparent, Role::Muted));
  }
  strip.pieces[first].caption = lowCaption(classic, hash);
  strip.pieces[first].name = strip.pieces[first].caption;
}

}  // namespace

HeaderCard classicHeader(const ClassicScene& classic) {
  const classic::Hmap& map = classic.map;
  HeaderCard card;
  card.title = u"hmap"_s;
  card.fields.push_back({u"count"_s,
                         QString::number(map.count),
                         isAny(classic, {Event::KeyStored, Event::CellCleared, Event::Cleared, Event::LenRead}),
                         {},
                         std::nullopt});
  card.fields.push_back(shiftField(classic));
  card.fields.push_back(loadField(classic));
  const bool isTalk = classic.scene.isTalk;
  if (!isTalk || map.noverflow > 0) {
    card.fields.push_back({u"noverflow"_s,
                           QString::number(map.noverflow),
                           isAny(classic, {Event::OverflowAdded, Event::Cleared}),
                           {},
                           std::nullopt});
  }
  if (!isTalk || map.isGrowing()) {
    card.fields.push_back(
        {u"nevacuate"_s, QString::number(map.nevacuate), isAny(classic, {Event::MarkAdvanced}), {}, std::nullopt});
  }
  if (isAny(classic, {Event::SeedRedrawn, Event::Cleared})) {
    card.fields.push_back({u"hash0"_s, QString::number(map.hash0, 16), true, {}, std::nullopt});
  }
  if (!isTalk) {
    card.fields.push_back({u"flags"_s,
                           flagsText(map.flags),
                           isAny(classic, {Event::WriteBegan, Event::WritePaused, Event::IterationStarted,
                                           Event::GrowthStarted, Event::FatalDetected}),
                           {},
                           std::nullopt});
  }
  return card;
}

std::optional<HashStrip> classicStrip(const ClassicScene& classic) {
  const State& state = classic.scene.state;
  const Key key = classic.touched.key() != kNoKey ? classic.touched.key() : state.atHand;
  if (key == kNoKey || classic.map.isNil || classic.touched.is(Event::FatalDetected)) {
    return std::nullopt;
  }
  const std::uint64_t hash = state.keys.hash(key, classic.map.hash0);
  HashStrip strip;
  strip.title = u"hash(%1)"_s.arg(keyText(state, key));
  strip.name = strip.title % u" = "_s % hashText(hash);
  strip.pieces.push_back(topPiece(classic, hash));
  const int middle = classic.scene.isTalk ? kMiddleBitsInTalk : kMiddleBits;
  strip.pieces.push_back(
      lowPiece(u"… "_s % bitsOf(hash, classic.map.B, middle), Role::Transparent, Role::Transparent, Role::Muted));
  addLowPieces(classic, hash, strip);
  return strip;
}

}  // namespace orrery::go_map
