// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"

#include <QString>

#include <vector>

namespace orrery {

/// A sentence of a note that states something, and what it stands under. Questions, code, and what is struck through or
/// crossed out state nothing.
struct Statement {
  qsizetype begin = 0;  ///< bytes of NoteFile::text
  qsizetype end = 0;
  int line = 1;
  QString text;           ///< without HTML, link targets and line ends; "<-ch" and "ch<-" in words
  std::vector<int> near;  ///< indices of Statements::lines, the nearest first
  bool isCell = false;    ///< of a table
  bool isJoined = false;  ///< the next statement goes on in the same paragraph
};

struct Statements {
  std::vector<Statement> all;
  std::vector<QString> lines;  ///< lines that lead in, list items that others stand under, heads of rows and columns
};

/// What `<-ch` and `ch<-` become, so that patterns can name them.
inline constexpr QLatin1StringView kReceiveWord("opreceive");
inline constexpr QLatin1StringView kSendWord("opsend");

/// What `> 6.5` and `>= 6.5` (`≥`) become before a number.
inline constexpr QLatin1StringView kMoreWord("opmore");
inline constexpr QLatin1StringView kAtLeastWord("opatleast");

/// Divides a section, its heading included, into statements. Linear in its length.
[[nodiscard]] Statements statementsOf(const NoteFile& file, int section);

/// A sentence of Markdown as Statement::text has it; empty where it states nothing.
[[nodiscard]] QString plainStatement(QByteArrayView markdown);

}  // namespace orrery
