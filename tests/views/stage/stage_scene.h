// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/pictures/sample_pictures.h"
#include "views/stage/stage_widget.h"

#include <QProxyStyle>

namespace orrery {

using namespace Qt::StringLiterals;

using Motion = StageWidget::Motion;

// A style of a desktop on which nothing moves, or everything does, whatever the test machine's own is.
class AnimationStyle : public QProxyStyle {
 public:
  explicit AnimationStyle(int milliseconds) : QProxyStyle(u"Fusion"_s), m_milliseconds(milliseconds) {}
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* result) const override {
    return hint == SH_Widget_Animation_Duration ? m_milliseconds : QProxyStyle::styleHint(hint, option, widget, result);
  }

 private:
  int m_milliseconds;
};

inline Item box(int id, const QRectF& rect) {
  Item item;
  item.key = Key::of(1, id);
  item.shape = Rectangle{4};
  item.rect = rect;
  item.fill = Role::Card;
  item.stroke = Role::CardBorder;
  item.entity = {u"goroutine"_s, u"G%1"_s.arg(id)};
  item.accessibleName = u"G%1, running"_s.arg(id);
  return item;
}

inline Picture scene(double x) {
  return {{400, 300}, {box(1, {x, 0, 80, 40}), box(2, {0, 200, 80, 40}), box(3, {300, 200, 80, 40})}, {}};
}

inline Entity goroutine(int id) { return {u"goroutine"_s, u"G%1"_s.arg(id)}; }

}  // namespace orrery
