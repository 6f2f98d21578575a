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
/// picture, so it is best begun first of all. Who needs a font meanwhile waits: for fontconfig in realFamily(), since
/// it would read all of its files once more, and for the list of fonts inside of Qt.
class FontsAhead {
 public:
  FontsAhead();
  ~FontsAhead();
  Q_DISABLE_COPY_MOVE(FontsAhead)

  /// To be called when there is a QGuiApplication. Where none comes, only fontconfig is read.
  void applicationIsThere();

 private:
  void answer(bool isThere);

  std::promise<bool> m_application;
  bool m_isAnswered = false;
  std::promise<void> m_fontconfig;
  std::jthread m_thread;
};

}  // namespace orrery
