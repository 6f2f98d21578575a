// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stage/stage_accessible.h"

#include "views/stage/highlights.h"
#include "views/stage/stage_widget.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace orrery {
namespace {

// One named item of the picture. It has no object of its own: everything is asked of the stage by the key.
class ItemAccessible : public QAccessibleInterface {
 public:
  ItemAccessible(StageWidget* stage, Key key) : m_stage(stage), m_key(key) {}

  [[nodiscard]] bool isValid() const override { return item() != nullptr; }
  [[nodiscard]] QObject* object() const override { return nullptr; }
  [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_stage); }
  [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
  [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  [[nodiscard]] int childCount() const override { return 0; }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  [[nodiscard]] QWindow* window() const override { return m_stage->window()->windowHandle(); }
  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    const Item* const found = item();
    if (found == nullptr) {
      return {};
    }
    if (kind == QAccessible::Name) {
      return found->accessibleName;
    }
    return kind == QAccessible::Description ? found->toolTip : QString();
  }
  void setText(QAccessible::Text, const QString&) override {}

  [[nodiscard]] QRect rect() const override {
    const Item* const found = item();
    if (found == nullptr) {
      return {};
    }
    const QRect inStage = m_stage->itemRect(*found);
    return {m_stage->mapToGlobal(inStage.topLeft()), inStage.size()};
  }

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state;
    const Item* const found = item();
    state.invisible = found == nullptr || !m_stage->isVisible();
    if (found != nullptr && !found->entity.isNull()) {
      state.selectable = true;
      state.focusable = true;
      state.selected = m_stage->selected() == found->entity;
      state.focused = m_stage->hasFocus() && m_stage->focused() == found->entity;
    }
    return state;
  }

  [[nodiscard]] Key key() const { return m_key; }

 private:
  [[nodiscard]] const Item* item() const {
    const Item* const found = findItem(m_stage->picture(), m_key);
    return found == nullptr || found->accessibleName.isEmpty() ? nullptr : found;
  }

  StageWidget* m_stage;
  Key m_key;
};

class StageAccessible : public QAccessibleWidget {
 public:
  explicit StageAccessible(StageWidget* stage) : QAccessibleWidget(stage, QAccessible::List), m_stage(stage) {}
  ~StageAccessible() override {
    for (const auto& [key, id] : m_ids) {
      QAccessible::deleteAccessibleInterface(id);
    }
  }
  StageAccessible(const StageAccessible&) = delete;
  StageAccessible& operator=(const StageAccessible&) = delete;
  StageAccessible(StageAccessible&&) = delete;
  StageAccessible& operator=(StageAccessible&&) = delete;

  [[nodiscard]] int childCount() const override { return static_cast<int>(names().size()); }

  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    const std::vector<Key> keys = names();
    return index < 0 || index >= static_cast<int>(keys.size()) ? nullptr
                                                               : interfaceOf(keys[static_cast<std::size_t>(index)]);
  }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* const item = dynamic_cast<const ItemAccessible*>(child);
    if (item == nullptr) {
      return -1;
    }
    const std::vector<Key> keys = names();
    const auto found = std::ranges::find(keys, item->key());
    return found == keys.end() ? -1 : static_cast<int>(found - keys.begin());
  }

  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const Item* const item = m_stage->itemAt(m_stage->mapFromGlobal(QPoint(x, y)));
    return item == nullptr || item->accessibleName.isEmpty() ? nullptr : interfaceOf(item->key);
  }

  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    const std::vector<const Item*> shapes = ringedShapes(m_stage->picture(), m_stage->focused());
    const auto named = std::ranges::find_if(shapes, [](const Item* item) { return !item->accessibleName.isEmpty(); });
    return !m_stage->hasFocus() || named == shapes.end() ? nullptr : interfaceOf((*named)->key);
  }

  [[nodiscard]] QAccessibleInterface* interfaceOf(Key key) const {
    if (const auto found = m_ids.find(key); found != m_ids.end()) {
      return QAccessible::accessibleInterface(found->second);
    }
    auto* const made = new ItemAccessible(m_stage, key);  // owned by Qt's registry until deleteAccessibleInterface
    m_ids.emplace(key, QAccessible::registerAccessibleInterface(made));
    return made;
  }

  // Forgets the children that the picture has no more.
  void dropGone() {
    std::unordered_set<Key> present;
    for (const Item& item : m_stage->picture().items) {
      present.insert(item.key);
    }
    for (auto entry = m_ids.begin(); entry != m_ids.end();) {
      if (!present.contains(entry->first)) {
        QAccessible::deleteAccessibleInterface(entry->second);
        entry = m_ids.erase(entry);
      } else {
        ++entry;
      }
    }
  }

 private:
  [[nodiscard]] std::vector<Key> names() const {
    std::vector<Key> keys;
    for (const Item& item : m_stage->picture().items) {
      if (!item.accessibleName.isEmpty()) {
        keys.push_back(item.key);
      }
    }
    return keys;
  }

  StageWidget* m_stage;
  mutable std::unordered_map<Key, QAccessible::Id> m_ids;
};

QAccessibleInterface* stageInterface(const QString&, QObject* object) {
  auto* const stage = qobject_cast<StageWidget*>(object);
  return stage == nullptr ? nullptr : new StageAccessible(stage);
}

StageAccessible* accessibleOf(StageWidget* stage) {
  return QAccessible::isActive() ? dynamic_cast<StageAccessible*>(QAccessible::queryAccessibleInterface(stage))
                                 : nullptr;
}

}  // namespace

void installStageAccessibility() {
  static const bool isInstalled = [] {
    QAccessible::installFactory(stageInterface);
    return true;
  }();
  Q_UNUSED(isInstalled)
}

void stagePictureChanged(StageWidget* stage) {
  if (StageAccessible* const accessible = accessibleOf(stage)) {
    accessible->dropGone();
    QAccessibleEvent event(stage, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
  }
}

void announceStageFocus(StageWidget* stage, Key key) {
  if (StageAccessible* const accessible = accessibleOf(stage)) {
    QAccessibleEvent event(accessible->interfaceOf(key), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
  }
}

}  // namespace orrery
