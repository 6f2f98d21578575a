// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/go_map/map_story.h"

#include "models/exhibit/operation_check.h"
#include "models/go_map/map_exhibit.h"
#include "models/go_map/turn.h"
#include "models/go_map/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace orrery::go_map {

using namespace Qt::StringLiterals;

Story::Story(const QByteArray& configuration) {
  auto made = goMap().record(QJsonDocument::fromJson(configuration).object());
  if (made) {
    m_recording = std::move(*made);
  } else {
    m_error = made.error().place % u": "_s % made.error().found;
  }
}

Story& Story::act(const QString& id, const QJsonObject& arguments) {
  if (!m_error.isEmpty()) {
    return *this;
  }
  const auto checked = checkOperation({id, arguments}, goMap().operations());
  const auto applied =
      checked ? m_recording->apply(*checked, m_recording->length()) : Result<int>(failure(checked.error()));
  if (!applied) {
    m_error = id % u' ' % applied.error().place % u": "_s % applied.error().found;
  }
  return *this;
}

Story& Story::assign(const QString& key, int value, const QString& hash) {
  return act(u"assign"_s, {{u"key"_s, key}, {u"value"_s, value}, {u"hash"_s, hash}});
}

Story& Story::lookup(const QString& key) { return act(u"lookup"_s, {{u"key"_s, key}}); }

Story& Story::erase(const QString& key) { return act(u"delete"_s, {{u"key"_s, key}}); }

Story& Story::insertMany(int first, int count, int stride) {
  return act(u"insert_many"_s, {{u"first"_s, first}, {u"count"_s, count}, {u"stride"_s, stride}});
}

Story& Story::deleteMany(int first, int count, int stride) {
  return act(u"delete_many"_s, {{u"first"_s, first}, {u"count"_s, count}, {u"stride"_s, stride}});
}

Story& Story::rangeBegin(int start, int offset) {
  return act(u"range_begin"_s, {{u"start"_s, start}, {u"offset"_s, offset}});
}

Story& Story::rangeNext(int iterator) { return onRange(u"range_next"_s, iterator); }

Story& Story::rangeEnd(int iterator) { return onRange(u"range_end"_s, iterator); }

Story& Story::onRange(const QString& id, int iterator) {
  return m_error.isEmpty() && isLive(end(), iterator) ? act(id, {{u"iterator"_s, u"range %1"_s.arg(iterator)}}) : *this;
}

std::vector<Line> Story::lines(int from) const {
  std::vector<Line> all;
  if (m_recording) {
    m_recording->visit(from + 1, m_recording->length(), [&](int, const Step& step, const AnyState& state) {
      all.push_back({step.kind, sentenceOf(step, state.as<State>()), detailOf(step, state.as<State>())});
      return true;
    });
  }
  return all;
}

QStringList Story::sentences(int from) const {
  QStringList all;
  for (const Line& line : lines(from)) {
    all.append(line.sentence);
  }
  return all;
}

QString Story::detailOfSentence(const QString& sentence) const {
  const auto all = lines();
  const auto found =
      std::find_if(all.crbegin(), all.crend(), [&](const Line& line) { return line.sentence == sentence; });
  return found == all.crend() ? QString() : found->detail;
}

QByteArray configured(const QByteArray& map, const QByteArray& key, const QByteArray& more) {
  return "{\"map\": \"" + map + "\", \"key\": \"" + key + "\", \"seed\": 7" + more + "}";
}

namespace {

QString named(const QByteArray& key, int number) {
  return key == "string" ? u"k%1"_s.arg(number) : QString::number(number);
}

/// Makes and loses maps of every kind.
Story lifeStory(const QByteArray& map, const QByteArray& key) {
  Story story(configured(map, key));
  const QString one = named(key, 1);
  story.act(u"make"_s, {{u"nil"_s, true}}).lookup(one).erase(one).act(u"range"_s).act(u"clear"_s).assign(one, 5);
  story.act(u"make"_s, {{u"hint"_s, 9}}).act(u"make"_s, {{u"hint"_s, 1900}}).insertMany(0, 20).act(u"clear"_s);
  story.act(u"make"_s).lookup(one).act(u"range"_s).act(u"clear"_s).assign(one, 5).assign(one, 6);
  story.lookup(one).lookup(named(key, 2)).erase(named(key, 3)).act(u"len"_s).act(u"range"_s);
  story.act(u"begin_write"_s, {{u"key"_s, one}, {u"value"_s, 8}}).act(u"end_write"_s);
  story.erase(one).act(u"begin_write"_s, {{u"key"_s, one}}).act(u"end_write"_s).act(u"clear"_s);
  return story;
}

/// Fills a map, step by step, and uses it while it grows: with ranges on their way and without.
Story growthStory(const QByteArray& map, const QByteArray& key, int count) {
  Story story(configured(map, key));
  story.insertMany(0, 6).rangeBegin(0, 3);
  for (int i = 6; i < count; ++i) {
    story.insertMany(i, 1).lookup(named(key, i / 2)).lookup(named(key, -i));
    if (i % 5 == 0) {
      story.erase(named(key, i / 3)).erase(named(key, -i));
    }
    if (i % 9 == 0) {
      story.act(u"range_begin"_s).rangeNext(1 + i / 9);
    }
    if (i % 9 == 7) {
      story.deleteMany(i / 2, 3).rangeNext(1 + i / 9).rangeEnd(1 + i / 9);
    }
  }
  story.act(u"range"_s).rangeNext(1).act(u"clear"_s);
  return story;
}

}  // namespace

Story holesStory(const QByteArray& key) {
  Story story(configured("classic", key, ", \"hint\": 26"));
  for (int i = 0; i < 24; ++i) {
    story.assign(named(key, 100 + i), i, u"0x%1000000000000000"_s.arg(10 + i));
  }
  story.lookup(named(key, 99));
  for (int i = 20; i > 0; --i) {
    story.erase(named(key, 99 + i));
  }
  for (int i = 0; i < 17; ++i) {
    story.assign(named(key, 200 + i), i, u"0x%1000000000000001"_s.arg(10 + i));
  }
  story.rangeBegin(0, 0).assign(named(key, 300), 1, u"0x3000000000000002"_s).rangeBegin(0, 0);
  for (int i = 0; i < 6; ++i) {
    story.rangeNext(1).rangeNext(2);
  }
  story.assign(named(key, 123), 7);
  story.act(u"range"_s);
  return story;
}

Story doublingStory(const QByteArray& key) {
  Story story(configured("classic", key));
  story.insertMany(0, 26).rangeBegin(0, 0).insertMany(26, 1).erase(named(key, 4));
  story.act(u"range"_s);
  for (int i = 0; i < 26; ++i) {
    story.rangeNext(1);
  }
  return story;
}

Story splitStory(const QByteArray& key) {
  Story story(configured("swiss", key));
  story.insertMany(0, 700).rangeBegin(0, 1000).rangeNext(1).deleteMany(100, 300).insertMany(100, 200);
  story.insertMany(1000, 800).rangeNext(1).rangeBegin(1, 5).rangeNext(2).deleteMany(0, 600, 2);
  story.insertMany(2000, 1600).act(u"range"_s);
  for (int i = 0; i < 40; ++i) {
    story.rangeNext(1).rangeNext(2);
  }
  story.insertMany(5000, 100).rangeEnd(2).act(u"clear"_s);
  return story;
}

Story faultStory(const QByteArray& map, const QString& id) {
  Story story(configured(map, "int", ", \"contents\": {\"first\": 1, \"count\": 4}"));
  story.act(u"begin_write"_s, {{u"key"_s, u"9"_s}});
  story.act(id, id == u"lookup"_s || id == u"assign"_s ? QJsonObject{{u"key"_s, u"1"_s}} : QJsonObject());
  return story;
}

std::vector<Story> allStories() {
  std::vector<Story> stories;
  for (const QByteArray key : {"int", "string"}) {
    for (const QByteArray map : {"classic", "swiss", "both"}) {
      stories.push_back(lifeStory(map, key));
      stories.push_back(growthStory(map, key, 120));
    }
    stories.push_back(holesStory(key));
    stories.push_back(doublingStory(key));
    stories.push_back(splitStory(key));
  }
  for (const QByteArray map : {"classic", "swiss"}) {
    for (const QString& id : {u"lookup"_s, u"assign"_s, u"range"_s, u"clear"_s}) {
      stories.push_back(faultStory(map, id));
    }
  }
  return stories;
}

}  // namespace orrery::go_map
