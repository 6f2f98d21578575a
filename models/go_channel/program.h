// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/go_runtime/ids.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace orrery::go_channel {

/// Limits that a configuration is checked against.
inline constexpr int kMostCapacity = 1024;
inline constexpr int kMostChannels = 60;  ///< a bit each in Reach
inline constexpr int kMostGoroutines = 256;
inline constexpr int kMostCases = 16;
inline constexpr int kMostRegisters = 8;
inline constexpr int kMostInstructions = 400;  ///< of one function
inline constexpr int kMostWaitGroups = 16;
inline constexpr int kDeepestNesting = 12;
inline constexpr std::int64_t kLongestTime = 86'400'000'000;  ///< microseconds: a day

/// What an instruction calls a channel: an index in State::channels, or one of these.
using ChannelName = std::int16_t;
inline constexpr ChannelName kNoChannel = -1;  ///< nil itself
inline constexpr ChannelName kTimer = -2;      ///< a new time.After, made where it is used
inline constexpr ChannelName kFirstVariable =
    -3;  ///< a variable that holds a timer's channel: register 0; -4: register 1, …

/// What an instruction takes a number from.
struct Operand {
  enum class Kind : std::uint8_t {
    Number,
    Register,
    OwnNumber,   ///< the goroutine's number among those of its `go`
    GoroutineId  ///< in order of creation, from 0
  };
  Kind kind = Kind::Number;
  std::int64_t number = 0;  ///< the number, or the register's index

  bool operator==(const Operand&) const = default;
};

enum class Code : std::uint8_t {
  Send,
  Receive,  ///< v := <-ch; with `okRegister` also ok
  Range,    ///< the head of `for v := range ch`: receive, or go to `target` when closed and drained
  Close,
  Len,
  Cap,
  Select,
  Go,      ///< start `count` goroutines of function `function`
  Yield,   ///< runtime.Gosched
  Sleep,   ///< time.Sleep of `operand` nanoseconds
  Spin,    ///< use the processor for `operand` nanoseconds; negative: for ever
  For,     ///< the head of a counted loop: to `target` when `reg` has reached `operand`; no step of its own
  After,   ///< reg = the channel of a timer of `operand` nanoseconds
  Set,     ///< reg = operand
  Add,     ///< reg += operand
  If,      ///< to `target` unless reg <comparison> operand
  SetNil,  ///< the goroutine's own variable for the channel becomes nil
  Print,
  WaitGroupAdd,  ///< with `operand`; Done is -1
  WaitGroupWait,
  Init,   ///< reg = operand; no step of its own
  Jump,   ///< to `target`, after reg += 1 where there is one; no step of its own
  Break,  ///< to `target`, as a step
  Exit,   ///< runtime.Goexit
  Return  ///< also stands at the end of every function
};

enum class Comparison : std::uint8_t { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A case of a select.
struct Case {
  ChannelName channel = kNoChannel;
  bool isSend = false;
  Operand value{};                  ///< what to send, or the timer's nanoseconds
  std::int16_t valueRegister = -1;  ///< where the received value goes
  std::int16_t okRegister = -1;
  std::int16_t target = 0;  ///< where its body begins
  std::int16_t line = 0;    ///< of `case …:`

  bool operator==(const Case&) const = default;
};

struct PrintItem {
  enum class Kind : std::uint8_t { Text, Number, Truth, Letter };
  Kind kind = Kind::Text;
  QString text{};
  Operand operand{};

  bool operator==(const PrintItem&) const = default;
};

struct Instruction {
  Code code = Code::Return;
  Comparison comparison = Comparison::Equal;
  bool hasDefault = false;  ///< Select
  ChannelName channel = kNoChannel;
  std::int16_t line = 0;    ///< index in Function::lines
  std::int16_t target = 0;  ///< Range, For, If, Jump, Break: where to go; Select: the default's body
  std::int16_t reg = -1;    ///< the register that is read, counted or written; -1: none
  std::int16_t okRegister = -1;
  std::int16_t function = -1;  ///< Go
  std::int16_t waitGroup = -1;
  Operand operand{};
  std::vector<Case> cases{};
  std::vector<PrintItem> items{};

  bool operator==(const Instruction&) const = default;
};

/// A display line of a function.
struct CodeLine {
  int indent = 0;
  QString text;  ///< Go-like: `v, ok := <-ch`

  bool operator==(const CodeLine&) const = default;
};

/// What a goroutine can still do from an instruction on, itself and through those that it can start; a bit a channel
/// name or wait group. Found once, by following every jump (reach.h).
struct Reach {
  std::uint64_t sends = 0;
  std::uint64_t receives = 0;
  std::uint64_t closes = 0;
  std::uint64_t done = 0;  ///< wait groups whose counter it can lower

  bool operator==(const Reach&) const = default;
};

struct Function {
  QString name;
  std::vector<Instruction> instructions;
  std::vector<CodeLine> lines;
  std::vector<Reach> reach;        ///< of each instruction
  std::vector<QString> registers;  ///< names; empty: hidden

  bool operator==(const Function&) const = default;
};

/// The code of all goroutines of a configuration; shared by all states of a recording.
struct Program {
  std::vector<std::shared_ptr<const Function>> functions;
  std::vector<QString> waitGroups;
  int mainFunction = -1;  ///< whose return ends the program; -1: it ends when all goroutines with code have ended
};

}  // namespace orrery::go_channel
