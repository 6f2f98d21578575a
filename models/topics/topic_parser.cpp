// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topics/topic_store.h"
#include "models/topics/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace orrery {

using namespace Qt::StringLiterals;
using topics::Tr;

namespace {

enum class Part : std::uint8_t { Title, Text, Outline, LeavesOut, Sources };

struct PartHeading {
  QLatin1StringView en;
  QStringView zh;
  Part part;
  bool goesOn;  ///< with the real function and its file
};

/// The headings of second level that divide a topic, in their order.
constexpr std::array<PartHeading, 3> kHeadings{{
    {"Outline: "_L1, u"流程：", Part::Outline, true},
    {"What this leaves out"_L1, u"这里略去了什么", Part::LeavesOut, false},
    {"Sources"_L1, u"出处", Part::Sources, false},
}};

constexpr auto kTitle = "# "_L1;
constexpr auto kHeading = "## "_L1;
constexpr auto kFence = "```"_L1;
constexpr auto kBullet = "- "_L1;

QString headings() {
  QStringList all;
  for (const PartHeading& heading : kHeadings) {
    all.append(kHeading + heading.en.trimmed());
  }
  return all.join(Tr::tr(", ", "between the words of a list"));
}

class TopicReader {
 public:
  explicit TopicReader(const QString& id) { m_topic.id = id; }

  void read(const QString& line) {
    ++m_line;
    if (m_part == Part::Title) {
      readTitle(line);
    } else if (line.startsWith(kFence)) {
      readFence(line);
    } else if (m_fenceLine > 0) {
      m_part == Part::Outline ? readOutline(line) : add(line);
    } else if (line.startsWith(kHeading)) {
      startPart(line.mid(kHeading.size()).trimmed());
    } else {
      add(line);
    }
  }

  [[nodiscard]] Result<Topic> finish() {
    m_topic.text = m_topic.text.trimmed();
    m_topic.leavesOut = m_topic.leavesOut.trimmed();
    if (m_fenceLine > 0) {
      fail(m_fenceLine, Tr::tr("a code block without an end"), QString(kFence));
    } else if (m_part == Part::Title) {
      fail(m_line, Tr::tr("no title"), u"# …"_s);
    } else if (m_topic.text.isEmpty()) {
      fail(m_line, Tr::tr("no text under the title"), {});
    } else {
      checkParts();
    }
    return m_error ? Result<Topic>(failure(*m_error)) : Result<Topic>(std::move(m_topic));
  }

 private:
  /// The first error is the one that is told.
  void fail(int line, const QString& found, const QString& expected) {
    if (!m_error) {
      m_error = Error{Tr::tr("line %1").arg(line), found, expected};
    }
  }

  void checkParts() {
    const std::array<bool, kHeadings.size()> isThere{!m_topic.outline.empty(), !m_topic.leavesOut.isEmpty(),
                                                     !m_topic.sources.isEmpty()};
    for (std::size_t i = 0; i < isThere.size(); ++i) {
      if (!isThere[i]) {
        fail(m_line, Tr::tr("a part is missing or empty"), QString(kHeading) + kHeadings[i].en.trimmed());
      }
    }
  }

  void readTitle(const QString& line) {
    if (line.startsWith(kTitle) && !line.mid(kTitle.size()).trimmed().isEmpty()) {
      m_topic.title = line.mid(kTitle.size()).trimmed();
      m_part = Part::Text;
    } else if (!line.trimmed().isEmpty()) {
      fail(m_line, line.left(kQuoted), Tr::tr("a title: %1").arg(u"# …"_s));
    }
  }

  void readFence(const QString& line) {
    m_fenceLine = m_fenceLine > 0 ? 0 : m_line;
    if (m_part != Part::Outline) {
      add(line);
    }
  }

  void startPart(const QString& heading) {
    for (const PartHeading& known : kHeadings) {
      const bool isEnglish = heading.startsWith(known.en);
      if (!isEnglish && !heading.startsWith(known.zh)) {
        continue;
      }
      const QString rest = heading.mid(isEnglish ? known.en.size() : known.zh.size()).trimmed();
      if (rest.isEmpty() == known.goesOn) {
        break;
      }
      if (known.part <= m_part) {
        fail(m_line, heading, Tr::tr("each part once, in this order: %1").arg(headings()));
      }
      if (known.goesOn) {
        m_topic.outlineOf = rest;
      }
      m_part = known.part;
      return;
    }
    fail(m_line, heading, Tr::tr("one of: %1").arg(headings()));
  }

  /// "  text   #label": the label is the line's last word.
  void readOutline(const QString& line) {
    static const QRegularExpression labelled(u"^(.*?)\\s+#([a-z0-9_-]+)\\s*$"_s);
    const auto match = labelled.match(line);
    if (!match.hasMatch()) {
      m_topic.outline.push_back({QString(), line});
      return;
    }
    const QString label = match.captured(2);
    if (std::ranges::find(m_topic.outline, label, &OutlineLine::label) != m_topic.outline.end()) {
      fail(m_line, u'#' + label, Tr::tr("a label that no other line of the outline has"));
    }
    m_topic.outline.push_back({label, match.captured(1)});
  }

  void add(const QString& line) {
    const bool isBlank = line.trimmed().isEmpty();
    switch (m_part) {
      case Part::Title:
        break;
      case Part::Text:
        m_topic.text += line % u'\n';
        break;
      case Part::LeavesOut:
        m_topic.leavesOut += line % u'\n';
        break;
      case Part::Sources:
        if (line.startsWith(kBullet)) {
          m_topic.sources.append(line.mid(kBullet.size()).trimmed());
        } else if (!isBlank) {
          fail(m_line, line.left(kQuoted), Tr::tr("a source: %1").arg(u"- …"_s));
        }
        break;
      case Part::Outline:
        if (!isBlank) {
          fail(m_line, line.left(kQuoted), Tr::tr("the outline as a code block: %1").arg(u"```outline"_s));
        }
        break;
    }
  }

  static constexpr int kQuoted = 60;  ///< characters of a line that an error repeats

  Topic m_topic;
  std::optional<Error> m_error;
  Part m_part = Part::Title;
  int m_fenceLine = 0;  ///< where the open code block began; 0: outside
  int m_line = 0;
};

}  // namespace

Result<Topic> parseTopic(const QString& id, const QString& markdown) {
  TopicReader reader(id);
  for (const QStringView line : QStringView(markdown).split(u'\n')) {
    reader.read((line.endsWith(u'\r') ? line.chopped(1) : line).toString());
  }
  return reader.finish();
}

}  // namespace orrery
