// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <future>
#include <thread>

namespace orrery {

/// The family that is drawn with where a font asks for it: "Noto Sans" for "sans-serif" on many systems. Asks
/// fontconfig, once a family; QFontInfo would load a font for each answer.
[[nodiscard]] QString realFamily(const QFont& font);

/// Reads the system's fonts beside the rest of a start: it takes about as long as all other work until the first
/// picture. Whoever needs a font meanwhile waits for it inside of Qt.
class FontsAhead {
 public:
  FontsAhead();
  /// To be called when there is a QGuiApplication.
  void applicationIsThere();

 private:
  std::promise<void> m_application;
  std::jthread m_thread;
};

}  // namespace orrery
