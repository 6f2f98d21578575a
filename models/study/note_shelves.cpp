// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/note_shelves.h"

#include <algorithm>

namespace orrery {

namespace {

constexpr std::size_t kLongestShelf = 128;

const QString& pathOf(const SearchableNotePointer& note) { return note->file()->path; }

auto placeIn(const std::vector<SearchableNotePointer>& shelf, const QString& path) {
  return std::lower_bound(
      shelf.begin(), shelf.end(), path,
      [](const SearchableNotePointer& note, const QString& wanted) { return pathOf(note) < wanted; });
}

}  // namespace

std::size_t NoteShelves::shelfOf(const QString& path) const {
  const auto shelf =
      std::lower_bound(m_shelves.begin(), m_shelves.end(), path,
                       [](const auto& candidate, const QString& wanted) { return pathOf(candidate->back()) < wanted; });
  const auto index = static_cast<std::size_t>(shelf - m_shelves.begin());
  return index == m_shelves.size() && index > 0 ? index - 1 : index;
}

void NoteShelves::insert(SearchableNotePointer note) {
  const std::size_t index = shelfOf(pathOf(note));
  if (index == m_shelves.size()) {
    m_shelves.push_back(std::make_shared<const Shelf>(Shelf{std::move(note)}));
    return;
  }
  Shelf shelf = *m_shelves[index];
  const auto place = placeIn(shelf, pathOf(note));
  const auto at = shelf.begin() + (place - shelf.cbegin());
  if (at != shelf.end() && pathOf(*at) == pathOf(note)) {
    *at = std::move(note);
  } else {
    shelf.insert(at, std::move(note));
  }
  if (shelf.size() > kLongestShelf) {
    const auto middle = shelf.begin() + static_cast<std::ptrdiff_t>(shelf.size() / 2);
    m_shelves.insert(m_shelves.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                     std::make_shared<const Shelf>(middle, shelf.end()));
    shelf.erase(middle, shelf.end());
  }
  m_shelves[index] = std::make_shared<const Shelf>(std::move(shelf));
}

void NoteShelves::remove(const QString& path) {
  const std::size_t index = shelfOf(path);
  if (index == m_shelves.size()) {
    return;
  }
  Shelf shelf = *m_shelves[index];
  const auto place = placeIn(shelf, path);
  if (place == shelf.cend() || pathOf(*place) != path) {
    return;
  }
  shelf.erase(place);
  if (shelf.empty()) {
    m_shelves.erase(m_shelves.begin() + static_cast<std::ptrdiff_t>(index));
  } else {
    m_shelves[index] = std::make_shared<const Shelf>(std::move(shelf));
  }
}

}  // namespace orrery
