// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claims_report.h"
#include "tests/models/study/claim_sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

/// The place of `sentence` in the file.
ClaimHit hitOf(const NoteFile& file, const QString& sentence, const QString& claim) {
  const QByteArray bytes = sentence.toUtf8();
  const qsizetype begin = file.text.indexOf(bytes);
  const auto line = static_cast<int>(file.text.first(begin).count('\n')) + 1;
  return {claim, 0, line, begin, begin + bytes.size()};
}

class ClaimsReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aReportIsInTheFilesOrder() {
    const NoteFile file = test::noteOf(u"# a\nfirst.\nsecond.\n"_s);
    const FileClaims report =
        claimsOf(file, {hitOf(file, u"second."_s, u"x/two"_s), hitOf(file, u"first."_s, u"x/one"_s)});
    QCOMPARE(report.claims.size(), std::size_t{2});
    QCOMPARE(report.claims.front(), (ReportedClaim{2, u"first."_s, u"x/one"_s}));
    QCOMPARE(report.claims.back(), (ReportedClaim{3, u"second."_s, u"x/two"_s}));
    QVERIFY(claimsOf(file, {}).claims.empty());
  }

  void aSentenceIsOneLineOfPlainText() {
    const QString sentence = u"one\n  \u202etwo\u202c\u200b \u001bthree\u0007"_s;
    const NoteFile file = test::noteOf(u"# a\n"_s + sentence + u'\n');
    const FileClaims report = claimsOf(file, {hitOf(file, sentence, u"x/one"_s)});
    QCOMPARE(report.path, file.path);
    QCOMPARE(report.claims.front().sentence, u"one two three"_s);
  }

  void aLongSentenceIsCut() {
    const QString sentence = u"😀"_s.repeated(static_cast<int>(kLongestReported));
    const NoteFile file = test::noteOf(u"# a\n"_s + sentence + u'\n');
    const QString cut = claimsOf(file, {hitOf(file, sentence, u"x/one"_s)}).claims.front().sentence;
    QVERIFY(cut.size() <= kLongestReported);
    QVERIFY(cut.endsWith(u"😀…"_s));
    QVERIFY(cut.isValidUtf16());
  }
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::ClaimsReportTest)
#include "claims_report_test.moc"
