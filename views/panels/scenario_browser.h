// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panel.h"

#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;
class QSortFilterProxyModel;
class QTreeView;

namespace orrery {

class ListDelegate;

struct BrowserScenario {
  QString id;
  QString title;
  QString text;  ///< one sentence, as the tool tip; may be empty
};
struct BrowserExhibit {
  QString id;
  QString name;
  QString summary;  ///< likewise
  std::vector<BrowserScenario> scenarios;
};
struct BrowserGroup {
  QString name;
  std::vector<BrowserExhibit> exhibits;
};

/// All that can be opened: groups of exhibits, and under an exhibit its scenarios. The words of the entries are given
/// from outside; after a change of language setEntries must be called again.
class ScenarioBrowser final : public Panel {
  Q_OBJECT

 public:
  explicit ScenarioBrowser(QWidget* parent = nullptr);

  /// What was open stays marked; the filter stays.
  void setEntries(const std::vector<BrowserGroup>& groups);
  /// Marks what is open; the ids may be empty (a scenario of one's own).
  void setCurrent(const QString& exhibitId, const QString& scenarioId);
  void focusFilter();

  void retranslate() override;

 Q_SIGNALS:
  void chosen(const QString& exhibitId, const QString& scenarioId);

 protected:
  void restyle() override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void markCurrent();
  void filter(const QString& text);
  void activate(const QModelIndex& index);

  QLineEdit* m_filter;
  QTreeView* m_tree;
  QLabel* m_nothing;  ///< says that nothing matches the filter
  QStandardItemModel* m_model;
  QSortFilterProxyModel* m_shown;
  ListDelegate* m_delegate;
  QString m_exhibit;
  QString m_scenario;
};

}  // namespace orrery
