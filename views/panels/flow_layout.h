// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace orrery {

/// Places its widgets in rows from left to right, as many in a row as fit.
class FlowLayout final : public QLayout {
  Q_OBJECT

 public:
  explicit FlowLayout(int horizontalGap, int verticalGap, QWidget* parent = nullptr);
  ~FlowLayout() override;

  /// Places the widget before what stands at `index`.
  void insertWidget(int index, QWidget* widget);

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override;
  [[nodiscard]] QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// Returns the height that is needed; moves the items only when `moves`.
  int arrange(const QRect& rect, bool moves) const;

  std::vector<std::unique_ptr<QLayoutItem>> m_items;
  int m_horizontalGap;
  int m_verticalGap;
};

}  // namespace orrery
