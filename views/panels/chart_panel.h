// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/state_table.h"
#include "views/panels/panel.h"

#include <vector>

class QBoxLayout;
class QLabel;

namespace orrery {

class Chart;
class Recording;
class Session;

/// The measured quantities of the run, with a line at the cursor; a click goes to the step there. The charts are made
/// when the panel is first shown, so that starting does not pay for them.
class ChartPanel final : public Panel {
  Q_OBJECT

 public:
  explicit ChartPanel(Session* session, QWidget* parent = nullptr);

  void retranslate() override;

  [[nodiscard]] const std::vector<Chart*>& charts() const { return m_charts; }

 Q_SIGNALS:
  /// A person went to another step; playing should pause.
  void grabbed();

 protected:
  void restyle() override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void bringUpToDate();
  void makeCharts();
  void showData();
  void showCursor();
  void seekTo(std::size_t chart, double x);

  Session* m_session;
  QBoxLayout* m_row;
  QLabel* m_empty;
  std::vector<Chart*> m_charts;
  std::vector<ChartDescription> m_descriptions;
  const Recording* m_recording = nullptr;  ///< that the charts are of
  bool m_chartsAreOld = true;
  bool m_dataIsOld = true;
};

}  // namespace orrery
