// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"
#include "models/exhibit/session.h"
#include "models/notes/sections.h"
#include "models/study/claim_step.h"
#include "models/study/claims.h"
#include "resources/init_resources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

class ClaimsResourceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    initResources();
    auto claims = readClaims(u":/notes/claims"_s);
    QVERIFY2(claims, claims ? "" : qUtf8Printable(claims.error().message()));
    QVERIFY(!claims->empty());
    m_claims = std::move(*claims);
  }

  void aClaimIsWhole_data() { eachClaim(); }
  void aClaimIsWhole() {
    QFETCH(int, index);
    const Claim& claim = m_claims[static_cast<std::size_t>(index)];
    for (const QString& language : {u"en"_s, u"zh"_s}) {
      QVERIFY(!claim.says.value(language).trimmed().isEmpty());
      QVERIFY(!claim.truth.value(language).trimmed().isEmpty());
      QVERIFY(claim.truth.value(language) != claim.says.value(language));
    }
    QVERIFY(!claim.evidence.isEmpty());
    QVERIFY(!claim.patterns.isEmpty());
    QVERIFY(claim.id.startsWith(claim.topic.section(u'/', 0, 0) % u'/'));
  }

  void aClaimLeadsToTheStepThatShowsIt_data() { eachClaim(); }
  void aClaimLeadsToTheStepThatShowsIt() {
    QFETCH(int, index);
    const Claim& claim = m_claims[static_cast<std::size_t>(index)];
    const CatalogueEntry* entry = findExhibit(claim.topic.section(u'/', 0, 0));
    QVERIFY2(entry != nullptr, qUtf8Printable(claim.topic));
    const Exhibit* exhibit = entry->exhibit;
    QVERIFY2(exhibit->topics().contains(claim.topic), qUtf8Printable(claim.topic));
    const auto scenario = shippedScenario(exhibit->id(), claim.scenario);
    QVERIFY2(scenario, scenario ? "" : qUtf8Printable(scenario.error().message()));
    const auto recording = record(*exhibit, *scenario);
    QVERIFY2(recording, recording ? "" : qUtf8Printable(recording.error().message()));
    const auto step = stepOf(claim, *exhibit, **recording);
    QVERIFY2(step, qUtf8Printable(u"%1 has no step %2 of %3"_s.arg(claim.scenario, claim.outlineLabel, claim.topic)));
    QCOMPARE(exhibit->outlineLabel((*recording)->step(*step).kind), claim.outlineLabel);
  }

  void whatWeSayOurselvesMakesNoClaim() {
    QString texts;
    for (QDirIterator topics(u":/notes"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); topics.hasNext();) {
      QFile file(topics.next());
      QVERIFY(file.open(QIODevice::ReadOnly));
      // "go_map" is about maps.
      const QString about = QFileInfo(topics.filePath()).dir().dirName().section(u'_', 1);
      texts += u"# %1\n\n%2\n\n"_s.arg(about, QString::fromUtf8(file.readAll()));
    }
    for (const Claim& claim : m_claims) {
      const QString about = claim.topic.section(u'/', 0, 0).section(u'_', 1);
      texts += u"# %1\n\n%2\n\n%3\n\n"_s.arg(about, claim.truth.value(u"en"_s), claim.truth.value(u"zh"_s));
    }
    NoteFile note;
    note.text = texts.toUtf8();
    note.sections = divideIntoSections(note.text);
    for (const ClaimHit& hit : ClaimFinder(m_claims).find(note)) {
      QFAIL(qUtf8Printable(
          QString(hit.claim % u": "_s % QString::fromUtf8(note.text.sliced(hit.begin, hit.end - hit.begin)))));
    }
  }

 private:
  void eachClaim() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(m_claims.size()); ++i) {
      QTest::newRow(m_claims[static_cast<std::size_t>(i)].id.toUtf8().constData()) << i;
    }
  }
  std::vector<Claim> m_claims;
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::ClaimsResourceTest)
#include "claims_resource_test.moc"
