// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/swiss/swiss_trial.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace orrery::go_map::swiss {

class SwissSplitsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qputenv("RC_PARAMS", qEnvironmentVariable("RC_PARAMS", u"max_success=300 seed=20250211"_s).toLatin1());
  }

  void theRulesHoldWhereTablesAreSplit() {
    constexpr Key kFirst = 10000;
    constexpr Key kKeys = 885;  ///< a few below what a table takes
    std::int64_t splits = 0;
    std::int64_t lookedUpAgain = 0;
    QVERIFY(rc::check("random programs on a map that is about to be split", [&] {
      Trial trial(*rc::gen::element<std::uint64_t>(0, 64, 128));
      for (Key key = kFirst; key < kFirst + kKeys; ++key) {
        trial.set(key, key);
      }
      for (const Draw& draw : drawProgram(120)) {
        const bool holds = trial.run(draw);
        RC_LOG(trial.broken.toStdString());
        RC_ASSERT(holds);
      }
      splits += trial.splits;
      lookedUpAgain += trial.lookedUpAgain;
    }));
    QVERIFY2(splits > 50, qPrintable(QString::number(splits)));
    QVERIFY2(lookedUpAgain > 1000, qPrintable(QString::number(lookedUpAgain)));
  }
};

}  // namespace orrery::go_map::swiss

QTEST_GUILESS_MAIN(orrery::go_map::swiss::SwissSplitsTest)
#include "swiss_splits_test.moc"
