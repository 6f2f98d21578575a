// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/study_index.h"
#include "views/notes_panels/notes_context.h"
#include "views/panels/panel.h"

#include <QTimer>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace orrery {

class ClaimBox;

/// The sentences of all the notes that are not what the real system does, by file, each with what is right, the
/// evidence, and the ways to the section and to the step that shows it.
class CheckPage final : public Panel {
  Q_OBJECT

 public:
  /// How many sentences are shown at first, and how many more at a time.
  static constexpr int kMore = 40;

  CheckPage(StudyIndex* index, NotesContext context, QWidget* parent = nullptr);

  void retranslate() override;

 Q_SIGNALS:
  void folderWanted();
  void openSection(const QString& path, int section);
  void showStep(const QString& claimId);

 protected:
  void restyle() override;
  void showEvent(QShowEvent* event) override;

 private:
  /// One sentence, as it is listed.
  struct Entry {
    QString path;
    int section = 0;
    int line = 1;
    QString place;
    QString claim;
    QString quote;
    bool operator==(const Entry&) const = default;
  };
  void build();
  void refreshSoon();
  void refresh();
  [[nodiscard]] std::vector<Entry> entries(int* files) const;
  void showState();
  [[nodiscard]] QString stateText() const;
  void list();
  void addFile(const QString& path);
  void addEntry(const Entry& entry);

  StudyIndex* m_index;
  NotesContext m_context;
  std::vector<Entry> m_entries;
  int m_files = 0;  ///< that have such a sentence
  int m_most = kMore;
  bool m_isStale = true;
  QTimer m_soon;
  QScrollArea* m_area = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_state = nullptr;
  QPushButton* m_open = nullptr;
  QVBoxLayout* m_column = nullptr;
  QWidget* m_list = nullptr;  ///< made anew when what it lists has changed
  QPushButton* m_rest = nullptr;
};

}  // namespace orrery
