// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/notices.h"

#include "models/go_map/words.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeight = 34;
constexpr double kPad = 12;
constexpr double kGap = 8;

enum NoticePart { FaultPart, PausedPart };

void addBand(Scene& scene, NoticePart part, const QRectF& box, const QString& string, bool isFault) {
  Item band = boxItem(scene, ShapeKey::of(Part::Notice, 0, part), box, isFault ? Role::DangerFill : Role::PlumFill,
                      isFault ? Role::Danger : Role::Plum, 2);
  band.dash = isFault ? Dash::Solid : Dash::Dashed;
  band.text.type = TypeRole::BodyBold;
  band.text.string = scene.type.elided(string, band.text.type, box.width() - 2 * scene.px(kPad));
  band.text.tint = isFault ? Role::DangerInk : Role::PlumInk;
  band.accessibleName = string;
  scene.add(std::move(band));
}

QString faultText(Fault fault) {
  return (fault == Fault::NilMapWrite ? u"panic: "_s : u"fatal error: "_s) % goText(fault);
}

QString pausedText(const Scene& scene) {
  return PictureTr::tr("another goroutine is writing key %1: hashWriting")
      .arg(keyText(scene.state, scene.state.paused->key));
}

}  // namespace

double noticesHeight(const Scene& scene) {
  return scene.state.fault == Fault::None && !scene.state.paused ? 0 : scene.px(kHeight);
}

void addNotices(Scene& scene, const QRectF& box) {
  const bool hasFault = scene.state.fault != Fault::None;
  const bool hasPaused = scene.state.paused.has_value();
  const double half = hasFault && hasPaused ? (box.width() - scene.px(kGap)) / 2 : box.width();
  if (hasFault) {
    addBand(scene, FaultPart, QRectF(box.left(), box.top(), half, box.height()), faultText(scene.state.fault), true);
  }
  if (hasPaused) {
    addBand(scene, PausedPart, QRectF(box.right() - half, box.top(), half, box.height()), pausedText(scene), false);
  }
}

}  // namespace orrery::go_map
