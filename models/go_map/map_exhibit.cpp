// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_map/map_exhibit.h"

#include "models/go_map/configuration.h"
#include "models/go_map/machine.h"
#include "models/go_map/operations.h"
#include "models/go_map/steps.h"
#include "models/go_map/tables.h"
#include "models/go_map/tr.h"
#include "models/go_map/words.h"

#include <QLocale>

namespace orrery {

using namespace Qt::StringLiterals;
using go_map::State;
using go_map::Tr;

namespace {

class MapExhibit final : public Exhibit {
 public:
  [[nodiscard]] QString id() const override { return u"go_map"_s; }
  [[nodiscard]] QString name() const override { return Tr::tr("Map"); }
  [[nodiscard]] QString group() const override { return Tr::tr("Go runtime"); }
  [[nodiscard]] QString summary() const override {
    return Tr::tr("Buckets of eight that grow step by step, and the Swiss table of Go 1.24.");
  }

  [[nodiscard]] std::vector<OperationDescription> operations() const override { return go_map::allOperations(); }
  [[nodiscard]] std::vector<OperationDescription> operationsAt(const AnyState& state) const override {
    return go_map::operationsIn(state.as<State>());
  }

  [[nodiscard]] Result<std::unique_ptr<Recording>> record(const QJsonObject& configuration) const override {
    auto initial = go_map::readConfiguration(configuration);
    if (!initial) {
      return failure(initial.error());
    }
    return std::make_unique<RecordingOf<go_map::Machine>>(go_map::Machine(), std::move(*initial));
  }

  [[nodiscard]] std::vector<StateTable> tables(const AnyState& state, const Step* last) const override {
    return go_map::tablesOf(state.as<State>(), last);
  }

  [[nodiscard]] std::vector<ChartDescription> charts() const override {
    using go_map::Measure;
    const auto chart = [](const QString& title, std::initializer_list<Measure> measures) {
      ChartDescription made{title, {}, true, true};
      for (const Measure measure : measures) {
        made.columns.push_back(static_cast<int>(measure));
      }
      return made;
    };
    return {chart(Tr::tr("Load factor"), {Measure::Load}),
            chart(Tr::tr("Overflow and growth"), {Measure::OverflowBuckets, Measure::BucketsToMove}),
            chart(Tr::tr("Full slots (Go 1.24)"), {Measure::Slots}),
            chart(Tr::tr("Tombstones (Go 1.24)"), {Measure::Tombstones})};
  }

  [[nodiscard]] QString measureName(int column) const override {
    switch (static_cast<go_map::Measure>(column)) {
      case go_map::Measure::Load:
        return Tr::tr("Keys per bucket");
      case go_map::Measure::OverflowBuckets:
        return Tr::tr("Overflow buckets");
      case go_map::Measure::BucketsToMove:
        return Tr::tr("Buckets still to move");
      case go_map::Measure::Slots:
        return Tr::tr("Full slots in percent");
      case go_map::Measure::Tombstones:
        return Tr::tr("Tombstones");
      case go_map::Measure::Count:
        break;
    }
    return {};
  }

  [[nodiscard]] QJsonObject stateJson(const AnyState& state) const override {
    return go_map::jsonOf(state.as<State>());
  }

  [[nodiscard]] QString sentence(const Step& step, const AnyState& after) const override {
    return go_map::sentenceOf(step, after.as<State>());
  }
  [[nodiscard]] QString detail(const Step& step, const AnyState& after) const override {
    return go_map::detailOf(step, after.as<State>());
  }
  [[nodiscard]] Tone tone(std::uint16_t kind) const override { return go_map::rowOf(kind).tone; }
  [[nodiscard]] bool isLandmark(std::uint16_t kind) const override { return go_map::rowOf(kind).isLandmark; }
  [[nodiscard]] bool isDetail(std::uint16_t kind) const override { return go_map::rowOf(kind).isDetail; }
  [[nodiscard]] QString topic(std::uint16_t kind) const override { return go_map::rowOf(kind).topic; }
  [[nodiscard]] QString outlineLabel(std::uint16_t kind) const override { return go_map::rowOf(kind).outline; }
  [[nodiscard]] QString operationText(const Operation& operation) const override { return go_map::textOf(operation); }
  [[nodiscard]] QString timeText(std::int64_t time) const override {
    return Tr::tr("op %1", "the number of an operation on the map").arg(QLocale().toString(time));
  }
  [[nodiscard]] QString timeName() const override { return Tr::tr("operations"); }

  [[nodiscard]] QStringList topics() const override {
    QStringList list;
    for (std::uint16_t kind = 0; kind < go_map::kStepKinds; ++kind) {
      const QString topic = go_map::rowOf(kind).topic;
      if (!list.contains(topic)) {
        list.append(topic);
      }
    }
    return list;
  }
  [[nodiscard]] int stepKinds() const override { return go_map::kStepKinds; }
  [[nodiscard]] QString stepKindId(std::uint16_t kind) const override { return go_map::rowOf(kind).id; }
};

}  // namespace

const Exhibit& goMap() {
  static const MapExhibit kExhibit;
  return kExhibit;
}

}  // namespace orrery
