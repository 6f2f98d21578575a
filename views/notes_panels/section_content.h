// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/note_file.h"
#include "models/study/claims.h"
#include "views/notes_panels/notes_context.h"

#include <QString>

#include <vector>

namespace orrery {

struct FileFindings;

/// A claim that a section makes, with all that its box shows.
struct ShownClaim {
  Claim claim;
  ClaimHit hit;
  QString quote;
  ClaimStep step;
};

/// A section of a file and what was found in it.
struct SectionContent {
  QString folder;  ///< of the notes, absolute
  NoteFilePointer file;
  int section = 0;
  std::vector<ShownClaim> claims;  ///< in the order of the text
};

/// The claims of one section; a claim that is made twice comes once in the list for each sentence.
[[nodiscard]] std::vector<ShownClaim> claimsIn(const FileFindings& findings, int section, const ClaimFinder& finder,
                                               const NotesContext& context);

/// Whether both look the same on the screen, also where the file was read anew.
[[nodiscard]] bool looksSame(const SectionContent& a, const SectionContent& b);

}  // namespace orrery
