// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace orrery {

/// How a file of notes is written; see decodeNote().
enum class TextEncoding : std::uint8_t { Utf8, Utf8WithBom, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

/// A part of a file from one heading to the next. Offsets count bytes of NoteFile::text.
struct NoteSection {
  int level = 0;         ///< of the heading, 1 to 6; 0: what stands before the first heading, which has no name
  QString heading;       ///< as a person reads it: without marks of Markdown, HTML tags, link targets, trailing blanks
  int line = 1;          ///< of the heading, from 1
  int parent = -1;       ///< the section it stands under; -1: none
  qsizetype begin = 0;   ///< of the heading's line
  qsizetype body = 0;    ///< where the text under the heading begins
  qsizetype end = 0;     ///< where the next section begins
  bool isEmpty = false;  ///< a heading with no text of its own (a heading that only has sections below it is not)

  bool operator==(const NoteSection&) const = default;
};

/// One file of a user's notes, read and divided. It never changes: an edit makes another one.
struct NoteFile {
  QString path;  ///< from the folder, with '/'
  TextEncoding encoding = TextEncoding::Utf8;
  QByteArray text;                    ///< UTF-8 without a BOM, lines end with '\n', no NUL
  std::vector<NoteSection> sections;  ///< in the file's order; at least one unless the file is empty
  qint64 size = 0;                    ///< on disk, bytes
  QDateTime modified;
};
using NoteFilePointer = std::shared_ptr<const NoteFile>;

/// Names a section so that it is found again after an edit: by its headings, not by its place.
struct SectionKey {
  QString path;          ///< of the file
  QStringList headings;  ///< from the outermost heading to its own
  int nth = 0;           ///< among those of the same headings in the file

  bool operator==(const SectionKey&) const = default;
};

[[nodiscard]] SectionKey keyOf(const NoteFile& file, int section);
/// -1: there is none any more.
[[nodiscard]] int findSection(const NoteFile& file, const SectionKey& key);
/// The headings above the section and its own, from the outermost.
[[nodiscard]] QStringList headingPath(const NoteFile& file, int section);
/// The text under the heading.
[[nodiscard]] QString bodyText(const NoteFile& file, int section);
/// "UTF-8", "UTF-16 LE", "GB18030": names of standards, the same in all languages.
[[nodiscard]] QString encodingName(TextEncoding encoding);

}  // namespace orrery

Q_DECLARE_METATYPE(orrery::NoteFilePointer)
