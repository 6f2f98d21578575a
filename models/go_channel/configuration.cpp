// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/configuration.h"

#include "models/exhibit/json_text.h"
#include "models/go_channel/compiler.h"
#include "models/go_channel/reach.h"
#include "models/go_channel/tr.h"

#include <QJsonArray>

#include <cmath>

namespace orrery::go_channel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 24;
constexpr double kLargestSeed = 9e15;

/// Reads a configuration; the first error wins.
class Reader {
 public:
  explicit Reader(const QJsonObject& configuration) : m_root(configuration) {}

  Result<State> read() {
    expectKeys(m_root, {}, {u"seed"_s, u"channels"_s, u"waitGroups"_s, u"goroutines"_s, u"functions"_s});
    readSeed();
    readChannels();
    readWaitGroups();
    readCode();
    if (m_error) {
      return failure(*m_error);
    }
    return std::move(m_state);
  }

 private:
  void fail(const QString& place, const QString& found, const QString& expected) {
    if (!m_error) {
      m_error = Error{place, found, expected};
    }
  }

  void expectKeys(const QJsonObject& object, const QString& place, const QStringList& known) {
    for (const QString& key : object.keys()) {
      if (!known.contains(key)) {
        fail(pointer(place, key), quoted(key), Tr::tr("one of: %1").arg(known.join(", "_L1)));
      }
    }
  }

  /// The list under a key; absent: empty.
  QJsonArray list(const QString& key, qsizetype most) {
    const QJsonValue value = m_root.value(key);
    if (!value.isUndefined() && !value.isArray()) {
      fail(pointer({}, key), describe(value), Tr::tr("a list"));
    } else if (value.toArray().size() > most) {
      fail(pointer({}, key), describe(value), Tr::tr("at most %n element(s)", nullptr, static_cast<int>(most)));
    }
    return value.toArray();
  }

  QString name(const QJsonValue& value, const QString& place) {
    const QString text = value.toString();
    bool isGood = !text.isEmpty() && text.size() <= kLongestName;
    for (const QChar character : text) {
      isGood = isGood && (character.isLetterOrNumber() || character == u'_' || character == u'-');
    }
    if (!isGood) {
      fail(place, describe(value),
           Tr::tr("a name of at most %n character(s): letters, digits, - and _", nullptr,
                  static_cast<int>(kLongestName)));
    }
    return text;
  }

  bool flag(const QJsonObject& object, const QString& key, const QString& place) {
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool()) {
      fail(pointer(place, key), describe(value), Tr::tr("true or false"));
    }
    return value.toBool();
  }

  void readSeed() {
    const QJsonValue value = m_root.value("seed"_L1);
    const double seed = value.toDouble(value.isUndefined() ? 0 : -1);
    if (seed < 0 || seed > kLargestSeed || std::trunc(seed) != seed) {
      fail(u"/seed"_s, describe(value), Tr::tr("an integer from %1 to %2").arg(0).arg(kLargestSeed, 0, 'f', 0));
      return;
    }
    m_state.random = Random(static_cast<std::uint64_t>(seed));
  }

  void readChannels() {
    const QJsonArray channels = list(u"channels"_s, kMostChannels);
    for (qsizetype i = 0; i < channels.size() && !m_error; ++i) {
      readChannel(channels.at(i), pointer(u"/channels"_s, i));
    }
  }

  void readChannel(const QJsonValue& value, const QString& place) {
    if (!value.isObject()) {
      fail(place, describe(value), Tr::tr("an object with a name"));
      return;
    }
    const QJsonObject object = value.toObject();
    expectKeys(object, place, {u"name"_s, u"capacity"_s, u"nil"_s, u"signal"_s});
    NamedChannel made{.name = name(object.value("name"_L1), pointer(place, u"name"_s))};
    if (m_names.channels.contains(made.name)) {
      fail(pointer(place, u"name"_s), quoted(made.name), Tr::tr("a name that no other channel has"));
    }
    const QJsonValue capacity = object.value("capacity"_L1);
    const double slotCount = capacity.toDouble(capacity.isUndefined() ? 0 : -1);
    if (slotCount < 0 || slotCount > kMostCapacity || std::trunc(slotCount) != slotCount) {
      fail(pointer(place, u"capacity"_s), describe(capacity),
           Tr::tr("an integer from %1 to %2").arg(0).arg(kMostCapacity));
    }
    made.isSignal = flag(object, u"signal"_s, place);
    const bool isNil = flag(object, u"nil"_s, place);
    if (isNil && !capacity.isUndefined()) {
      fail(pointer(place, u"capacity"_s), describe(capacity), Tr::tr("nothing: a nil channel has no buffer"));
    }
    if (m_error) {
      return;
    }
    if (!isNil) {
      made.id = m_state.table.make(static_cast<int>(slotCount));
    }
    m_names.channels.insert(made.name, {static_cast<ChannelName>(m_state.channels.size()), made.isSignal});
    m_state.channels.append(made);
  }

  void readWaitGroups() {
    const QJsonArray groups = list(u"waitGroups"_s, kMostWaitGroups);
    for (qsizetype i = 0; i < groups.size() && !m_error; ++i) {
      const QString group = name(groups.at(i), pointer(u"/waitGroups"_s, i));
      if (m_names.waitGroups.contains(group)) {
        fail(pointer(u"/waitGroups"_s, i), quoted(group), Tr::tr("a name that no other wait group has"));
      }
      m_names.waitGroups.insert(group, static_cast<std::int16_t>(i));
      m_program.waitGroups.push_back(group);
      m_state.waitGroups.emplace_back();
    }
  }

  /// Functions come first in the program, so that every piece of code can start every one of them.
  void readCode() {
    const QJsonValue functions = m_root.value("functions"_L1);
    if (!functions.isUndefined() && !functions.isObject()) {
      fail(u"/functions"_s, describe(functions), Tr::tr("an object: a list of statements for each name"));
    }
    const QJsonObject byName = functions.toObject();
    for (const QString& key : byName.keys()) {
      name(key, pointer(u"/functions"_s, key));
      m_names.functions.insert(key, static_cast<std::int16_t>(m_names.functions.size()));
    }
    for (const QString& key : byName.keys()) {
      compile(key, byName.value(key), pointer(u"/functions"_s, key));
    }
    readGoroutines();
    if (m_error) {
      return;
    }
    findReach(m_functions);
    for (Function& function : m_functions) {
      m_program.functions.push_back(std::make_shared<const Function>(std::move(function)));
    }
    m_state.program = std::make_shared<const Program>(std::move(m_program));
  }

  void compile(const QString& of, const QJsonValue& code, const QString& place) {
    if (m_error) {
      return;
    }
    if (!code.isArray()) {
      fail(place, describe(code), Tr::tr("a list of statements"));
      return;
    }
    auto made = Compiler(m_names, place).compile(of, code.toArray());
    if (made) {
      m_functions.push_back(std::move(*made));
    } else {
      m_error = made.error();
    }
  }

  void readGoroutines() {
    const QJsonArray goroutines = list(u"goroutines"_s, kMostGoroutines);
    if (goroutines.isEmpty()) {
      fail(u"/goroutines"_s, describe(m_root.value("goroutines"_L1)), Tr::tr("at least one goroutine"));
    }
    for (qsizetype i = 0; i < goroutines.size() && !m_error; ++i) {
      readGoroutine(goroutines.at(i), pointer(u"/goroutines"_s, i), {static_cast<std::int32_t>(i)});
    }
  }

  void readGoroutine(const QJsonValue& value, const QString& place, GoroutineId id) {
    if (!value.isObject()) {
      fail(place, describe(value), Tr::tr("an object, such as {\"name\": \"producer\", \"code\": []}"));
      return;
    }
    const QJsonObject object = value.toObject();
    expectKeys(object, place, {u"name"_s, u"code"_s});
    Goroutine made;
    if (object.contains("name"_L1)) {
      made.name = name(object.value("name"_L1), pointer(place, u"name"_s));
    }
    m_state.table.admit(id);
    if (object.contains("code"_L1)) {
      compile(made.name, object.value("code"_L1), pointer(place, u"code"_s));
      made.function = static_cast<std::int16_t>(m_functions.size() - 1);
      if (made.name == "main"_L1) {
        if (m_program.mainFunction >= 0) {
          fail(pointer(place, u"name"_s), quoted(made.name), Tr::tr("only one main"));
        }
        m_program.mainFunction = made.function;
      }
      m_state.queue.putLocal(id);
    } else {
      made.status = Status::Idle;
    }
    m_state.goroutines.push_back(made);
  }

  const QJsonObject& m_root;
  State m_state;
  Program m_program;
  Names m_names;
  std::vector<Function> m_functions;
  std::optional<Error> m_error;
};

}  // namespace

Result<State> readConfiguration(const QJsonObject& configuration) { return Reader(configuration).read(); }

}  // namespace orrery::go_channel
