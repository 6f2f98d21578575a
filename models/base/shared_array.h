// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSharedData>
#include <QSharedDataPointer>

#include <array>
#include <cstddef>
#include <vector>

namespace orrery {

/// A long array that is a value: copies share all elements that neither has changed since, so that a recording can keep
/// many states of a large machine. A copy costs a pointer for every kBlock elements; a change costs at most one block
/// of pointers and one element.
template <class T>
class SharedArray {
 public:
  static constexpr std::size_t kBlock = 16;

  SharedArray() = default;
  /// `size` elements, all T{}; untouched ones take no memory of their own.
  explicit SharedArray(std::size_t size) { resize(size); }

  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] bool isEmpty() const { return m_size == 0; }

  [[nodiscard]] const T& operator[](std::size_t index) const {
    const Block* const block = m_blocks[index / kBlock].constData();
    const Cell* const cell = block == nullptr ? nullptr : block->cells[index % kBlock].constData();
    return cell == nullptr ? kBlank : cell->value;
  }

  /// The element, to be changed; the reference is good until the array is copied or resized.
  [[nodiscard]] T& edit(std::size_t index) {
    QSharedDataPointer<Block>& block = m_blocks[index / kBlock];
    if (block.constData() == nullptr) {
      block = new Block;
    }
    QSharedDataPointer<Cell>& cell = block->cells[index % kBlock];
    if (cell.constData() == nullptr) {
      cell = new Cell;
    }
    return cell->value;
  }

  /// New elements are T{}; elements that go are gone.
  void resize(std::size_t size) {
    for (std::size_t index = size; index < m_size && index % kBlock != 0; ++index) {
      reset(index);
    }
    m_blocks.resize((size + kBlock - 1) / kBlock);
    m_size = size;
  }

  /// Makes the element T{} again.
  void reset(std::size_t index) {
    if (m_blocks[index / kBlock].constData() != nullptr) {
      m_blocks[index / kBlock]->cells[index % kBlock] = nullptr;
    }
  }

  /// Bytes that this array holds and `other` does not share with it.
  [[nodiscard]] std::size_t bytesBeyond(const SharedArray& other) const {
    std::size_t bytes = m_blocks.size() * sizeof(QSharedDataPointer<Block>);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
      const Block* const mine = m_blocks[i].constData();
      const Block* const theirs = i < other.m_blocks.size() ? other.m_blocks[i].constData() : nullptr;
      bytes += mine == theirs ? 0 : bytesOf(mine, theirs);
    }
    return bytes;
  }

  /// Bytes that this array would hold if it shared nothing and every element had been touched; quickly told.
  [[nodiscard]] std::size_t bytesIfFull() const {
    return m_blocks.size() * (sizeof(QSharedDataPointer<Block>) + sizeof(Block) + kHeapOverhead) +
           m_size * (sizeof(Cell) + kHeapOverhead);
  }

  /// Calls visit(mine, theirs) for the elements that this array does not share with `other`; theirs is T{} where that
  /// one has none.
  template <class Visit>
  void forEachBeyond(const SharedArray& other, Visit visit) const {
    for (std::size_t i = 0; i < m_size; ++i) {
      if (i / kBlock < other.m_blocks.size() &&
          m_blocks[i / kBlock].constData() == other.m_blocks[i / kBlock].constData()) {
        i += kBlock - 1 - i % kBlock;
        continue;
      }
      const T& mine = (*this)[i];
      const T& theirs = i < other.m_size ? other[i] : kBlank;
      if (&mine != &theirs) {
        visit(mine, theirs);
      }
    }
  }

  bool operator==(const SharedArray& other) const {
    if (m_size != other.m_size) {
      return false;
    }
    for (std::size_t i = 0; i < m_size; ++i) {
      if (m_blocks[i / kBlock].constData() == other.m_blocks[i / kBlock].constData()) {
        i += kBlock - 1 - i % kBlock;
      } else if (!((*this)[i] == other[i])) {
        return false;
      }
    }
    return true;
  }

 private:
  struct Cell : QSharedData {
    T value{};
  };
  struct Block : QSharedData {
    std::array<QSharedDataPointer<Cell>, kBlock> cells;
  };
  static constexpr std::size_t kHeapOverhead = 16;

  [[nodiscard]] static std::size_t bytesOf(const Block* mine, const Block* theirs) {
    if (mine == nullptr) {
      return 0;
    }
    std::size_t bytes = sizeof(Block) + kHeapOverhead;
    for (std::size_t j = 0; j < kBlock; ++j) {
      const Cell* const cell = mine->cells[j].constData();
      const bool isShared = theirs != nullptr && theirs->cells[j].constData() == cell;
      bytes += cell == nullptr || isShared ? 0 : sizeof(Cell) + kHeapOverhead;
    }
    return bytes;
  }

  static inline const T kBlank{};
  std::vector<QSharedDataPointer<Block>> m_blocks;
  std::size_t m_size = 0;
};

}  // namespace orrery
