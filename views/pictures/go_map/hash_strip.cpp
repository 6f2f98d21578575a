// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/hash_strip.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

namespace {

constexpr double kBitsHeight = 26;
constexpr double kCaptionHeight = 20;
constexpr double kTitleGap = 14;
constexpr double kPieceGap = 6;
constexpr double kPiecePad = 7;
constexpr double kCaptionGap = 20;
constexpr double kLeastCaption = 40;  ///< a caption that has less room is left out

enum StripPart { TitlePart, FirstPiece = 8, FirstCaption = 16 };

struct Placed {
  std::vector<QRectF> pieces;
  std::vector<QRectF> captions;
  QRectF title;
  double right = 0;
};

Placed placed(const Scene& scene, const HashStrip& strip, QPointF topLeft) {
  Placed places;
  const double height = scene.px(kBitsHeight);
  places.title = {topLeft, QSizeF(std::ceil(scene.type.width(strip.title, TypeRole::Heading)) + 2, height)};
  double x = places.title.right() + scene.px(kTitleGap);
  double captionX = x;
  const double captionY = topLeft.y() + height;
  for (const HashPiece& piece : strip.pieces) {
    const double pad = 2 * scene.px(kPiecePad);
    const QRectF box(x, topLeft.y(), std::ceil(scene.type.width(piece.bits, TypeRole::MonoBold)) + pad, height);
    places.pieces.push_back(box);
    x = box.right() + scene.px(kPieceGap);
    if (piece.caption.isEmpty()) {
      places.captions.emplace_back();
      continue;
    }
    captionX = std::max(captionX, box.left());
    const QRectF caption(captionX, captionY, std::ceil(scene.type.width(piece.caption, TypeRole::Small)) + 2,
                         scene.px(kCaptionHeight));
    places.captions.push_back(caption);
    captionX = caption.right() + scene.px(kCaptionGap);
    places.right = std::max(places.right, caption.right());
  }
  places.right = std::max(places.right, x - scene.px(kPieceGap));
  return places;
}

/// Without the bits that nothing is said of, where the room is short.
HashStrip fitted(const Scene& scene, const QRectF& box, HashStrip strip) {
  if (placed(scene, strip, box.topLeft()).pieces.back().right() > box.right()) {
    std::erase_if(strip.pieces,
                  [](const HashPiece& piece) { return piece.caption.isEmpty() && piece.stroke == Role::Transparent; });
  }
  return strip;
}

}  // namespace

ShapeKey hashTitleKey(int map) { return ShapeKey::of(Part::Hash, map, TitlePart); }

double stripHeight(const Scene& scene) { return scene.px(kBitsHeight + kCaptionHeight); }

QSizeF stripSize(const Scene& scene, const HashStrip& strip) {
  return {placed(scene, strip, {0, 0}).right, stripHeight(scene)};
}

void addHashStrip(Scene& scene, const QRectF& box, const HashStrip& whole) {
  const HashStrip strip = fitted(scene, box, whole);
  const Placed places = placed(scene, strip, box.topLeft());
  scene.text(hashTitleKey(strip.map), places.title, strip.title, TypeRole::Heading, Role::Ink);
  scene.picture.items.back().accessibleName = strip.name;
  for (std::size_t i = 0; i < strip.pieces.size(); ++i) {
    const HashPiece& piece = strip.pieces[i];
    const auto part = static_cast<std::int64_t>(i);
    Item bits = boxItem(scene, ShapeKey::of(Part::Hash, strip.map, FirstPiece + part), places.pieces[i], piece.fill,
                        piece.stroke, 1.5);
    bits.text.string = piece.bits;
    bits.text.type = piece.fill == Role::Transparent ? TypeRole::Mono : TypeRole::MonoBold;
    bits.text.tint = piece.ink;
    bits.accessibleName = piece.name;
    scene.add(std::move(bits));
    QRectF caption = places.captions[i];
    caption.setRight(std::min(caption.right(), box.right()));
    if (!piece.caption.isEmpty() && caption.width() > scene.px(kLeastCaption)) {
      scene.text(ShapeKey::of(Part::Hash, strip.map, FirstCaption + part), caption, piece.caption, TypeRole::Small,
                 piece.ink);
    }
  }
}

QString bitsOf(std::uint64_t hash, int first, int count) {
  QString bits;
  bits.reserve(count);
  for (int i = first + count - 1; i >= first; --i) {
    bits.append(((hash >> static_cast<unsigned>(i)) & 1U) != 0 ? u'1' : u'0');
  }
  return bits;
}

}  // namespace orrery::go_map
