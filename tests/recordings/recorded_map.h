// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_map/classic/hmap.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <vector>

namespace orrery::recordings {

/// A bucket as a recording has it: keys and values stand only where a cell has some.
struct RecordedBucket {
  std::array<std::uint8_t, go_map::classic::kCells> tophash{};
  std::array<go_map::Key, go_map::classic::kCells> keys{};
  std::array<go_map::Value, go_map::classic::kCells> values{};
  int source = 0;  ///< 0 main, 1 preallocated overflow, 2 allocated alone
};
using RecordedChain = std::vector<RecordedBucket>;  ///< empty: a blank main bucket without overflow
using RecordedArray = std::vector<RecordedChain>;

/// The map after each line of a recording, put together from what each line says has changed.
class RecordedMap {
 public:
  /// Takes in a line's chains. What is wrong with the line; empty: nothing.
  [[nodiscard]] QString read(const QJsonObject& line, go_map::Keys& keys);
  /// Where the whole of both arrays, or the header, is not as in the line that was read last; empty: nowhere.
  [[nodiscard]] QString compare(const QJsonObject& line, const go_map::classic::Hmap& map) const;

 private:
  RecordedArray m_current;
  RecordedArray m_old;
};

/// The key that a recording writes as a number or a text.
[[nodiscard]] go_map::Key keyOf(const QJsonValue& value, go_map::Keys& keys);
/// "what: recorded 1, the model 2".
[[nodiscard]] QString differs(const QString& what, const QString& recorded, const QString& modelled);
[[nodiscard]] QString differs(const QString& what, const QJsonValue& recorded, std::int64_t modelled);

}  // namespace orrery::recordings
