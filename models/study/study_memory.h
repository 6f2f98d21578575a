// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/notes/note_file.h"

#include <QSet>
#include <QString>

#include <vector>

namespace orrery {

enum class SectionMark : std::uint8_t { None, Pinned, Hidden };

/// What the user decided about matches in one folder of notes, and which topics they have seen.
struct StudyMemory {
  struct Marked {
    QString folder;  ///< absolute
    QString topic;
    SectionKey section;
    SectionMark mark = SectionMark::None;
    bool operator==(const Marked&) const = default;
  };
  std::vector<Marked> marks;
  QSet<QString> visited;  ///< topic ids

  [[nodiscard]] SectionMark markOf(const QString& folder, const QString& topic, const SectionKey& section) const;
  void setMark(const QString& folder, const QString& topic, const SectionKey& section, SectionMark mark);
  bool operator==(const StudyMemory&) const = default;
};

/// The format that this version reads and writes: {"orreryStudy": 1, …}.
inline constexpr int kStudyMemoryVersion = 1;
/// A file that is not there gives an empty memory. An error names the file, the place, and what is wrong.
[[nodiscard]] Result<StudyMemory> loadStudyMemory(const QString& path);
/// Writes it wholly or not at all.
[[nodiscard]] Result<void> saveStudyMemory(const StudyMemory& memory, const QString& path);

}  // namespace orrery
