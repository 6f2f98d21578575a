// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/study_index.h"
#include "views/notes_panels/notes_context.h"
#include "views/panels/panel.h"

#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;

namespace orrery {

class GlyphButton;
class ListDelegate;
class ReaderRows;
class ReaderText;

/// Reads the user's notes: the files, the headings of one, and its text with the claims and the scenarios that show
/// what it speaks of. An edited file is shown anew at the same place.
class Reader final : public Panel {
  Q_OBJECT

 public:
  Reader(StudyIndex* index, NotesContext context, QWidget* parent = nullptr);

  /// Shows a section of a file and keeps the place before, to go back to. False: there is no such file; the words for
  /// it are shown.
  bool open(const QString& path, int section = 0);
  /// The file that is shown; nullptr: none.
  [[nodiscard]] const NoteFilePointer& file() const { return m_file; }
  /// The section at the upper edge; -1: none.
  [[nodiscard]] int section() const;
  void goBack();
  void goForward();
  void focusFilter();

  void retranslate() override;

 Q_SIGNALS:
  void closed();
  void openTopic(const QString& topic, const QString& exhibit, const QString& scenario);
  void showStep(const QString& claimId);
  void editorWanted(const QString& path, int line);  ///< `path` from the folder

 protected:
  void restyle() override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Place {
    SectionKey key;
    int section = 0;
    int offset = 0;
  };
  QWidget* buildLists();
  QWidget* buildText();
  void connectText();
  void addKeys();
  [[nodiscard]] Place here() const;
  bool showPlace(const Place& place);
  void follow();
  void showFiles();
  void showHead();
  void arrangeHead(int width);
  void showOutline();
  void markCurrent(int section);
  void step(int sections);
  void followLink(const QString& path, const QString& anchor);
  void say(const QString& text);
  void updateButtons();

  StudyIndex* m_index;
  NotesContext m_context;
  NoteFilePointer m_file;
  bool m_isStale = true;  ///< something changed while it could not be seen
  bool m_isGone = false;  ///< the file is not in the folder any more
  QStringList m_paths;    ///< of the rows in the list of files
  std::vector<Place> m_before;
  std::vector<Place> m_after;

  QLineEdit* m_filter = nullptr;
  QLabel* m_nothing = nullptr;  ///< no file has these words in its name
  QListView* m_files = nullptr;
  QLabel* m_outlineTitle = nullptr;
  QListView* m_outline = nullptr;
  ReaderRows* m_fileRows = nullptr;
  ReaderRows* m_headings = nullptr;
  ListDelegate* m_fileDelegate = nullptr;
  ListDelegate* m_headingDelegate = nullptr;
  GlyphButton* m_back = nullptr;
  GlyphButton* m_forward = nullptr;
  GlyphButton* m_previous = nullptr;
  GlyphButton* m_next = nullptr;
  GlyphButton* m_edit = nullptr;
  GlyphButton* m_close = nullptr;
  QBoxLayout* m_head = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_facts = nullptr;  ///< encoding, size, sections
  QLabel* m_said = nullptr;
  QWidget* m_line = nullptr;  ///< between the head and the text
  ReaderText* m_text = nullptr;
};

}  // namespace orrery
