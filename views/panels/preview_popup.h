// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QImage>
#include <QWidget>

namespace orrery {

/// The step under the pointer: its place, its sentence, and a small picture. A child of the window, so that it stays in
/// it.
class PreviewPopup final : public QWidget {
  Q_OBJECT

 public:
  explicit PreviewPopup(QWidget* window);

  /// Room for the picture, in logical pixels.
  [[nodiscard]] QSize pictureSize() const;
  /// Shows the step above a point of the window; `image` may be null.
  void showStep(const Theme& theme, const QString& place, const QString& sentence, const QImage& image, QPoint above);

  [[nodiscard]] const QString& sentence() const { return m_sentence; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QSize wantedSize() const;
  [[nodiscard]] QRect sentenceRect(int top) const;

  Theme m_theme;
  QString m_place;
  QString m_sentence;
  QImage m_image;
};

}  // namespace orrery
