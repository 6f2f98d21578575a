// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/study/claims.h"

#include <QString>

#include <map>
#include <vector>

namespace orrery {

struct FileFindings;

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

[[nodiscard]] FileClaims claimsOf(const NoteFile& file, const std::vector<ClaimHit>& hits);
/// The files that make claims, by path.
[[nodiscard]] std::vector<FileClaims> claimsReport(const std::map<QString, FileFindings>& findings);

}  // namespace orrery
