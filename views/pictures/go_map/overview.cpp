// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/overview.h"

#include "models/go_map/tables.h"
#include "models/go_map/words.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using classic::BucketArray;

namespace {

constexpr double kMostPitch = 18;
constexpr double kGapShare = 0.16;  ///< of the pitch, between two squares
constexpr int kFewestColumns = 8;
constexpr double kPaleSize = 0.5;    ///< of an evacuated one
constexpr double kLeastSize = 0.45;  ///< of the emptiest that holds a key
constexpr double kNowStroke = 2;

/// The texts that squares share, made once.
struct Words {
  QString evacuated = PictureTr::tr("evacuated");
  QString empty = PictureTr::tr("empty");
  QString bucket = PictureTr::tr("bucket %1");
  QString colon = PictureTr::tr(": ", "after the name of a bucket");
  QString overflow = PictureTr::tr("with overflow buckets");
  QHash<int, QString> keys;

  QString keysText(int count) {
    const auto found = keys.constFind(count);
    return found != keys.constEnd() ? *found : *keys.insert(count, go_map::keysText(count));
  }
  QString name(std::int32_t number, const ChainFigures& figures) {
    const QString what = figures.isEvacuated ? evacuated : figures.keys == 0 ? empty : keysText(figures.keys);
    const QString start = QString(bucket).replace(u"%1"_s, QString::number(number));
    const QString named = start % colon % what;
    return figures.length > 1 && !figures.isEvacuated ? listed(named, overflow) : named;
  }
};

/// The side of a square as a share of its place.
double sizeOf(const ChainFigures& figures) {
  if (figures.isEvacuated) {
    return kPaleSize;
  }
  const double share = std::min(1.0, static_cast<double>(figures.keys) / classic::kCells);
  return figures.keys == 0 ? 1 : kLeastSize + (1 - kLeastSize) * share;
}

}  // namespace

OverviewGrid overviewGrid(const Scene& scene, std::int32_t count, QSizeF room) {
  OverviewGrid best;
  for (int columns = kFewestColumns; columns <= count; columns *= 2) {
    const int rows = (count + columns - 1) / columns;
    const double pitch = std::min({room.width() / columns, room.height() / rows, scene.px(kMostPitch)});
    if (pitch > best.pitch) {
      best = {columns, rows, pitch};
    }
  }
  // Whole units, so that squares of one size stay of one size on the screen.
  best.pitch = std::max(std::floor(best.pitch), 1.0);
  return best;
}

Item overviewSquare(const ChainFigures& figures, const OverviewGrid& grid, QPointF topLeft) {
  const double side = grid.pitch * (1 - kGapShare);
  const double less = side * (1 - sizeOf(figures)) / 2;
  Item square;
  square.rect = QRectF(topLeft, QSizeF(side, side)).adjusted(less, less, -less, -less);
  square.layer = Scene::kCardLayer;
  square.shape = figures.length > 1 && !figures.isEvacuated ? Shape(Ellipse{}) : Shape(Rectangle{side / 4});
  if (figures.isEvacuated) {
    square.stroke = Role::Faint;
  } else if (figures.keys == 0) {
    square.fill = Role::Inset;
    square.stroke = Role::CardBorder;
  } else {
    square.fill = Role::Blue;
  }
  return square;
}

void addOverview(ClassicScene& classic, const BucketArray& array, const std::vector<ChainFigures>& figures,
                 const std::vector<ShownRow>& shown, const OverviewGrid& grid, QPointF topLeft) {
  Words words;
  classic.scene.hasOverview = true;
  std::vector<bool> isShown(figures.size(), false);
  for (const ShownRow& row : shown) {
    if (row.bucket >= 0) {
      isShown[static_cast<std::size_t>(row.bucket)] = true;
    }
  }
  std::vector<bool> isTouched(figures.size(), false);
  if (const classic::Told* const told = classic.touched.told(); told != nullptr) {
    for (const classic::Place& place : {told->from, told->to}) {
      if (place.array == array.id && place.bucket >= 0) {
        const std::int32_t head = chainHead(array, place.bucket);
        if (head >= 0 && classic.touched.bucket(array.id, place.bucket)) {
          isTouched[static_cast<std::size_t>(head)] = true;
        }
      }
    }
  }
  const double side = grid.pitch * (1 - kGapShare);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const auto bucket = static_cast<std::int32_t>(i);
    Item square = overviewSquare(figures[i], grid, topLeft + grid.corner(bucket));
    square.key = ShapeKey::of(Part::Square, bucket, array.id);
    square.entity = bucketEntity(classic.map, array.id, bucket);
    square.accessibleName = words.name(bucket, figures[i]);
    if (isTouched[i]) {
      square.fill = Role::Accent;
    }
    if (isShown[i]) {
      const double more = (side - square.rect.width()) / 2;
      square.rect.adjust(-more, -more, more, more);
      square.stroke = isTouched[i] ? Role::AccentInk : Role::Ink;
      square.strokeWidth = std::min(kNowStroke, side / 4);
    }
    classic.scene.add(std::move(square));
  }
}

}  // namespace orrery::go_map
