// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes_panels/section_text.h"

#include "models/base/visible_text.h"
#include "models/notes/fold.h"
#include "views/notes_panels/tr.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace orrery {

using namespace Qt::StringLiterals;
using notes_panels::Tr;

namespace {

/// More quotes or lists in one another, or columns of indentation, than this are taken away. It is what fits a panel.
constexpr qsizetype kDeepest = 8;
constexpr qsizetype kWidestIndent = 40;

const NoteSection& sectionOf(const NoteFile& file, int section) {
  return file.sections[static_cast<std::size_t>(section)];
}

/// The length of the mark of a list item that begins there, without the blank behind it: "-", "12."; 0: none does.
qsizetype itemMark(QStringView text) {
  constexpr qsizetype kMostDigits = 9;  // as CommonMark has it
  qsizetype length = 0;
  while (length < std::min(text.size(), kMostDigits) && text[length] >= u'0' && text[length] <= u'9') {
    ++length;
  }
  const QStringView signs = length > 0 ? QStringView(u".)") : QStringView(u"-*+");
  const bool isMark = length + 1 < text.size() && signs.contains(text[length]) && text[length + 1] == u' ';
  return isMark ? length + 1 : 0;
}

/// A line with at most kDeepest marks of blocks before its text.
QString flattened(const QString& line) {
  qsizetype blanks = 0;
  qsizetype marks = 0;
  qsizetype kept = 0;  // the end of the last mark that stays
  qsizetype i = 0;
  while (i < line.size()) {
    const bool isBlank = line[i] == u' ' || line[i] == u'\t';
    const qsizetype mark = line[i] == u'>' ? 1 : itemMark(QStringView(line).sliced(i));
    if (!isBlank && mark == 0) {
      break;
    }
    blanks += isBlank ? 1 : 0;
    marks += isBlank ? 0 : 1;
    i += isBlank ? 1 : mark;
    kept = !isBlank && marks <= kDeepest ? i : kept;
  }
  if (marks <= kDeepest && blanks <= kWidestIndent + marks) {
    return line;
  }
  if (marks > kDeepest) {
    return line.left(kept) % u' ' % line.mid(i);
  }
  const QString start = marks > 0 ? line.left(kDeepest) : QString(kWidestIndent, u' ');
  return start % line.mid(i);
}

/// The end of the text that is shown: at a whole line where there is one, else at a whole character.
qsizetype cutAt(QByteArrayView text, qsizetype most) {
  const qsizetype line = text.first(most).lastIndexOf('\n');
  if (line > most / 2) {
    return line + 1;
  }
  constexpr unsigned char kContinuation = 0x80;
  constexpr unsigned char kTopBits = 0xc0;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & kTopBits) == kContinuation) {
    --most;
  }
  return most;
}

/// Where the line after the first `most` ones begins, or the text's end.
qsizetype endOfLines(QByteArrayView text, qsizetype most) {
  qsizetype end = 0;
  for (qsizetype i = 0; i < most; ++i) {
    const qsizetype found = text.indexOf('\n', end);
    if (found < 0) {
      return text.size();
    }
    end = found + 1;
  }
  return end;
}

/// A text whose links are only their words, as they are shown.
QString withoutTargets(QString text) {
  static const QRegularExpression link(uR"(\[([^\[\]]*)\]\([^()\s]*\))"_s);
  return text.replace(link, u"\\1"_s);
}

QString slug(const QString& heading) {
  QString made;
  for (const QChar unit : heading.trimmed().toLower()) {
    if (unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit.isSurrogate()) {
      made += unit;
    } else if (unit.isSpace()) {
      made += u'-';
    }
  }
  return made;
}

}  // namespace

SectionText sectionText(const NoteFile& file, int section, int mostLines, qsizetype mostBytes) {
  const NoteSection& its = sectionOf(file, section);
  QByteArrayView text = QByteArrayView(file.text).sliced(its.body, its.end - its.body);
  SectionText shown;
  if (text.size() > mostBytes) {
    text = text.first(cutAt(text, mostBytes));
    shown.isCut = true;
  }
  if (const qsizetype end = endOfLines(text, kMostLinesShown); end < text.size()) {
    text = text.first(end);
    shown.isCut = true;
  }
  shown.bytes = text.size();
  while (!text.isEmpty() && (text.back() == '\n' || text.back() == ' ')) {
    text.chop(1);
  }
  QStringList lines = QString::fromUtf8(text).split(u'\n');
  while (lines.size() > 1 && lines.first().trimmed().isEmpty()) {
    lines.removeFirst();
  }
  shown.lines = static_cast<int>(lines.size());
  if (mostLines > 0 && lines.size() > mostLines) {
    lines.resize(mostLines);
    shown.isFolded = true;
  }
  std::ranges::transform(lines, lines.begin(), flattened);
  shown.markdown = lines.join(u'\n');
  return shown;
}

QString quoteOf(const NoteFile& file, const ClaimHit& hit) {
  const qsizetype begin = std::clamp<qsizetype>(hit.begin, 0, file.text.size());
  const qsizetype end = std::clamp<qsizetype>(hit.end, begin, file.text.size());
  const QString quote =
      visibleText(QString::fromUtf8(QByteArrayView(file.text).sliced(begin, end - begin))).simplified();
  return quote.size() <= kLongestQuote ? quote : QString(quote.left(kLongestQuote) % u'…');
}

NoteBrowser::MarkFinder marksOf(const NoteFile& file, const std::vector<ClaimHit>& hits) {
  QStringList sentences;
  for (const ClaimHit& hit : hits) {
    const QByteArrayView bytes(file.text);
    const qsizetype length = std::min(hit.end, bytes.size()) - hit.begin;
    const QString sentence = folded(withoutTargets(visibleText(QString::fromUtf8(bytes.sliced(hit.begin, length)))));
    if (!sentence.isEmpty()) {
      sentences.append(sentence);
    }
  }
  if (sentences.isEmpty()) {
    return {};
  }
  return [sentences](const QString& text) {
    const FoldedText shown = foldWithOrigins(text);
    std::vector<TextRange> found;
    for (const QString& sentence : sentences) {
      const qsizetype at = shown.text.indexOf(sentence);
      if (at >= 0) {
        const qsizetype begin = shown.origin[static_cast<std::size_t>(at)];
        const qsizetype last = shown.origin[static_cast<std::size_t>(at + sentence.size() - 1)];
        found.push_back({begin, last + 1 - begin});
      }
    }
    return found;
  };
}

QString headingText(const NoteFile& file, int section) {
  const NoteSection& its = sectionOf(file, section);
  return its.level == 0 || its.heading.isEmpty() ? Tr::tr("Beginning of the file") : visibleText(its.heading);
}

QString placeText(const NoteFile& file, int section, bool withOwn) {
  QStringList parts{file.path};
  QStringList headings = headingPath(file, section);
  if (!withOwn && !headings.isEmpty()) {
    headings.removeLast();
  }
  parts += headings;
  parts.removeAll(QString());
  return parts.join(u" › "_s);
}

int findAnchor(const NoteFile& file, const QString& anchor) {
  QHash<QString, int> seen;
  const QString wanted = anchor.trimmed().toLower();
  for (int i = 0; i < static_cast<int>(file.sections.size()); ++i) {
    const NoteSection& section = sectionOf(file, i);
    if (section.level == 0) {
      continue;
    }
    const QString name = slug(section.heading);
    const int nth = seen[name]++;
    if (wanted == (nth == 0 ? name : QString(name % u'-' % QString::number(nth))) ||
        wanted == section.heading.toLower()) {
      return i;
    }
  }
  return -1;
}

}  // namespace orrery
