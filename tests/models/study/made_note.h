// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"

#include <QList>

namespace orrery::tests {

/// A file of notes for a test, divided by lines that begin with '#' and nothing cleverer.
inline NoteFilePointer madeNote(const QString& path, const QByteArray& text) {
  auto file = std::make_shared<NoteFile>();
  file->path = path;
  file->text = text;
  file->size = text.size();
  int line = 0;
  qsizetype begin = 0;
  for (const QByteArray& bytes : text.split('\n')) {
    ++line;
    const auto level = static_cast<int>(bytes.indexOf(' '));
    const bool isHeading = bytes.startsWith('#') && level > 0;
    if (isHeading || file->sections.empty()) {
      NoteSection section;
      section.level = isHeading ? level : 0;
      section.heading = isHeading ? QString::fromUtf8(bytes.mid(level + 1)) : QString();
      section.line = line;
      section.begin = begin;
      section.body = isHeading ? std::min(begin + bytes.size() + 1, text.size()) : begin;
      for (auto above = static_cast<int>(file->sections.size()) - 1; above >= 0 && section.parent < 0; --above) {
        section.parent = file->sections[static_cast<std::size_t>(above)].level < section.level ? above : -1;
      }
      if (!file->sections.empty()) {
        file->sections.back().end = begin;
      }
      file->sections.push_back(section);
    }
    begin += bytes.size() + 1;
  }
  file->sections.back().end = text.size();
  return file;
}

}  // namespace orrery::tests
