// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/reader_text.h"

#include "views/notes_panels/reader_section.h"
#include "views/notes_panels/scroll_place.h"
#include "views/panels/panel_style.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace orrery {

namespace {
constexpr int kFarAway = 6;        ///< heights of the view; what is farther away is let go
constexpr int kWidestText = 100;   ///< units of the grid: longer lines are hard to read
constexpr int kMostLaidOut = 400;  ///< sections, however small they are
}  // namespace

ReaderText::ReaderText(Source source, QWidget* parent) : QScrollArea(parent), m_source(std::move(source)) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  auto* content = new QWidget(this);
  m_column = new QVBoxLayout(content);
  m_column->setContentsMargins(2 * kUnit, 0, 2 * kUnit, 2 * kUnit);
  m_column->setSpacing(kUnit + kUnit / 2);
  m_column->addStretch(1);
  content->setMaximumWidth(kWidestText * kUnit);
  setWidget(content);
  letThrough(*this);
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderText::scrolled);
}

void ReaderText::setSections(int count, int section, int offset) {
  clear();
  m_wanted.reset();
  m_count = count;
  if (count > 0) {
    goTo(section, offset);
  } else {
    setCurrent(-1);
  }
}

void ReaderText::goTo(int section, int offset) {
  if (section < 0 || section >= m_count) {
    return;
  }
  m_wanted.reset();
  if (!isVisible()) {
    // What is hidden learns its size only when it is shown: the place is found again then.
    m_wanted = Wanted{section, offset};
  }
  {
    const QScopedValueRollback arranges(m_isArranging, true);
    if (section < m_first || section >= m_first + laidOut()) {
      clear();
      m_first = section;
      ReaderSection* view = make(section);
      m_column->insertWidget(0, view);
      m_shown.push_back(view);
    }
    const auto at = static_cast<std::size_t>(section - m_first);
    layOutNow(this);
    verticalScrollBar()->setValue(m_shown[at]->y() + offset);
    fill();
    verticalScrollBar()->setValue(m_shown[static_cast<std::size_t>(section - m_first)]->y() + offset);
  }
  setCurrent(section);
}

void ReaderText::placeWanted() {
  if (m_wanted) {
    const Wanted wanted = *m_wanted;
    goTo(wanted.section, wanted.offset);
  }
}

void ReaderText::refresh() {
  const QScopedValueRollback arranges(m_isArranging, true);
  ScrollPlace place({m_shown.begin(), m_shown.end()});
  for (ReaderSection* view : m_shown) {
    view->setSection(m_source.content(view->section()), m_source.scenarios(view->section()));
  }
  place.restore();
}

void ReaderText::setTheme(const Theme& theme) {
  m_theme = theme;
  const QScopedValueRollback arranges(m_isArranging, true);
  ScrollPlace place({m_shown.begin(), m_shown.end()});
  for (ReaderSection* view : m_shown) {
    view->setTheme(theme);
  }
  place.restore();
}

int ReaderText::topOf(const ReaderSection* view) const { return view->y() - verticalScrollBar()->value(); }

int ReaderText::offset() const {
  if (m_wanted) {
    return m_wanted->offset;
  }
  const int at = m_current - m_first;
  return m_current < 0 || at < 0 || at >= laidOut() ? 0 : -topOf(m_shown[static_cast<std::size_t>(at)]);
}

void ReaderText::scrolled() {
  if (m_isArranging || m_wanted) {
    return;
  }
  int current = m_first;
  for (const ReaderSection* view : m_shown) {
    if (topOf(view) > 3 * kUnit) {
      break;
    }
    current = view->section();
  }
  setCurrent(m_shown.empty() ? -1 : current);
  fillSoon();
}

void ReaderText::setCurrent(int section) {
  if (section != m_current) {
    m_current = section;
    Q_EMIT currentChanged(section);
  }
}

void ReaderText::fillSoon() {
  if (!m_isFillWanted) {
    m_isFillWanted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
          m_isFillWanted = false;
          fill();
        },
        Qt::QueuedConnection);
  }
}

void ReaderText::fill() {
  const QScopedValueRollback arranges(m_isArranging, true);
  if (m_shown.empty()) {
    return;
  }
  while (laidOut() < kMostLaidOut && fillBelow()) {
  }
  while (laidOut() < kMostLaidOut && fillAbove()) {
  }
  dropFar();
}

bool ReaderText::fillBelow() {
  const int next = m_first + laidOut();
  const ReaderSection* last = m_shown.back();
  if (next >= m_count || topOf(last) + last->height() > 2 * viewport()->height()) {
    return false;
  }
  ReaderSection* view = make(next);
  m_column->insertWidget(laidOut(), view);
  m_shown.push_back(view);
  layOutNow(this);
  return true;
}

bool ReaderText::fillAbove() {
  if (m_first == 0 || topOf(m_shown.front()) < -viewport()->height()) {
    return false;
  }
  ScrollPlace place({m_shown.begin(), m_shown.end()});
  ReaderSection* view = make(m_first - 1);
  m_column->insertWidget(0, view);
  m_shown.push_front(view);
  --m_first;
  place.restore();
  return true;
}

void ReaderText::dropFar() {
  const int far = kFarAway * std::max(viewport()->height(), 1);
  while (m_shown.size() > 1 && topOf(m_shown.back()) > far) {
    discard(m_shown.back());
    m_shown.pop_back();
  }
  if (topOf(m_shown.front()) + m_shown.front()->height() >= -far) {
    return;
  }
  ScrollPlace place({m_shown.begin(), m_shown.end()});
  while (m_shown.size() > 1 && topOf(m_shown.front()) + m_shown.front()->height() < -far) {
    discard(m_shown.front());
    m_shown.pop_front();
    ++m_first;
  }
  place.restore();
}

void ReaderText::clear() {
  const QScopedValueRollback arranges(m_isArranging, true);
  for (ReaderSection* view : m_shown) {
    discard(view);
  }
  m_shown.clear();
  m_first = 0;
}

ReaderSection* ReaderText::make(int section) {
  auto* view = new ReaderSection(widget());
  view->setTheme(m_theme);  // first: a text is built for its theme
  view->setSection(m_source.content(section), m_source.scenarios(section));
  connect(view, &ReaderSection::openTopic, this, &ReaderText::openTopic);
  connect(view, &ReaderSection::showStep, this, &ReaderText::showStep);
  connect(view, &ReaderSection::webLinkActivated, this, &ReaderText::webLinkActivated);
  connect(view, &ReaderSection::placeActivated, this, &ReaderText::placeActivated);
  connect(view, &ReaderSection::linkRefused, this, &ReaderText::linkRefused);
  view->show();
  return view;
}

void ReaderText::discard(ReaderSection* view) {
  // Not at once: a link in it may be what leads away.
  m_column->removeWidget(view);
  view->hide();
  view->deleteLater();
}

void ReaderText::resizeEvent(QResizeEvent* event) {
  const QScopedValueRollback arranges(m_isArranging, true);
  ScrollPlace place({m_shown.begin(), m_shown.end()});
  QScrollArea::resizeEvent(event);
  place.restore();
  fillSoon();
}

void ReaderText::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  if (m_wanted) {
    QMetaObject::invokeMethod(this, &ReaderText::placeWanted, Qt::QueuedConnection);
  }
  fillSoon();
}

}  // namespace orrery
