// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/swiss_header.h"

#include "models/go_map/words.h"

#include <bit>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using swiss::Event;
using swiss::Table;

namespace {

constexpr int kQuietBits = 4;  ///< of the bits that decide nothing, those that are shown

/// Which parts of the hash a step uses.
struct Used {
  bool directory = false;
  bool group = false;
  bool control = false;
};

Used usedBy(const SwissScene& swiss) {
  switch (swiss.touched.told() != nullptr ? swiss.touched.told()->event : Event::Count) {
    case Event::HashComputed:
      return {true, true, true};
    case Event::TableChosen:
    case Event::DirectoryDoubled:
      return {true, false, false};
    case Event::GroupProbed:
    case Event::EntryMoved:
      return {false, true, false};
    case Event::ControlMatched:
    case Event::KeyCompared:
      return {false, false, true};
    case Event::KeyStored:
      return {false, true, true};
    default:
      return {};
  }
}

HashPiece piece(const QString& bits, bool isUsed, Role fill, Role stroke, Role ink, const QString& caption) {
  HashPiece made;
  made.bits = bits;
  if (isUsed) {
    made.fill = fill;
    made.stroke = stroke;
    made.ink = ink;
  }
  made.caption = caption;
  made.name = bits % u": "_s % caption;
  return made;
}

/// The table that a hash goes to, or the small group.
const Table& tableOf(const SwissScene& swiss, std::uint64_t hash) {
  const swiss::Map& map = swiss.map;
  if (swiss.touched.is(Event::EntryMoved)) {
    return map.table(swiss.touched.told()->to.table);
  }
  return map.table(map.isSmall() ? map.smallGroup : map.directory[swiss::directoryIndex(hash, map.globalDepth)]);
}

std::int64_t slotsOf(const swiss::Map& map) {
  std::int64_t slots = 0;
  for (const std::int32_t id : map.liveTables()) {
    slots += map.table(id).capacity;
  }
  return slots;
}

HeaderField keysField(const SwissScene& swiss) {
  const std::int64_t slots = slotsOf(swiss.map);
  const bool isChanged = swiss.touched.is(Event::KeyStored) || swiss.touched.is(Event::SlotEmptied) ||
                         swiss.touched.is(Event::TombstoneLeft) || swiss.touched.is(Event::Cleared);
  HeaderField field{u"used"_s, QString::number(swiss.map.used), isChanged};
  if (slots > 0) {
    field.value = PictureTr::tr("%1 of %2", "full slots").arg(swiss.map.used).arg(slots);
    field.share = static_cast<double>(swiss.map.used) / static_cast<double>(slots);
  }
  return field;
}

}  // namespace

HeaderCard swissHeader(const SwissScene& swiss) {
  const swiss::Map& map = swiss.map;
  HeaderCard card{kSwissPart, u"Map"_s, {}};
  if (map.isNil) {
    card.title = PictureTr::tr("nil map");
    return card;
  }
  card.fields.push_back(keysField(swiss));
  const bool isDoubled = swiss.touched.is(Event::DirectoryDoubled);
  card.fields.push_back({u"dirLen"_s, QString::number(map.directory.size()), isDoubled});
  card.fields.push_back({u"globalDepth"_s, QString::number(map.globalDepth), isDoubled});
  if (map.writing) {
    card.fields.push_back({u"writing"_s, u"1"_s, swiss.touched.is(Event::WriteBegan)});
  }
  if (map.clearSeq > 0) {
    card.fields.push_back({u"clearSeq"_s, QString::number(map.clearSeq), swiss.touched.is(Event::Cleared)});
  }
  return card;
}

std::optional<HashStrip> swissStrip(const SwissScene& swiss) {
  const Key key = keyAtHand(swiss);
  const swiss::Map& map = swiss.map;
  if (key == kNoKey || map.isNil) {
    return std::nullopt;
  }
  const std::uint64_t hash = swiss.scene.state.keys.hash(key, map.seed);
  const Used used = usedBy(swiss);
  HashStrip strip;
  strip.map = kSwissPart;
  strip.title = u"hash("_s % keyText(swiss.scene.state, key) % u')';
  strip.name = strip.title % u" = "_s % hashText(hash);

  const int depth = map.globalDepth;
  if (depth > 0) {
    strip.pieces.push_back(piece(bitsOf(hash, static_cast<int>(swiss::kHashBits) - depth, depth), used.directory,
                                 Role::SkyFill, Role::Sky, Role::SkyInk,
                                 PictureTr::tr("entry %1").arg(swiss::directoryIndex(hash, depth))));
  }
  const auto groups = static_cast<unsigned>(std::max(tableOf(swiss, hash).groupCount(), 1));
  const int groupBits = std::countr_zero(groups);
  const int first = static_cast<int>(swiss::kH2Bits) + groupBits;
  strip.pieces.push_back(piece(u"… "_s % bitsOf(hash, first, kQuietBits), false, {}, {}, {}, {}));
  if (groupBits > 0) {
    strip.pieces.push_back(
        piece(bitsOf(hash, static_cast<int>(swiss::kH2Bits), groupBits), used.group, Role::AccentFill, Role::Accent,
              Role::AccentInk, PictureTr::tr("H1: group %1 of %2").arg(swiss::h1Of(hash) & (groups - 1)).arg(groups)));
  }
  strip.pieces.push_back(piece(bitsOf(hash, 0, static_cast<int>(swiss::kH2Bits)), used.control, Role::PlumFill,
                               Role::Plum, Role::PlumInk, u"H2 = "_s % QString::number(swiss::h2Of(hash))));
  return strip;
}

}  // namespace orrery::go_map
