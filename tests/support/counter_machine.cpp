// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter_machine.h"

#include <QString>

namespace orrery::counter {

using namespace Qt::StringLiterals;

Result<Action> Machine::read(const Operation& operation, const State& state) const {
  Action action;
  action.which = operation.arguments.value("counter"_L1).toString() == u"B" ? 1 : 0;
  if (operation.id == u"add") {
    const bool twice = operation.arguments.value("twice"_L1).toBool();
    action.amount = operation.arguments.value("amount"_L1).toInteger(1) * (twice ? 2 : 1);
    return action;
  }
  if (operation.id == u"take") {
    if (state.values[static_cast<std::size_t>(action.which)] == 0) {
      return failure({u"/arguments/counter"_s, u"0"_s, u"a counter above 0"_s});
    }
    action.doing = Kind::Taken;
    return action;
  }
  if (operation.id == u"rename") {
    action.doing = Kind::Renamed;
    action.name = operation.arguments.value("name"_L1).toString().toStdString();
    return action;
  }
  action.doing = Kind::Broke;
  return action;
}

void Machine::begin(State& state, const Action& action) const {
  state.doing = action.doing;
  state.which = action.which;
  state.left = action.amount;
  state.nextName = action.name;
}

bool Machine::tick(State& state, Trace<State>& trace) const {
  if (state.left <= 0) {
    return false;
  }
  --state.left;
  state.time += 1000;
  auto& value = state.values[static_cast<std::size_t>(state.which)];
  Kind kind = state.doing;
  switch (state.doing) {
    case Kind::Added:
    case Kind::RoundNumber:
      ++value;
      kind = value % 10 == 0 ? Kind::RoundNumber : Kind::Added;
      break;
    case Kind::Taken:
      --value;
      break;
    case Kind::Renamed:
      state.name = state.nextName;
      break;
    case Kind::Broke:
      state.isBroken = true;
      break;
  }
  trace.step(state, kind, state.time, {state.which, value});
  return state.left > 0;
}

void Machine::measure(const State& state, std::span<float> values) const {
  values[0] = static_cast<float>(state.values[0]);
  values[1] = static_cast<float>(state.values[1]);
}

}  // namespace orrery::counter
