// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/section_content.h"

#include "models/study/study_index.h"
#include "views/notes_panels/section_text.h"

#include <algorithm>

namespace orrery {

namespace {

bool isSameClaim(const ShownClaim& a, const ShownClaim& b) {
  return a.claim.id == b.claim.id && a.quote == b.quote && a.step.scenario == b.step.scenario &&
         a.step.step == b.step.step;
}

QByteArrayView bodyOf(const SectionContent& content) {
  const NoteSection& its = content.file->sections[static_cast<std::size_t>(content.section)];
  return QByteArrayView(content.file->text).sliced(its.body, its.end - its.body);
}

}  // namespace

std::vector<ShownClaim> claimsIn(const FileFindings& findings, int section, const ClaimFinder& finder,
                                 const NotesContext& context) {
  std::vector<ShownClaim> shown;
  for (const ClaimHit& hit : findings.claims) {
    const Claim* claim = hit.section == section ? finder.claim(hit.claim) : nullptr;
    if (claim != nullptr) {
      shown.push_back(
          {*claim, hit, quoteOf(*findings.file, hit), context.stepOf ? context.stepOf(*claim) : ClaimStep()});
    }
  }
  std::ranges::stable_sort(shown, {}, [](const ShownClaim& claim) { return claim.hit.begin; });
  return shown;
}

bool looksSame(const SectionContent& a, const SectionContent& b) {
  if (a.file == nullptr || b.file == nullptr) {
    return a.file == b.file;
  }
  const bool isSamePlace = a.folder == b.folder && a.file->path == b.file->path &&
                           headingPath(*a.file, a.section) == headingPath(*b.file, b.section);
  return isSamePlace && bodyOf(a) == bodyOf(b) && std::ranges::equal(a.claims, b.claims, isSameClaim);
}

}  // namespace orrery
