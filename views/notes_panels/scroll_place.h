// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QScrollArea;

namespace orrery {

/// Keeps what a person is reading where it stands on the screen while widgets above it come, go or change their height.
class ScrollPlace {
 public:
  /// Remembers where the first of `widgets` that is seen stands in the scroll area around them; nothing where there is
  /// no such area.
  explicit ScrollPlace(const std::vector<QWidget*>& widgets);

  /// Lays the area out and scrolls so that the widget, if it still is shown, stands where it stood.
  void restore();
  /// Nothing is scrolled away: who looks at the beginning goes on looking at it.
  [[nodiscard]] bool isAtTop() const;

 private:
  QPointer<QScrollArea> m_area;
  QPointer<QWidget> m_widget;
  int m_top = 0;  ///< of the widget, from the upper edge of what is seen
};

/// The nearest scroll area that `widget` is in; nullptr: none.
[[nodiscard]] QScrollArea* scrollAreaOf(const QWidget* widget);
/// Gives all widgets in the area the sizes that they will have, now.
void layOutNow(QScrollArea* area);

}  // namespace orrery
