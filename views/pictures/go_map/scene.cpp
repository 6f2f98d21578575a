// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/scene.h"

namespace orrery::go_map {

namespace {

constexpr double kRadius = 6;
constexpr std::uint64_t kPartBits = 20;
constexpr std::uint64_t kFamilyBits = 3;

}  // namespace

ShapeKey entryKey(Part family, Key key) {
  const auto bits = static_cast<std::uint64_t>(key);
  const auto low = static_cast<std::int32_t>(static_cast<std::uint32_t>(bits));
  const auto part = static_cast<std::int64_t>((bits >> 32U) & ((1U << kPartBits) - 1U));
  const auto top = (bits >> (32U + kPartBits)) & ((1U << kFamilyBits) - 1U);
  return ShapeKey::of(static_cast<std::uint64_t>(family) + top, low, part);
}

void Scene::text(ShapeKey key, const QRectF& box, const QString& string, TypeRole role, Role tint,
                 Qt::Alignment alignment) {
  Item item = textItem(key, box, type.elided(string, role, box.width()), role, tint, alignment);
  item.layer = kTextLayer;
  add(std::move(item));
}

Item boxItem(const Scene& scene, ShapeKey key, const QRectF& rect, Role fill, Role stroke, double strokeWidth) {
  Item item;
  item.key = key;
  item.shape = Rectangle{scene.px(kRadius)};
  item.rect = rect;
  item.fill = fill;
  item.stroke = stroke;
  item.strokeWidth = strokeWidth;
  item.layer = Scene::kCardLayer;
  return item;
}

QString bucketsText(std::int64_t count) { return PictureTr::tr("%n bucket(s)", nullptr, static_cast<int>(count)); }

QString keysText(std::int64_t count) { return PictureTr::tr("%n key(s)", nullptr, static_cast<int>(count)); }

QString listed(const QString& first, const QString& second) {
  return PictureTr::tr("%1, %2", "two things listed").arg(first, second);
}

}  // namespace orrery::go_map
