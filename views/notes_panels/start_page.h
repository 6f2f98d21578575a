// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/coverage.h"
#include "models/study/study_index.h"
#include "views/notes_panels/shown_exhibit.h"
#include "views/panels/panel.h"

#include <QSet>
#include <QTimer>

#include <vector>

class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace orrery {

class FolderBar;
class RowDelegate;

/// What there is to see and how far the user has come: the topics of each exhibit with how many sections of theirs
/// speak of them, and the headings of theirs that no exhibit shows yet, by the system that is planned for them.
class StartPage final : public Panel {
  Q_OBJECT

 public:
  /// How many headings of one system are listed.
  static constexpr int kMost = 300;

  explicit StartPage(StudyIndex* index, QWidget* parent = nullptr);

  /// In the interface's language; after a change of language it must be called again.
  void setExhibits(std::vector<ShownExhibit> exhibits);

  void retranslate() override;

 Q_SIGNALS:
  void folderWanted();
  void checkWanted();
  void openTopic(const QString& topic);
  void openSection(const QString& path, int section);

 protected:
  void restyle() override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void refreshSoon();
  void refresh();
  void addExhibits();
  void addNotShown();
  void addFaults();
  void addGroup(const QString& key, const QString& title, const QString& remark, int rows);
  void fill(QStandardItem* group) const;
  void fillHeadings(QStandardItem* group, const std::vector<Coverage::Heading>& headings) const;
  void activate(const QModelIndex& index);
  void toggle(const QModelIndex& index);

  StudyIndex* m_index;
  std::vector<ShownExhibit> m_exhibits;
  Coverage m_coverage;
  QSet<QString> m_open;  ///< keys of the groups that were opened
  bool m_isStale = true;
  QTimer m_soon;
  FolderBar* m_folder;
  QTreeView* m_tree;
  QStandardItemModel* m_model;
  RowDelegate* m_delegate;
};

}  // namespace orrery
