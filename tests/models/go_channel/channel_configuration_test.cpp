// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/go_channel/configuration.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orrery::go_channel {

namespace {

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

/// A configuration whose only goroutine has this code.
QJsonObject withCode(const QByteArray& code) {
  return json(QByteArray(R"({"channels": [{"name": "ch", "capacity": 2}, {"name": "done", "signal": true}],
    "waitGroups": ["wg"], "functions": {"f": []}, "goroutines": [{"name": "main", "code": )" +
                         code + "}]}")
                  .constData());
}

QStringList linesOf(const State& state) {
  QStringList lines;
  for (const CodeLine& line : functionOf(state, {0})->lines) {
    lines.append(QString(line.indent, u'\t') + line.text);
  }
  return lines;
}

}  // namespace

class ChannelConfigurationTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void codeIsShownAsGo_data();
  void codeIsShownAsGo();
  void errorsNameThePlace_data();
  void errorsNameThePlace();
  void badCodeIsRefused_data();
  void badCodeIsRefused();
  void goroutinesStandInLine();
  void deepNestingIsRefusedAndDoesNotCrash();
};

void ChannelConfigurationTest::codeIsShownAsGo_data() {
  QTest::addColumn<QByteArray>("code");
  QTest::addColumn<QStringList>("lines");
  QTest::newRow("send") << QByteArray(R"([["send","ch",5],["send","done"]])")
                        << QStringList{u"ch <- 5"_s, u"done <- struct{}{}"_s};
  QTest::newRow("receive") << QByteArray(R"([["recv","ch"],["recv","ch","x"],["recv","ch","x","ok"]])")
                           << QStringList{u"<-ch"_s, u"x := <-ch"_s, u"x, ok := <-ch"_s};
  QTest::newRow("a bare receive whose v is used")
      << QByteArray(R"([["recv","ch"],["send","ch","v"]])") << QStringList{u"v := <-ch"_s, u"ch <- v"_s};
  QTest::newRow("again") << QByteArray(R"([["set","x",1],["set","x",2],["add","x",-1]])")
                         << QStringList{u"x := 1"_s, u"x = 2"_s, u"x += -1"_s};
  QTest::newRow("range") << QByteArray(R"([["range","ch","v",[["print","$v"]]]])")
                         << QStringList{u"for v := range ch {"_s, u"\tfmt.Println(v)"_s, u"}"_s};
  QTest::newRow("for") << QByteArray(R"([["for","i",0,3,[["send","ch","i"]]]])")
                       << QStringList{u"for i := 0; i < 3; i++ {"_s, u"\tch <- i"_s, u"}"_s};
  QTest::newRow("leaving a loop from a select")
      << QByteArray(R"([["forever",[["select",[["recv","done",[["break_loop"]]]]]]]])")
      << QStringList{u"loop: for {"_s, u"\tselect {"_s, u"\tcase <-done:"_s, u"\t\tbreak loop"_s, u"\t}"_s, u"}"_s};
  QTest::newRow("select") << QByteArray(
                                 R"([["select",[["recv","ch","v","ok"],["send","ch",1],["after",2000],["default"]]]])")
                          << QStringList{u"select {"_s,      u"case v, ok := <-ch:"_s,
                                         u"case ch <- 1:"_s, u"case <-time.After(2 * time.Millisecond):"_s,
                                         u"default:"_s,      u"}"_s};
  QTest::newRow("time") << QByteArray(R"([["sleep_us",1000000],["sleep_us",3],["after","t",3600000000],["recv","t"]])")
                        << QStringList{u"time.Sleep(time.Second)"_s, u"time.Sleep(3 * time.Microsecond)"_s,
                                       u"t := time.After(time.Hour)"_s, u"<-t"_s};
  QTest::newRow("if") << QByteArray(R"([["recv","ch","v","ok"],["if",["not","ok"],[["return"]],[["print","x",1]]]])")
                      << QStringList{u"v, ok := <-ch"_s,           u"if !ok {"_s, u"\treturn"_s, u"} else {"_s,
                                     u"\tfmt.Println(\"x\", 1)"_s, u"}"_s};
  QTest::newRow("others")
      << QByteArray(
             R"([["go","f"],["go","f",3],["wgadd","wg",2],["wgdone","wg"],["wgwait","wg"],["gosched"],["nil","ch"]])")
      << QStringList{u"go f()"_s,    u"for i := 0; i < 3; i++ { go f(i) }"_s,
                     u"wg.Add(2)"_s, u"wg.Done()"_s,
                     u"wg.Wait()"_s, u"runtime.Gosched()"_s,
                     u"ch = nil"_s};
}

void ChannelConfigurationTest::codeIsShownAsGo() {
  QFETCH(QByteArray, code);
  QFETCH(QStringList, lines);
  const auto state = readConfiguration(withCode(code));
  QVERIFY2(state, state ? "" : qPrintable(state.error().message()));
  QCOMPARE(linesOf(*state), lines);
}

void ChannelConfigurationTest::errorsNameThePlace_data() {
  QTest::addColumn<QByteArray>("configuration");
  QTest::addColumn<QString>("place");
  QTest::newRow("nobody") << QByteArray("{}") << u"/goroutines"_s;
  QTest::newRow("unknown key") << QByteArray(R"({"chanels": []})") << u"/chanels"_s;
  QTest::newRow("seed") << QByteArray(R"({"seed": -1})") << u"/seed"_s;
  QTest::newRow("seed's type") << QByteArray(R"({"seed": "x"})") << u"/seed"_s;
  QTest::newRow("channels") << QByteArray(R"({"channels": 3})") << u"/channels"_s;
  QTest::newRow("a channel") << QByteArray(R"({"channels": ["ch"]})") << u"/channels/0"_s;
  QTest::newRow("no name") << QByteArray(R"({"channels": [{}]})") << u"/channels/0/name"_s;
  QTest::newRow("two of a name") << QByteArray(R"({"channels": [{"name": "a"}, {"name": "a"}]})")
                                 << u"/channels/1/name"_s;
  QTest::newRow("capacity") << QByteArray(R"({"channels": [{"name": "a", "capacity": 1.5}]})")
                            << u"/channels/0/capacity"_s;
  QTest::newRow("huge capacity") << QByteArray(R"({"channels": [{"name": "a", "capacity": 1e12}]})")
                                 << u"/channels/0/capacity"_s;
  QTest::newRow("nil with slots") << QByteArray(R"({"channels": [{"name": "a", "nil": true, "capacity": 1}]})")
                                  << u"/channels/0/capacity"_s;
  QTest::newRow("flag") << QByteArray(R"({"channels": [{"name": "a", "signal": 1}]})") << u"/channels/0/signal"_s;
  QTest::newRow("two mains") << QByteArray(
                                    R"({"goroutines": [{"name": "main", "code": []}, {"name": "main", "code": []}]})")
                             << u"/goroutines/1/name"_s;
  QTest::newRow("code") << QByteArray(R"({"goroutines": [{"code": "x"}]})") << u"/goroutines/0/code"_s;
  QTest::newRow("function") << QByteArray(R"({"functions": {"f": [["jump"]]}, "goroutines": [{}]})")
                            << u"/functions/f/0/0"_s;
}

void ChannelConfigurationTest::errorsNameThePlace() {
  QFETCH(QByteArray, configuration);
  QFETCH(QString, place);
  const auto state = readConfiguration(json(configuration.constData()));
  QVERIFY(!state);
  QCOMPARE(state.error().place, place);
  QVERIFY(!state.error().expected.isEmpty());
}

void ChannelConfigurationTest::badCodeIsRefused_data() {
  QTest::addColumn<QByteArray>("code");
  QTest::addColumn<QString>("place");
  const QString root = u"/goroutines/0/code"_s;
  QTest::newRow("no statement") << QByteArray(R"([5])") << root + u"/0"_s;
  QTest::newRow("empty statement") << QByteArray(R"([[]])") << root + u"/0"_s;
  QTest::newRow("unknown word") << QByteArray(R"([["send","ch",1],["sned","ch",1]])") << root + u"/1/0"_s;
  QTest::newRow("unknown channel") << QByteArray(R"([["recv","x"]])") << root + u"/0/1"_s;
  QTest::newRow("no value") << QByteArray(R"([["send","ch"]])") << root + u"/0"_s;
  QTest::newRow("unknown variable") << QByteArray(R"([["send","ch","x"]])") << root + u"/0/2"_s;
  QTest::newRow("a fraction") << QByteArray(R"([["send","ch",1.5]])") << root + u"/0/2"_s;
  QTest::newRow("too many arguments") << QByteArray(R"([["close","ch","ch"]])") << root + u"/0"_s;
  QTest::newRow("in a loop") << QByteArray(R"([["loop",2,[["recv","ch"],["recv","x"]]]])") << root + u"/0/2/1/1"_s;
  QTest::newRow("in a case") << QByteArray(R"([["select",[["recv","ch",[["close","x"]]]]]])")
                             << root + u"/0/1/0/2/0/1"_s;
  QTest::newRow("two defaults") << QByteArray(R"([["select",[["default"],["default"]]]])") << root + u"/0/1/1"_s;
  QTest::newRow("break outside") << QByteArray(R"([["break"]])") << root + u"/0"_s;
  QTest::newRow("unknown function") << QByteArray(R"([["go","g"]])") << root + u"/0/1"_s;
  QTest::newRow("condition") << QByteArray(R"([["if",["x"],[]]])") << root + u"/0/1/0"_s;
  QTest::newRow("send on a timer") << QByteArray(R"([["after","t",1],["send","t",1]])") << root + u"/1/1"_s;
  QTest::newRow("nil in its range") << QByteArray(R"([["range","ch",[["loop",2,[["nil","ch"]]]]]])")
                                    << root + u"/0/2/0/2/0/1"_s;
  QTest::newRow("timer in its range") << QByteArray(R"([["after","t",1],["range","t",[["after","t",2]]]])")
                                      << root + u"/1/2/0/1"_s;
  QTest::newRow("negative sleep") << QByteArray(R"([["sleep_us",-1]])") << root + u"/0/1"_s;
  QTest::newRow("nine variables")
      << QByteArray(
             R"([["set","a",1],["set","b",1],["set","c",1],["set","d",1],["set","e",1],["set","f",1],["set","g",1],["set","h",1],["set","i",1]])")
      << root + u"/8/1"_s;
}

void ChannelConfigurationTest::badCodeIsRefused() {
  QFETCH(QByteArray, code);
  QFETCH(QString, place);
  const auto state = readConfiguration(withCode(code));
  QVERIFY(!state);
  QCOMPARE(state.error().place, place);
}

void ChannelConfigurationTest::goroutinesStandInLine() {
  const auto state =
      readConfiguration(json(R"({"goroutines": [{"name": "main", "code": []}, {}, {"name": "x", "code": []}]})"));
  QVERIFY(state);
  QCOMPARE(state->queue.local().size(), std::size_t{2});
  QCOMPARE(state->queue.local()[1].value, 2);
  QVERIFY(state->goroutines[1].isByHand());
  QVERIFY(state->goroutines[1].status == Status::Idle);
  QCOMPARE(fullName(*state, {2}), u"G3 x"_s);
}

void ChannelConfigurationTest::deepNestingIsRefusedAndDoesNotCrash() {
  QByteArray code = R"([["recv","ch"]])";
  for (int i = 0; i < 100; ++i) {
    code = "[[\"forever\"," + code + "]]";
  }
  QVERIFY(!readConfiguration(withCode(code)));
}

}  // namespace orrery::go_channel

QTEST_GUILESS_MAIN(orrery::go_channel::ChannelConfigurationTest)
#include "channel_configuration_test.moc"
