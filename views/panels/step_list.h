// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panel.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QTableView;

namespace orrery {

class GlyphButton;
class StepDelegate;
class StepRows;
class TimelineModel;

/// The steps of the current branch, all or the main ones (StepRows), with a search through all their sentences. The
/// current row follows the cursor, and the cursor follows the row that a person goes to.
class StepList final : public Panel {
  Q_OBJECT

 public:
  explicit StepList(TimelineModel* timeline, QWidget* parent = nullptr);

  void focusSearch();
  /// Goes to the next step whose sentence has the searched words, round the end once.
  void findNext();
  void findPrevious();

  void retranslate() override;

 Q_SIGNALS:
  /// A person went to another step; playing should pause.
  void grabbed();

 protected:
  void restyle() override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setUpTable();
  void showColumns();
  void find(bool backwards);
  void showCursor();
  void rowChosen(const QModelIndex& index);
  void updateRow(int row);
  void fitColumns();
  void say(const QString& text);

  TimelineModel* m_timeline;
  StepRows* m_rows;
  QLineEdit* m_search;
  GlyphButton* m_previous;
  GlyphButton* m_next;
  QLabel* m_said;
  QTableView* m_table;
  StepDelegate* m_delegate;
  bool m_follows = false;  ///< the row is being set to the cursor, not by a person
};

}  // namespace orrery
