// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/shared_array.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSharedData>
#include <QSharedDataPointer>

#include <array>
#include <cstddef>
#include <cstdint>

namespace orrery::go_map {

/// Texts, in UTF-8, numbered from 1 on in the order in which they came. A value that only grows: a copy costs a
/// pointer, and one that takes up more texts still shares the others. Which numbers there are depends on the order of
/// the texts alone.
class Texts {
 public:
  [[nodiscard]] std::int32_t size() const { return data().size; }
  /// The number of a text; 0: it is not here.
  [[nodiscard]] std::int32_t find(QByteArrayView utf8) const;
  /// The number of a text, which is taken up if it is not here.
  [[nodiscard]] std::int32_t keep(QByteArrayView utf8);
  /// A text, by its number, from 1 to size(). Good as long as this value is neither changed nor gone.
  [[nodiscard]] QByteArrayView operator[](std::int32_t number) const { return textIn(data(), number); }

  /// Bytes that this value takes on the heap, about; quickly told.
  [[nodiscard]] std::size_t bytes() const;
  /// Bytes of it that `other` does not share.
  [[nodiscard]] std::size_t bytesBeyond(const Texts& other) const;

  bool operator==(const Texts& other) const;

 private:
  /// Elements that are shared as one: to share each alone would take more memory than it is worth.
  static constexpr std::size_t kTogether = 16;

  struct Chunk {
    QByteArray utf8;                             ///< of all its texts, one behind the other
    std::array<std::int32_t, kTogether> ends{};  ///< of each
    bool operator==(const Chunk&) const = default;
  };
  /// Part of the hash table with open addressing: numbers of texts; 0: free.
  using Line = std::array<std::int32_t, kTogether>;

  struct Data : QSharedData {
    SharedArray<Chunk> chunks;
    SharedArray<Line> lines;  ///< none, or a power of two of them
    std::int32_t size = 0;
    std::size_t utf8Bytes = 0;
  };

  [[nodiscard]] const Data& data() const;
  [[nodiscard]] static QByteArrayView textIn(const Data& data, std::int32_t number);
  /// Where the table has a text, or would have it. There is a table, and it has a free slot.
  [[nodiscard]] static std::size_t slotOf(const Data& data, QByteArrayView utf8);
  /// 0: the slot is free.
  [[nodiscard]] static std::int32_t numberAt(const Data& data, std::size_t slot);
  [[nodiscard]] static std::int32_t& editSlot(Data& data, std::size_t slot);
  static void append(Data& data, QByteArrayView utf8);
  static void growTable(Data& data);

  QSharedDataPointer<Data> m_data;  ///< null: no texts
};

}  // namespace orrery::go_map
