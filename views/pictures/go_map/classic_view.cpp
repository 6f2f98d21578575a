// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/go_map/classic_view.h"

#include "models/go_map/words.h"
#include "views/pictures/go_map/notices.h"
#include "views/pictures/go_map/range_strip.h"
#include "views/pictures/go_map/top_line.h"

#include <algorithm>
#include <cmath>

namespace orrery::go_map {

using namespace Qt::StringLiterals;
using classic::Event;

namespace {

constexpr double kGap = 10;

std::int32_t newestRange(const ClassicScene& classic) {
  return classic.touched.is(Event::EntryProduced) ? static_cast<std::int32_t>(classic.touched.told()->a) : 0;
}

}  // namespace

void addAbsent(ClassicScene& classic, const QRectF& box) {
  Absence absence;
  absence.isNow = classic.touched.is(Event::Made) || classic.touched.is(Event::MadeNil);
  if (classic.map.isNil) {
    absence.title = PictureTr::tr("nil map: there is no hmap at all");
    absence.rule = PictureTr::tr("reading it finds nothing, writing to it panics");
  } else {
    absence.title = PictureTr::tr("no bucket yet: it is made at the first assignment");
    absence.rule = PictureTr::tr("buckets is nil, B is 0");
  }
  addAbsence(classic.scene, box, absence);
}

void addClassic(Scene& scene, const QRectF& box) {
  ClassicScene classic{scene, scene.state.classic, Touched(scene.last)};
  const double gap = scene.px(kGap);
  double top = box.top();
  if (!classic.map.isNil) {
    top = addTop(scene, box, classicHeader(classic), classicStrip(classic)) + gap;
  }
  if (const double height = noticesHeight(scene); height > 0) {
    addNotices(scene, QRectF(box.left(), top, box.width(), height));
    top += height + gap;
  }
  double bottom = box.bottom();
  if (const double height = rangesHeight(scene, false); height > 0) {
    bottom -= height;
    addRanges(scene, QRectF(box.left(), bottom, box.width(), height), false, newestRange(classic));
    bottom -= gap / 2;
  }
  const QRectF arrays(box.left(), top, box.width(), std::max(bottom - top, 0.0));
  if (classic.map.isNil || classic.map.buckets == 0) {
    addAbsent(classic, arrays);
  } else {
    addArrays(classic, arrays);
  }
}

std::vector<LegendEntry> classicLegend(const Scene& scene) {
  std::vector<LegendEntry> legend{
      {Role::BlueFill, Role::Blue, LegendMark::Box, Dash::Solid, PictureTr::tr("key in place")},
      {Role::AccentFill, Role::Accent, LegendMark::Box, Dash::Solid, PictureTr::tr("changing now")},
      {Role::BlueFill, Role::Accent, LegendMark::Box, Dash::Solid, PictureTr::tr("looked at")},
      {Role::Inset, Role::Transparent, LegendMark::Box, Dash::Solid, PictureTr::tr("empty")},
      {Role::Surface, Role::Faint, LegendMark::Box, Dash::Dashed, PictureTr::tr("evacuated")}};
  if (!scene.state.logs.isEmpty()) {
    legend.push_back({Role::Green, Role::Green, LegendMark::Box, Dash::Solid, PictureTr::tr("a range is here")});
  }
  if (scene.hasOverview) {
    legend.push_back({Role::Blue, Role::Transparent, LegendMark::Circle, Dash::Solid, PictureTr::tr("with overflow")});
  }
  return legend;
}

}  // namespace orrery::go_map
