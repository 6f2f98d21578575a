// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/words.h"
#include "views/pictures/go_map/swiss_header.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using swiss::Event;

namespace {

constexpr double kEntryHeight = 26;
constexpr double kEntryGap = 4;
constexpr double kLabelGap = 12;
constexpr double kEntryPad = 10;
constexpr double kNowStroke = 2;

QString entryText(const swiss::Map& map, qsizetype entry) {
  const QString table = u"→ "_s % QString::number(map.directory[entry]);
  return map.globalDepth > 0 ? lowBits(static_cast<std::uint64_t>(entry), map.globalDepth) % u' ' % table : table;
}

/// The entry that the step is about; -1: none.
std::int64_t entryAtHand(const SwissScene& swiss) {
  return swiss.touched.is(Event::TableChosen) ? swiss.touched.told()->a : -1;
}

bool isInstalled(const SwissScene& swiss, qsizetype entry) {
  const swiss::Told* const told = swiss.touched.told();
  return swiss.touched.is(Event::TableInstalled) && entry >= told->a && entry < told->a + told->b;
}

void addEntry(SwissScene& swiss, const QRectF& box, qsizetype entry) {
  const std::int32_t table = swiss.map.directory[entry];
  const bool isNow =
      entryAtHand(swiss) == entry || isInstalled(swiss, entry) || swiss.touched.is(Event::DirectoryDoubled);
  Item item =
      boxItem(swiss.scene, ShapeKey::of(Part::SwissEntryBox, entry), box, isNow ? Role::AccentFill : Role::SkyFill,
              isNow ? Role::Accent : Role::Sky, isNow ? kNowStroke : 1);
  item.text.string = entryText(swiss.map, entry);
  item.text.type = TypeRole::MonoSmall;
  item.text.tint = isNow ? Role::AccentInk : Role::SkyInk;
  item.accessibleName = PictureTr::tr("directory entry %1: table %2").arg(entry).arg(table);
  swiss.scene.add(std::move(item));
}

}  // namespace

double directoryHeight(const SwissScene& swiss) { return swiss.map.isSmall() ? 0 : swiss.scene.px(kEntryHeight); }

void addDirectory(SwissScene& swiss, const QRectF& box) {
  Scene& scene = swiss.scene;
  const QString title = PictureTr::tr("directory");
  const double titleWidth = std::ceil(scene.type.width(title, TypeRole::Heading)) + 2;
  scene.text(ShapeKey::of(Part::SwissText, 0, 0), QRectF(box.left(), box.top(), titleWidth, box.height()), title,
             TypeRole::Heading, Role::Ink);
  const double left = box.left() + titleWidth + scene.px(kLabelGap);
  const qsizetype count = swiss.map.directory.size();
  const double width =
      std::ceil(scene.type.width(entryText(swiss.map, count - 1), TypeRole::MonoSmall)) + 2 * scene.px(kEntryPad);
  const int room = fitting(box.right() - left, width, scene.px(kEntryGap));
  const Fold folded = fold(static_cast<int>(count), std::max(room - 1, 1));
  // The entries that are shown: from the first on, or around the one at hand.
  const std::int64_t wanted = entryAtHand(swiss) - folded.shown / 2;
  const auto first = static_cast<qsizetype>(std::clamp<std::int64_t>(wanted, 0, count - folded.shown));
  const std::vector<QRectF> boxes = row({left, box.top()}, {width, box.height()}, folded.shown, scene.px(kEntryGap));
  for (int i = 0; i < folded.shown; ++i) {
    addEntry(swiss, boxes[static_cast<std::size_t>(i)], first + i);
  }
  if (folded.hidden > 0 && !boxes.empty()) {
    const double x = boxes.back().right() + scene.px(kLabelGap);
    const QString more = PictureTr::tr("%1 of %2 entries", "that are shown").arg(folded.shown).arg(count);
    scene.text(ShapeKey::of(Part::SwissText, 0, 1), QRectF(x, box.top(), box.right() - x, box.height()), more,
               TypeRole::Small, Role::Muted);
  }
}

}  // namespace orrery::go_map
