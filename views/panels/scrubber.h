// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/scrubber_marks.h"
#include "views/stage/theme.h"

#include <QAbstractSlider>
#include <QImage>
#include <QPointer>

#include <functional>
#include <vector>

namespace orrery {

class PreviewPopup;
class Session;
class TimelineModel;

/// The whole run as a line: marks of the important steps, bookmarks, where operations begin, and the cursor as a
/// handle. A click or a drag goes to the step under the pointer; pointing at the line shows that step.
class Scrubber final : public QAbstractSlider {
  Q_OBJECT

 public:
  explicit Scrubber(TimelineModel* timeline, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  /// Makes the picture of a position, at most this large (in pixels of the widget, not of the device); a null image:
  /// none.
  using Preview = std::function<QImage(int position, QSize size)>;
  void setPreview(Preview preview);
  void setBookmarks(std::vector<int> positions);
  /// Keeps the bookmarks equal to those of the session that lie on its current branch.
  void followBookmarks(Session* session);

  void retranslate();

  /// Where a position lies on the line, and the position at a place.
  [[nodiscard]] int pixelOf(int position) const;
  [[nodiscard]] int positionAt(int x) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// A person took hold of the handle or moved it; playing should pause.
  void grabbed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;
  void sliderChange(SliderChange change) override;

 private:
  void timelineChanged();
  void seek(int position);
  void showPreview(int x);
  void hidePreview();
  [[nodiscard]] QRectF track() const;

  TimelineModel* m_timeline;
  Theme m_theme;
  Preview m_preview;
  QPointer<PreviewPopup> m_popup;
  int m_previewed = -1;
  ScrubberMarks m_marks;
  bool m_marksAreOld = true;
  std::vector<int> m_bookmarks;
  int m_wheel = 0;  ///< turned, but not yet a notch
};

/// Positions of the bookmarks that lie on the session's current branch, or on what another branch shares with it.
[[nodiscard]] std::vector<int> bookmarksOnBranch(const Session& session);

}  // namespace orrery
