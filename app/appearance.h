// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QObject>
#include <QPalette>
#include <QString>

namespace orrery {

/// The theme and the font of the whole program: the palette of every widget comes from it.
class Appearance final : public QObject {
  Q_OBJECT

 public:
  /// Make it before anything changes the application's palette: that is what "system" goes by.
  explicit Appearance(QObject* parent = nullptr);
  ~Appearance() override;  ///< gives the desktop's palette back

  /// Makes the application's font one to study by. Waits for the system's fonts, so it is best called late.
  void useStudyFont();

  [[nodiscard]] const Theme& theme() const { return m_theme; }
  /// One of themeChoices().
  [[nodiscard]] const QString& choice() const { return m_choice; }
  void setChoice(const QString& choice);
  /// The theme that a choice means here.
  [[nodiscard]] Theme themeOf(const QString& choice) const;

 Q_SIGNALS:
  void themeChanged(const orrery::Theme& theme);

 private:
  QPalette m_desktop;
  QString m_choice;
  Theme m_theme;
};

}  // namespace orrery
