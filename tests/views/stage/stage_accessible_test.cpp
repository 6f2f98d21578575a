// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/stage_widget.h"

#include <QAccessible>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace orrery {

namespace {

Item box(int id, const QRectF& rect, const QString& name) {
  Item item;
  item.key = Key::of(1, id);
  item.shape = Rectangle{};
  item.rect = rect;
  item.accessibleName = name;
  if (!name.isEmpty()) {
    item.entity = {u"goroutine"_s, u"G%1"_s.arg(id)};
  }
  return item;
}

Picture scene() {
  return {{400, 300},
          {box(1, {0, 0, 100, 60}, u"G1, running"_s), box(2, {150, 0, 100, 60}, QString()),
           box(3, {300, 200, 100, 60}, u"G3, waiting"_s)},
          {}};
}

}  // namespace

class StageAccessibleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_stage = std::make_unique<StageWidget>();
    m_stage->resize(600, 500);
    m_stage->setPicture(scene(), StageWidget::Motion::Cut);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_stage.get()));
  }
  void cleanup() { m_stage.reset(); }

  void theStageIsAListOfWhatHasAName() {
    QAccessibleInterface* const stage = QAccessible::queryAccessibleInterface(m_stage.get());
    QVERIFY(stage != nullptr);
    QCOMPARE(stage->role(), QAccessible::List);
    QVERIFY(!stage->text(QAccessible::Name).isEmpty());
    QCOMPARE(stage->childCount(), 2);
    QCOMPARE(stage->child(0)->text(QAccessible::Name), u"G1, running"_s);
    QCOMPARE(stage->child(1)->text(QAccessible::Name), u"G3, waiting"_s);
    QCOMPARE(stage->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(stage->child(2), nullptr);
    QCOMPARE(stage->child(-1), nullptr);
  }

  void aChildKnowsItsPlaceAndIsFoundThere() {
    QAccessibleInterface* const stage = QAccessible::queryAccessibleInterface(m_stage.get());
    for (int i = 0; i < stage->childCount(); ++i) {
      QAccessibleInterface* const child = stage->child(i);
      QCOMPARE(stage->indexOfChild(child), i);
      QCOMPARE(child->parent(), stage);
      QVERIFY(stage->rect().contains(child->rect()));
      const QPoint centre = child->rect().center();
      QCOMPARE(stage->childAt(centre.x(), centre.y()), child);
    }
  }

  void anItemThatIsGoneIsInvalid() {
    QAccessibleInterface* const stage = QAccessible::queryAccessibleInterface(m_stage.get());
    QAccessible::setActive(false);
    QAccessibleInterface* const child = stage->child(1);
    QVERIFY(child->isValid());
    Picture fewer = scene();
    fewer.items.pop_back();
    m_stage->setPicture(fewer, StageWidget::Motion::Cut);
    QVERIFY(!child->isValid());
    QCOMPARE(child->text(QAccessible::Name), QString());
    QCOMPARE(stage->childCount(), 1);
  }

  void theChildOfAnEntityIsTheSameInTheNextPicture() {
    QAccessibleInterface* const stage = QAccessible::queryAccessibleInterface(m_stage.get());
    QAccessibleInterface* const child = stage->child(1);
    Picture moved = scene();
    moved.items.back().rect.moveTop(0);
    moved.items.back().accessibleName = u"G3, runnable"_s;
    m_stage->setPicture(moved, StageWidget::Motion::Cut);
    QCOMPARE(stage->child(1), child);
    QCOMPARE(child->text(QAccessible::Name), u"G3, runnable"_s);
  }

  void statesFollowTheSelection() {
    QAccessibleInterface* const stage = QAccessible::queryAccessibleInterface(m_stage.get());
    QVERIFY(!stage->child(0)->state().selected);
    m_stage->setSelected({u"goroutine"_s, u"G1"_s});
    QVERIFY(stage->child(0)->state().selected);
    QVERIFY(!stage->child(1)->state().selected);
  }

  void anAnnouncementIsTheStagesDescription() {
    m_stage->announce(u"G1 sends 7"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_stage.get())->text(QAccessible::Description), u"G1 sends 7"_s);
  }

 private:
  std::unique_ptr<StageWidget> m_stage;
};

}  // namespace orrery

QTEST_MAIN(orrery::StageAccessibleTest)
#include "stage_accessible_test.moc"
