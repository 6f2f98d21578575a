// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/entity.h"
#include "views/panels/panel.h"

#include <vector>

class QLabel;
class QTabWidget;
class QTableView;

namespace orrery {

class Session;
class StateTableModel;
class TouchedDelegate;
struct StateTable;

/// The state at the cursor as tables; rows that the step changed are marked. The tables are also what the picture is to
/// somebody who cannot see it.
class Inspector final : public Panel {
  Q_OBJECT

 public:
  explicit Inspector(Session* session, QWidget* parent = nullptr);

  /// Picks the entity's row without telling it back; an entity without a row unpicks.
  void setPicked(const Entity& entity);

  void retranslate() override;

 Q_SIGNALS:
  void picked(const orrery::Entity& entity);

 protected:
  void restyle() override;
  void showEvent(QShowEvent* event) override;

 private:
  struct Page {
    StateTableModel* model;
    QTableView* view;
  };
  void showState();
  void addPage();
  void showTable(std::size_t index, StateTable table);
  static void widenColumns(QTableView& view);
  void markPicked();

  Session* m_session;
  QTabWidget* m_tabs;
  QLabel* m_empty;
  std::vector<Page> m_pages;
  TouchedDelegate* m_delegate;
  Entity m_picked;
  bool m_isOld = true;
  bool m_isQuiet = false;  ///< what is selected now was not picked by a person
};

}  // namespace orrery
