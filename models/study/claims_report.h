// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/claims.h"

#include <QString>

#include <vector>

namespace orrery {

/// A sentence of a note that makes a claim.
struct ReportedClaim {
  int line = 1;
  QString sentence;  ///< one line of plain text as it stands in the note, without control and direction characters
  QString claim;     ///< Claim::id

  bool operator==(const ReportedClaim&) const = default;
};

/// The longest sentence of a report, in characters; what is longer ends with "…".
inline constexpr qsizetype kLongestReported = 300;

struct FileClaims {
  QString path;
  std::vector<ReportedClaim> claims;  ///< in the file's order

  bool operator==(const FileClaims&) const = default;
};

/// What was found in a file, in words for a list.
[[nodiscard]] FileClaims claimsOf(const NoteFile& file, const std::vector<ClaimHit>& hits);

}  // namespace orrery
