// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exhibit/session.h"
#include "tests/support/counter_exhibit.h"

#include <QLocale>
#include <QTest>

#include <memory>
#include <utility>

namespace orrery {

/// A session in which the counters were counted; 40 steps: 24 on A, a new name, 13 on B, one taken, the break.
inline std::unique_ptr<Session> openSession() {
  using namespace Qt::StringLiterals;
  auto session = std::make_unique<Session>();
  const auto opened = session->open(
      counter::exhibit(), counter::scenario({counter::add(u"A"_s, 24), counter::rename(u"pair"_s),
                                             counter::add(u"B"_s, 13), counter::take(u"A"_s), counter::breakDown()}));
  if (!opened) {
    qFatal("the scenario of the tests does not open: %s", qPrintable(opened.error().message()));
  }
  return session;
}

/// The same with a run of `steps` steps.
inline std::unique_ptr<Session> openLongSession(int steps) {
  using namespace Qt::StringLiterals;
  auto session = std::make_unique<Session>();
  if (!session->open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, steps)}))) {
    qFatal("the long scenario of the tests does not open");
  }
  return session;
}

/// Another language for as long as it lives, told to a widget and what is in it.
class LanguageFor {
 public:
  LanguageFor(QLocale::Language language, QWidget& widget) : m_widget(widget) { change(QLocale(language)); }
  ~LanguageFor() { change(m_before); }
  Q_DISABLE_COPY_MOVE(LanguageFor)

 private:
  void change(const QLocale& locale) {
    QLocale::setDefault(locale);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&m_widget, &event);
  }
  QWidget& m_widget;
  QLocale m_before;  ///< the default one at the time
};

/// The child of a type, not hidden, whose accessible name is this.
template <class Widget>
Widget* named(const QWidget& panel, const QString& name) {
  for (Widget* child : panel.findChildren<Widget*>()) {
    if (child->accessibleName() == name && child->isVisibleTo(&panel)) {
      return child;
    }
  }
  return nullptr;
}

/// Whether a widget that is shown says this.
template <class Label>
bool says(const QWidget& panel, const QString& text) {
  for (Label* label : panel.findChildren<Label*>()) {
    if (label->isVisibleTo(&panel) && label->text().contains(text)) {
      return true;
    }
  }
  return false;
}

}  // namespace orrery
