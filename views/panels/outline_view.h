// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topics/topic.h"
#include "views/stage/theme.h"

#include <QWidget>

#include <vector>

namespace orrery {

/// The algorithm as short lines of pseudo-code, the current one marked with a bar and a fill. Lines that are too long
/// break under their own indentation.
class OutlineView final : public QWidget {
  Q_OBJECT

 public:
  explicit OutlineView(QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setOutline(std::vector<OutlineLine> lines);
  /// Marks the line with this label; none when there is no such line or the label is empty.
  void setCurrent(const QString& label);
  /// Index of the marked line; -1: none.
  [[nodiscard]] int currentLine() const { return m_current; }
  [[nodiscard]] const std::vector<OutlineLine>& outline() const { return m_lines; }
  /// Where line `index` stands.
  [[nodiscard]] QRect lineRect(int index) const;

  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] int lineHeight(const OutlineLine& line, int width) const;
  void describe();

  std::vector<OutlineLine> m_lines;
  int m_current = -1;
  Theme m_theme;
};

}  // namespace orrery
