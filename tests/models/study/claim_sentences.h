// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"
#include "models/notes/sections.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <vector>

namespace orrery::test {

/// A line of claim_sentences.txt.
struct ClaimSentence {
  QString claim;
  QString text;
  bool makesIt = false;
};

/// A file beside this one; empty where it cannot be read.
inline QString testText(const QString& name) {
  QFile file(QStringLiteral(ORRERY_SOURCE_DIR "/tests/models/study/") + name);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline std::vector<ClaimSentence> claimSentences() {
  std::vector<ClaimSentence> sentences;
  QString claim;
  for (const QString& line : testText(QStringLiteral("claim_sentences.txt")).split(u'\n')) {
    if (line.startsWith(u"# ")) {
      claim = line.sliced(2);
    } else if (line.startsWith(u"+ ") || line.startsWith(u"- ")) {
      sentences.push_back({claim, line.sliced(2), line.startsWith(u'+')});
    }
  }
  return sentences;
}

inline NoteFile noteOf(const QString& text) {
  NoteFile file;
  file.path = QStringLiteral("note.md");
  file.text = text.toUtf8();
  file.sections = divideIntoSections(file.text);
  return file;
}

}  // namespace orrery::test
