// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/go_map/classic/told_check.h"
#include "tests/recordings/recorded_map.h"

#include <QByteArray>

namespace orrery::recordings {

/// Replays one file of recorded map operations (tests/recordings/map/*.jsonl) through the classic map, and compares
/// after every operation: its result, the header, all buckets of both arrays with every cell and overflow link, and an
/// iterator's fields. What Go draws at random is taken from the file: hashes (which must be those of our function where
/// the file has the process's hash key), seeds where they are drawn anew, where an iteration starts. For a range
/// statement, some start must explain the order. Each thing that the operations tell is held against the map, too.
class MapReplay {
 public:
  MapReplay();

  /// A difference: where, what was recorded, what the model did; empty: none.
  [[nodiscard]] QString replay(const QByteArray& lines);
  /// Operations compared.
  [[nodiscard]] int operations() const { return m_operations; }
  [[nodiscard]] long long heard() const { return m_check.heard(); }

 private:
  [[nodiscard]] QString readHeader(const QJsonObject& header);
  [[nodiscard]] QString step(const QJsonObject& line);
  [[nodiscard]] QString perform(const QJsonObject& line);
  [[nodiscard]] QString assign(const QJsonObject& line);
  [[nodiscard]] QString assignMany(const QJsonObject& line);
  [[nodiscard]] QString get(const QJsonObject& line);
  [[nodiscard]] QString erase(const QJsonObject& line);
  [[nodiscard]] QString begin(const QJsonObject& line);
  [[nodiscard]] QString next(const QJsonObject& line);
  [[nodiscard]] QString range(const QJsonObject& line);
  [[nodiscard]] bool explains(go_map::classic::Start start, const std::vector<go_map::Key>& order);
  [[nodiscard]] QString compareIterator(const QJsonObject& line, std::int32_t id) const;
  /// Takes a hash from the file, or holds it against the function's.
  [[nodiscard]] QString learnHash(go_map::Key key, const QString& hash);
  /// A seed that the operation drew anew is the file's from now on; `before`: the one until then.
  [[nodiscard]] QString takeSeed(const QJsonObject& line, std::uint32_t before);

  go_map::classic::Hmap m_map;
  go_map::Keys m_keys;
  Random m_random;
  go_map::classic::ToldCheck m_check;
  go_map::classic::Context m_context;
  RecordedMap m_recorded;
  bool m_hasHashKey = false;
  int m_operations = 0;
};

}  // namespace orrery::recordings
