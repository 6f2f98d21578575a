// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/search_runner.h"

#include <utility>

namespace orrery {

SearchRunner::SearchRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

SearchRunner::~SearchRunner() {
  cancel();
  m_pool.waitForDone();
}

void SearchRunner::cancel() {
  ++m_newest;
  m_pool.clear();
}

void SearchRunner::start(const SearchIndex& index, const QString& query, int limit) {
  cancel();
  const int number = m_newest;
  m_pool.start([this, index, query, limit, number] {
    std::vector<SearchHit> hits = index.search(query, limit, [&] { return m_newest != number; });
    if (m_newest != number) {
      return;
    }
    const auto tell = [this, query, number, hits = std::move(hits)] {
      if (m_newest == number) {
        Q_EMIT found(query, hits);
      }
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
  });
}

}  // namespace orrery
