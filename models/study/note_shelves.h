// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/searchable_note.h"

#include <QString>

#include <memory>
#include <vector>

namespace orrery {

/// Files by path, in short shelves that copies share: a copy costs little, and so does a change to one.
class NoteShelves {
 public:
  /// In place of what has the same path.
  void insert(SearchableNotePointer note);
  void remove(const QString& path);
  void clear() { m_shelves.clear(); }

  /// Calls `visit` with each, by path, until it returns false.
  template <class Visit>
  void visit(Visit visit) const {
    for (const auto& shelf : m_shelves) {
      for (const SearchableNotePointer& note : *shelf) {
        if (!visit(note)) {
          return;
        }
      }
    }
  }

 private:
  using Shelf = std::vector<SearchableNotePointer>;
  /// Where a path is or belongs; one behind the last only where there are none.
  [[nodiscard]] std::size_t shelfOf(const QString& path) const;

  std::vector<std::shared_ptr<const Shelf>> m_shelves;  ///< none is empty
};

}  // namespace orrery
