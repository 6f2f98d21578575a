// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/channel_exhibit.h"

#include "models/go_channel/configuration.h"
#include "models/go_channel/machine.h"
#include "models/go_channel/operations.h"
#include "models/go_channel/tables.h"
#include "models/go_channel/tr.h"
#include "models/go_channel/words.h"

namespace orrery {

using namespace Qt::StringLiterals;
using go_channel::State;
using go_channel::Tr;

namespace {

class ChannelExhibit final : public Exhibit {
 public:
  [[nodiscard]] QString id() const override { return u"go_channel"_s; }
  [[nodiscard]] QString name() const override { return Tr::tr("Channel"); }
  [[nodiscard]] QString group() const override { return Tr::tr("Go runtime"); }
  [[nodiscard]] QString summary() const override {
    return Tr::tr("A ring buffer, two waiting queues and a lock: send, receive, close and select.");
  }

  [[nodiscard]] std::vector<OperationDescription> operations() const override { return go_channel::allOperations(); }
  [[nodiscard]] std::vector<OperationDescription> operationsAt(const AnyState& state) const override {
    return go_channel::operationsIn(state.as<State>());
  }

  [[nodiscard]] Result<std::unique_ptr<Recording>> record(const QJsonObject& configuration) const override {
    auto initial = go_channel::readConfiguration(configuration);
    if (!initial) {
      return failure(initial.error());
    }
    return std::make_unique<RecordingOf<go_channel::Machine>>(go_channel::Machine(), std::move(*initial));
  }

  [[nodiscard]] std::vector<StateTable> tables(const AnyState& state, const Step* last) const override {
    return go_channel::tablesOf(state.as<State>(), last);
  }

  [[nodiscard]] std::vector<ChartDescription> charts() const override {
    using go_channel::Measure;
    const auto column = [](Measure measure) { return static_cast<int>(measure); };
    return {{Tr::tr("Values in buffers"), {column(Measure::Buffered)}},
            {Tr::tr("Who waits"), {column(Measure::SendersWaiting), column(Measure::ReceiversWaiting)}},
            {Tr::tr("Who could run"), {column(Measure::Runnable)}}};
  }

  [[nodiscard]] QString measureName(int column) const override {
    switch (static_cast<go_channel::Measure>(column)) {
      case go_channel::Measure::Buffered:
        return Tr::tr("Buffered values");
      case go_channel::Measure::SendersWaiting:
        return Tr::tr("Senders waiting");
      case go_channel::Measure::ReceiversWaiting:
        return Tr::tr("Receivers waiting");
      case go_channel::Measure::Runnable:
        return Tr::tr("Runnable goroutines");
      case go_channel::Measure::Count:
        break;
    }
    return {};
  }

  [[nodiscard]] QJsonObject stateJson(const AnyState& state) const override {
    return go_channel::jsonOf(state.as<State>());
  }

  [[nodiscard]] QString sentence(const Step& step, const AnyState& after) const override {
    return go_channel::sentenceOf({step, after.as<State>()});
  }
  [[nodiscard]] QString detail(const Step& step, const AnyState& after) const override {
    return go_channel::detailOf({step, after.as<State>()});
  }
  [[nodiscard]] Tone tone(std::uint16_t kind) const override { return go_channel::rowOf(kind).tone; }
  [[nodiscard]] bool isLandmark(std::uint16_t kind) const override { return go_channel::rowOf(kind).isLandmark; }
  [[nodiscard]] bool isDetail(std::uint16_t kind) const override { return go_channel::rowOf(kind).isDetail; }
  [[nodiscard]] QString topic(std::uint16_t kind) const override { return go_channel::rowOf(kind).topic; }
  [[nodiscard]] QString outlineLabel(std::uint16_t kind) const override { return go_channel::rowOf(kind).outline; }
  [[nodiscard]] QString operationText(const Operation& operation) const override {
    return go_channel::textOf(operation);
  }

  [[nodiscard]] QStringList topics() const override {
    QStringList list;
    for (const auto& row : go_channel::stepTable()) {
      if (!list.contains(row.topic)) {
        list.append(row.topic);
      }
    }
    return list;
  }
  [[nodiscard]] int stepKinds() const override { return static_cast<int>(go_channel::StepKind::Count); }
  [[nodiscard]] QString stepKindId(std::uint16_t kind) const override { return go_channel::rowOf(kind).id; }
};

}  // namespace

const Exhibit& goChannel() {
  static const ChannelExhibit kExhibit;
  return kExhibit;
}

}  // namespace orrery
