// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/range_strip.h"

#include "models/go_map/tables.h"
#include "models/go_map/words.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMarkWidth = 17;
constexpr double kMarkGap = 2;
constexpr double kLine = 24;
constexpr double kBadgePad = 8;
constexpr double kGap = 10;
constexpr std::size_t kMostMarks = 2;

enum RangePart { BadgePart, KeysPart, NewestPart, EndPart };

/// Where a range began has an outline only, where it stands is filled.
void addMark(Scene& scene, ShapeKey key, const QRectF& box, std::int32_t id, bool isHere) {
  Item mark = boxItem(scene, key, box, isHere ? Role::Green : Role::Transparent, Role::Green, 1.5);
  mark.shape = Rectangle{scene.px(4)};
  mark.dash = isHere ? Dash::Solid : Dash::Dotted;
  mark.layer = Scene::kTextLayer;
  mark.text.string = QString::number(id);
  mark.text.type = TypeRole::MonoSmall;
  mark.text.tint = isHere ? Role::OnGreen : Role::GreenInk;
  mark.entity = iteratorEntity(id);
  mark.accessibleName =
      isHere ? PictureTr::tr("range %1 stands in this bucket").arg(id) : PictureTr::tr("range %1 began here").arg(id);
  scene.add(std::move(mark));
}

/// The two maps count their ranges each for itself.
std::int64_t rangeId(const RangeLog& log) {
  return 2 * static_cast<std::int64_t>(log.iterator) + (log.isSwiss ? 1 : 0);
}

void addRange(Scene& scene, const QRectF& line, const RangeLog& log, bool isNewest) {
  const QString title = PictureTr::tr("range %1").arg(log.iterator);
  const double badgeWidth = std::ceil(scene.type.width(title, TypeRole::SmallBold)) + 2 * scene.px(kBadgePad);
  Item badge = boxItem(scene, ShapeKey::of(Part::Range, rangeId(log), BadgePart),
                       QRectF(line.left(), line.top() + 1, badgeWidth, line.height() - 2), Role::GreenFill,
                       log.hasEnded ? Role::Transparent : Role::Green, 1.5);
  badge.text.string = title;
  badge.text.type = TypeRole::SmallBold;
  badge.text.tint = Role::GreenInk;
  badge.entity = iteratorEntity(log.iterator);
  badge.accessibleName = title;
  scene.add(badge);

  const QString end =
      log.hasEnded ? PictureTr::tr("ended: %1", "a range: how many keys it gave").arg(keysText(log.count)) : QString();
  const double endWidth = end.isEmpty() ? 0 : std::ceil(scene.type.width(end, TypeRole::Small)) + 2;
  double x = badge.rect.right() + scene.px(kGap);
  const double room = line.right() - endWidth - scene.px(2 * kGap) - x;
  const bool hasNewest = isNewest && !log.keys.isEmpty() && log.count == log.keys.size();
  const QString newest = hasNewest ? keyText(scene.state, log.keys.last()) : QString();
  const double newestWidth = hasNewest ? std::ceil(scene.type.width(newest, TypeRole::MonoBold)) + 2 : 0;
  QStringList texts;
  for (qsizetype i = 0; i < log.keys.size() - (hasNewest ? 1 : 0); ++i) {
    texts.append(keyText(scene.state, log.keys[i]));
  }
  const QString before = texts.join(u' ') % (log.count > log.keys.size() ? u" …"_s : QString());
  const double width = std::min(std::ceil(scene.type.width(before, TypeRole::Mono)) + 2, room - newestWidth);
  if (!before.isEmpty()) {
    scene.text(ShapeKey::of(Part::Range, rangeId(log), KeysPart), QRectF(x, line.top(), width, line.height()), before,
               TypeRole::Mono, Role::Ink);
    scene.picture.items.back().accessibleName = PictureTr::tr("%1 gave %2").arg(title, before);
    x += width + scene.px(kGap);
  }
  if (hasNewest) {
    scene.text(ShapeKey::of(Part::Range, rangeId(log), NewestPart), QRectF(x, line.top(), newestWidth, line.height()),
               newest, TypeRole::MonoBold, Role::AccentInk);
    x += newestWidth + scene.px(kGap);
  }
  if (!end.isEmpty()) {
    scene.text(ShapeKey::of(Part::Range, rangeId(log), EndPart), QRectF(x, line.top(), endWidth, line.height()), end,
               TypeRole::Small, Role::Muted);
  }
}

}  // namespace

bool addRangeMarks(Scene& scene, const classic::Hmap& map, const classic::BucketArray& array, std::int32_t bucket,
                   const QRectF& box) {
  struct Mark {
    std::int32_t id;
    bool isHere;
  };
  std::vector<Mark> marks;
  for (const classic::Iterator& iterator : map.iterators) {
    if (iterator.hasEnded) {
      continue;
    }
    const bool isHere =
        iterator.at.array == array.id && iterator.at.bucket >= 0 && chainHead(array, iterator.at.bucket) == bucket;
    if (isHere || (iterator.array == array.id && iterator.startBucket == bucket)) {
      marks.push_back({iterator.id, isHere});
    }
  }
  // Where there are more than there is room for, those that stand here come first.
  std::ranges::stable_sort(marks, {}, [](const Mark& mark) { return !mark.isHere; });
  const std::size_t count = std::min(marks.size(), kMostMarks);
  const double width = std::min(scene.px(kMarkWidth), (box.width() - scene.px(kMarkGap)) / 2);
  const double whole = static_cast<double>(count) * (width + scene.px(kMarkGap)) - scene.px(kMarkGap);
  for (std::size_t i = 0; i < count; ++i) {
    const double x = box.center().x() - whole / 2 + static_cast<double>(i) * (width + scene.px(kMarkGap));
    const std::int64_t part =
        static_cast<std::int64_t>(array.id) * static_cast<std::int64_t>(kMostMarks) + static_cast<std::int64_t>(i);
    addMark(scene, ShapeKey::of(Part::RowMarks, bucket, part), QRectF(x, box.top(), width, box.height()), marks[i].id,
            marks[i].isHere);
  }
  return !marks.empty();
}

double rangesHeight(const Scene& scene, bool isSwiss) {
  const auto count =
      std::ranges::count_if(scene.state.logs, [&](const RangeLog& log) { return log.isSwiss == isSwiss; });
  return static_cast<double>(count) * scene.px(kLine);
}

void addRanges(Scene& scene, const QRectF& box, bool isSwiss, std::int32_t newest) {
  double y = box.top();
  for (const RangeLog& log : scene.state.logs) {
    if (log.isSwiss == isSwiss) {
      addRange(scene, QRectF(box.left(), y, box.width(), scene.px(kLine)), log, log.iterator == newest);
      y += scene.px(kLine);
    }
  }
}

}  // namespace orrery::go_map
