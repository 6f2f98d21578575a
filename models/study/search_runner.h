// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/search_index.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <vector>

namespace orrery {

/// Searches in a thread of its own, as somebody types: the last query wins, those before are broken off. It lives in
/// the window's thread and tells there.
class SearchRunner final : public QObject {
  Q_OBJECT

 public:
  explicit SearchRunner(QObject* parent = nullptr);
  ~SearchRunner() override;

  void start(const SearchIndex& index, const QString& query, int limit);
  /// Of what was started nothing is told any more.
  void cancel();

 Q_SIGNALS:
  void found(const QString& query, const std::vector<orrery::SearchHit>& hits);

 private:
  std::atomic<int> m_newest = 0;
  QThreadPool m_pool;
};

}  // namespace orrery
