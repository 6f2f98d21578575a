// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/study_index.h"
#include "views/stage/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace orrery {

/// The folder of notes at the top of a page: where it is, how much was read of it and how it is written, what to do
/// when there is none or it cannot be read, and a way to stop reading.
class FolderBar final : public QWidget {
  Q_OBJECT

 public:
  explicit FolderBar(StudyIndex* index, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  /// Says anew what is so; `sections` of the files looked through so far.
  void refresh(int sections);

 Q_SIGNALS:
  void folderWanted();
  void checkWanted();

 private:
  void showState();
  void showProgress();
  [[nodiscard]] QString stateText() const;
  [[nodiscard]] QString countText() const;
  [[nodiscard]] QString encodingText() const;
  [[nodiscard]] int claimCount() const;

  StudyIndex* m_index;
  Theme m_theme;
  int m_sections = 0;
  QLabel* m_title;
  QLabel* m_folder;
  QLabel* m_state;
  QProgressBar* m_progress;
  QPushButton* m_open;
  QPushButton* m_act;  ///< stop, go on, or try again
  QPushButton* m_check;
};

}  // namespace orrery
