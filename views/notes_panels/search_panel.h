// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/search_runner.h"
#include "models/study/study_index.h"
#include "views/notes_panels/shown_exhibit.h"
#include "views/panels/panel.h"

#include <QTimer>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace orrery {

class RowDelegate;

/// Finds words in topics and notes as they are typed. What was found stands by exhibit, a note with the exhibit of the
/// topic that its section speaks of most.
class SearchPanel final : public Panel {
  Q_OBJECT

 public:
  /// The most places that are listed.
  static constexpr int kMost = 200;

  explicit SearchPanel(StudyIndex* index, QWidget* parent = nullptr);

  /// In the interface's language; after a change of language it must be called again.
  void setExhibits(std::vector<ShownExhibit> exhibits);
  void focusSearch();
  void search(const QString& query);
  [[nodiscard]] QString query() const;

  void retranslate() override;

 Q_SIGNALS:
  void openTopic(const QString& topic);
  void openSection(const QString& path, int section);

 protected:
  void restyle() override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void run();
  void refresh();
  /// `isNew`: of other words than before, so that its first place is the one to look at.
  void list(const std::vector<SearchHit>& hits, bool isNew);
  void showState();
  [[nodiscard]] QString stateText() const;
  [[nodiscard]] std::size_t groupOf(const SearchHit& hit, std::map<QString, std::vector<int>>& homes) const;
  void activate(const QModelIndex& index);
  bool linePressed(int key);
  bool listPressed(int key);
  [[nodiscard]] QModelIndex firstHit() const;

  StudyIndex* m_index;
  std::vector<ShownExhibit> m_exhibits;
  std::vector<SearchHit> m_hits;
  QString m_answered;         ///< the words that m_hits are of
  bool m_isAnswered = false;  ///< m_hits are those of the words in the line
  bool m_isStale = false;     ///< something changed while it could not be seen
  SearchRunner m_runner;
  QTimer m_soon;
  QLineEdit* m_line;
  QLabel* m_state;
  QTreeView* m_tree;
  QStandardItemModel* m_model;
  RowDelegate* m_delegate;
};

}  // namespace orrery
