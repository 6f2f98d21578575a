// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stage/theme.h"

#include <QTextBrowser>

namespace orrery {

/// Shows Markdown and loads nothing but the app's own pictures: QTextBrowser itself would read any local file that a
/// note names. HTML is shown as text, links do nothing but say where they lead, and it is as high as its text.
class NoteBrowser final : public QTextBrowser {
  Q_OBJECT

 public:
  explicit NoteBrowser(QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  /// The text in Markdown (GitHub's dialect without HTML).
  void setNote(const QString& markdown);

  /// Serves pictures of qrc:/notes/… and :/notes/…, without a step upwards; for all others an empty frame.
  QVariant loadResource(int type, const QUrl& name) override;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

 private:
  void rebuild();
  void fitHeight();

  QString m_markdown;
  Theme m_theme;
};

}  // namespace orrery
