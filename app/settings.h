// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace orrery {

/// The format that this version reads and writes: {"orrerySettings": 1, …}.
inline constexpr int kSettingsVersion = 1;
/// Of the window's docks; another number makes them stand as at first.
inline constexpr int kLayoutVersion = 1;
inline constexpr qsizetype kMostRecentFiles = 10;

/// How high the bars beside the stage are, in pixels; 0: not known yet. Their places are kept while they are being
/// made.
struct BarHeights {
  int top = 0;
  int operations = 0;
  int transport = 0;

  bool operator==(const BarHeights&) const = default;
};

/// What the app remembers between two runs, beside what was open. Everything is checked when it is read, except the
/// window's geometry and layout, which Qt checks.
struct Settings {
  QString language;                          ///< of languages(); empty: the environment's
  QString theme = QStringLiteral("system");  ///< of themeChoices()
  bool reduceMotion = false;
  bool mainSteps = false;  ///< stepping passes by the details
  int speedPercent = 100;
  QStringList recentFiles;                     ///< newest first, absolute
  QString notesFolder;                         ///< absolute; empty: none
  QString talkScreen;                          ///< name of the screen that was picked last
  QString talkTheme = QStringLiteral("dark");  ///< of themeChoices()
  QString openFile;             ///< where what is open was read from or saved to; empty: it came with the app
  bool openIsModified = false;  ///< what is open had changes that are not in its file
  QByteArray geometry;
  QByteArray layout;
  BarHeights barHeights;

  bool operator==(const Settings&) const = default;
};

/// "light", "dark", "system".
[[nodiscard]] QStringList themeChoices();

/// The user's settings file.
[[nodiscard]] QString settingsPath();
/// Reads them; a file that is not there gives the defaults. An error names the file, the place, and what is wrong.
[[nodiscard]] Result<Settings> loadSettings(const QString& path);
/// Writes them wholly or not at all.
[[nodiscard]] Result<void> saveSettings(const Settings& settings, const QString& path);

/// Puts a file at the head of the recent ones.
void addRecentFile(Settings& settings, const QString& path);

/// Moves a file that cannot be read out of the way, to its name with ".old" at the end; returns that name, or an empty
/// one when it could not be moved.
QString setAside(const QString& path);

}  // namespace orrery
