// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/relayout.h"

#include <QAbstractItemView>
#include <QResizeEvent>

namespace orrery {

RelayoutOnResize::RelayoutOnResize(QAbstractItemView* view)
    : QObject(view), m_view(view), m_viewport(view->viewport()) {
  m_viewport->installEventFilter(this);
}

bool RelayoutOnResize::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_viewport && event->type() == QEvent::Resize) {
    const auto* resized = static_cast<QResizeEvent*>(event);
    if (resized->size().width() != resized->oldSize().width()) {
      // Not at once: the view is still laying itself out.
      QMetaObject::invokeMethod(
          m_view,
          [view = m_view] {
            view->doItemsLayout();
            view->scrollTo(view->currentIndex());
          },
          Qt::QueuedConnection);
    }
  }
  return false;
}

}  // namespace orrery
