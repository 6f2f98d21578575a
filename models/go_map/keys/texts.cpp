// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/keys/texts.h"

#include <QHash>
#include <QHashSeed>

namespace orrery::go_map {

namespace {

/// What the heap adds to the bytes of an array: Qt's header, the allocator's.
constexpr std::size_t kBytesBeside = 32;

/// Nothing but the places in the table depends on it. The seed differs from process to process, so that no file can
/// have texts that all collide.
std::size_t hashOf(QByteArrayView utf8) {
  static const std::size_t seed = QHashSeed::globalSeed();
  return qHash(utf8, seed);
}

/// The first slot, on a hash's way through the lines of a table, that is free or whose number isIt(number).
template <class Lines, class IsIt>
std::size_t probe(const Lines& lines, std::size_t hash, IsIt isIt) {
  const std::size_t width = lines[0].size();
  const std::size_t mask = lines.size() * width - 1;
  for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
    const std::int32_t number = lines[slot / width][slot % width];
    if (number == 0 || isIt(number)) {
      return slot;
    }
  }
}

}  // namespace

std::int32_t Texts::find(QByteArrayView utf8) const {
  const Data& mine = data();
  return mine.size == 0 ? 0 : numberAt(mine, slotOf(mine, utf8));
}

std::int32_t Texts::keep(QByteArrayView utf8) {
  std::size_t slot = 0;
  if (const Data& before = data(); before.size > 0) {
    slot = slotOf(before, utf8);
    if (const std::int32_t known = numberAt(before, slot); known != 0) {
      return known;
    }
  }
  if (m_data.constData() == nullptr) {
    m_data = new Data;
  }
  Data& mine = *m_data;
  constexpr std::size_t kMostOfLine = kTogether * 3 / 4;  // what goes into the table for each of its lines
  if (static_cast<std::size_t>(mine.size) == mine.lines.size() * kMostOfLine) {
    growTable(mine);
    slot = slotOf(mine, utf8);
  }
  append(mine, utf8);
  editSlot(mine, slot) = mine.size;
  return mine.size;
}

std::size_t Texts::bytes() const {
  const Data& mine = data();
  return mine.chunks.bytesIfFull() + mine.chunks.size() * kBytesBeside + mine.utf8Bytes + mine.lines.bytesIfFull();
}

std::size_t Texts::bytesBeyond(const Texts& other) const {
  const Data& mine = data();
  const Data& theirs = other.data();
  if (&mine == &theirs) {
    return 0;
  }
  std::size_t bytes = sizeof(Data) + mine.lines.bytesBeyond(theirs.lines) + mine.chunks.bytesBeyond(theirs.chunks);
  mine.chunks.forEachBeyond(theirs.chunks, [&bytes](const Chunk& chunk, const Chunk& known) {
    if (chunk.utf8.constData() != known.utf8.constData()) {
      bytes += static_cast<std::size_t>(chunk.utf8.capacity()) + kBytesBeside;
    }
  });
  return bytes;
}

bool Texts::operator==(const Texts& other) const {
  const Data& mine = data();
  const Data& theirs = other.data();
  // The table follows from the texts.
  return &mine == &theirs || (mine.size == theirs.size && mine.chunks == theirs.chunks);
}

const Texts::Data& Texts::data() const {
  static const Data none;
  const Data* const mine = m_data.constData();
  return mine == nullptr ? none : *mine;
}

QByteArrayView Texts::textIn(const Data& data, std::int32_t number) {
  const std::size_t index = static_cast<std::size_t>(number) - 1;
  const Chunk& chunk = data.chunks[index / kTogether];
  const std::size_t place = index % kTogether;
  const qsizetype begin = place == 0 ? 0 : chunk.ends[place - 1];
  return QByteArrayView(chunk.utf8).sliced(begin, chunk.ends[place] - begin);
}

std::size_t Texts::slotOf(const Data& data, QByteArrayView utf8) {
  return probe(data.lines, hashOf(utf8), [&](std::int32_t number) { return textIn(data, number) == utf8; });
}

std::int32_t Texts::numberAt(const Data& data, std::size_t slot) {
  return data.lines[slot / kTogether][slot % kTogether];
}

std::int32_t& Texts::editSlot(Data& data, std::size_t slot) {
  return data.lines.edit(slot / kTogether)[slot % kTogether];
}

void Texts::append(Data& data, QByteArrayView utf8) {
  const auto index = static_cast<std::size_t>(data.size);
  if (index % kTogether == 0) {
    data.chunks.resize(data.chunks.size() + 1);
  }
  Chunk& chunk = data.chunks.edit(index / kTogether);
  chunk.utf8.append(utf8);
  chunk.ends[index % kTogether] = static_cast<std::int32_t>(chunk.utf8.size());
  data.utf8Bytes += static_cast<std::size_t>(utf8.size());
  ++data.size;
}

/// To twice its lines; the first time to one.
void Texts::growTable(Data& data) {
  data.lines = SharedArray<Line>(data.lines.isEmpty() ? 1 : data.lines.size() * 2);
  for (std::int32_t number = 1; number <= data.size; ++number) {
    const std::size_t hash = hashOf(textIn(data, number));
    editSlot(data, probe(data.lines, hash, [](std::int32_t) { return false; })) = number;  // all texts differ
  }
}

}  // namespace orrery::go_map
