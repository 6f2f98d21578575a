// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter_exhibit.h"

#include "tests/support/counter_machine.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace orrery::counter {

using namespace Qt::StringLiterals;

namespace {

QString said(const QString& en, const QString& zh) { return QLocale().language() == QLocale::Chinese ? zh : en; }

QString nameOf(std::int64_t which) { return which == 1 ? u"B"_s : u"A"_s; }

Parameter parameter(const QString& id, const QString& label, Parameter::Kind kind) {
  Parameter made;
  made.id = id;
  made.label = label;
  made.kind = kind;
  return made;
}

Parameter counterParameter() {
  Parameter made = parameter(u"counter"_s, said(u"counter"_s, u"计数器"_s), Parameter::Kind::Choice);
  made.fallback = u"A"_s;
  made.entity = u"counter"_s;
  made.options = {{u"A"_s, u"A"_s}, {u"B"_s, u"B"_s}};
  return made;
}

Parameter amountParameter() {
  Parameter made = parameter(u"amount"_s, said(u"amount"_s, u"数量"_s), Parameter::Kind::Integer);
  made.minimum = 1;
  made.maximum = 1'000'000;
  made.fallback = 1;
  return made;
}

Parameter twiceParameter() {
  Parameter made = parameter(u"twice"_s, said(u"twice"_s, u"加倍"_s), Parameter::Kind::Flag);
  made.fallback = false;
  return made;
}

Parameter nameParameter() {
  Parameter made = parameter(u"name"_s, said(u"name"_s, u"名称"_s), Parameter::Kind::Text);
  made.longest = 12;
  return made;
}

OperationDescription described(const QString& id, const QString& label, const QString& help,
                               std::vector<Parameter> parameters) {
  OperationDescription made;
  made.id = id;
  made.label = label;
  made.help = help;
  made.parameters = std::move(parameters);
  return made;
}

class CounterExhibit final : public Exhibit {
 public:
  [[nodiscard]] QString id() const override { return u"counter"_s; }
  [[nodiscard]] QString name() const override { return said(u"Counter"_s, u"计数器"_s); }
  [[nodiscard]] QString group() const override { return said(u"Tests"_s, u"测试"_s); }
  [[nodiscard]] QString summary() const override { return said(u"Two counters."_s, u"两个计数器。"_s); }

  [[nodiscard]] std::vector<OperationDescription> operations() const override {
    return {
        described(u"add"_s, said(u"Add"_s, u"增加"_s), said(u"Counts up."_s, u"向上计数。"_s),
                  {counterParameter(), amountParameter(), twiceParameter()}),
        described(u"take"_s, said(u"Take one"_s, u"减一"_s), said(u"Counts down."_s, u"向下计数。"_s),
                  {counterParameter()}),
        described(u"rename"_s, said(u"Rename"_s, u"改名"_s), said(u"Gives a name."_s, u"取一个名字。"_s),
                  {nameParameter()}),
        described(u"break"_s, said(u"Break"_s, u"弄坏"_s), said(u"Breaks it."_s, u"弄坏它。"_s), {}),
    };
  }

  [[nodiscard]] std::vector<OperationDescription> operationsAt(const AnyState& state) const override {
    auto list = operations();
    const auto& values = state.as<State>().values;
    if (values[0] == 0 && values[1] == 0) {
      list[1].isPossible = false;
      list[1].whyNot = said(u"Both counters are at 0."_s, u"两个计数器都是 0。"_s);
    }
    return list;
  }

  [[nodiscard]] Result<std::unique_ptr<Recording>> record(const QJsonObject& /*configuration*/) const override {
    return std::make_unique<RecordingOf<Machine>>(Machine{}, State{});
  }

  [[nodiscard]] std::vector<StateTable> tables(const AnyState& state, const Step* last) const override {
    const auto& counters = state.as<State>();
    StateTable values{
        said(u"Counters"_s, u"计数器"_s), {said(u"Counter"_s, u"计数器"_s), said(u"Value"_s, u"值"_s)}, {}};
    for (int i = 0; i < 2; ++i) {
      const bool touched = last != nullptr && last->arguments[0] == i && last->kind != int(Kind::Renamed);
      values.rows.push_back({{u"counter"_s, nameOf(i)},
                             {nameOf(i), QString::number(counters.values[static_cast<std::size_t>(i)])},
                             touched});
    }
    StateTable names{said(u"Name"_s, u"名称"_s), {said(u"Name"_s, u"名称"_s)}, {}};
    names.rows.push_back(
        {{}, {QString::fromStdString(counters.name)}, last != nullptr && last->kind == int(Kind::Renamed)});
    return {values, names};
  }

  [[nodiscard]] std::vector<ChartDescription> charts() const override {
    return {{said(u"Counters"_s, u"计数器"_s), {0, 1}, false, true}};
  }

  [[nodiscard]] QJsonObject stateJson(const AnyState& state) const override {
    const auto& counters = state.as<State>();
    return {{u"A"_s, qint64{counters.values[0]}}, {u"B"_s, qint64{counters.values[1]}}};
  }

  [[nodiscard]] QStringList topics() const override { return {u"counter/add"_s, u"counter/take"_s}; }
  [[nodiscard]] int stepKinds() const override { return kKinds; }
  [[nodiscard]] QString stepKindId(std::uint16_t kind) const override {
    return QStringList{u"added"_s, u"round"_s, u"taken"_s, u"renamed"_s, u"broke"_s}.value(kind);
  }

  [[nodiscard]] QString sentence(const Step& step, const AnyState& after) const override {
    const QString counter = nameOf(step.arguments[0]);
    const qint64 value = step.arguments[1];
    switch (static_cast<Kind>(step.kind)) {
      case Kind::Added:
        return said(u"Counter %1 goes up to %2"_s, u"计数器 %1 增加到 %2"_s).arg(counter).arg(value);
      case Kind::RoundNumber:
        return said(u"Counter %1 reaches a round number: %2"_s, u"计数器 %1 到了整数：%2"_s).arg(counter).arg(value);
      case Kind::Taken:
        return said(u"Counter %1 goes down to %2"_s, u"计数器 %1 减少到 %2"_s).arg(counter).arg(value);
      case Kind::Renamed:
        return said(u"The counters are called %1"_s, u"计数器改名为 %1"_s)
            .arg(QString::fromStdString(after.as<State>().name));
      case Kind::Broke:
        return said(u"The counters break"_s, u"计数器坏了"_s);
    }
    return {};
  }

  [[nodiscard]] QString detail(const Step& /*step*/, const AnyState& after) const override {
    const auto& values = after.as<State>().values;
    return said(u"Together they now make %1; a step changes one of them by one."_s,
                u"两者之和现在是 %1；一步只改变其中一个。"_s)
        .arg(qint64{values[0] + values[1]});
  }

  [[nodiscard]] Tone tone(std::uint16_t kind) const override {
    switch (static_cast<Kind>(kind)) {
      case Kind::RoundNumber:
        return Tone::Waking;
      case Kind::Renamed:
        return Tone::Waiting;
      case Kind::Broke:
        return Tone::Wrong;
      default:
        return Tone::Plain;
    }
  }
  [[nodiscard]] bool isLandmark(std::uint16_t kind) const override {
    return tone(kind) != Tone::Plain || kind == int(Kind::Taken);
  }
  [[nodiscard]] bool isDetail(std::uint16_t kind) const override { return kind == int(Kind::Added); }
  [[nodiscard]] QString topic(std::uint16_t kind) const override {
    switch (static_cast<Kind>(kind)) {
      case Kind::Taken:
        return u"counter/take"_s;
      case Kind::Broke:
        return u"counter/missing"_s;
      default:
        return u"counter/add"_s;
    }
  }
  [[nodiscard]] QString outlineLabel(std::uint16_t kind) const override {
    switch (static_cast<Kind>(kind)) {
      case Kind::Added:
        return u"add"_s;
      case Kind::RoundNumber:
        return u"round"_s;
      case Kind::Taken:
        return u"take"_s;
      default:
        return {};
    }
  }
  [[nodiscard]] QString operationText(const Operation& operation) const override {
    const QString counter = operation.arguments.value("counter"_L1).toString();
    if (operation.id == u"add") {
      return said(u"add %1 to %2"_s, u"给 %2 加 %1"_s)
          .arg(operation.arguments.value("amount"_L1).toInteger())
          .arg(counter);
    }
    return operation.id == u"take" ? said(u"take one from %1"_s, u"从 %1 减一"_s).arg(counter) : operation.id;
  }
  [[nodiscard]] QString measureName(int column) const override { return nameOf(column); }
};

constexpr auto kAddEn = R"(# Adding
A counter goes up **by one** at a time, so that every value is seen:

| counter | range |
|---------|-------|
| `A` | 0 and up |
| `B` | 0 and up |

```go
for i := 0; i < amount; i++ {
	counter++
}
```

## Outline: count · tests/support
```outline
pick the counter            #pick
for each of the amount:
  add one to it             #add
  if it ends in 0: cheer, because a round number deserves a cheer  #round
```
## What this leaves out
Counters here never overflow.
## Sources
- tests/support/counter_machine.cpp, tick
)";

constexpr auto kAddZh = R"(# 增加
计数器每次只加 **一**，因此每个值都看得到。

| 计数器 | 范围 |
|---------|-------|
| `A` | 从 0 起 |
| `B` | 从 0 起 |

## 流程：count · tests/support
```outline
选择计数器            #pick
重复 amount 次：
  加一                #add
  若以 0 结尾：欢呼   #round
```
## 这里略去了什么
这里的计数器不会溢出。
## 出处
- tests/support/counter_machine.cpp, tick
)";

constexpr auto kTakeEn = R"(# Taking
A counter goes down by one.
## Outline: count · tests/support
```outline
take one from it  #take
```
## What this leaves out
Nothing of interest.
## Sources
- tests/support/counter_machine.cpp, tick
)";

constexpr auto kTakeZh = R"(# 减少
计数器减一。
## 流程：count · tests/support
```outline
减一  #take
```
## 这里略去了什么
没有值得一提的。
## 出处
- tests/support/counter_machine.cpp, tick
)";

void write(const QString& path, const char* text) {
  QFile file(path);
  if (file.open(QIODevice::WriteOnly)) {
    file.write(text);
  }
}

}  // namespace

const Exhibit& exhibit() {
  static const CounterExhibit one;
  return one;
}

Operation add(const QString& counter, int amount, bool twice) {
  return {u"add"_s, {{u"counter"_s, counter}, {u"amount"_s, amount}, {u"twice"_s, twice}}};
}

Operation take(const QString& counter) { return {u"take"_s, {{u"counter"_s, counter}}}; }
Operation rename(const QString& name) { return {u"rename"_s, {{u"name"_s, name}}}; }
Operation breakDown() { return {u"break"_s, {}}; }

Scenario scenario(std::vector<Operation> operations) {
  Scenario made;
  made.exhibit = u"counter"_s;
  made.id = u"counting"_s;
  made.title = {u"Counting to some number"_s, u"数数"_s};
  made.text = {u"Two counters go up, and one goes down again."_s, u"两个计数器增加，其中一个又减少。"_s};
  for (Operation& operation : operations) {
    made.operations.push_back({std::move(operation), -1});
  }
  return made;
}

void writeTopics(const QTemporaryDir& folder) {
  const QDir root(folder.path());
  root.mkpath(u"en/counter"_s);
  root.mkpath(u"zh/counter"_s);
  write(root.filePath(u"en/counter/add.md"_s), kAddEn);
  write(root.filePath(u"zh/counter/add.md"_s), kAddZh);
  write(root.filePath(u"en/counter/take.md"_s), kTakeEn);
  write(root.filePath(u"zh/counter/take.md"_s), kTakeZh);
}

}  // namespace orrery::counter
