// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/operation_check.h"

#include "tests/support/counter_exhibit.h"

#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

class OperationCheckTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLeftOutArgumentTakesItsDefault() {
    const auto checked = check({u"add"_s, {{u"counter"_s, u"A"_s}, {u"amount"_s, 3}}});
    QVERIFY(checked);
    QVERIFY(checked->arguments.contains("twice"_L1));
  }

  void whatIsWrongIsNamedWithItsPlace_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("place");
    const QJsonObject good{{u"counter"_s, u"A"_s}, {u"amount"_s, 3}};
    const auto with = [&](const QString& key, const QJsonValue& value) {
      QJsonObject changed = good;
      changed.insert(key, value);
      return changed;
    };
    QTest::newRow("unknown operation") << u"explode"_s << good << u"/id"_s;
    QTest::newRow("unknown argument") << u"add"_s << with(u"colour"_s, 1) << u"/arguments/colour"_s;
    QTest::newRow("slash in a name") << u"add"_s << with(u"a/b"_s, 1) << u"/arguments/a~1b"_s;
    QTest::newRow("wrong type") << u"add"_s << with(u"amount"_s, u"three"_s) << u"/arguments/amount"_s;
    QTest::newRow("not whole") << u"add"_s << with(u"amount"_s, 1.5) << u"/arguments/amount"_s;
    QTest::newRow("too small") << u"add"_s << with(u"amount"_s, 0) << u"/arguments/amount"_s;
    QTest::newRow("too large") << u"add"_s << with(u"amount"_s, 1e300) << u"/arguments/amount"_s;
    QTest::newRow("no such choice") << u"add"_s << with(u"counter"_s, u"Z"_s) << u"/arguments/counter"_s;
    QTest::newRow("not a flag") << u"add"_s << with(u"twice"_s, 1) << u"/arguments/twice"_s;
    QTest::newRow("null") << u"add"_s << with(u"amount"_s, QJsonValue()) << u"/arguments/amount"_s;
    QTest::newRow("too long") << u"rename"_s << QJsonObject{{u"name"_s, QString(13, u'x')}} << u"/arguments/name"_s;
  }
  void whatIsWrongIsNamedWithItsPlace() {
    QFETCH(const QString, id);
    QFETCH(const QJsonObject, arguments);
    QFETCH(const QString, place);
    const auto checked = check({id, arguments});
    QVERIFY(!checked);
    QCOMPARE(checked.error().place, place);
    QVERIFY2(!checked.error().found.isEmpty() && !checked.error().expected.isEmpty(),
             qPrintable(checked.error().message()));
  }

  void everyParameterSaysWhatItAccepts() {
    for (const OperationDescription& operation : counter::exhibit().operations()) {
      for (const Parameter& parameter : operation.parameters) {
        QVERIFY2(!expectedText(parameter).isEmpty(), qPrintable(parameter.id));
      }
    }
  }

 private:
  static Result<Operation> check(const Operation& operation) {
    return checkOperation(operation, counter::exhibit().operations());
  }
};

QTEST_GUILESS_MAIN(OperationCheckTest)
#include "operation_check_test.moc"
