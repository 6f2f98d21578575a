// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace orrery {

/// Lays a view out again when it becomes wider or narrower: rows whose words break into lines have another height then.
/// A child of the view.
class RelayoutOnResize final : public QObject {
  Q_OBJECT

 public:
  explicit RelayoutOnResize(QAbstractItemView* view);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QAbstractItemView* m_view;
  QObject* m_viewport;  ///< only to be compared with: the view may be half destroyed, with this still its child
};

}  // namespace orrery
