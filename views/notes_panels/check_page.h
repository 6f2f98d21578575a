// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/study_index.h"
#include "views/notes_panels/notes_context.h"
#include "views/panels/panel.h"

#include <QTimer>

#include <span>
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
    /// Of the same section, and the same claim.
    [[nodiscard]] bool isAs(const Entry& other) const {
      return path == other.path && section == other.section && claim == other.claim;
    }
  };
  void build();
  void refreshSoon();
  void refresh();
  [[nodiscard]] std::vector<Entry> entries(int* files) const;
  void showState();
  [[nodiscard]] QString stateText() const;
  void list();
  void addFile(const QString& path);
  /// Sentences of one section that make the same claim: what is right is said once.
  void addEntries(std::span<const Entry> entries);

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
