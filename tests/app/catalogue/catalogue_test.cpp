// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"

#include "models/exhibit/session.h"
#include "resources/init_resources.h"

#include <QTest>

#include <set>

using namespace orrery;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { initResources(); }

  void everyExhibitHasScenariosThatRun() {
    for (const CatalogueEntry& entry : catalogue()) {
      const auto scenarios = shippedScenarios(entry.exhibit->id());
      QVERIFY2(!scenarios.empty(), qPrintable(entry.exhibit->id()));
      for (const Scenario& scenario : scenarios) {
        const auto made = record(*entry.exhibit, scenario);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : scenario.id % u": "_s % made.error().message()));
        QVERIFY2((*made)->length() > 0, qPrintable(scenario.id));
      }
    }
  }

  void everyScenarioIsToldInBothLanguagesAndNamedOnce() {
    for (const CatalogueEntry& entry : catalogue()) {
      std::set<QString> ids;
      std::set<QString> titles;
      for (const Scenario& scenario : shippedScenarios(entry.exhibit->id())) {
        QVERIFY2(ids.insert(scenario.id).second, qPrintable(scenario.id));
        QVERIFY2(titles.insert(scenario.title.en).second, qPrintable(scenario.id));
        for (const LocalText& text : {scenario.title, scenario.text}) {
          QVERIFY2(!text.en.isEmpty() && !text.zh.isEmpty() && text.en != text.zh, qPrintable(scenario.id));
        }
        for (const Bookmark& bookmark : scenario.bookmarks) {
          QVERIFY2(!bookmark.text.en.isEmpty() && !bookmark.text.zh.isEmpty(), qPrintable(scenario.id));
        }
      }
    }
  }

  /// Going forth and back gives the same states, and the same run gives the same steps.
  void everyScenarioIsTheSameForthAndBack() {
    for (const CatalogueEntry& entry : catalogue()) {
      for (const Scenario& scenario : shippedScenarios(entry.exhibit->id())) {
        const auto first = record(*entry.exhibit, scenario);
        const auto second = record(*entry.exhibit, scenario);
        QCOMPARE((*first)->length(), (*second)->length());
        std::vector<QJsonObject> forth;
        for (int position = 0; position <= (*first)->length(); ++position) {
          forth.push_back(entry.exhibit->stateJson((*first)->stateAt(position)));
        }
        for (int position = (*first)->length(); position >= 0; --position) {
          QCOMPARE(entry.exhibit->stateJson((*second)->stateAt(position)), forth[static_cast<std::size_t>(position)]);
        }
      }
    }
  }

  void everyStepHasItsWords() {
    for (const CatalogueEntry& entry : catalogue()) {
      const Exhibit& exhibit = *entry.exhibit;
      for (const Scenario& scenario : shippedScenarios(exhibit.id())) {
        const auto made = record(exhibit, scenario);
        (*made)->visit(1, (*made)->length(), [&](int /*number*/, const Step& step, const AnyState& state) {
          const QString sentence = exhibit.sentence(step, state);
          const QString detail = exhibit.detail(step, state);
          if (sentence.isEmpty() || detail.isEmpty() || sentence.contains(u'%') || detail.contains(u"%1"_s)) {
            failWith(exhibit.stepKindId(step.kind), sentence, detail);
          }
          return true;
        });
      }
    }
  }

  void aWrongNameIsAnError() {
    QVERIFY(!namedScenario(u"go_channel/no_such_scenario"_s));
    QVERIFY(!namedScenario(u"no_such_file.json"_s));
    QVERIFY(findExhibit(u"no_such_exhibit"_s) == nullptr);
  }

 private:
  static void failWith(const QString& kind, const QString& sentence, const QString& detail) {
    QTest::qFail(qPrintable(kind % u": "_s % sentence % u" / "_s % detail), __FILE__, __LINE__);
  }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
