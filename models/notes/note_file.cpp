// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/note_file.h"

#include <array>

namespace orrery {

using namespace Qt::StringLiterals;

namespace {

const NoteSection& at(const NoteFile& file, int section) { return file.sections[static_cast<std::size_t>(section)]; }

}  // namespace

QStringList headingPath(const NoteFile& file, int section) {
  QStringList path;
  for (int i = section; i >= 0; i = at(file, i).parent) {
    path.prepend(at(file, i).heading);
  }
  return path;
}

SectionKey keyOf(const NoteFile& file, int section) {
  SectionKey key{file.path, headingPath(file, section), 0};
  for (int i = 0; i < section; ++i) {
    const bool isNamesake = at(file, i).heading == at(file, section).heading;
    key.nth += isNamesake && headingPath(file, i) == key.headings ? 1 : 0;
  }
  return key;
}

int findSection(const NoteFile& file, const SectionKey& key) {
  if (key.headings.isEmpty() || file.path != key.path) {
    return -1;
  }
  int nth = 0;
  for (int i = 0; i < static_cast<int>(file.sections.size()); ++i) {
    if (at(file, i).heading == key.headings.last() && headingPath(file, i) == key.headings && nth++ == key.nth) {
      return i;
    }
  }
  return -1;
}

QString bodyText(const NoteFile& file, int section) {
  const NoteSection& its = at(file, section);
  return QString::fromUtf8(QByteArrayView(file.text).sliced(its.body, its.end - its.body));
}

QString encodingName(TextEncoding encoding) {
  constexpr std::array<QLatin1StringView, 5> kNames{"UTF-8"_L1, "UTF-8 BOM"_L1, "UTF-16 LE"_L1, "UTF-16 BE"_L1,
                                                    "GB18030"_L1};
  return kNames.at(static_cast<std::size_t>(encoding));
}

}  // namespace orrery
