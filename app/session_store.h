// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exhibit/scenario.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace orrery {

/// Keeps what is open in a file, so that the window starts where it was left, also after a crash. A while after each
/// change it is written anew; while nothing changes there is no timer.
class SessionStore final : public QObject {
  Q_OBJECT

 public:
  /// `write` is called when it is time to save.
  explicit SessionStore(std::function<void()> write, QObject* parent = nullptr);

  /// Something changed that is worth keeping.
  void changed();
  /// Nothing is waiting to be written any more.
  void settled() { m_timer.stop(); }

  /// The file that holds what was open.
  [[nodiscard]] static QString path();
  /// What was open when it was last written.
  [[nodiscard]] static Result<Scenario> load();
  [[nodiscard]] static bool exists();
  [[nodiscard]] static Result<void> save(const Scenario& snapshot);

 private:
  QTimer m_timer;
};

}  // namespace orrery
