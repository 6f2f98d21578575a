// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_trial.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace orrery::go_map::swiss {

class SwissPropertiesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qputenv("RC_PARAMS", qEnvironmentVariable("RC_PARAMS", u"max_success=10000 seed=20250211"_s).toLatin1());
  }

  void theRulesHoldAtEveryEvent() {
    std::int64_t tombstones = 0;
    std::int64_t lookedUpAgain = 0;
    QVERIFY(rc::check("random programs on up to 64 keys", [&] {
      Trial trial(*rc::gen::element<std::uint64_t>(0, 1, 2, 5, 16));
      for (const Draw& draw : drawProgram(100)) {
        const bool holds = trial.run(draw);
        RC_LOG(trial.broken.toStdString());
        RC_ASSERT(holds);
      }
      tombstones += trial.tombstones;
      lookedUpAgain += trial.lookedUpAgain;
    }));
    QVERIFY2(tombstones > 1000, qPrintable(QString::number(tombstones)));
    QVERIFY2(lookedUpAgain > 1000, qPrintable(QString::number(lookedUpAgain)));
  }
};

}  // namespace orrery::go_map::swiss

QTEST_GUILESS_MAIN(orrery::go_map::swiss::SwissPropertiesTest)
#include "swiss_properties_test.moc"
