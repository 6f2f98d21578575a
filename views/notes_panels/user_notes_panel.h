// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/study_index.h"
#include "views/notes_panels/notes_context.h"
#include "views/panels/panel.h"

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace orrery {

class SectionView;

/// What the user's notes say about the topic of the current step. Stands under the explanation and scrolls with it.
class UserNotesPanel final : public Panel {
  Q_OBJECT

 public:
  /// How many sections are shown at first, and how many more at a time.
  static constexpr int kFirst = 3;
  static constexpr int kMore = 10;

  UserNotesPanel(StudyIndex* index, NotesContext context, QWidget* parent = nullptr);

  /// Nothing is laid out where it is the topic that is shown already. Empty: there is none.
  void setTopic(const QString& topic);
  [[nodiscard]] const QString& topic() const { return m_topic; }

  void retranslate() override;

 Q_SIGNALS:
  void folderWanted();  ///< the user wants to choose a folder
  void readerWanted(const QString& path, int section);
  void editorWanted(const QString& path, int line);  ///< `path` from the folder
  void showStep(const QString& claimId);

 protected:
  void restyle() override;
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  void refresh();
  void showState();
  [[nodiscard]] QString stateText() const;
  void showSections();
  SectionView* takeView(const FoundSection& found, std::vector<SectionView*>* old);
  SectionView* makeView();
  void follow(const SectionView* view, const QString& path, const QString& anchor);

  StudyIndex* m_index;
  NotesContext m_context;
  QString m_topic;
  int m_most = kFirst;
  bool m_showsHidden = false;
  bool m_isStale = true;  ///< something changed while it could not be seen
  std::vector<FoundSection> m_found;
  std::vector<FoundSection> m_hidden;
  std::vector<SectionView*> m_views;  ///< in the order in which they stand
  QLabel* m_state = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_act = nullptr;  ///< stop, go on, or try again
  QPushButton* m_open = nullptr;
  QVBoxLayout* m_sections = nullptr;
  QPushButton* m_more = nullptr;
  QPushButton* m_hiddenToo = nullptr;
  QLabel* m_said = nullptr;  ///< why a link was not followed
};

}  // namespace orrery
