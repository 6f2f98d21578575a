// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a search takes until its first results, in 200 MB of made notes and, where they are, in the user's.

#include "models/base/random.h"
#include "models/study/search_index.h"
#include "tests/benchmark/table.h"
#include "tests/support/notes_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace orrery::benchmark {
namespace {

constexpr qsizetype kMegabyte = 1'000'000;
constexpr qsizetype kWanted = 200 * kMegabyte;
constexpr qsizetype kFile = kMegabyte / 10;
constexpr int kRuns = 20;
constexpr int kLimit = 200;
constexpr double kMostOfNotes = 30;
constexpr double kMostOfMade = 150;

/// Words as notes have them: a few very often, most of them seldom.
class Vocabulary {
 public:
  Vocabulary() {
    constexpr int kLatin = 20'000;
    constexpr int kHan = 3'000;
    for (int i = 0; i < kLatin; ++i) {
      QByteArray word;
      for (auto letters = 2 + m_random.below(8); letters > 0; --letters) {
        constexpr auto kLetters = "etaoinshrdlcumwfgypbvk"_L1;
        word +=
            kLetters[static_cast<qsizetype>(m_random.below(static_cast<std::uint32_t>(kLetters.size())))].toLatin1();
      }
      m_latin.push_back(word);
    }
    for (int i = 0; i < kHan; ++i) {
      constexpr char16_t kFirstHan = 0x4e00;
      m_han.push_back(QString(QChar(static_cast<char16_t>(kFirstHan + m_random.below(6'000)))).toUtf8());
    }
    m_latin[3] = "channel";
    m_latin[200] = "goroutine";
    m_han[2] = QString(u'的').toUtf8();
  }

  void appendSection(QByteArray& text) {
    text += "## ";
    appendHan(text, 6);
    text += '\n';
    for (auto sentences = 2 + m_random.below(12); sentences > 0; --sentences) {
      if (m_random.below(2) == 0) {
        appendHan(text, 10 + m_random.below(30));
      } else {
        appendLatin(text, 5 + m_random.below(15));
      }
      text += '\n';
    }
    text += m_random.below(2) == 0 ? "one of mutex\n" : "one of semaphore\n";
  }

 private:
  /// Half of the draws fall on the first hundredth of the words, roughly as Zipf found.
  const QByteArray& drawn(const std::vector<QByteArray>& words) {
    const auto count = static_cast<std::uint32_t>(words.size());
    std::uint32_t range = count;
    while (range > 8 && m_random.below(3) != 0) {
      range = range / 3 + 1;
    }
    return words[m_random.below(range)];
  }

  void appendHan(QByteArray& text, std::uint32_t characters) {
    for (; characters > 0; --characters) {
      text += drawn(m_han);
    }
  }

  void appendLatin(QByteArray& text, std::uint32_t words) {
    for (; words > 0; --words) {
      text += drawn(m_latin);
      text += ' ';
    }
  }

  Random m_random{42};
  std::vector<QByteArray> m_latin;
  std::vector<QByteArray> m_han;
};

/// Divided by lines that begin with '#', which is enough to measure.
NoteFilePointer divided(const QString& path, const QByteArray& text) {
  auto file = std::make_shared<NoteFile>();
  file->path = path;
  file->text = text;
  qsizetype begin = 0;
  int line = 0;
  while (begin < text.size()) {
    const qsizetype newLine = text.indexOf('\n', begin);
    const qsizetype end = newLine < 0 ? text.size() : newLine + 1;
    ++line;
    if (text[begin] == '#' || begin == 0) {
      if (!file->sections.empty()) {
        file->sections.back().end = begin;
      }
      const QString heading = QString::fromUtf8(text.sliced(begin, end - begin)).remove(u'#').trimmed();
      file->sections.push_back({1, heading, line, -1, begin, end, text.size(), false});
    }
    begin = end;
  }
  return file;
}

struct Loaded {
  SearchIndex index;
  qsizetype bytes = 0;
  qsizetype overhead = 0;
  double preparing = 0;      ///< in the background, milliseconds in all
  double longestInsert = 0;  ///< in the window's thread, milliseconds

  void add(const NoteFilePointer& file) {
    double start = threadMilliseconds();
    auto note = std::make_shared<const SearchableNote>(file);
    preparing += threadMilliseconds() - start;
    bytes += file->text.size();
    overhead += note->overhead();
    start = threadMilliseconds();
    index.insert(std::move(note));
    longestInsert = std::max(longestInsert, threadMilliseconds() - start);
  }
};

Loaded madeNotes() {
  Loaded loaded;
  Vocabulary vocabulary;
  for (int i = 0; loaded.bytes < kWanted; ++i) {
    QByteArray text;
    text.reserve(kFile + kFile / 10);
    while (text.size() < kFile) {
      vocabulary.appendSection(text);
    }
    if (i == 1'234) {
      text += "## last\nbehind it stands a xylophone and 麒麟 \n";
    }
    text.squeeze();
    loaded.add(divided(u"%1.md"_s.arg(i, 5, 10, QChar(u'0')), text));
  }
  return loaded;
}

Loaded notesIn(const QString& folder) {
  Loaded loaded;
  QDirIterator files(folder, {u"*.txt"_s, u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.open(QIODevice::ReadOnly)) {
      loaded.add(divided(files.fileName(), file.readAll()));
    }
  }
  return loaded;
}

struct Query {
  QLatin1StringView what;
  QString words;
};

std::array<Query, 13> queries() {
  return {{{"one common letter"_L1, u"e"_s},
           {"a common word"_L1, u"channel"_s},
           {"part of a word, capitals"_L1, u"ROUTIN"_s},
           {"a common Han character"_L1, u"的"_s},
           {"a rare word"_L1, u"xylophone"_s},
           {"a rare Han word"_L1, u"麒麟"_s},
           {"an absent word"_L1, u"zzyzx"_s},
           {"two absent letters"_L1, u"qz"_s},
           {"an absent Han word"_L1, u"龘龘"_s},
           {"common and rare"_L1, u"stands xylophone"_s},
           {"common and absent"_L1, u"的 zzyzx"_s},
           {"two common ones"_L1, u"channel 的"_s},
           {"common ones never together in a section"_L1, u"mutex semaphore"_s}}};
}

void measure(const QString& title, const Loaded& loaded, double limit) {
  Table table(title);
  for (const Query& query : queries()) {
    std::size_t hits = 0;
    const auto times = measured(kRuns, [&] { hits = loaded.index.search(query.words, kLimit).size(); });
    table.add(u"%1 (%2 found)"_s.arg(query.what).arg(hits), times, limit);
  }
  std::printf("\ntext: %.1f MB; filters and headings: %.1f %% of it; made at %.0f MB/s; longest insert %.2f ms\n\n",
              static_cast<double>(loaded.bytes) / kMegabyte,
              100.0 * static_cast<double>(loaded.overhead) / static_cast<double>(loaded.bytes),
              static_cast<double>(loaded.bytes) / kMegabyte / (loaded.preparing / 1000), loaded.longestInsert);
}

void run() {
  if (const auto folder = orrery::tests::notesFolder()) {
    measure(u"First 200 results in the user's notes, CPU time"_s, notesIn(*folder), kMostOfNotes);
  }
  measure(u"First 200 results in made notes, CPU time"_s, madeNotes(), kMostOfMade);
}

}  // namespace
}  // namespace orrery::benchmark

int main() {
  orrery::benchmark::run();
  return 0;
}
