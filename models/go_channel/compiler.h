// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/go_channel/program.h"

#include <QHash>
#include <QJsonArray>
#include <QString>

#include <optional>

namespace orrery::go_channel {

/// The names that a program's code may use.
struct Names {
  struct Channel {
    ChannelName name = kNoChannel;
    bool isSignal = false;
  };
  QHash<QString, Channel> channels;
  QHash<QString, std::int16_t> waitGroups;
  QHash<QString, std::int16_t> functions;  ///< what `go` can start
};

/// Turns the code of one goroutine or function (a JSON list of statements) into instructions and Go-like display lines.
/// `place` is the code's JSON pointer, for errors. The statements:
///
///     ["send", ch, n] ["send", signalCh]   ["recv", ch] ["recv", ch, "v"] ["recv", ch, "v", "ok"]   ["close", ch]
///     ["range", ch, [..]] ["range", ch, "v", [..]]   ["len", ch, "n"]   ["cap", ch, "n"]   ["nil", ch]: ch = nil
///     ["select", [arm, ..]] with arms ["send", ch, n, [..]] ["recv", ch, "v", "ok", [..]] ["after", us, [..]]
///         ["default", [..]]; the variables and the body may be left out   ["tryrecv", ch]
///     ["after", "t", us]: t := time.After(..), t can then be received from   ["recv_after", us]   ["sleep_us", n]
///     ["for", "i", from, to, [..]]   ["loop", n, [..]]   ["forever", [..]]   ["break"]   ["break_loop"]
///     ["set", "x", n] ["add", "x", n]   ["if", ["x", "<", n], [..], [..]]   conditions also ["ok"], ["not", "ok"]
///     ["go", function] ["go", function, n]   ["gosched"] ["gosched", n]   ["spin_us", n] ["spin"]
///     ["wgadd", wg, n] ["wgdone", wg] ["wgwait", wg]   ["print", "text", "$x", {"letter": "$i"}]   ["exit"] ["return"]
///
/// A number n may be a variable: "x" or "$x"; "id" is the goroutine's number in order of creation from 0, and "i",
/// where nothing else is called so, its number among those of its `go`. ["recv", ch] alone sets v where the code uses
/// it.
class Compiler {
 public:
  Compiler(const Names& names, QString place) : m_names(names), m_rootPlace(std::move(place)) {}

  [[nodiscard]] Result<Function> compile(const QString& name, const QJsonArray& code);

 private:
  /// A statement's arguments with their places; index 0 is its word.
  struct Statement {
    QJsonArray list;
    QString place;
    [[nodiscard]] qsizetype count() const { return list.size(); }
    [[nodiscard]] QString placeOf(qsizetype index) const;
  };
  struct Scope {
    bool isLoop = false;
    bool isLabelled = false;
    std::vector<std::size_t> breaks;  ///< instructions to send to the end
  };
  using Handler = void (Compiler::*)(const Statement&);
  static const QHash<QString, Handler>& handlers();

  void block(const QJsonArray& code, const QString& place);
  void statement(const QJsonValue& value, const QString& place);
  /// An optional list of statements at `index`; absent: nothing.
  void bodyAt(const Statement& of, qsizetype index);

  void send(const Statement& of);
  void receive(const Statement& of);
  void receiveAfter(const Statement& of);
  void after(const Statement& of);
  void range(const Statement& of);
  void close(const Statement& of);
  void length(const Statement& of);
  void setNil(const Statement& of);
  void select(const Statement& of);
  void tryReceive(const Statement& of);
  void countedFor(const Statement& of);
  void loop(const Statement& of);
  void forever(const Statement& of);
  void breakOut(const Statement& of);
  void assign(const Statement& of);
  void branch(const Statement& of);
  void start(const Statement& of);
  void yield(const Statement& of);
  void sleep(const Statement& of);
  void spin(const Statement& of);
  void waitGroup(const Statement& of);
  void print(const Statement& of);
  void leave(const Statement& of);

  void counted(const QString& variable, Operand from, Operand to, const QString& head, const Statement& of,
               qsizetype body);
  struct Arm {
    Case what;
    QString text;
    QJsonArray body;
    QString bodyPlace;
    bool isDefault = false;
  };
  Arm arm(const Statement& of);
  Arm receiveArm(const Statement& of, Arm made);
  void bindReceived(const Statement& of, qsizetype from, std::int16_t* value, std::int16_t* ok);
  [[nodiscard]] QString receiveText(const QString& source, std::int16_t value, std::int16_t ok) const;
  [[nodiscard]] QString sendText(const QString& to, const QJsonValue& value) const;
  void condition(const Statement& of, Instruction& instruction, QString* shown);
  std::optional<PrintItem> printItem(const QJsonValue& value, const QString& place, QString* shown);

  // Names and numbers
  [[nodiscard]] std::optional<Names::Channel> channel(const Statement& of, qsizetype index);
  [[nodiscard]] Operand operand(const QJsonValue& value, const QString& place);
  [[nodiscard]] Operand operand(const Statement& of, qsizetype index);
  [[nodiscard]] std::int64_t number(const Statement& of, qsizetype index, std::int64_t least, std::int64_t most);
  /// The register of a variable that is given a value here.
  [[nodiscard]] std::int16_t declare(const QString& name, const QString& place);
  [[nodiscard]] std::int16_t declareAt(const Statement& of, qsizetype index);
  /// ":=" where the name is new here, else "=".
  [[nodiscard]] QString assignSign(const QString& name);
  [[nodiscard]] std::int16_t registerNamed(const QString& name) const;
  [[nodiscard]] QString text(const Statement& of, qsizetype index);
  bool expectCount(const Statement& of, qsizetype least, qsizetype most);
  void fail(const QString& place, const QString& found, const QString& expected);

  // Code
  std::size_t emitAt(Instruction instruction, const QString& line);
  std::size_t emitOnLine(Instruction instruction, std::int16_t line);
  std::int16_t addLine(const QString& line);
  void closeBrace();
  [[nodiscard]] std::int16_t here() const { return static_cast<std::int16_t>(m_made.instructions.size()); }
  void patch(std::size_t instruction) { m_made.instructions[instruction].target = here(); }
  void openScope(bool isLoop, bool isLabelled = false);
  void closeScope();
  /// A `range` loop looks its channel up once, before the first round; the machine does so each round. So the name must
  /// not come to mean another channel within the loop.
  void keepRanged(const Statement& of, qsizetype index);

  const Names& m_names;
  QString m_rootPlace;
  Function m_made;
  std::vector<Scope> m_scopes;
  std::vector<bool> m_isTruth;  ///< by register
  std::vector<bool> m_isTimer;  ///< by register
  QStringList m_ranged;         ///< channels of the `range` loops around this place
  /// Names that the code can see here, with the indent where each was declared.
  std::vector<std::pair<QString, int>> m_visible;
  bool m_bareReceiveSetsV = false;
  int m_indent = 0;
  int m_depth = 0;
  std::optional<Error> m_error;  ///< the first one
};

/// A time as Go code says it: "5 * time.Millisecond".
[[nodiscard]] QString durationText(std::int64_t microseconds);

}  // namespace orrery::go_channel
