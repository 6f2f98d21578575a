// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/study/claims.h"
#include "tests/models/study/claim_sentences.h"
#include "tests/support/notes_folder.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

/// Which lines of a user's folder make which claim, by the beginning of the file's name and the line; decided by
/// reading them. Any other mark would be a false one.
struct Expected {
  const char* place = nullptr;
  const char* claim = nullptr;
};
constexpr Expected kExpected[] = {
    // The ring is called a list, twice.
    {"002:1876", "go_channel/buffer_is_list"},
    {"002:1877", "go_channel/buffer_is_list"},
    // An operation that has to wait, and one that panics, are called deadlocks.
    {"002:1902", "go_channel/waiting_is_deadlock"},
    {"002:1915", "go_channel/waiting_is_deadlock"},
    {"002:1935", "go_channel/send_on_closed_blocks"},
    // A waiting sender's value is said to go straight to the receiver, whatever the buffer.
    {"002:1958", "go_channel/full_buffer_gives_blocked_value"},
    {"002:2107", "go_channel/full_buffer_gives_blocked_value"},
    // Why there are two queues, and what is in them.
    {"002:2101", "go_channel/two_queues_wait_together"},
    {"002:2102", "go_channel/queues_hold_values"},
    {"002:2103", "go_channel/queues_hold_values"},
    {"002:2104", "go_channel/queues_hold_values"},
    {"002:2106", "go_channel/queues_hold_values"},
    // The map: a mark is called a count; the whole hash is said to be compared; growth is told as if it were done at
    // once;
    // what a value refers to is taken for the map's own memory; two keys are moved in place of two buckets.
    {"002:478", "go_map/nevacuate_counts_buckets"},
    {"002:504", "go_map/full_hash_compared"},
    {"002:506", "go_map/growth_at_once"},
    {"002:628", "go_map/delete_frees_memory"},
    {"004:68", "go_map/moves_two_keys"},
};

class ClaimsInNotesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    const auto folder = tests::notesFolder();
    if (!folder) {
      QSKIP("there is no folder of notes to look at; name one in ORRERY_NOTES");
    }
    m_folder.setPath(*folder);
    QVERIFY2(m_folder.exists(), qUtf8Printable(*folder));
    auto claims = readClaims(QStringLiteral(ORRERY_SOURCE_DIR "/resources/notes/claims"));
    QVERIFY2(claims, claims ? "" : qUtf8Printable(claims.error().message()));
    m_finder = std::make_unique<ClaimFinder>(std::move(*claims));
  }

  void whatIsInexactIsMarkedAndNothingElse() {
    QStringList found;
    const QStringList names = m_folder.entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
      QFile read(m_folder.filePath(name));
      QVERIFY(read.open(QIODevice::ReadOnly));
      for (const ClaimHit& hit : m_finder->find(test::noteOf(QString::fromUtf8(read.readAll())))) {
        found.append(u"%1:%2 %3"_s.arg(name.section(u'_', 0, 0)).arg(hit.line).arg(hit.claim));
      }
    }
    QStringList expected;
    for (const Expected& each : kExpected) {
      expected.append(QLatin1StringView(each.place) % u' ' % QLatin1StringView(each.claim));
    }
    found.sort();
    expected.sort();
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
  }

 private:
  QDir m_folder;
  std::unique_ptr<ClaimFinder> m_finder;
};

}  // namespace

}  // namespace orrery

QTEST_GUILESS_MAIN(orrery::ClaimsInNotesTest)
#include "claims_in_notes_test.moc"
