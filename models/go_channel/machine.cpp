// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/machine.h"

#include "models/exhibit/json_text.h"
#include "models/go_channel/evaluate.h"
#include "models/go_channel/hand.h"
#include "models/go_channel/tr.h"
#include "models/go_channel/turn.h"

#include <algorithm>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kNanosecondsEach = 1'000;

bool isByHandNext(const State& state) {
  const auto next = state.queue.peek();
  return next.from != go::FoundIn::Nowhere && goroutine(state, next.goroutine).isByHand();
}

/// Checks a case that was chosen by hand.
Result<std::int16_t> readCaseNumber(const Operation& operation, const State& state, GoroutineId id,
                                    const Instruction* instruction) {
  const int chosen = operation.arguments.value("case"_L1).toInt(-1);
  if (chosen < 0) {
    return std::int16_t{-1};
  }
  const QString place = u"/arguments/case"_s;
  if (instruction == nullptr || instruction->code != Code::Select || goroutine(state, id).isResuming) {
    return failure({place, QString::number(chosen), Tr::tr("-1: %1 does not begin a select now").arg(label(id))});
  }
  if ((readyCasesOf(state, id, *instruction) >> static_cast<unsigned>(chosen) & 1U) == 0) {
    return failure({place, QString::number(chosen), Tr::tr("a case that is ready, or -1 for a drawn one")});
  }
  return static_cast<std::int16_t>(chosen);
}

Result<Action> readStep(const Operation& operation, const State& state) {
  const QString name = operation.arguments.value("goroutine"_L1).toString();
  const GoroutineId id = goroutineNamed(state, name);
  if (!id.isValid() || (goroutine(state, id).status != Status::Runnable &&
                        (goroutine(state, id).status != Status::Running || goroutine(state, id).isByHand()))) {
    return failure({u"/arguments/goroutine"_s, quoted(name), Tr::tr("a goroutine that can run now")});
  }
  const auto chosen = readCaseNumber(operation, state, id, nextInstruction(state, id));
  if (!chosen) {
    return failure(chosen.error());
  }
  return Action{.kind = Action::Kind::StepOne, .chosenCase = *chosen, .goroutine = id};
}

Result<Action> readHand(const Operation& operation, const State& state) {
  Action made{.kind = Action::Kind::Hand};
  const QString name = operation.arguments.value("goroutine"_L1).toString();
  if (name == "new"_L1) {
    if (state.goroutines.size() >= static_cast<std::size_t>(kMostGoroutines)) {
      return failure({u"/arguments/goroutine"_s, quoted(name), Tr::tr("an idle goroutine: there is no room for more")});
    }
  } else {
    made.goroutine = goroutineNamed(state, name);
    if (!made.goroutine.isValid() || !isFree(state, made.goroutine)) {
      return failure(
          {u"/arguments/goroutine"_s, quoted(name), Tr::tr("an idle goroutine that is used by hand, or \"new\"")});
    }
  }
  auto function = makeHandFunction(operation, state);
  if (!function) {
    return failure(function.error());
  }
  made.hand = std::move(*function);
  // A new goroutine has no channels that are nil to it alone; any other one's serve as well.
  const GoroutineId seenBy = made.goroutine.isValid() ? made.goroutine : GoroutineId{0};
  const auto chosen = readCaseNumber(operation, state, seenBy, &made.hand.get()->instructions.front());
  if (!chosen) {
    return failure(chosen.error());
  }
  made.chosenCase = *chosen;
  return made;
}

Result<Action> readMakeChannel(const Operation& operation, const State& state) {
  Action made{.kind = Action::Kind::MakeChannel};
  made.name = operation.arguments.value("name"_L1).toString().trimmed();
  const QString place = u"/arguments/name"_s;
  const bool isTaken = std::ranges::find(state.channels, made.name, &NamedChannel::name) != state.channels.end();
  const bool isWord = !made.name.isEmpty() && made.name.front().isLetter() &&
                      std::ranges::all_of(made.name, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
  if (!isWord || isTaken || made.name == "nil"_L1) {
    return failure({place, quoted(made.name), Tr::tr("a word that no other channel is called")});
  }
  if (state.channels.size() >= kMostChannels) {
    return failure({place, Tr::tr("one more channel"), Tr::tr("at most %n channel(s)", nullptr, kMostChannels)});
  }
  made.amount = operation.arguments.value("capacity"_L1).toInt();
  made.isNil = operation.arguments.value("nil"_L1).toBool();
  return made;
}

Result<Action> readRun(const Operation& operation, const State& state) {
  if (!hasWork(state)) {
    return failure({{}, Tr::tr("nobody who can run"), Tr::tr("an operation by hand")});
  }
  if (operation.id == "next"_L1) {
    return Action{.kind = Action::Kind::Next};
  }
  Action made{.kind = Action::Kind::Run};
  made.amount = operation.arguments.value("limit"_L1).toInt();
  return made;
}

}  // namespace

bool hasWork(const State& state) {
  const bool isRunning = state.running.isValid() && !goroutine(state, state.running).isByHand();
  return state.outcome == Outcome::Going && (isRunning || !state.queue.isEmpty() || !state.timers.isEmpty());
}

Result<Action> Machine::read(const Operation& operation, const State& state) const {
  if (state.outcome != Outcome::Going) {
    return failure({{}, Tr::tr("a program that has ended"), Tr::tr("an earlier step to go on from")});
  }
  if (operation.id == "run"_L1 || operation.id == "next"_L1) {
    return readRun(operation, state);
  }
  if (operation.id == "step"_L1) {
    return readStep(operation, state);
  }
  if (operation.id == "make_channel"_L1) {
    return readMakeChannel(operation, state);
  }
  if (operation.id == "advance"_L1) {
    Action made{.kind = Action::Kind::AdvanceClock};
    made.amount = static_cast<std::int64_t>(operation.arguments.value("microseconds"_L1).toDouble()) * kNanosecondsEach;
    return made;
  }
  if (operation.id == "new_goroutine"_L1) {
    if (state.goroutines.size() >= static_cast<std::size_t>(kMostGoroutines)) {
      return failure({{}, Tr::tr("one more goroutine"), Tr::tr("at most %n goroutine(s)", nullptr, kMostGoroutines)});
    }
    Action made{.kind = Action::Kind::NewGoroutine};
    made.name = operation.arguments.value("name"_L1).toString().trimmed();
    return made;
  }
  return readHand(operation, state);
}

bool Machine::tick(State& state, Trace<State>& trace) const {
  Turn turn(state, trace);
  const Action action = state.action;
  switch (action.kind) {
    case Action::Kind::None:
      return false;
    case Action::Kind::Run:
      if (action.amount <= 0 || !hasWork(state)) {
        return false;
      }
      --state.action.amount;
      turn.runScheduled();
      return state.action.amount > 0 && hasWork(state);
    case Action::Kind::Next:
      turn.runScheduled();
      return false;
    case Action::Kind::StepOne:
      turn.runChosen(action.goroutine, action.chosenCase);
      return false;
    case Action::Kind::Hand:
      if (action.hasActed) {
        turn.runScheduled();
      } else {
        state.action.hasActed = true;
        turn.runHand(action.goroutine.isValid() ? action.goroutine : turn.makeGoroutine({}), action.hand,
                     action.chosenCase);
      }
      return state.outcome == Outcome::Going && isByHandNext(state);
    case Action::Kind::MakeChannel:
      turn.makeChannel(action.name, static_cast<int>(action.amount), action.isNil);
      return false;
    case Action::Kind::NewGoroutine:
      turn.makeGoroutine(action.name);
      return false;
    case Action::Kind::AdvanceClock:
      turn.moveClock(action.amount);
      return false;
  }
  Q_UNREACHABLE();
}

void Machine::measure(const State& state, std::span<float> values) const {
  int buffered = 0;
  for (std::int32_t i = 0; i < state.table.size(); ++i) {
    buffered += state.table[{i}].isInUse ? state.table[{i}].count : 0;
  }
  int senders = 0;
  int receivers = 0;
  for (const go::Sudog& sudog : state.table.sudogs()) {
    if (sudog.isQueued) {
      ++(sudog.isSend ? senders : receivers);
    }
  }
  values[static_cast<std::size_t>(Measure::Buffered)] = static_cast<float>(buffered);
  values[static_cast<std::size_t>(Measure::SendersWaiting)] = static_cast<float>(senders);
  values[static_cast<std::size_t>(Measure::ReceiversWaiting)] = static_cast<float>(receivers);
  values[static_cast<std::size_t>(Measure::Runnable)] = static_cast<float>(state.queue.size());
}

std::size_t Machine::bytes(const State& state) const {
  return sizeof(State) + state.table.bytes() + state.goroutines.capacity() * sizeof(Goroutine) + state.queue.bytes() +
         state.timers.bytes() + state.waitGroups.capacity() * sizeof(go::WaitGroup);
}

}  // namespace orrery::go_channel
