// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/topics/topic.h"
#include "views/panels/panel.h"
#include "views/panels/panel_style.h"

#include <QPointer>

#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace orrery {

class NoteBrowser;
class OutlineView;
class Session;
class TopicStore;

/// What happens at the cursor and why: the step's sentence, its topic, the outline of the algorithm with the current
/// line, what the model leaves out, and the sources.
class ExplanationPanel final : public Panel {
  Q_OBJECT

 public:
  ExplanationPanel(Session* session, const TopicStore* topics, QWidget* parent = nullptr);

  /// The place for the user's own notes on the step; hidden while it is empty. Takes the widget over; nullptr empties
  /// it.
  void setUserNotes(QWidget* notes);
  /// What they say of the step in short, as a link that leads there; empty: no link.
  void setUserNotesSummary(const QString& text);

  void retranslate() override;

 protected:
  void restyle() override;

 private:
  struct StyledLabel {
    QLabel* label;
    TextLook look;
  };
  void build();
  QLabel* addLabel(TextLook look);
  NoteBrowser* addNote();
  void showCursor();
  void showStart();
  void showStep();
  void say(const QString& sentence);
  void showTopic(const QString& id);
  void showParts(const Topic& topic);
  void showMissing(const Error& error);
  void clearTopic();
  void showUserNotes();

  Session* m_session;
  const TopicStore* m_topics;
  QString m_shownTopic;  ///< language and id; a topic is laid out only when it changes
  std::vector<StyledLabel> m_labels;
  QScrollArea* m_scroll = nullptr;
  QVBoxLayout* m_column = nullptr;
  QLabel* m_place = nullptr;  ///< "STEP 87 OF 212 · insert key 59"
  QLabel* m_sentence = nullptr;
  QLabel* m_detail = nullptr;
  QLabel* m_notesLink = nullptr;  ///< to the user's notes below
  QString m_notesSummary;
  QLabel* m_caption = nullptr;  ///< the real function and its file
  OutlineView* m_outline = nullptr;
  QLabel* m_title = nullptr;  ///< of the topic
  NoteBrowser* m_text = nullptr;
  QLabel* m_missing = nullptr;  ///< instead of a topic that cannot be read
  QLabel* m_leavesOutTitle = nullptr;
  NoteBrowser* m_leavesOut = nullptr;
  QLabel* m_sourcesTitle = nullptr;
  QLabel* m_sources = nullptr;
  QWidget* m_notesSection = nullptr;
  QVBoxLayout* m_notesColumn = nullptr;
  QLabel* m_notesTitle = nullptr;
  QPointer<QWidget> m_userNotes;
};

}  // namespace orrery
