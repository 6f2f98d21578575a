// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_channel/random_program.h"

#include <QStringList>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 2;

QString channelName(Entropy& entropy) { return QStringList{u"a"_s, u"b"_s, u"c"_s}.at(entropy.below(3)); }

QJsonArray randomBlock(Entropy& entropy, int depth, bool isInLoop);

QJsonArray randomArm(Entropy& entropy, int depth, bool isInLoop) {
  QJsonArray arm;
  switch (entropy.below(5)) {
    case 0:
    case 1:
      arm = {u"recv"_s, channelName(entropy), u"v"_s, u"ok"_s};
      break;
    case 2:
    case 3:
      arm = {u"send"_s, channelName(entropy), entropy.below(100)};
      break;
    default:
      arm = {u"after"_s, 1 + entropy.below(50)};
      break;
  }
  if (depth < kDeepest && entropy.oneIn(3)) {
    arm.append(randomBlock(entropy, depth + 1, isInLoop));
  }
  return arm;
}

QJsonArray randomSelect(Entropy& entropy, int depth, bool isInLoop) {
  QJsonArray arms;
  for (int left = entropy.below(4); left > 0; --left) {
    arms.append(randomArm(entropy, depth, isInLoop));
  }
  if (entropy.oneIn(3)) {
    arms.append(QJsonArray{u"default"_s});
  }
  return {u"select"_s, arms};
}

/// A loop must not take its own channel's name away from under it.
QJsonValue withoutNilOf(const QString& name, const QJsonValue& code) {
  if (!code.isArray()) {
    return code;
  }
  if (code.toArray() == QJsonArray{u"nil"_s, name}) {
    return QJsonArray{u"gosched"_s};
  }
  QJsonArray made;
  for (const auto& part : code.toArray()) {
    made.append(withoutNilOf(name, part));
  }
  return made;
}

QJsonArray randomLoop(Entropy& entropy, int depth) {
  QJsonArray body = randomBlock(entropy, depth + 1, true);
  switch (entropy.below(4)) {
    case 0:
      return {u"loop"_s, entropy.below(5), body};
    case 1:
      return {u"for"_s, u"k"_s, 0, entropy.below(4), body};
    case 2: {
      const QString name = channelName(entropy);
      return {u"range"_s, name, u"w"_s, withoutNilOf(name, body)};
    }
    default:
      return {u"forever"_s, body};
  }
}

QJsonArray randomPlain(Entropy& entropy, bool isInLoop) {
  switch (entropy.below(12)) {
    case 0:
      return {u"gosched"_s};
    case 1:
      return {u"sleep_us"_s, entropy.below(30)};
    case 2:
      return {u"go"_s, u"f"_s, 1 + entropy.below(2)};
    case 3:
      return {u"wgadd"_s, u"wg"_s, 1 + entropy.below(2)};
    case 4:
      return {u"wgdone"_s, u"wg"_s};
    case 5:
      return {u"wgwait"_s, u"wg"_s};
    case 6:
      return {u"len"_s, channelName(entropy), u"n"_s};
    case 7:
      return {u"nil"_s, channelName(entropy)};
    case 8:
      return {u"spin_us"_s, 1 + entropy.below(20'000)};
    case 9:
      return {u"recv_after"_s, entropy.below(20)};
    case 10:
      return isInLoop ? QJsonArray{u"break"_s} : QJsonArray{u"return"_s};
    default:
      return {u"print"_s, u"x"_s};
  }
}

QJsonArray randomStatement(Entropy& entropy, int depth, bool isInLoop) {
  switch (entropy.below(10)) {
    case 0:
    case 1:
    case 2:
      return {u"send"_s, channelName(entropy), entropy.below(100)};
    case 3:
    case 4:
    case 5:
      return {u"recv"_s, channelName(entropy), u"v"_s, u"ok"_s};
    case 6:
      return randomSelect(entropy, depth, isInLoop);
    case 7:
      return depth < kDeepest ? randomLoop(entropy, depth) : QJsonArray{u"gosched"_s};
    case 8:
      return entropy.oneIn(4) ? QJsonArray{u"close"_s, channelName(entropy)} : randomPlain(entropy, isInLoop);
    default:
      return randomPlain(entropy, isInLoop);
  }
}

QJsonArray randomBlock(Entropy& entropy, int depth, bool isInLoop) {
  QJsonArray block;
  for (int left = 1 + entropy.below(4); left > 0; --left) {
    block.append(randomStatement(entropy, depth, isInLoop));
  }
  return block;
}

QString goroutineName(Entropy& entropy) { return entropy.oneIn(8) ? u"new"_s : u"G%1"_s.arg(1 + entropy.below(6)); }

QString casesText(Entropy& entropy) {
  QStringList cases;
  for (int left = entropy.below(4); left > 0; --left) {
    const QString name = channelName(entropy);
    cases.append(entropy.oneIn(2) ? u"%1 <- %2"_s.arg(name).arg(entropy.below(100)) : u"<-"_s + name);
  }
  if (entropy.oneIn(3)) {
    cases.append(u"default"_s);
  }
  return cases.join(u"; "_s);
}

Operation byHand(Entropy& entropy) {
  const QString goroutine = goroutineName(entropy);
  const int kind = entropy.below(7);
  if (kind == 6) {
    return {u"select"_s, {{u"goroutine"_s, goroutine}, {u"cases"_s, casesText(entropy)}, {u"case"_s, -1}}};
  }
  static const QStringList kKinds{u"send"_s, u"receive"_s, u"receive_ok"_s, u"close"_s, u"len"_s, u"cap"_s};
  Operation made{kKinds.at(kind), {{u"goroutine"_s, goroutine}, {u"channel"_s, channelName(entropy)}}};
  if (kind == 0) {
    made.arguments.insert(u"value"_s, entropy.below(100));
  }
  return made;
}

}  // namespace

QJsonObject randomConfiguration(Entropy& entropy) {
  QJsonArray channels;
  for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
    QJsonObject channel{{u"name"_s, name}};
    if (entropy.oneIn(12)) {
      channel.insert(u"nil"_s, true);
    } else {
      channel.insert(u"capacity"_s, entropy.below(4));
    }
    channels.append(channel);
  }
  QJsonArray goroutines;
  const int count = 1 + entropy.below(5);
  for (int i = 0; i < count; ++i) {
    QJsonObject goroutine{{u"name"_s, i == 0 && entropy.oneIn(2) ? u"main"_s : u"g%1"_s.arg(i)}};
    if (i == 0 || !entropy.oneIn(4)) {
      goroutine.insert(u"code"_s, randomBlock(entropy, 0, false));
    }
    goroutines.append(goroutine);
  }
  return {{u"seed"_s, entropy.below(256)},
          {u"channels"_s, channels},
          {u"waitGroups"_s, QJsonArray{u"wg"_s}},
          {u"functions"_s, QJsonObject{{u"f"_s, randomBlock(entropy, 1, false)}}},
          {u"goroutines"_s, goroutines}};
}

Operation randomOperation(Entropy& entropy) {
  switch (entropy.below(8)) {
    case 0:
    case 1:
      return {u"run"_s, {{u"limit"_s, 1 + entropy.below(40)}}};
    case 2:
      return {u"next"_s, {}};
    case 3:
      return {u"step"_s, {{u"goroutine"_s, goroutineName(entropy)}, {u"case"_s, entropy.below(4) - 1}}};
    case 4:
      return {u"advance"_s, {{u"microseconds"_s, 1 + entropy.below(40)}}};
    case 5:
      if (entropy.oneIn(4)) {
        return {u"make_channel"_s, {{u"name"_s, u"d"_s}, {u"capacity"_s, entropy.below(3)}, {u"nil"_s, false}}};
      }
      return byHand(entropy);
    default:
      return byHand(entropy);
  }
}

}  // namespace orrery::go_channel
