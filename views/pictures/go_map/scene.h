// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/state.h"
#include "models/go_map/steps.h"
#include "views/pictures/fonts.h"
#include "views/pictures/layout.h"
#include "views/pictures/picture.h"

#include <QCoreApplication>

#include <set>
#include <utility>

namespace orrery::go_map {

/// The translation context of the map's picture.
struct PictureTr {
  Q_DECLARE_TR_FUNCTIONS(OrreryMapPicture)
};

using ShapeKey = orrery::Key;  ///< of a shape in the picture; go_map::Key is a key of the map

/// What the keys of this picture are made of. Entry and what follows it up to SwissEntry take eight numbers each: a
/// map's key has up to 55 bits.
enum class Part : std::uint8_t {
  Header,     ///< part: which shape of the classic header's card
  Hash,       ///< part: which shape of the hash strip
  Notice,     ///< part: which
  Range,      ///< id: number of the range; part: which shape of its line
  Heading,    ///< id: array; part: which text above its rows
  Row,        ///< id: bucket; part: array: the card of a bucket, main or overflow
  RowIndex,   ///< likewise: its number
  RowBits,    ///< likewise: its number in binary
  RowMarks,   ///< likewise: ranges that stand there
  ChainLink,  ///< likewise: the arrow to it from the bucket before it
  ChainFold,  ///< likewise: what follows it and is not shown
  Cell,       ///< id: bucket * 8 + cell; part: array: the place
  CellMark,   ///< likewise: what stands in the tophash's place, if it is no key's
  CellGhost,  ///< likewise: the key that was there
  Stray,      ///< likewise: a key that has its place elsewhere, too
  Fold,       ///< id: the first bucket that is not shown; part: array
  Square,     ///< id: bucket; part: array: its square in the overview
  Overview,   ///< id: array; part: which text of it
  Arrow,      ///< part: which
  Absent,     ///< part: which shape of what stands for a map without buckets
  Half,       ///< part: which shape around the two maps side by side
  // The Swiss map's own
  SwissTable,      ///< id: table; its card
  SwissTableText,  ///< id: table; part: which text of it
  SwissGroup,      ///< id: group; part: table: its card
  SwissIndex,      ///< likewise: its number
  SwissFold,       ///< likewise: groups from there on that are not shown
  SwissSquare,     ///< likewise: its square in the overview
  SwissEntryBox,   ///< id: directory entry
  SwissText,       ///< part: which text that is about no table
  SwissArrow,      ///< part: which
  SwissAbsent,     ///< part: which shape of what stands for a map without slots
  Entry = 128,
  EntryMark = 136,   ///< the tophash above a key
  EntryValue = 144,  ///< the value under it
  SwissEntry = 152,
  SwissEntryMark = 160,
  SwissEntryValue = 168
};

/// The shape of a map's key: the same one wherever the key stands. `family`: Entry, EntryMark, …
[[nodiscard]] ShapeKey entryKey(Part family, Key key);

/// What is being made, and what every part of it needs. Lengths that grow with the type are given in px().
struct Scene {
  const State& state;
  const TypeScale& type;
  const Step* last = nullptr;  ///< that led here
  bool isTalk = false;
  Entity picked;  ///< by a person
  Picture picture;
  std::set<ShapeKey> entries;  ///< keys that have their place already
  bool hasOverview = false;    ///< there is a square for each bucket: the legend explains it

  [[nodiscard]] double px(double length) const { return length * type.factor(); }
  void add(Item item) { picture.items.push_back(std::move(item)); }
  /// A text alone; it is elided if it is wider than its box.
  void text(ShapeKey key, const QRectF& box, const QString& string, TypeRole role, Role tint,
            Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
  /// Claims the shape of a map's key; false: it stands in the picture already.
  [[nodiscard]] bool claim(ShapeKey key) { return entries.insert(key).second; }

  static constexpr int kBackLayer = 0;
  static constexpr int kCardLayer = 1;
  static constexpr int kPlaceLayer = 2;
  static constexpr int kLinkLayer = 3;
  static constexpr int kTextLayer = 4;
  static constexpr int kTokenLayer = 6;
  static constexpr int kTokenTextLayer = 7;
};

/// A rounded box in the scene's measures.
[[nodiscard]] Item boxItem(const Scene& scene, ShapeKey key, const QRectF& rect, Role fill, Role stroke,
                           double strokeWidth = 1);

/// "2 buckets", "512 keys".
[[nodiscard]] QString bucketsText(std::int64_t count);
[[nodiscard]] QString keysText(std::int64_t count);
/// "2 buckets, 12 keys": two things that are said together.
[[nodiscard]] QString listed(const QString& first, const QString& second);

}  // namespace orrery::go_map
