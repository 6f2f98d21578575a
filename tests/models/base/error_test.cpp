// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/error.h"
#include "models/base/result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using orrery::Error;
using orrery::Result;

namespace {

class ErrorTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aMessageSaysPlaceFoundAndExpected_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("message");
    QTest::newRow("all") << u"a.json"_s << u"7"_s << u"a text"_s << u"a.json: found 7; expected a text"_s;
    QTest::newRow("no place") << u""_s << u"7"_s << u"a text"_s << u"found 7; expected a text"_s;
    QTest::newRow("found alone") << u"a.json"_s << u"No such file"_s << u""_s << u"a.json: No such file"_s;
    QTest::newRow("expected alone") << u"a.json"_s << u""_s << u"choose a folder"_s << u"a.json: choose a folder"_s;
    QTest::newRow("percent signs") << u"%1"_s << u"%2"_s << u"%3"_s << u"%1: found %2; expected %3"_s;
  }

  void aMessageSaysPlaceFoundAndExpected() {
    QFETCH(QString, place);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    QTEST(Error({place, found, expected}).message(), "message");
  }

  void anOuterPlaceStandsFirst() {
    const Error inner{u"/operations/3"_s, u"7"_s, u"a text"_s};
    QCOMPARE(inner.within(u"a.json"_s).message(), u"a.json: /operations/3: found 7; expected a text"_s);
    QCOMPARE(Error({{}, u"7"_s, u"a text"_s}).within(u"a.json"_s).place, u"a.json"_s);
  }

  void aFailureCarriesItsError() {
    const Error error{u"a.json"_s, u"7"_s, u"a text"_s};
    const Result<int> result = orrery::failure(error);
    QVERIFY(!result.has_value());
    QVERIFY(result.error() == error);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(ErrorTest)
#include "error_test.moc"
