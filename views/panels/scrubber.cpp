// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/scrubber.h"

#include "models/exhibit/session.h"
#include "models/timeline/timeline_model.h"
#include "views/panels/panel_style.h"
#include "views/panels/preview_popup.h"
#include "views/panels/scrubber_painter.h"
#include "views/panels/tr.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace orrery {

using panels::Tr;

namespace {
constexpr int kMostMarks = 4096;  ///< more than any line has pixels for
constexpr int kPagesOnTheLine = 20;
constexpr int kWheelNotch = 120;  ///< in eighths of a degree, see QWheelEvent
}  // namespace

Scrubber::Scrubber(TimelineModel* timeline, QWidget* parent) : QAbstractSlider(parent), m_timeline(timeline) {
  setOrientation(Qt::Horizontal);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

  const auto changed = [this] { timelineChanged(); };
  connect(timeline, &QAbstractItemModel::modelReset, this, changed);
  connect(timeline, &QAbstractItemModel::rowsInserted, this, changed);
  connect(timeline, &QAbstractItemModel::rowsRemoved, this, changed);
  connect(timeline, &TimelineModel::positionChanged, this, [this](int, int to) { setValue(to); });
  connect(this, &QAbstractSlider::valueChanged, timeline, &TimelineModel::setPosition);
  timelineChanged();
  retranslate();
}

void Scrubber::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void Scrubber::setPreview(Preview preview) { m_preview = std::move(preview); }

void Scrubber::setBookmarks(std::vector<int> positions) {
  m_bookmarks = std::move(positions);
  update();
}

void Scrubber::followBookmarks(Session* session) {
  const auto show = [this, session] {
    setBookmarks(session->isOpen() ? bookmarksOnBranch(*session) : std::vector<int>());
  };
  connect(session, &Session::bookmarksChanged, this, show);
  connect(session, &Session::branchesChanged, this, show);
  show();
}

void Scrubber::retranslate() {
  setAccessibleName(Tr::tr("Step"));
  setAccessibleDescription(Tr::tr("Goes to any step of the run"));
}

void Scrubber::timelineChanged() {
  m_marksAreOld = true;
  const int length = m_timeline->length();
  {
    // The range must not move the cursor: the model has already put it where it belongs.
    const QSignalBlocker quiet(this);
    setRange(0, length);
    setPageStep(std::max(1, length / kPagesOnTheLine));
    setValue(m_timeline->position());
  }
  hidePreview();
  update();
}

void Scrubber::sliderChange(SliderChange change) {
  QAbstractSlider::sliderChange(change);
  update();
}

QRectF Scrubber::track() const {
  const double inset = ScrubberPainter::kHandleRadius + 2;
  const double middle = height() / 2.0;
  return {inset, middle - ScrubberPainter::kTrackHeight / 2, std::max(width() - 2 * inset, 1.0),
          ScrubberPainter::kTrackHeight};
}

int Scrubber::pixelOf(int position) const {
  const QRectF line = track();
  const int length = std::max(maximum(), 1);
  return qRound(line.left() + line.width() * position / length);
}

int Scrubber::positionAt(int x) const {
  const QRectF line = track();
  const double share = std::clamp((x - line.left()) / line.width(), 0.0, 1.0);
  return qRound(share * maximum());
}

QSize Scrubber::sizeHint() const { return {60 * kUnit, 4 * kUnit}; }
QSize Scrubber::minimumSizeHint() const { return {16 * kUnit, 4 * kUnit}; }

void Scrubber::seek(int position) {
  Q_EMIT grabbed();
  setValue(position);
}

void Scrubber::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) {
    event->ignore();
    return;
  }
  setSliderDown(true);
  seek(positionAt(qRound(event->position().x())));
}

void Scrubber::mouseMoveEvent(QMouseEvent* event) {
  const int x = qRound(event->position().x());
  if (isSliderDown()) {
    seek(positionAt(x));
  }
  showPreview(x);
}

void Scrubber::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) {
    setSliderDown(false);
  }
}

void Scrubber::wheelEvent(QWheelEvent* event) {
  m_wheel += event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
  const int notches = m_wheel / kWheelNotch;
  m_wheel -= notches * kWheelNotch;
  if (notches != 0) {
    seek(value() - notches);
  }
  event->accept();
}

void Scrubber::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
      return seek(value() - 1);
    case Qt::Key_Right:
    case Qt::Key_Up:
      return seek(value() + 1);
    case Qt::Key_PageUp:
      return seek(value() - pageStep());
    case Qt::Key_PageDown:
      return seek(value() + pageStep());
    case Qt::Key_Home:
      return seek(0);
    case Qt::Key_End:
      return seek(maximum());
    default:
      event->ignore();
  }
}

void Scrubber::leaveEvent(QEvent* event) {
  QAbstractSlider::leaveEvent(event);
  hidePreview();
}

void Scrubber::hideEvent(QHideEvent* event) {
  QAbstractSlider::hideEvent(event);
  hidePreview();
}

void Scrubber::changeEvent(QEvent* event) {
  QAbstractSlider::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    hidePreview();
  }
}

void Scrubber::showPreview(int x) {
  if (m_timeline->length() == 0) {
    return;
  }
  const int position = positionAt(x);
  if (position == m_previewed) {
    return;
  }
  if (m_popup == nullptr) {
    m_popup = new PreviewPopup(window());
  }
  m_previewed = position;
  QString place = Tr::tr("Start");
  QString sentence;
  if (position > 0) {
    const QModelIndex row = m_timeline->index(position - 1, TimelineModel::Sentence);
    const QString time = row.siblingAtColumn(TimelineModel::Time).data().toString();
    place = Tr::tr("Step %1 of %2 · %3").arg(locale().toString(position), locale().toString(maximum()), time);
    sentence = row.data().toString();
  }
  const QImage image = m_preview ? m_preview(position, m_popup->pictureSize()) : QImage();
  m_popup->showStep(m_theme, place, sentence, image, mapTo(window(), QPoint(pixelOf(position), -kUnit / 2)));
}

void Scrubber::hidePreview() {
  m_previewed = -1;
  if (m_popup != nullptr) {
    m_popup->hide();
  }
}

void Scrubber::paintEvent(QPaintEvent* /*event*/) {
  if (m_marksAreOld) {
    m_marks = ScrubberMarks::of(*m_timeline, kMostMarks);
    m_marksAreOld = false;
  }
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const ScrubberPainter paint(painter, m_theme, track(), maximum());
  paint.paintTrack(value());
  paint.paintOperations(m_marks.operations);
  paint.paintLandmarks(m_marks.landmarks);
  paint.paintBookmarks(m_bookmarks);
  paint.paintHandle(value(), hasFocus(), isEnabled() && maximum() > 0);
}

std::vector<int> bookmarksOnBranch(const Session& session) {
  const auto branches = session.recording().branches();
  // A position of another branch is also one of this branch up to where the two part.
  const auto chain = [&](BranchId branch) {
    std::vector<std::pair<BranchId, int>> ancestors;  // with the last position that is shared with each
    int shared = branches[static_cast<std::size_t>(branch)].length;
    while (branch >= 0) {
      ancestors.emplace_back(branch, shared);
      const BranchInfo& info = branches[static_cast<std::size_t>(branch)];
      shared = std::min(shared, info.forkPosition);
      branch = info.parent;
    }
    return ancestors;
  };
  const auto here = chain(session.recording().currentBranch());
  std::vector<int> positions;
  for (const Bookmark& bookmark : session.bookmarks()) {
    int shared = -1;
    for (const auto& [branch, last] : chain(bookmark.branch)) {
      const auto met = std::ranges::find(here, branch, &std::pair<BranchId, int>::first);
      if (met != here.end()) {
        shared = std::min(last, met->second);
        break;
      }
    }
    if (bookmark.position <= shared) {
      positions.push_back(bookmark.position);
    }
  }
  return positions;
}

}  // namespace orrery
