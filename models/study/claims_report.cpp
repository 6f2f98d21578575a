// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claims_report.h"

#include <algorithm>

namespace orrery {

namespace {

QString plain(QByteArrayView bytes) {
  QString text = QString::fromUtf8(bytes);
  for (QChar& c : text) {
    const bool isControl = c.category() == QChar::Other_Control;
    c = isControl ? QChar(u' ') : c;
  }
  text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
  text = text.simplified();
  if (text.size() > kLongestReported) {
    text.truncate(kLongestReported - (text[kLongestReported - 2].isHighSurrogate() ? 2 : 1));
    text.append(u'…');
  }
  return text;
}

}  // namespace

FileClaims claimsOf(const NoteFile& file, const std::vector<ClaimHit>& hits) {
  FileClaims report{file.path, {}};
  for (const ClaimHit& hit : hits) {
    const QByteArrayView sentence = QByteArrayView(file.text).sliced(hit.begin, hit.end - hit.begin);
    report.claims.push_back({hit.line, plain(sentence), hit.claim});
  }
  std::ranges::stable_sort(report.claims, {}, &ReportedClaim::line);
  return report;
}

}  // namespace orrery
