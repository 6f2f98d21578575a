// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/operations_model.h"
#include "models/exhibit/session.h"
#include "models/exhibit/state_table_model.h"
#include "tests/support/counter_exhibit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace orrery;
using namespace Qt::StringLiterals;

class ExhibitModelsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tablesStayConsistentWhileASessionIsSteppedToItsEndAndBack() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario({counter::add(u"A"_s, 5), counter::take(u"A"_s)})));
    StateTableModel table;
    OperationsModel operations;
    const QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester operationsTester(&operations, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto show = [&](int position) {
      session.timeline()->setPosition(position);
      table.setTable(session.exhibit().tables(session.state(), session.timeline()->currentStep()).front());
      operations.setOperations(session.exhibit().operationsAt(session.state()));
    };
    const int length = session.timeline()->length();
    for (int position = 0; position <= length; ++position) {
      show(position);
    }
    for (int position = length; position >= 0; --position) {
      show(position);
    }
    QVERIFY(table.rowCount() > 0);
  }

  void aTableOfTheSameShapeKeepsItsRows() {
    StateTableModel model;
    const StateTable::Row row{{u"counter"_s, u"A"_s}, {u"1"_s}, false};
    model.setTable({u"t"_s, {u"h"_s}, {row}});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    StateTable::Row changed = row;
    changed.cells = {u"2"_s};
    changed.isTouched = true;
    model.setTable({u"t"_s, {u"h"_s}, {changed}});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(0, 0).data().toString(), u"2"_s);
    QVERIFY(model.index(0, 0).data(StateTableModel::TouchedRole).toBool());
    QCOMPARE(model.rowOf({u"counter"_s, u"A"_s}), 0);
    QCOMPARE(model.rowOf({u"counter"_s, u"B"_s}), -1);
  }

  void whatIsImpossibleNowSaysWhy() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario()));
    OperationsModel model;
    model.setOperations(session.exhibit().operationsAt(session.state()));
    const QModelIndex take = model.index(model.rowOf(u"take"_s));
    QVERIFY(!model.flags(take).testFlag(Qt::ItemIsEnabled));
    QVERIFY(!take.data(Qt::ToolTipRole).toString().isEmpty());
  }

  void anEntityIsOfferedTheOperationsThatTakeIt() {
    Session session;
    QVERIFY(session.open(counter::exhibit(), counter::scenario()));
    OperationsModel model;
    model.setOperations(session.exhibit().operationsAt(session.state()));
    const auto rows = model.rowsFor({u"counter"_s, u"A"_s});
    QVERIFY(std::ranges::find(rows, model.rowOf(u"add"_s)) != rows.end());
    QVERIFY(std::ranges::find(rows, model.rowOf(u"take"_s)) == rows.end());
    QVERIFY(model.rowsFor({u"planet"_s, u"A"_s}).empty());
    QVERIFY(model.rowsFor({}).empty());
  }
};

QTEST_GUILESS_MAIN(ExhibitModelsTest)
#include "exhibit_models_test.moc"
