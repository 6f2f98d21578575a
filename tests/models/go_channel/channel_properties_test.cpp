// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/channel_exhibit.h"
#include "tests/models/go_channel/invariants.h"
#include "tests/models/go_channel/random_program.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace orrery::go_channel {

namespace {

constexpr int kOperations = 12;
constexpr std::size_t kBytes = 320;  ///< enough for a program and its operations

/// What a case is made of; shrinking makes the bytes smaller, and with them the program simpler.
std::vector<std::uint8_t> randomBytes() {
  const auto byte = rc::gen::map(rc::gen::inRange(0, 256), [](int value) { return static_cast<std::uint8_t>(value); });
  return *rc::gen::resize(rc::kNominalSize, rc::gen::container<std::vector<std::uint8_t>>(kBytes, byte));
}

/// A random program, with random operations in order, in the past, and broken off after some ticks.
std::unique_ptr<Recording> randomRecording(Entropy& entropy, QJsonObject* configuration) {
  *configuration = randomConfiguration(entropy);
  auto recording = goChannel().record(*configuration);
  if (!recording) {
    return nullptr;
  }
  for (int i = 0; i < kOperations && (i < 2 || !entropy.isUsedUp()); ++i) {
    const int position = (*recording)->length();
    const Operation operation = i == 0 ? Operation{u"run"_s, {{u"limit"_s, 60}}} : randomOperation(entropy);
    const int ticks = entropy.oneIn(6) ? 1 + entropy.below(3) : -1;
    // What is impossible is refused; that is checked elsewhere.
    static_cast<void>((*recording)->apply(operation, position, ticks));
  }
  return std::move(*recording);
}

QString firstBroken(const Recording& recording) {
  Invariants invariants;
  QString broken;
  recording.visit(1, recording.length(), [&](int number, const Step& step, const AnyState& state) {
    broken = invariants.afterStep(state.as<State>(), step);
    if (!broken.isEmpty()) {
      broken = u"step %1 (%2): %3"_s.arg(number).arg(goChannel().stepKindId(step.kind), broken);
    }
    return broken.isEmpty();
  });
  return broken;
}

std::vector<State> visitedStates(const Recording& recording) {
  std::vector<State> states{recording.stateAt(0).as<State>()};
  recording.visit(1, recording.length(), [&](int, const Step&, const AnyState& state) {
    states.push_back(state.as<State>());
    return true;
  });
  return states;
}

/// The bytes of one case; with the configuration, so that a failure can be read.
template <class Property>
void checkPrograms(Property property) {
  Entropy entropy(randomBytes());
  QJsonObject configuration;
  const auto recording = randomRecording(entropy, &configuration);
  RC_LOG(QJsonDocument(configuration).toJson(QJsonDocument::Compact).toStdString());
  RC_ASSERT(recording != nullptr);
  property(*recording, entropy);
}

}  // namespace

class ChannelPropertiesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qputenv("RC_PARAMS",
            qEnvironmentVariable("RC_PARAMS", u"max_success=10000 max_size=100 seed=20221119"_s).toLatin1());
  }

  void nothingIsLostDoubledOrReordered() {
    QVERIFY(rc::check("the invariants hold at every step", [this] {
      checkPrograms([this](Recording& recording, Entropy&) {
        const QString broken = firstBroken(recording);
        RC_LOG(broken.toStdString());
        RC_ASSERT(broken.isEmpty());
        m_steps += recording.length();
      });
    }));
    qInfo("%lld steps", static_cast<long long>(m_steps));
  }

  void backIsAsExactAsForward() {
    QVERIFY(rc::check("a seek gives the state that was visited", [] {
      checkPrograms([](Recording& recording, Entropy&) {
        const std::vector<State> states = visitedStates(recording);
        RC_ASSERT(static_cast<int>(states.size()) == recording.length() + 1);
        for (int position = recording.length(); position >= 0; --position) {
          RC_ASSERT(recording.stateAt(position).as<State>() == states[static_cast<std::size_t>(position)]);
        }
      });
    }));
  }

  void aForkKeepsTheOldBranch() {
    QVERIFY(rc::check("the old future is there after an operation in the past", [] {
      checkPrograms([](Recording& recording, Entropy& entropy) {
        const std::vector<State> before = visitedStates(recording);
        const int position = recording.length() > 0 ? entropy.below(200) % recording.length() : 0;
        const auto forked = recording.apply(randomOperation(entropy), position);
        if (forked) {
          const std::vector<State> shared = visitedStates(recording);
          RC_ASSERT(std::equal(shared.begin(), shared.begin() + *forked + 1, before.begin()));
          RC_ASSERT(firstBroken(recording).isEmpty());
        }
        // Where the next quiet position was the end, there was nothing to fork from.
        const bool isAppended = recording.currentBranch() == 0;
        recording.switchTo(0);
        std::vector<State> after = visitedStates(recording);
        after.resize(isAppended ? before.size() : after.size());
        RC_ASSERT(after == before);
      });
    }));
  }

  void theSameProgramRunsTheSameWay() {
    QVERIFY(rc::check("two recordings of one program are equal", [] {
      const auto bytes = randomBytes();
      Entropy first(bytes);
      Entropy second(bytes);
      QJsonObject configuration;
      const auto one = randomRecording(first, &configuration);
      const auto other = randomRecording(second, &configuration);
      RC_ASSERT(one->length() == other->length());
      for (int number = 1; number <= one->length(); ++number) {
        RC_ASSERT(one->step(number) == other->step(number));
      }
    }));
  }

 private:
  std::int64_t m_steps = 0;
};

}  // namespace orrery::go_channel

QTEST_GUILESS_MAIN(orrery::go_channel::ChannelPropertiesTest)
#include "channel_properties_test.moc"
