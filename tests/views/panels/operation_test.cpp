// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exhibit/operations_model.h"
#include "models/exhibit/state_table_model.h"
#include "tests/views/panels/open_session.h"
#include "views/panels/inspector.h"
#include "views/panels/message_bar.h"
#include "views/panels/operation_bar.h"
#include "views/panels/parameter_field.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

using namespace orrery;
using namespace Qt::StringLiterals;

class OperationTest final : public QObject {
  Q_OBJECT

 private:
  static QComboBox* chooser(const OperationBar& bar) { return named<QComboBox>(bar, u"Operation"_s); }
  static void choose(OperationBar& bar, const QString& id) {
    chooser(bar)->setCurrentIndex(bar.operations().rowOf(id));
  }

 private Q_SLOTS:
  void theFormHasAFieldOfTheRightTypeForEachParameter() {
    const auto session = openSession();
    OperationBar bar(session.get());
    choose(bar, u"add"_s);
    QVERIFY(named<QComboBox>(bar, u"counter"_s) != nullptr);
    const auto* amount = named<QDoubleSpinBox>(bar, u"amount"_s);
    QVERIFY(amount != nullptr);
    QCOMPARE(amount->minimum(), 1.0);
    QCOMPARE(amount->maximum(), 1e6);
    QVERIFY(named<QCheckBox>(bar, u"twice"_s) != nullptr);
    choose(bar, u"rename"_s);
    const auto* name = named<QLineEdit>(bar, u"name"_s);
    QVERIFY(name != nullptr);
    QCOMPARE(name->maxLength(), 12);
  }

  void rangesAreKept() {
    const auto session = openSession();
    OperationBar bar(session.get());
    choose(bar, u"add"_s);
    auto* amount = named<QDoubleSpinBox>(bar, u"amount"_s);
    amount->setValue(5'000'000);
    QCOMPARE(bar.operation().arguments.value("amount"_L1).toInteger(), qint64{1'000'000});
    amount->setValue(-3);
    QCOMPARE(bar.operation().arguments.value("amount"_L1).toInteger(), qint64{1});
  }

  void applyAsksForWhatTheFormSays() {
    const auto session = openSession();
    OperationBar bar(session.get());
    choose(bar, u"add"_s);
    named<QComboBox>(bar, u"counter"_s)->setCurrentIndex(1);
    named<QDoubleSpinBox>(bar, u"amount"_s)->setValue(7);
    named<QCheckBox>(bar, u"twice"_s)->setChecked(true);
    QSignalSpy requested(&bar, &OperationBar::requested);
    bar.findChild<QPushButton*>()->click();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<Operation>(), counter::add(u"B"_s, 7, true));
    QTest::keyClick(&bar, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(requested.count(), 2);
  }

  void anImpossibleOperationSaysWhy() {
    const auto session = openSession();
    OperationBar bar(session.get());
    session->timeline()->setPosition(0);
    choose(bar, u"take"_s);
    const auto* apply = bar.findChild<QPushButton*>();
    QVERIFY(!apply->isEnabled());
    QVERIFY(says<QLabel>(bar, u"Both counters are at 0."_s));
    QCOMPARE(apply->toolTip(), u"Both counters are at 0."_s);
    QSignalSpy requested(&bar, &OperationBar::requested);
    QTest::keyClick(&bar, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(requested.count(), 0);
    session->timeline()->setPosition(3);
    QVERIFY(apply->isEnabled());
    QVERIFY(!says<QLabel>(bar, u"Both counters are at 0."_s));
  }

  void whatWasTypedStays() {
    const auto session = openSession();
    OperationBar bar(session.get());
    choose(bar, u"rename"_s);
    named<QLineEdit>(bar, u"name"_s)->setText(u"mine"_s);
    session->timeline()->setPosition(12);
    QCOMPARE(named<QLineEdit>(bar, u"name"_s)->text(), u"mine"_s);
    choose(bar, u"add"_s);
    named<QDoubleSpinBox>(bar, u"amount"_s)->setValue(9);
    choose(bar, u"rename"_s);
    QCOMPARE(bar.operation(), counter::rename(u"mine"_s));
    choose(bar, u"add"_s);
    QCOMPARE(bar.operation(), counter::add(u"A"_s, 9));
  }

  void offeringFillsInTheEntity() {
    const auto session = openSession();
    OperationBar bar(session.get());
    bar.show();
    bar.offer(u"take"_s, {u"counter"_s, u"B"_s});
    QCOMPARE(bar.operation(), counter::take(u"B"_s));
    bar.offer(u"nothing like it"_s, {u"counter"_s, u"A"_s});
    QCOMPARE(bar.operation(), counter::take(u"B"_s));
    bar.offer(u"add"_s, {u"goroutine"_s, u"G1"_s});
    QCOMPARE(bar.operation(), counter::add(u"A"_s, 1));
  }

  void anErrorStandsInTheBarUntilSomethingChanges() {
    const auto session = openSession();
    OperationBar bar(session.get());
    choose(bar, u"add"_s);
    bar.showError({u"/arguments/amount"_s, u"0"_s, u"an integer from 1 to 9"_s});
    QVERIFY(says<QLabel>(bar, u"an integer from 1 to 9"_s));
    named<QDoubleSpinBox>(bar, u"amount"_s)->setValue(4);
    QVERIFY(!says<QLabel>(bar, u"an integer from 1 to 9"_s));
  }

  void thePastSaysThatABranchBegins() {
    const auto session = openSession();
    const OperationBar bar(session.get());
    session->timeline()->setPosition(12);
    QVERIFY(says<QLabel>(bar, u"a new branch begins"_s));
    session->timeline()->setPosition(40);
    QVERIFY(!says<QLabel>(bar, u"a new branch begins"_s));
  }

  void theFormSpeaksTheLanguage() {
    const auto session = openSession();
    OperationBar bar(session.get());
    choose(bar, u"add"_s);
    named<QDoubleSpinBox>(bar, u"amount"_s)->setValue(9);
    const LanguageFor chinese(QLocale::Chinese, bar);
    QCOMPARE(chooser(bar)->currentText(), u"增加"_s);
    QVERIFY(named<QDoubleSpinBox>(bar, u"数量"_s) != nullptr);
    QCOMPARE(named<QDoubleSpinBox>(bar, u"数量"_s)->value(), 9.0);
  }

  void longNumbersFitInANumberField() {
    Parameter parameter;
    parameter.id = u"time"_s;
    parameter.minimum = 0;
    parameter.maximum = 10'000'000'000;
    parameter.fallback = qint64{5'000'000'000};
    const ParameterField field(parameter);
    QCOMPARE(field.value().toInteger(), qint64{5'000'000'000});
  }

  void theInspectorShowsTheStatesTables() {
    const auto session = openSession();
    Inspector inspector(session.get());
    inspector.show();
    session->timeline()->setPosition(26);
    const auto* tabs = inspector.findChild<QTabWidget*>();
    QCOMPARE(tabs->count(), 2);
    QVERIFY(tabs->tabText(0).startsWith(u"Counters"_s));
    const auto* model = named<QTableView>(inspector, u"Counters"_s)->model();
    QCOMPARE(model->index(1, 1).data().toString(), u"1"_s);
    QVERIFY(model->index(1, 0).data(StateTableModel::TouchedRole).toBool());
    QVERIFY(!model->index(0, 0).data(StateTableModel::TouchedRole).toBool());
    QVERIFY(tabs->tabText(0).contains(u'•'));
    QVERIFY(!tabs->tabText(1).contains(u'•'));
  }

  void pickingARowPicksItsEntity() {
    const auto session = openSession();
    session->timeline()->setPosition(26);
    Inspector inspector(session.get());
    inspector.show();
    QSignalSpy picked(&inspector, &Inspector::picked);
    auto* view = named<QTableView>(inspector, u"Counters"_s);
    view->selectRow(1);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<Entity>(), (Entity{u"counter"_s, u"B"_s}));
    inspector.setPicked({u"counter"_s, u"A"_s});
    QCOMPARE(view->currentIndex().row(), 0);
    session->timeline()->setPosition(27);
    QCOMPARE(view->currentIndex().row(), 0);
    inspector.setPicked({});
    QVERIFY(!view->currentIndex().isValid());
    QCOMPARE(picked.count(), 1);
  }

  void aHiddenInspectorFollowsWhenItIsShown() {
    const auto session = openSession();
    Inspector inspector(session.get());
    session->timeline()->setPosition(5);
    QCOMPARE(inspector.findChild<QTabWidget*>()->count(), 0);
    inspector.show();
    QCOMPARE(named<QTableView>(inspector, u"Counters"_s)->model()->index(0, 1).data().toString(), u"5"_s);
  }

  void itemModelsKeepTheirRulesWhileSteppingThroughARun() {
    const auto session = openSession();
    OperationBar bar(session.get());
    Inspector inspector(session.get());
    inspector.show();
    const QAbstractItemModelTester operations(chooser(bar)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester table(named<QTableView>(inspector, u"Counters"_s)->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int position = 0; position <= 40; ++position) {
      session->timeline()->setPosition(position);
    }
    session->timeline()->setPosition(0);
    QVERIFY(!chooser(bar)->model()->index(1, 0).flags().testFlag(Qt::ItemIsEnabled));
  }

  void aMessageIsShownAndClosed() {
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showError({u"demo.json"_s, u"\"x\""_s, u"a number"_s}, u"The scenario could not be opened"_s);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.text().contains(u"The scenario could not be opened. demo.json"_s));
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.count(), 1);
    bar.showText(u"Saved"_s);
    named<QAbstractButton>(bar, u"Close the message"_s)->click();
    QVERIFY(bar.isHidden());
  }
};

QTEST_MAIN(OperationTest)
#include "operation_test.moc"
